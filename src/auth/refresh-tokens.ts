import { createHmac, randomBytes } from 'node:crypto';
import type { Config } from '../config/config';

const TOKEN_BYTES = 32;

/** A refresh token, as its holder and as its row have it. */
export interface MadeRefreshToken {
  /** 256 random bits, base64url. */
  token: string;
  tokenHash: string;
}

/** Generates refresh tokens and hashes them for storage, so that the table's contents cannot be used. */
export class RefreshTokens {
  constructor(private readonly config: Pick<Config, 'hashSecret'>) {}

  /** Generates a token. */
  make(): MadeRefreshToken {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    return { token, tokenHash: this.hashOf(token) };
  }

  /** The HMAC-SHA256 of a token, in hexadecimal. Its context separates it from the hashes of other one-time secrets. */
  hashOf(token: string): string {
    return createHmac('sha256', this.config.hashSecret).update(`refresh-token:${token}`).digest('hex');
  }
}
