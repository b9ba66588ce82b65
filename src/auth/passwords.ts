import { availableParallelism } from 'node:os';
import { argon2id, hash, needsRehash, verify } from 'argon2';
import { BillfoldError, ErrorCode } from '../domain/errors';
import { BoundedQueue } from '../lib/bounded-queue';
import { isCommonPassword } from './common-passwords';

/** OWASP's parameters; a hash takes some 30 ms of one core. */
const PARAMETERS = { type: argon2id, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };
/** In the form of a stored hash, of a salt and a result of zeros: it is no password's. */
const NOBODYS_HASH =
  `$argon2id$v=19$m=${PARAMETERS.memoryCost},t=${PARAMETERS.timeCost},p=${PARAMETERS.parallelism}` +
  `$${'A'.repeat(22)}$${'A'.repeat(43)}`;
const MIN_LENGTH = 8;
const MAX_LENGTH = 128;
/** Some two seconds of work for one core. */
const MAX_WAITING = 60;

const RULES: readonly { broken: (password: string) => boolean; reason: string }[] = [
  { broken: (password) => [...password].length < MIN_LENGTH, reason: `must have at least ${MIN_LENGTH} characters` },
  { broken: isTooLong, reason: `must have at most ${MAX_LENGTH} characters` },
  { broken: (password) => !/\p{Lu}/u.test(password), reason: 'must have an upper-case letter' },
  { broken: (password) => !/\p{Ll}/u.test(password), reason: 'must have a lower-case letter' },
  { broken: (password) => !/\p{Nd}/u.test(password), reason: 'must have a digit' },
  { broken: (password) => !/[^\p{L}\p{N}]/u.test(password), reason: 'must have a special character' },
  { broken: (password) => /\p{Surrogate}/u.test(password), reason: 'must be well-formed Unicode text' },
  {
    broken: (password) => !isTooLong(password) && isCommonPassword(password),
    reason: 'must not be one of the most common passwords, also not with digits and signs added',
  },
];

/** One for the process: what it guards, the cores, is one for the process too. One core stays free for the other requests. */
const hashing = new BoundedQueue(
  { atOnce: Math.max(1, availableParallelism() - 1), waiting: MAX_WAITING },
  () =>
    new BillfoldError(ErrorCode.SERVICE_UNAVAILABLE, 'Too many logins at once. Try again in a moment.', [], {
      retryAfter: 2,
    }),
);

function isTooLong(password: string): boolean {
  return password.length > 2 * MAX_LENGTH || [...password].length > MAX_LENGTH;
}

/** Keyboards differ in how they compose a letter; the same password has to be the same bytes. */
function bytesOf(password: string): Buffer {
  return Buffer.from(password.normalize('NFKC'), 'utf8');
}

/** The rules that a new password breaks, each as a sentence; empty when it is good. */
export function passwordFaults(password: string): string[] {
  return RULES.filter(({ broken }) => broken(password)).map(({ reason }) => reason);
}

/**
 * Hashes a new password as argon2id in PHC form. `last` are the hashes of the passwords that the user had: it must be none
 * of them. Throws PASSWORD_POLICY_VIOLATION with every rule broken, at `field`; SERVICE_UNAVAILABLE when too many wait.
 */
export async function hashNewPassword(password: string, field: string, last: readonly string[] = []): Promise<string> {
  const faults = passwordFaults(password);
  if (await isOneOf(password, last)) faults.push(`must not be one of your last five passwords`);
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

/** Hashes a password whatever its form. Throws SERVICE_UNAVAILABLE when too many wait. */
export function hashPassword(password: string): Promise<string> {
  return hashing.run(() => hash(bytesOf(password), PARAMETERS));
}

/**
 * Whether the password belongs to the stored hash. Without one (nobody has this email) the very same work is done, so that
 * the time of the answer does not tell who is known. Throws SERVICE_UNAVAILABLE when too many wait.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const tooLong = isTooLong(password);
  const bytes = bytesOf(tooLong ? '' : password);
  const right = await hashing.run(() => verify(stored ?? NOBODYS_HASH, bytes));
  return right && stored !== null && !tooLong;
}

/** Whether a stored hash was made with other parameters than today's. */
export function isOutdated(stored: string): boolean {
  return needsRehash(stored, PARAMETERS);
}

/** How many passwords this process has hashed or verified. */
export function passwordsWorkedOn(): number {
  return hashing.done;
}
