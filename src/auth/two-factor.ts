import type { Config } from '../config/config';
import { seal, sealingKey, unseal } from '../lib/seal';
import { newTotpSecret, totpStepOf, totpUri } from './totp';

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
    this.key = sealingKey(config.hashSecret, { salt: '', purpose: 'billfold two-factor secrets' });
  }

  /** Generates a secret for a user. */
  offer({ userId, email }: { userId: string; email: string }): TwoFactorOffer {
    const secret = newTotpSecret();
    return { secret, uri: totpUri(secret, email), sealed: seal(this.key, secret, userId) };
  }

  /** The step that a code of the user's secret belongs to at that time; null for a wrong code. */
  stepOf({ userId, sealed }: { userId: string; sealed: Buffer }, code: string, now: Date): bigint | null {
    // Encrypted for one user: it cannot be decrypted in another user's row.
    return totpStepOf(unseal(this.key, sealed, userId), code, now);
  }
}
