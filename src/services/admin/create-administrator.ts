import { hashNewPassword } from '../../auth/passwords';
import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { cleanText } from '../../domain/text';
import { parseEmail } from '../../domain/email';
import { inheritAttempts } from '../identity/attempts';
import { foldEmail } from '../identity/check-password';

/**
 * The result: MADE a new user, PROMOTED an existing or suspended one (whose password is kept), or ALREADY an
 * administrator.
 */
export type AdministratorMade = 'MADE' | 'PROMOTED' | 'ALREADY';

/** The platform administrator to create, validated. */
export interface NewAdministrator {
  email: string;
  name: string;
  passwordHash: string;
}

/** Validates the input and hashes the password. Throws VALIDATION_ERROR, PASSWORD_POLICY_VIOLATION. */
export async function prepareAdministrator(input: {
  email: string;
  name: string;
  password: string;
}): Promise<NewAdministrator> {
  const email = foldEmail(parseEmail(input.email, 'email'));
  const name = cleanText(input.name, { field: 'name', max: 200, required: true });
  return { email, name, passwordHash: await hashNewPassword(input.password, 'password') };
}

/**
 * Creates a platform administrator, who belongs to no organization. Idempotent. A suspended one is restored; if all
 * were suspended, nobody else could restore them.
 */
export async function createAdministrator(work: UnitOfWork, input: NewAdministrator): Promise<AdministratorMade> {
  const { email, name, passwordHash } = input;
  const userId = newId();
  const made = await work.sql.query(
    `INSERT INTO users (id, name, email, password_hash, time_zone, locale, platform_role, email_verified_at,
       password_changed_at, created_at, updated_at)
     VALUES ($1, $2, $3, $4, 'UTC', 'en-US', 'ADMIN', $5, $5, $5, $5) ON CONFLICT (email) DO NOTHING RETURNING id`,
    [userId, name, email, passwordHash, work.now],
  );
  if (made.length > 0) {
    await inheritAttempts(work, { userId, email });
    work.emit('user.registered', { userId });
    return 'MADE';
  }
  const promoted = await work.sql.query<{ id: string }>(
    `UPDATE users SET platform_role = 'ADMIN', status = 'ACTIVE', updated_at = $2
     WHERE email = $1 AND (platform_role IS DISTINCT FROM 'ADMIN' OR status <> 'ACTIVE') RETURNING id`,
    [email, work.now],
  );
  for (const { id } of promoted) work.emit('user.updated', { userId: id });
  return promoted.length > 0 ? 'PROMOTED' : 'ALREADY';
}
