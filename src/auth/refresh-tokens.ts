import { createHmac, randomBytes } from 'node:crypto';
import type { Config } from '../config/config';
import { seal, sealingKey, unseal } from '../lib/seal';

const TOKEN_BYTES = 32;

/** A refresh token, as its holder and as its row have it. */
export interface MadeRefreshToken {
  /** 256 random bits, base64url. */
  token: string;
  tokenHash: string;
}

/** A token that replaces another one, and what only a holder of the other one can read. */
export interface Successor extends MadeRefreshToken {
  sealed: Buffer;
}

/** What is sealed for the holder of a token: the token that replaced it, and the user agent that had it replaced. */
interface SealedSuccessor {
  token: string;
  userAgent: string | null;
}

/** Generates refresh tokens and hashes them for storage, so that the table's contents cannot be used. */
export class RefreshTokens {
  constructor(private readonly config: Pick<Config, 'hashSecret'>) {}

  /** Generates a token. */
  make(): MadeRefreshToken {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    return { token, tokenHash: this.hashOf(token) };
  }

  /** Generates the token that replaces `token`, sealed with a key derived from it. */
  successorOf(token: string, userAgent: string | null): Successor {
    const next = this.make();
    const contents: SealedSuccessor = { token: next.token, userAgent };
    return { ...next, sealed: seal(keyOf(token), JSON.stringify(contents)) };
  }

  /** What was sealed by `successorOf` for the same token. */
  openSuccessor(token: string, sealed: Buffer): SealedSuccessor {
    return JSON.parse(unseal(keyOf(token), sealed)) as SealedSuccessor;
  }

  /** The HMAC-SHA256 of a token, in hexadecimal. Its context separates it from the hashes of other one-time secrets. */
  hashOf(token: string): string {
    return createHmac('sha256', this.config.hashSecret).update(`refresh-token:${token}`).digest('hex');
  }
}

function keyOf(token: string): Buffer {
  return sealingKey(token, { salt: '', purpose: 'billfold successor of a refresh token' });
}
