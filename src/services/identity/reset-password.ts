import { hashNewPassword } from '../../auth/passwords';
import type { OneTimeCodes } from '../../domain/one-time-codes';
import type { Sql } from '../../db/database';
import type { Act } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import type { ResetPasswordInput } from '../../schema/inputs/account-inputs';
import { enterPlaceOf } from './enter-place';
import { lastPasswords, replacePassword } from './replace-password';

/** A reset that only somebody who was faster can still refuse. */
export interface PreparedReset {
  secretId: string;
  userId: string;
  presentHash: string;
  newHash: string;
}

/** What reading needs, before there is a unit of work. */
export interface ResetReader {
  codes: OneTimeCodes;
  now: Date;
  read: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;
}

/** What a token opens: its row, its user (UUIDs), and the hashes of their last passwords, the present one first. */
export interface OpenReset {
  secretId: string;
  userId: string;
  last: readonly string[];
  presentHash: string;
}

/** Finds what a token opens, and leaves it as it is. Throws TOKEN_EXPIRED, the same for one that is unknown, used or over. */
export async function openReset(reader: ResetReader, token: string): Promise<OpenReset> {
  const tokenHash = reader.codes.hashOf(token);
  const { secret, last } = await reader.read(async (sql) => {
    const [secret] = await sql.query<{ id: string; user_id: string }>(
      `SELECT id, user_id FROM one_time_secrets
       WHERE secret_hash = $1 AND purpose = 'RESET_TOKEN' AND ended_at IS NULL AND expires_at > $2`,
      [tokenHash, reader.now],
    );
    return { secret, last: secret ? await lastPasswords(sql, secret.user_id) : [] };
  });
  const [presentHash] = last;
  if (!secret || !presentHash) throw tokenOver();
  return { secretId: secret.id, userId: secret.user_id, last, presentHash };
}

/**
 * Opens the token, and checks and hashes the new password. Comes before the unit of work: no transaction is open while
 * argon2 works. Throws TOKEN_EXPIRED; PASSWORD_POLICY_VIOLATION, after which the token is still good; SERVICE_UNAVAILABLE.
 */
export async function prepareReset(reader: ResetReader, input: ResetPasswordInput): Promise<PreparedReset> {
  const { last, ...opened } = await openReset(reader, input.token);
  const newHash = await hashNewPassword(input.password, 'input.password', last);
  return { ...opened, newHash };
}

/**
 * Sets the new password, ends all sessions of the user, and gives their ids (UUIDs). Throws TOKEN_EXPIRED when the token was
 * used meanwhile.
 */
export const resetPassword: Act<PreparedReset, string[]> = async (work, prepared) => {
  const { secretId, ...reset } = prepared;
  const used = await work.sql.query(
    `UPDATE one_time_secrets SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL AND expires_at > $2 RETURNING id`,
    [secretId, work.now],
  );
  if (used.length === 0) throw tokenOver();
  await enterPlaceOf(work, reset.userId);
  return replacePassword(work, { ...reset, keptSessionId: null });
};

function tokenOver(): BillfoldError {
  return new BillfoldError(ErrorCode.TOKEN_EXPIRED, 'This link or code is not valid any more: ask for a new one.', [
    { field: 'input.token', reason: 'unknown, used, or over' },
  ]);
}
