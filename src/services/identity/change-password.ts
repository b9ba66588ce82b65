import { hashNewPassword } from '../../auth/passwords';
import type { Sql } from '../../db/database';
import type { Act } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import type { ChangePasswordInput } from '../../schema/inputs/account-inputs';
import { attempt, type AttemptParts } from './attempts';
import { checkPassword } from './check-password';
import { lastPasswords, replacePassword } from './replace-password';

/** A prepared change, which can only fail if a concurrent one was faster. */
export interface PreparedChange {
  presentHash: string;
  newHash: string;
}

/** The dependencies of the preparation, which runs before the unit of work. */
export interface ChangeParts extends AttemptParts {
  read: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;
}

/**
 * Checks the current password, as one attempt at the account, then validates and hashes the new one. Runs before the
 * unit of work, so that no transaction is open during argon2. Throws UNAUTHORIZED at `input.currentPassword`,
 * ACCOUNT_LOCKED after too many wrong passwords, PASSWORD_POLICY_VIOLATION, SERVICE_UNAVAILABLE.
 */
export async function prepareChange(
  { read, ...parts }: ChangeParts,
  userId: string,
  { currentPassword, newPassword }: ChangePasswordInput,
): Promise<PreparedChange> {
  const { passwordHash: presentHash } = await attempt(parts, { userId }, (claimed) =>
    checkPassword(claimed, currentPassword, wrongCurrentPassword),
  );
  const last = await read((sql) => lastPasswords(sql, userId));
  return { presentHash, newHash: await hashNewPassword(newPassword, 'input.newPassword', last) };
}

function wrongCurrentPassword(): BillfoldError {
  return new BillfoldError(ErrorCode.UNAUTHORIZED, 'The current password is wrong.', [
    { field: 'input.currentPassword', reason: 'wrong' },
  ]);
}

/**
 * Sets the new password, ends the user's other sessions, and returns their IDs (UUIDs). Throws CONFLICT if the password
 * was changed in the meantime.
 */
export const changePassword: Act<PreparedChange, string[]> = async (work, prepared) => {
  const { actor } = work;
  if (actor.kind !== 'user' && actor.kind !== 'platform') {
    throw new BillfoldError(ErrorCode.UNAUTHORIZED, 'Log in first.');
  }
  const { userId, sessionId } = actor;
  return replacePassword(work, { userId, ...prepared, keptSessionId: sessionId });
};
