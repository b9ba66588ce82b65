import { hashPassword, isOutdated, verifyPassword } from '../../auth/passwords';
import type { Sql } from '../../db/database';
import { BillfoldError, ErrorCode } from '../../domain/errors';

/** A person whose password was right a moment ago. */
export interface CheckedUser {
  userId: string;
  /** The hash that was checked: an act that relies on it makes sure that it is still the user's. */
  passwordHash: string;
  /** The password hashed with today's parameters, where the stored hash has older ones. */
  renewedHash: string | null;
}

/** Email and password as they were sent. */
export interface Credentials {
  email: string;
  password: string;
}

/** The one answer to an unknown email and to a wrong password. */
export function wrongCredentials(): BillfoldError {
  return new BillfoldError(ErrorCode.UNAUTHORIZED, 'Email or password is wrong.');
}

/** An email address as users have it: without spaces around, lower case. */
export function foldEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

/**
 * Finds out whose email and password these are, with the same work whether or not anybody has the email. Comes before
 * the unit of work: no transaction is open while argon2 works. Throws UNAUTHORIZED, SERVICE_UNAVAILABLE.
 */
export async function checkPassword(
  read: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>,
  { email, password }: Credentials,
): Promise<CheckedUser> {
  const [user] = await read((sql) =>
    sql.query<{ id: string; password_hash: string }>(`SELECT id, password_hash FROM users WHERE email = $1`, [
      foldEmail(email),
    ]),
  );
  const right = await verifyPassword(user?.password_hash ?? null, password);
  if (!user || !right) throw wrongCredentials();
  const renewedHash = isOutdated(user.password_hash) ? await hashPassword(password) : null;
  return { userId: user.id, passwordHash: user.password_hash, renewedHash };
}
