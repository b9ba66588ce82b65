import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { BillfoldError, ErrorCode } from '../domain/errors';
import type { Query, Sql } from './database';

const KEPT_FOR_MS = 24 * 60 * 60 * 1000;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A request that may be sent twice and must be carried out once. */
export interface IdempotentRequest {
  /** The caller's own Idempotency-Key: known to nobody else, so it also seals the stored answer. */
  key: string;
  /** Who asks (a member, an administrator, or `anonymous`), and for which mutation of the operation. The same key of two callers is two keys. */
  caller: string;
  /** The operation, its name and its variables, as sent. */
  request: string;
}

function sha256(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** A request may hold a password: made with the key, whoever reads the table can't try passwords against it. */
function hashOf({ key, request }: IdempotentRequest): string {
  return sha256(key, request);
}

function sealingKey(request: IdempotentRequest): Buffer {
  return Buffer.from(hkdfSync('sha256', request.key, request.caller, 'billfold idempotent answer', 32));
}

function seal(request: IdempotentRequest, answer: unknown): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', sealingKey(request), iv);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(answer ?? null), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

function unseal(request: IdempotentRequest, stored: Buffer): unknown {
  const decipher = createDecipheriv('aes-256-gcm', sealingKey(request), stored.subarray(0, IV_BYTES));
  decipher.setAuthTag(stored.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const text = Buffer.concat([decipher.update(stored.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
  return JSON.parse(text.toString('utf8'));
}

/**
 * Carries out `produce` once for a key: the key's row comes first in the same transaction, so a second request waits for
 * the first to commit and then gets its answer. A refused request rolls its row back and may be sent again.
 * Throws IDEMPOTENCY_CONFLICT when the key was used with another request in the last 24 hours.
 */
export async function answerOnce<Output>(
  work: { sql: Sql; now: Date },
  request: IdempotentRequest,
  produce: () => Promise<Output>,
): Promise<Output> {
  const keyHash = sha256(request.caller, request.key);
  const requestHash = hashOf(request);
  const claimed = await work.sql.query(
    `INSERT INTO idempotency_keys (key_hash, request_hash, created_at) VALUES ($1, $2, $3)
     ON CONFLICT (key_hash) DO UPDATE SET request_hash = $2, answer = NULL, created_at = $3
       WHERE idempotency_keys.created_at < $4
     RETURNING key_hash`,
    [keyHash, requestHash, work.now, new Date(work.now.getTime() - KEPT_FOR_MS)],
  );
  if (claimed.length === 1) {
    const output = await produce();
    await work.sql.query(`UPDATE idempotency_keys SET answer = $2 WHERE key_hash = $1`, [
      keyHash,
      seal(request, output),
    ]);
    return output;
  }
  const first = await firstAnswer<Output>(work, request);
  if (!first) throw new Error('the row of an Idempotency-Key has gone');
  return first.output;
}

/**
 * The answer that a request had before: for acts that ask somebody outside the database first, who may answer otherwise by
 * now. Null where it has had none in the last 24 hours. Throws as `answerOnce`.
 */
export async function firstAnswer<Output>(
  { sql, now }: { sql: Query; now: Date },
  request: IdempotentRequest,
): Promise<{ output: Output } | null> {
  const [first] = await sql.query<{ request_hash: string; answer: Buffer }>(
    `SELECT request_hash, answer FROM idempotency_keys WHERE key_hash = $1 AND created_at >= $2`,
    [sha256(request.caller, request.key), new Date(now.getTime() - KEPT_FOR_MS)],
  );
  if (!first) return null;
  if (first.request_hash !== hashOf(request)) {
    throw new BillfoldError(ErrorCode.IDEMPOTENCY_CONFLICT, 'This Idempotency-Key was used with another request.', [
      { field: 'Idempotency-Key', reason: 'used with another request in the last 24 hours' },
    ]);
  }
  return { output: unseal(request, first.answer) as Output };
}
