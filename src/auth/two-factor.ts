import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Config } from '../config/config';
import { newTotpSecret, totpStepOf, totpUri } from './totp';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** A secret, as its user sees it once and as their row stores it. */
export interface TwoFactorOffer {
  /** Base32. */
  secret: string;
  /** `otpauth://totp/...`, for a QR code. */
  uri: string;
  sealed: Buffer;
}

/**
 * Generates TOTP secrets and checks codes against them. Secrets are stored encrypted, so that the table's contents
 * cannot be used to generate codes.
 */
export class TwoFactor {
  private readonly key: Buffer;

  constructor(config: Pick<Config, 'hashSecret'>) {
    this.key = Buffer.from(hkdfSync('sha256', config.hashSecret, '', 'billfold two-factor secrets', KEY_BYTES));
  }

  /** Generates a secret for a user. */
  offer({ userId, email }: { userId: string; email: string }): TwoFactorOffer {
    const secret = newTotpSecret();
    return { secret, uri: totpUri(secret, email), sealed: this.seal(secret, userId) };
  }

  /** The step that a code of the user's secret belongs to at that time; null for a wrong code. */
  stepOf({ userId, sealed }: { userId: string; sealed: Buffer }, code: string, now: Date): bigint | null {
    return totpStepOf(this.unseal(sealed, userId), code, now);
  }

  /** Encrypted for one user: it cannot be decrypted in another user's row. */
  private seal(secret: string, userId: string): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.key, iv).setAAD(Buffer.from(userId));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
  }

  private unseal(sealed: Buffer, userId: string): string {
    const decipher = createDecipheriv(ALGORITHM, this.key, sealed.subarray(0, IV_BYTES)).setAAD(Buffer.from(userId));
    decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    const secret = sealed.subarray(IV_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(secret), decipher.final()]).toString('utf8');
  }
}
