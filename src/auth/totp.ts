import { generateSecret, generateURI, verifySync } from 'otplib';

/** The period of a code in seconds: one step. */
const TOTP_PERIOD_SECONDS = 30;

const ISSUER = 'Billfold';
const CODE = /^\d{6}$/;

/** Generates a secret: 160 random bits in base32, as authenticator apps expect. */
export function newTotpSecret(): string {
  return generateSecret();
}

/** The `otpauth://` URI of a secret, for a QR code. */
export function totpUri(secret: string, email: string): string {
  return generateURI({ issuer: ISSUER, label: email, secret });
}

/**
 * The step (30-second periods since 1970) that a code belongs to; null for none. To allow for clock differences, the
 * previous and the next step are also accepted. RFC 6238 with SHA-1 and six digits, which every app supports.
 */
export function totpStepOf(secret: string, code: string, now: Date): bigint | null {
  const token = code.replace(/\s/g, '');
  if (!CODE.test(token)) return null;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret, token, epoch, epochTolerance: TOTP_PERIOD_SECONDS });
  return result.valid ? BigInt((result as { timeStep: number }).timeStep) : null;
}
