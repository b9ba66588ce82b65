import { timingSafeEqual } from 'node:crypto';
import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import type { NoticeKind } from '../../domain/notices';
import type { OneTimeSecretEntity } from '../../entities/one-time-secret';
import { notify } from '../notices/notify';
import { foldEmail } from './check-password';

/** The purpose of a code or token. */
export type Purpose = OneTimeSecretEntity['purpose'];

/** The kind of message for a code or token of each purpose. */
export const NOTICE_OF_SECRET: Readonly<Record<Purpose, NoticeKind>> = {
  VERIFY_EMAIL: 'emailVerification',
  VERIFY_MOBILE: 'mobileVerification',
  RESET_OTP: 'passwordResetCode',
  RESET_TOKEN: 'passwordResetLink',
};

/** Minutes until a code expires. */
export const OTP_MINUTES = 10;
/** Minutes until a token expires. */
export const RESET_TOKEN_MINUTES = 30;
/** Minimum seconds between two codes. */
export const SECONDS_BETWEEN_CODES = 60;
/** Codes per hour for one purpose. */
export const CODES_PER_HOUR = 5;

const MAX_TRIES = 5;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How often a secret may be requested. Rows of these purposes count together. */
export interface SecretLimit {
  purposes: readonly Purpose[];
  perHour: number;
  /** Minimum seconds since the last one; 0 for none. */
  secondsBetween: number;
}

/**
 * The owner and purpose of a secret. `subject` is a user's ID, or the UUID derived from an email address without an
 * account.
 */
export interface SecretKey {
  subject: string;
  purpose: Purpose;
}

/** When a secret of that purpose expires if it is created now. */
export function secretEnd(purpose: Purpose, now: Date): Date {
  const minutes = purpose === 'RESET_TOKEN' ? RESET_TOKEN_MINUTES : OTP_MINUTES;
  return new Date(now.getTime() + minutes * MINUTE_MS);
}

/** An email address and its owner. Both are UUIDs. */
export interface Addressee {
  /**
   * Derived from the address, whether or not it has an account, with a key of this server. Anonymous requests are
   * counted under it.
   */
  address: string;
  /**
   * The user's ID, or `address` without an account, so that the following work and response are the same in both cases.
   */
  subject: string;
}

/** Finds the owner of an email address. */
export async function addresseeOf(work: UnitOfWork, email: string): Promise<Addressee> {
  const folded = foldEmail(email);
  const [user] = await work.sql.query<{ id: string }>(`SELECT id FROM users WHERE email = $1 AND NOT is_placeholder`, [
    folded,
  ]);
  const address = addressIdOf(work, folded);
  return { address, subject: user?.id ?? address };
}

/** The UUID derived from an email address. */
export function addressIdOf(work: UnitOfWork, email: string): string {
  const hash = work.codes.hashOf(foldEmail(email), 'nobody with this email');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/**
 * Serializes the acts that create or exchange secrets for an address, so that each sees the rows of the previous one.
 */
export async function lockAddress(work: UnitOfWork, { address }: Addressee): Promise<void> {
  await work.sql.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`one-time secrets of ${address}`]);
}

/**
 * Creates a secret at the request of someone who is not logged in. The response depends only on earlier requests for
 * this address: not on whether or since when it has an account, nor on secrets sent without a request, such as on
 * registration. So that the limit also holds for what is sent, a user who has received the maximum is not sent more.
 * Throws RATE_LIMIT_EXCEEDED, with `retryAfter` in seconds, after too many requests.
 */
export async function askForSecret(
  work: UnitOfWork,
  { email, purpose, limit }: { email: string; purpose: Purpose; limit: SecretLimit },
): Promise<void> {
  const addressee = await addresseeOf(work, email);
  const { address, subject } = addressee;
  await lockAddress(work, addressee);
  const toldToWait = await waitOf(work, { column: 'asked_for', value: address }, limit);
  if (toldToWait > 0) throw askedTooOften(toldToWait);
  const hadTheirShare = (await waitOf(work, { column: 'user_id', value: subject }, limit)) > 0;
  await issueSecret(work, { subject: hadTheirShare ? address : subject, purpose, askedFor: address });
}

