import { hashNewPassword } from '../../auth/passwords';
import type { OneTimeCodes } from '../../domain/one-time-codes';
import type { Sql } from '../../db/database';
import type { Act } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import type { ResetPasswordInput } from '../../schema/inputs/account-inputs';
import { enterPlaceOf } from './enter-place';
import { lastPasswords, replacePassword } from './replace-password';

/** A prepared reset, which can only fail if a concurrent one was faster. */
export interface PreparedReset {
  secretId: string;
  userId: string;
  presentHash: string;
  newHash: string;
}

/** The dependencies of the preparation, which runs before the unit of work. */
export interface ResetReader {
  codes: OneTimeCodes;
  now: Date;
  read: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;
}

/**
 * What a token belongs to: its row, its user (UUIDs), and the hashes of the user's last passwords, the current one
 * first.
 */
export interface OpenReset {
  secretId: string;
  userId: string;
  last: readonly string[];
  presentHash: string;
}

/** Finds what a token belongs to, without using it. Throws TOKEN_EXPIRED if it is unknown, used or expired. */
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
 * Finds what the token belongs to, and validates and hashes the new password. Runs before the unit of work, so that no
 * transaction is open during argon2. Throws TOKEN_EXPIRED; PASSWORD_POLICY_VIOLATION, after which the token can still
 * be used; SERVICE_UNAVAILABLE.
 */
export async function prepareReset(reader: ResetReader, input: ResetPasswordInput): Promise<PreparedReset> {
  const { last, ...opened } = await openReset(reader, input.token);
  const newHash = await hashNewPassword(input.password, 'input.password', last);
  return { ...opened, newHash };
}

/**
 * Sets the new password, ends all sessions of the user, and returns their IDs (UUIDs). Throws TOKEN_EXPIRED if the
 * token was used in the meantime.
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
  return new BillfoldError(ErrorCode.TOKEN_EXPIRED, 'This link or code is no longer valid. Request a new one.', [
    { field: 'input.token', reason: 'is unknown, used or expired' },
  ]);
}
