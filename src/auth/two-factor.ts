import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Config } from '../config/config';
import { newTotpSecret, totpStepOf, totpUri } from './totp';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** A secret as its user sees it once, and as their row keeps it. */
export interface TwoFactorOffer {
  /** Base32. */
  secret: string;
  /** `otpauth://totp/...`, for a QR code. */
  uri: string;
  sealed: Buffer;
}

/** Makes TOTP secrets, and checks codes against them. They are kept sealed: who reads the table can't make codes. */
export class TwoFactor {
  private readonly key: Buffer;

  constructor(config: Pick<Config, 'hashSecret'>) {
    this.key = Buffer.from(hkdfSync('sha256', config.hashSecret, '', 'billfold two-factor secrets', KEY_BYTES));
  }

  /** A new secret of a user. */
  offer({ userId, email }: { userId: string; email: string }): TwoFactorOffer {
    const secret = newTotpSecret();
    return { secret, uri: totpUri(secret, email), sealed: this.seal(secret, userId) };
  }

  /** The step of the user's secret whose code this is at that instant; null for a wrong code. */
  stepOf({ userId, sealed }: { userId: string; sealed: Buffer }, code: string, now: Date): bigint | null {
    return totpStepOf(this.unseal(sealed, userId), code, now);
  }

  /** Sealed for one user: in the row of another it can't be opened. */
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
