import { domainToUnicode } from 'node:url';
import { hashPassword, isOutdated, verifyPassword } from '../../auth/passwords';
import { BillfoldError, ErrorCode } from '../../domain/errors';

/**
 * Whose password is tried, as returned by the counting of the attempt. Both are null for an email address without an
 * account.
 */
export interface Claimed {
  userId: string | null;
  passwordHash: string | null;
}

/** A user whose password was just checked. */
export interface CheckedUser {
  userId: string;
  /** The hash that was checked. An act that relies on the check makes sure that it is still the user's. */
  passwordHash: string;
  /** The password hashed with the current parameters, if the stored hash has older ones. */
  renewedHash: string | null;
}

/** The error for both an unknown email address and a wrong password. */
export function wrongCredentials(): BillfoldError {
  return new BillfoldError(ErrorCode.UNAUTHORIZED, 'The email address or the password is wrong.');
}

/** The error for a logged-in user's wrong password. */
export function wrongPassword(): BillfoldError {
  return new BillfoldError(ErrorCode.UNAUTHORIZED, 'The password is wrong.', [
    { field: 'input.password', reason: 'wrong' },
  ]);
}

/**
 * Normalises an email address as users have it: trimmed, in lower case, and with the domain in one form for all its
 * spellings (`xn--…`, full-width letters), so that one mailbox is one user.
 */
export function foldEmail(email: string): string {
  const folded = email.trim().normalize('NFC').toLowerCase();
  const at = folded.lastIndexOf('@') + 1;
  return folded.slice(0, at) + (domainToUnicode(folded.slice(at)) || folded.slice(at));
}

/**
 * Checks whether the password is the user's, with the same work whether or not the email address has an account. Part
 * of an attempt that was already counted; no transaction is open during argon2. Throws the error returned by `refusal`,
 * SERVICE_UNAVAILABLE.
 */
export async function checkPassword(
  { userId, passwordHash }: Claimed,
  password: string,
  refusal: () => BillfoldError,
): Promise<CheckedUser> {
  const right = await verifyPassword(passwordHash, password);
  if (!userId || !passwordHash || !right) throw refusal();
  const renewedHash = isOutdated(passwordHash) ? await hashPassword(password) : null;
  return { userId, passwordHash, renewedHash };
}
