import { createHmac, randomBytes } from 'node:crypto';
import type { Config } from '../config/config';

const TOKEN_BYTES = 32;

/** A refresh token as its holder has it, and as its row has it. */
export interface MadeRefreshToken {
  /** 256 random bits, base64url. */
  token: string;
  tokenHash: string;
}

/** Makes refresh tokens, and hashes them for their rows: who reads the table can't use what is in it. */
export class RefreshTokens {
  constructor(private readonly config: Pick<Config, 'hashSecret'>) {}

  /** A new token. */
  make(): MadeRefreshToken {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    return { token, tokenHash: this.hashOf(token) };
  }

  /** HMAC-SHA256 of a token, hexadecimal. Its context keeps it apart from the hashes of other one-time secrets. */
  hashOf(token: string): string {
    return createHmac('sha256', this.config.hashSecret).update(`refresh-token:${token}`).digest('hex');
  }
}
