import { createHmac } from 'node:crypto';

const CODES = 1_000_000;

/**
 * Makes one-time codes and tokens from the ids of their rows: only the server can work them out, and it need not store
 * them. What is stored is a hash, made with another label, by which a sent one is found or compared.
 */
export class OneTimeCodes {
  constructor(private readonly secret: string) {}

  /** Six digits, for the row with this id. */
  otpOf(id: string): string {
    return (this.mac('otp', id).readUIntBE(0, 6) % CODES).toString().padStart(6, '0');
  }

  /** 256 bits for a link, for the row with this id; `turn` makes another one for the same row. */
  tokenOf(id: string, turn = ''): string {
    return this.mac('token', `${id} ${turn}`).toString('base64url');
  }

  /** What is stored of a code or token: HMAC-SHA256, hexadecimal. `of` binds a short code to its user and purpose. */
  hashOf(text: string, of = ''): string {
    return this.mac('hash', `${of} ${text}`).toString('hex');
  }

  private mac(label: string, text: string): Buffer {
    return createHmac('sha256', this.secret).update(`one-time ${label}: ${text}`).digest();
  }
}
