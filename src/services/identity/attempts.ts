import { KeyedMutex } from '../../lib/keyed-mutex';
import type { CallOrigin } from '../../db/scope';
import type { UnitOfWorkRunner } from '../../db/unit-of-work-runner';
import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { type Claimed, foldEmail } from './check-password';
import { enterPlaceOf } from './enter-place';
import { addresseeOf, addressIdOf } from './one-time-secrets';

const MINUTE_MS = 60_000;
/** The limits for an email address without an account: the defaults of users. */
const USUAL = { most: 5, minutes: 30 };

/** A counted attempt at an account's secrets. */
interface Attempt extends Claimed {
  /** The user's ID, or the UUID derived from an email address without an account. */
  subject: string;
  /** Whether it is the last attempt: the account is locked unless it turns out to be right. */
  locks: boolean;
}

/** Where attempts are counted, and where they come from. */
export interface AttemptParts {
  unitOfWork: Pick<UnitOfWorkRunner, 'run'>;
  origin: CallOrigin;
}

/** Whose secrets are tried: those of the account with this email address, or the acting user's. */
export type AttemptAt = { email: string } | { userId: string };

/**
 * One per process. Attempts are counted before their outcome is known. Without taking turns, a few concurrent correct
 * logins would lock the account although none has failed.
 */
const mutex = new KeyedMutex();

/**
 * Makes one attempt at the secrets of an account. The attempt is counted and committed first, so that even concurrent
 * attempts cannot check more secrets than the user's `maxFailedLoginAttempts`. The outcome of `look` decides: a result
 * resets the count; UNAUTHORIZED and INVALID_OTP remain counted; any other error (a missing code, a suspended user, too
 * many logins) is not a wrong guess and is uncounted. Email addresses without an account are counted and locked in the
 * same way. A lock is recorded in the audit log as `accountLocked`. Throws ACCOUNT_LOCKED with `retryAfter` in seconds,
 * and whatever `look` throws.
 */
export function attempt<T>(
  { unitOfWork, origin }: AttemptParts,
  at: AttemptAt,
  look: (claimed: Claimed) => Promise<T>,
): Promise<T> {
  const commit = <Result>(body: (work: UnitOfWork) => Promise<Result>): Promise<Result> =>
    unitOfWork.run({ kind: 'anonymous' }, body, { origin: { ...origin, action: 'accountLocked' } });
  return mutex.runExclusive('email' in at ? foldEmail(at.email) : at.userId, async () => {
    const { subject, locks, ...claimed } = await commit((work) => countAttempt(work, at));
    try {
      const result = await look(claimed);
      await commit((work) => forgetAttempts(work, subject));
      return result;
    } catch (error) {
      if (!isWrongGuess(error)) await commit((work) => takeBack(work, subject));
      else if (locks) await commit((work) => tellLock(work, subject));
      throw error;
    }
  });
}

/** Resets the count of an account and unlocks it. `subject` is a user's ID. */
export async function forgetAttempts(work: UnitOfWork, subject: string): Promise<void> {
  await work.sql.query(`DELETE FROM login_attempts WHERE id = $1`, [subject]);
}

/**
 * Transfers the count and lock of an email address to the user who now has it, so that someone guessing passwords
 * cannot notice that the address got an account. Every act that creates a user must call it.
 */
export async function inheritAttempts(work: UnitOfWork, user: { userId: string; email: string }): Promise<void> {
  const address = addressIdOf(work, user.email);
  await work.sql.query(`UPDATE login_attempts SET id = $2 WHERE id = $1`, [address, user.userId]);
}

async function countAttempt(work: UnitOfWork, at: AttemptAt): Promise<Attempt> {
  const subject = 'email' in at ? (await addresseeOf(work, at.email)).subject : at.userId;
  const [user] = await work.sql.query<{ password_hash: string; most: number; minutes: number }>(
    `SELECT password_hash, max_failed_login_attempts AS most, account_lockout_duration AS minutes
     FROM users WHERE id = $1`,
    [subject],
  );
  const { most, minutes } = user ?? USUAL;
  // The last allowed attempt locks the account at once; if it turns out to be right, the account is unlocked again.
  const [counted] = await work.sql.query<{ locked_until: Date | null }>(
    `INSERT INTO login_attempts AS a (id, failed, locked_until, last_at)
     VALUES ($1, 1, CASE WHEN $3::int <= 1 THEN $4::timestamptz END, $2)
     ON CONFLICT (id) DO UPDATE SET last_at = $2,
       failed = CASE WHEN a.locked_until IS NULL THEN a.failed + 1 ELSE 1 END,
       locked_until = CASE WHEN CASE WHEN a.locked_until IS NULL THEN a.failed + 1 ELSE 1 END >= $3 THEN $4::timestamptz END
     WHERE a.locked_until IS NULL OR a.locked_until <= $2
     RETURNING locked_until`,
    [subject, work.now, most, new Date(work.now.getTime() + minutes * MINUTE_MS)],
  );
  if (!counted) throw await locked(work, subject);
  const locks = counted.locked_until !== null;
  return { subject, locks, userId: user ? subject : null, passwordHash: user?.password_hash ?? null };
}

async function takeBack(work: UnitOfWork, subject: string): Promise<void> {
  await work.sql.query(
    `UPDATE login_attempts SET failed = greatest(0, failed - 1), locked_until = NULL WHERE id = $1`,
    [subject],
  );
}

/**
 * Recorded as an unknown caller, in the organization that the user joined first. For an email address without an
 * account, in no organization.
 */
async function tellLock(work: UnitOfWork, subject: string): Promise<void> {
  await enterPlaceOf(work, subject, null);
  work.emit('user.locked', { userId: subject });
  await work.sql.query(`UPDATE login_attempts SET locked_at = $2 WHERE id = $1 AND locked_until > $2`, [
    subject,
    work.now,
  ]);
}

async function locked(work: UnitOfWork, subject: string): Promise<BillfoldError> {
  const [row] = await work.sql.query<{ locked_until: Date | null }>(
    `SELECT locked_until FROM login_attempts WHERE id = $1`,
    [subject],
  );
  const seconds = Math.ceil(((row?.locked_until?.getTime() ?? 0) - work.now.getTime()) / 1000);
  const retryAfter = Math.max(1, seconds);
  return new BillfoldError(
    ErrorCode.ACCOUNT_LOCKED,
    `This account is locked after too many failed attempts. Try again in ${Math.ceil(retryAfter / 60)} min.`,
    [],
    { retryAfter },
  );
}

function isWrongGuess(error: unknown): boolean {
  if (!(error instanceof BillfoldError)) return false;
  return error.code === ErrorCode.UNAUTHORIZED || error.code === ErrorCode.INVALID_OTP;
}
