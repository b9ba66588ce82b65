import { generateSecret, generateURI, verifySync } from 'otplib';

/** Seconds for which one code is shown: a step. */
const TOTP_PERIOD_SECONDS = 30;

const ISSUER = 'Billfold';
const CODE = /^\d{6}$/;

/** A new secret: 160 random bits in base32, as authenticator apps take it. */
export function newTotpSecret(): string {
  return generateSecret();
}

/** The `otpauth://` URI of a secret, for a QR code. */
export function totpUri(secret: string, email: string): string {
  return generateURI({ issuer: ISSUER, label: email, secret });
}

/**
 * The step (30 s periods since 1970) whose code this is, of the present one and one on either side, for clocks differ; null
 * when it is none of them. By RFC 6238 with SHA-1 and six digits, what every app knows.
 */
export function totpStepOf(secret: string, code: string, now: Date): bigint | null {
  const token = code.replace(/\s/g, '');
  if (!CODE.test(token)) return null;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret, token, epoch, epochTolerance: TOTP_PERIOD_SECONDS });
  return result.valid ? BigInt((result as { timeStep: number }).timeStep) : null;
}
