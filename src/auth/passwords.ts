import { availableParallelism } from 'node:os';
import { argon2id, hash, needsRehash, verify } from 'argon2';
import { BillfoldError, ErrorCode } from '../domain/errors';
import { BoundedQueue } from '../lib/bounded-queue';
import { isCommonPassword } from './common-passwords';

/** The parameters that OWASP recommends. A hash takes about 30 ms on one core. */
const PARAMETERS = { type: argon2id, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };
/** In the format of a stored hash, with a salt and a result of zeros. No password matches it. */
export const NOBODYS_HASH =
  `$argon2id$v=19$m=${PARAMETERS.memoryCost},t=${PARAMETERS.timeCost},p=${PARAMETERS.parallelism}` +
  `$${'A'.repeat(22)}$${'A'.repeat(43)}`;
const MIN_LENGTH = 8;
const MAX_LENGTH = 128;
/** About two seconds of work for one core. */
const MAX_WAITING = 60;

const RULES: readonly { broken: (password: string) => boolean; reason: string }[] = [
  { broken: (password) => [...password].length < MIN_LENGTH, reason: `must be at least ${MIN_LENGTH} characters long` },
  { broken: isTooLong, reason: `must be at most ${MAX_LENGTH} characters long` },
  { broken: (password) => !/\p{Lu}/u.test(password), reason: 'must contain an upper-case letter' },
  { broken: (password) => !/\p{Ll}/u.test(password), reason: 'must contain a lower-case letter' },
  { broken: (password) => !/\p{Nd}/u.test(password), reason: 'must contain a digit' },
  { broken: (password) => !/[^\p{L}\p{N}]/u.test(password), reason: 'must contain a special character' },
  { broken: (password) => /\p{Surrogate}/u.test(password), reason: 'must be valid Unicode text' },
  {
    broken: (password) => !isTooLong(password) && isCommonPassword(password),
    reason: 'must not be a common password, even with digits and signs added',
  },
];

/** One per process, because it limits the use of the cores. One core remains free for other requests. */
const hashing = new BoundedQueue(
  { atOnce: Math.max(1, availableParallelism() - 1), waiting: MAX_WAITING, waitMs: 30_000 },
  () =>
    new BillfoldError(ErrorCode.SERVICE_UNAVAILABLE, 'Too many concurrent logins. Try again in a moment.', [], {
      retryAfter: 2,
    }),
);

function isTooLong(password: string): boolean {
  return password.length > 2 * MAX_LENGTH || [...password].length > MAX_LENGTH;
}

/** Keyboards compose letters differently; normalise them, so that the same password has the same bytes. */
function bytesOf(password: string): Buffer {
  return Buffer.from(password.normalize('NFKC'), 'utf8');
}

/** The rules that a new password breaks, each as a phrase. Empty if it is valid. */
export function passwordFaults(password: string): string[] {
  return RULES.filter(({ broken }) => broken(password)).map(({ reason }) => reason);
}

/**
 * Hashes a new password with argon2id in PHC format. `last` contains the hashes of the user's previous passwords, which
 * must not be reused. Throws PASSWORD_POLICY_VIOLATION at `field` with every rule that is broken; SERVICE_UNAVAILABLE
 * if too many calls are waiting.
 */
export async function hashNewPassword(password: string, field: string, last: readonly string[] = []): Promise<string> {
  const faults = passwordFaults(password);
  if (await isOneOf(password, last)) faults.push('must not be one of your last five passwords');
  if (faults.length > 0) {
    throw new BillfoldError(
      ErrorCode.PASSWORD_POLICY_VIOLATION,
      `The password ${faults.join(', ')}.`,
      faults.map((reason) => ({ field, reason })),
    );
  }
  return hashPassword(password);
}

async function isOneOf(password: string, hashes: readonly string[]): Promise<boolean> {
  for (const stored of hashes) if (await verifyPassword(stored, password)) return true;
  return false;
}

/** Hashes a password without checking it. Throws SERVICE_UNAVAILABLE if too many calls are waiting. */
export function hashPassword(password: string): Promise<string> {
  return hashing.run(() => hash(bytesOf(password), PARAMETERS));
}

/**
 * Whether the password matches the stored hash. Without a hash (no such user) the same work is done, so that the
 * response time does not reveal which users exist. Throws SERVICE_UNAVAILABLE if too many calls are waiting.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const tooLong = isTooLong(password);
  const bytes = bytesOf(tooLong ? '' : password);
  const right = await hashing.run(() => verify(stored ?? NOBODYS_HASH, bytes));
  return right && stored !== null && !tooLong;
}

/** Whether a stored hash was made with parameters other than the current ones. */
export function isOutdated(stored: string): boolean {
  return needsRehash(stored, PARAMETERS);
}

/** The number of passwords that this process has hashed or verified. */
export function passwordsWorkedOn(): number {
  return hashing.done;
}
