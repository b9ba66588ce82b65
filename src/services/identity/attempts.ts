import { KeyedMutex } from '../../lib/keyed-mutex';
import type { CallOrigin } from '../../db/scope';
import type { UnitOfWorkRunner } from '../../db/unit-of-work-runner';
import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { type Claimed, foldEmail } from './check-password';
import { enterPlaceOf } from './enter-place';
import { addresseeOf, addressIdOf } from './one-time-secrets';

const MINUTE_MS = 60_000;
/** What holds for an email that nobody has: the defaults of users. */
const USUAL = { most: 5, minutes: 30 };

/** An attempt at an account's secrets that has been counted. */
interface Attempt extends Claimed {
  /** The user's id, or what stands for an email that nobody has. */
  subject: string;
  /** Whether it is the last one: the account is locked unless it turns out right. */
  locks: boolean;
}

/** Where attempts are counted, and from where they come. */
export interface AttemptParts {
  unitOfWork: Pick<UnitOfWorkRunner, 'run'>;
  origin: CallOrigin;
}

/** Whose secrets are tried: the account with this email, or the acting user. */
export type AttemptAt = { email: string } | { userId: string };

/**
 * One for the process. An attempt is counted before anybody knows what comes of it: without turns, a few right logins at
 * the same moment would lock the account while none has failed.
 */
const mutex = new KeyedMutex();

/**
 * Makes one attempt at the secrets of an account. It is counted and committed first, so however many are
 * made at once, no more than the user's `maxFailedLoginAttempts` get to look at a secret. What comes of `look` decides:
 * a result makes the account's count nothing again, UNAUTHORIZED and INVALID_OTP stay counted, and what is no wrong guess
 * (a missing code, a suspended user, too many logins) is taken back. An email that nobody has is counted and locked alike.
 * A lock is told to the audit log as `accountLocked`.
 * Throws ACCOUNT_LOCKED with `retryAfter` in seconds, and what `look` throws.
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

/** Makes an account's count nothing again, and unlocks it. `subject` is a user's id. */
export async function forgetAttempts(work: UnitOfWork, subject: string): Promise<void> {
  await work.sql.query(`DELETE FROM login_attempts WHERE id = $1`, [subject]);
}

/**
 * Makes what was counted while nobody had the email, and its lock, those of the user who has it from now on: a stranger who
 * guesses is not told that it came to be somebody's. To be called by every act that makes a user.
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
  // The attempt that uses up the last one locks the account at once, and unlocks it again if it turns out right.
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

/** An entry by nobody known, in the organization that the user joined first; of an email that nobody has, in none. */
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
    `Too many wrong attempts: this account is locked. Try again in ${Math.ceil(retryAfter / 60)} min.`,
    [],
    { retryAfter },
  );
}

function isWrongGuess(error: unknown): boolean {
  if (!(error instanceof BillfoldError)) return false;
  return error.code === ErrorCode.UNAUTHORIZED || error.code === ErrorCode.INVALID_OTP;
}
