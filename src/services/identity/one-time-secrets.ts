import { timingSafeEqual } from 'node:crypto';
import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import type { NoticeKind } from '../../domain/notices';
import type { OneTimeSecret } from '../../entities/one-time-secret';
import { notify } from '../notices/notify';
import { foldEmail } from './check-password';

/** What a code or token is for. */
export type Purpose = OneTimeSecret['purpose'];

/** How somebody is told a code or token of each purpose. */
export const NOTICE_OF_SECRET: Readonly<Record<Purpose, NoticeKind>> = {
  VERIFY_EMAIL: 'emailVerification',
  VERIFY_MOBILE: 'mobileVerification',
  RESET_OTP: 'passwordResetCode',
  RESET_TOKEN: 'passwordResetLink',
};

/** Minutes for which a code is good. */
export const OTP_MINUTES = 10;
/** Minutes for which a token is good. */
export const RESET_TOKEN_MINUTES = 30;
/** Seconds between two codes. */
export const SECONDS_BETWEEN_CODES = 60;
/** Codes an hour for one purpose. */
export const CODES_PER_HOUR = 5;

const MAX_TRIES = 5;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How often a secret may be asked for: rows of these purposes count together. */
export interface SecretLimit {
  purposes: readonly Purpose[];
  perHour: number;
  /** Seconds since the last one; 0 for none. */
  secondsBetween: number;
}

/** Whose secret, and what for. `subject` is a user's id, or what stands for an email that nobody has. */
export interface SecretKey {
  subject: string;
  purpose: Purpose;
}

/** When a secret of that purpose that is made now ends. */
export function secretEnd(purpose: Purpose, now: Date): Date {
  const minutes = purpose === 'RESET_TOKEN' ? RESET_TOKEN_MINUTES : OTP_MINUTES;
  return new Date(now.getTime() + minutes * MINUTE_MS);
}

/** An email address, and whose it is. Both are UUIDs. */
export interface Addressee {
  /** Stands for the address, whoever has it: only this server can make it. What strangers ask for is counted under it. */
  address: string;
  /** The user's id, or `address` where nobody has it: what follows does the same work and gives the same answer for both. */
  subject: string;
}

/** Finds whose an email address is. */
export async function addresseeOf(work: UnitOfWork, email: string): Promise<Addressee> {
  const folded = foldEmail(email);
  const [user] = await work.sql.query<{ id: string }>(`SELECT id FROM users WHERE email = $1`, [folded]);
  const address = addressIdOf(work, folded);
  return { address, subject: user?.id ?? address };
}

/** The UUID that stands for an email address. */
export function addressIdOf(work: UnitOfWork, email: string): string {
  const hash = work.codes.hashOf(foldEmail(email), 'nobody with this email');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** Lets one act at a time make or exchange secrets for an address, so that each sees the rows of the one before. */
export async function lockAddress(work: UnitOfWork, { address }: Addressee): Promise<void> {
  await work.sql.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`one-time secrets of ${address}`]);
}

/**
 * Makes a secret because somebody who is not logged in asked for it. What they are told depends on what was asked for this
 * address before and on nothing else: not on whether anybody has it, nor since when, nor on what was sent unasked, as by
 * registering. So that the limit holds for what is sent as well, a user who has had their share is sent nothing more.
 * Throws RATE_LIMIT_EXCEEDED, with `retryAfter` in seconds, when this was asked for too often.
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

/** Milliseconds until the rows with that value leave room for one more; at most 0 for now. */
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
  return new BillfoldError(ErrorCode.RATE_LIMIT_EXCEEDED, 'You have asked for this too often. Try again later.', [], {
    retryAfter: Math.ceil(waitMs / 1000),
  });
}

/**
 * Makes a code or token, in the place of the one before, and tells whose it is. `askedFor` is the address that a stranger
 * named; null for what is sent unasked. Leaves the work in the system's scope: enter another before going on.
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
 * Tries a code: the try is counted first, and must be committed whatever comes of it. Gives the id of the code's row where
 * it is right, locked for this act, which is to end it; else null. A sixth try is not looked at.
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

/** A code has six digits only: its hash is one of this user and purpose, so that equal codes do not look equal. */
function bindingOf({ subject, purpose }: SecretKey): string {
  return `${purpose} ${subject}`;
}

/** The one answer to a code that is wrong, expired, used, or tried too often, and to an email that nobody has. */
export function invalidOtp(): BillfoldError {
  return new BillfoldError(
    ErrorCode.INVALID_OTP,
    'This code is not valid: it may be mistyped, over, used, or tried too often. Ask for a new one.',
    [{ field: 'input.otp', reason: 'not valid' }],
  );
}
