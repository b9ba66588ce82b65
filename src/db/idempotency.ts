import { createHash } from 'node:crypto';
import { BillfoldError, ErrorCode } from '../domain/errors';
import { seal, sealingKey, unseal } from '../lib/seal';
import type { Query, Sql } from './database';

const KEPT_FOR_MS = 24 * 60 * 60 * 1000;

/** A request that may be repeated and must take effect once. */
export interface IdempotentRequest {
  /** The caller's Idempotency-Key. Only the caller knows it, so it is also used to encrypt the stored response. */
  key: string;
  /**
   * The caller (a member, an administrator, or `anonymous`), and the mutation within the operation. The same key sent
   * by two callers counts as two keys.
   */
  caller: string;
  /** The operation and its variables. Requests that mean the same have the same text. */
  meaning: string;
  /** The same as version 0.1 compared it: in the spelling that was sent. */
  asSent: () => string;
}

function sha256(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** In front of the fingerprints that are written. Those of version 0.1 have nothing in front. */
const VERSION = '2:';

/** A request may contain a password. The hash is keyed, so that the table cannot be used to guess passwords. */
function fingerprintOf({ key, meaning }: IdempotentRequest): string {
  return VERSION + sha256(key, meaning);
}

/** Whether a stored fingerprint, of whichever version, is that of the request. */
function isOf(request: IdempotentRequest, stored: string): boolean {
  return stored === (stored.startsWith(VERSION) ? fingerprintOf(request) : sha256(request.key, request.asSent()));
}

function keyOf({ key, caller }: IdempotentRequest): Buffer {
  return sealingKey(key, { salt: caller, purpose: 'billfold idempotent answer' });
}

/**
 * Runs `produce` once for a key. The key's row is inserted first in the same transaction, so a second request waits for
 * the first to commit and then gets its response. A rejected request rolls its row back and may be repeated. Throws
 * IDEMPOTENCY_CONFLICT if the key was used with a different request in the last 24 hours.
 */
export async function answerOnce<Output>(
  work: { sql: Sql; now: Date },
  request: IdempotentRequest,
  produce: () => Promise<Output>,
): Promise<Output> {
  const keyHash = sha256(request.caller, request.key);
  const claimed = await work.sql.query(
    `INSERT INTO idempotency_keys (key_hash, request_hash, created_at) VALUES ($1, $2, $3)
     ON CONFLICT (key_hash) DO UPDATE SET request_hash = $2, answer = NULL, created_at = $3
       WHERE idempotency_keys.created_at < $4
     RETURNING key_hash`,
    [keyHash, fingerprintOf(request), work.now, new Date(work.now.getTime() - KEPT_FOR_MS)],
  );
  if (claimed.length === 1) {
    const output = await produce();
    await work.sql.query(`UPDATE idempotency_keys SET answer = $2 WHERE key_hash = $1`, [
      keyHash,
      seal(keyOf(request), JSON.stringify(output ?? null)),
    ]);
    return output;
  }
  const first = await firstAnswer<Output>(work, request);
  if (!first) throw new Error('the row of an Idempotency-Key no longer exists');
  return first.output;
}

/**
 * The stored response to a request, for acts that first call an external service, whose response may have changed. Null
 * if there is none from the last 24 hours. Throws as `answerOnce` does.
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
  if (!isOf(request, first.request_hash)) {
    throw new BillfoldError(
      ErrorCode.IDEMPOTENCY_CONFLICT,
      'This Idempotency-Key was already used with a different request.',
      [{ field: 'Idempotency-Key', reason: 'was used with a different request in the last 24 hours' }],
    );
  }
  return { output: JSON.parse(unseal(keyOf(request), first.answer)) as Output };
}
