import { createHmac } from 'node:crypto';

const CODES = 1_000_000;

/**
 * Derives one-time codes and tokens from the IDs of their rows: only the server can compute them, so they are not
 * stored. A hash with another label is stored, by which a received one is found or compared.
 */
export class OneTimeCodes {
  constructor(private readonly secret: string) {}

  /** Six digits, for the row with this ID. */
  otpOf(id: string): string {
    return (this.mac('otp', id).readUIntBE(0, 6) % CODES).toString().padStart(6, '0');
  }

  /** 256 bits for a link, for the row with this ID. `turn` yields different tokens for the same row. */
  tokenOf(id: string, turn = ''): string {
    return this.mac('token', `${id} ${turn}`).toString('base64url');
  }

  /**
   * The stored hash of a code or token: HMAC-SHA256 in hexadecimal. `of` binds a short code to its user and purpose.
   */
  hashOf(text: string, of = ''): string {
    return this.mac('hash', `${of} ${text}`).toString('hex');
  }

  private mac(label: string, text: string): Buffer {
    return createHmac('sha256', this.secret).update(`one-time ${label}: ${text}`).digest();
  }
}