/** Milliseconds until the rows with that value permit another one; 0 or less for now. */
async function waitOf(
  work: UnitOfWork,
  { column, value }: { column: 'asked_for' | 'user_id'; value: string },
  limit: SecretLimit,
): Promise<number> {
  const now = work.now.getTime();
  const recent = await work.sql.query<{ created_at: Date }>(
    `SELECT created_at FROM one_time_secrets WHERE ${column} = $1 AND purpose = ANY($2::text[]) AND created_at > $3
     ORDER BY created_at DESC LIMIT $4`,
    [value, limit.purposes, new Date(now - HOUR_MS), limit.perHour],
  );
  if (recent.length === 0) return 0;
  const last = recent[0]?.created_at.getTime() ?? 0;
  const oldest = recent.length < limit.perHour ? 0 : (recent.at(-1)?.created_at.getTime() ?? 0);
  return Math.max(last + limit.secondsBetween * 1000, oldest + HOUR_MS) - now;
}

function askedTooOften(waitMs: number): BillfoldError {
  return new BillfoldError(ErrorCode.RATE_LIMIT_EXCEEDED, 'You have requested this too often. Try again later.', [], {
    retryAfter: Math.ceil(waitMs / 1000),
  });
}

/**
 * Creates a code or token, which replaces the previous one, and notifies its owner. `askedFor` is the address that an
 * anonymous caller named; null for secrets sent without a request. Leaves the work in the system scope: enter another
 * one before going on.
 */
export async function issueSecret(
  work: UnitOfWork,
  { subject, purpose, askedFor }: SecretKey & { askedFor: string | null },
): Promise<void> {
  const id = newId();
  await endSecrets(work, subject, [purpose]);
  await work.sql.query(
    `INSERT INTO one_time_secrets (id, user_id, purpose, secret_hash, expires_at, created_at, asked_for)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      id,
      subject,
      purpose,
      purpose === 'RESET_TOKEN'
        ? work.codes.hashOf(work.codes.tokenOf(id))
        : work.codes.hashOf(work.codes.otpOf(id), bindingOf({ subject, purpose })),
      secretEnd(purpose, work.now),
      work.now,
      askedFor,
    ],
  );
  const resets = purpose === 'RESET_OTP' || purpose === 'RESET_TOKEN';
  work.emit(resets ? 'user.password_reset_requested' : 'user.verification_requested', { userId: subject });
  await work.enter({ kind: 'system' });
  await notify(work, { person: { userId: subject }, kind: NOTICE_OF_SECRET[purpose], subject: id });
}

/** Ends the live secrets of these purposes. */
export async function endSecrets(work: UnitOfWork, subject: string, purposes: readonly Purpose[]): Promise<void> {
  await work.sql.query(
    `UPDATE one_time_secrets SET ended_at = $3 WHERE user_id = $1 AND purpose = ANY($2::text[]) AND ended_at IS NULL`,
    [subject, purposes, work.now],
  );
}

/**
 * Tries a code. The attempt is counted first and must be committed whatever its outcome. If the code is right, returns
 * the ID of its row, locked for this act, which must end it; otherwise null. After five attempts, codes are no longer
 * checked.
 */
export async function tryCode(work: UnitOfWork, key: SecretKey, code: string): Promise<string | null> {
  const [live] = await work.sql.query<{ id: string; secret_hash: string }>(
    `UPDATE one_time_secrets SET attempts = attempts + 1
     WHERE user_id = $1 AND purpose = $2 AND ended_at IS NULL AND expires_at > $3 AND attempts < $4
     RETURNING id, secret_hash`,
    [key.subject, key.purpose, work.now, MAX_TRIES],
  );
  const sent = Buffer.from(work.codes.hashOf(code, bindingOf(key)));
  const stored = Buffer.from(live?.secret_hash ?? '0'.repeat(sent.length));
  return timingSafeEqual(sent, stored) && live ? live.id : null;
}

/** A code has only six digits, so its hash includes the user and purpose. Equal codes then have different hashes. */
function bindingOf({ subject, purpose }: SecretKey): string {
  return `${purpose} ${subject}`;
}

/**
 * The error for a code that is wrong, expired, used, or tried too often, and for an email address without an account.
 */
export function invalidOtp(): BillfoldError {
  return new BillfoldError(
    ErrorCode.INVALID_OTP,
    'This code is wrong, expired, used, or was tried too often. Request a new one.',
    [{ field: 'input.otp', reason: 'is not valid' }],
  );
}
