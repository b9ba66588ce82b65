import { createHash, createHmac } from 'node:crypto';

const TOKEN_BYTES = 24;

/**
 * Derives the tokens of public links from their IDs: 192 bits that only the server can compute, so that they are not
 * stored.
 */
export class LinkTokens {
  constructor(private readonly secret: string) {}

  /** The token of a link, for a URL. */
  tokenOf(linkId: string): string {
    return createHmac('sha256', this.secret)
      .update(`public link ${linkId}`)
      .digest()
      .subarray(0, TOKEN_BYTES)
      .toString('base64url');
  }

  /** What is stored of a token: its SHA-256 in hexadecimal, which finds the link but does not reveal its URL. */
  hashOf(token: string): string {
    return createHash('sha256').update(token).digest('hex');
  }
}

/** The query parameter that marks the link in the copy for the member who sent an invoice. */
export const COPY_MARK = 'copy';

/** The address of an invoice's hosted page. That of the sender's own copy says so. */
export function hostedUrlOf(publicUrl: string, token: string, isCopy: boolean): string {
  return `${publicUrl}/i/${token}${isCopy ? `?${COPY_MARK}` : ''}`;
}
