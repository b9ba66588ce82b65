import { createHash, createHmac } from 'node:crypto';

const TOKEN_BYTES = 24;

/** Makes the tokens of public links from their ids: 192 bits that only the server can work out, and that it need not store. */
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

  /** What is stored of a token: enough to find the link, not enough to make the URL. SHA-256, hexadecimal. */
  hashOf(token: string): string {
    return createHash('sha256').update(token).digest('hex');
  }
}
