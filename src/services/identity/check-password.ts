import { domainToUnicode } from 'node:url';
import { hashPassword, isOutdated, verifyPassword } from '../../auth/passwords';
import { BillfoldError, ErrorCode } from '../../domain/errors';

/** Whose password is tried, from the counting of the attempt. Both null for an email that nobody has. */
export interface Claimed {
  userId: string | null;
  passwordHash: string | null;
}

/** A person whose password was right a moment ago. */
export interface CheckedUser {
  userId: string;
  /** The hash that was checked: an act that relies on it makes sure that it is still the user's. */
  passwordHash: string;
  /** The password hashed with today's parameters, where the stored hash has older ones. */
  renewedHash: string | null;
}

/** The one answer to an unknown email and to a wrong password. */
export function wrongCredentials(): BillfoldError {
  return new BillfoldError(ErrorCode.UNAUTHORIZED, 'Email or password is wrong.');
}

/** The answer to a logged-in user's wrong password. */
export function wrongPassword(): BillfoldError {
  return new BillfoldError(ErrorCode.UNAUTHORIZED, 'The password is wrong.', [
    { field: 'input.password', reason: 'wrong' },
  ]);
}

/**
 * An email address as users have it: without spaces around, lower case, the domain in the one form that its spellings
 * (`xn--…`, letters of another width) stand for, so that one mailbox is one user.
 */
export function foldEmail(email: string): string {
  const folded = email.trim().normalize('NFC').toLowerCase();
  const at = folded.lastIndexOf('@') + 1;
  return folded.slice(0, at) + (domainToUnicode(folded.slice(at)) || folded.slice(at));
}

/**
 * Finds out whether the password is theirs, with the same work whether or not anybody has the email. Part of an attempt,
 * which was counted before; no transaction is open while argon2 works. Throws what `refusal` makes, SERVICE_UNAVAILABLE.
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
