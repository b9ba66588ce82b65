import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import {
  FILE_PURPOSES,
  type FilePurpose,
  UNUSED_UPLOADS,
  UPLOAD_KEPT_MS,
  UPLOAD_OPEN_MS,
} from '../../domain/file-purposes';
import type { StoredUpload } from './store-received';

/** A file to be uploaded: the one that came with the request, or null for one that is to be sent. */
export interface PreparedUpload {
  purpose: FilePurpose;
  stored: StoredUpload | null;
}

/** An upload, and the token that a file is sent with; null if it came with the request. `maxBytes` is its limit. */
export interface NewUpload {
  id: string;
  token: string | null;
  maxBytes: number;
  expiresAt: Date;
}

/**
 * Records a file that came with the request, or opens an address to which one can be sent. Throws RATE_LIMIT_EXCEEDED if
 * the organization has too many files that nothing uses yet. The caller has checked the permission of the purpose.
 */
export async function uploadFile(work: UnitOfWork, { purpose, stored }: PreparedUpload): Promise<NewUpload> {
  const { organizationId, now } = work;
  const { maxBytes } = FILE_PURPOSES[purpose];
  // One after the other, so that each counts those before it.
  await work.sql.query(`SELECT pg_advisory_xact_lock(hashtextextended('uploads of ' || $1, 0))`, [organizationId]);
  await assertRoom(work, stored?.size ?? maxBytes);
  const id = newId();
  const token = stored ? null : work.codes.tokenOf(id, 'upload');
  const expiresAt = new Date(now.getTime() + (stored ? UPLOAD_KEPT_MS : UPLOAD_OPEN_MS));
  await work.sql.query(
    `INSERT INTO uploads (organization_id, id, user_id, purpose, token_hash, max_bytes, received_sha256, sha256, size, expires_at, created_at)
     VALUES ($1, $2, $3, $4, $5, $6::int, $7, $8, $9::int, $10::timestamptz, $11::timestamptz)`,
    [
      ...[organizationId, id, work.userId, purpose, token === null ? null : work.codes.hashOf(token), maxBytes],
      ...[stored?.receivedSha256 ?? null, stored?.sha256 ?? null, stored?.size ?? null, expiresAt, now],
    ],
  );
  work.emit(stored ? 'file.uploaded' : 'file.upload_requested', { fileId: id });
  return { id, token, maxBytes, expiresAt };
}

/**
 * Throws RATE_LIMIT_EXCEEDED, with `retryAfter` in seconds, if so many bytes more would be over the limit of what an
 * organization has uploaded, or is about to, without using it.
 */
export async function assertRoom(
  { sql, organizationId, now }: Pick<UnitOfWork, 'organizationId' | 'now'> & { sql: Pick<UnitOfWork['sql'], 'query'> },
  bytes: number,
): Promise<void> {
  const [unused] = await sql.query<{ files: number; bytes: string; next: Date | null }>(
    `SELECT count(*)::int AS files, coalesce(sum(coalesce(size, max_bytes)), 0)::text AS bytes, min(expires_at) AS next
     FROM uploads WHERE organization_id = $1 AND used_at IS NULL AND expires_at > $2::timestamptz`,
    [organizationId, now],
  );
  const { files = 0, next = null } = unused ?? {};
  if (files < UNUSED_UPLOADS.files && Number(unused?.bytes) + bytes <= UNUSED_UPLOADS.bytes) return;
  const message =
    'The organization has too many uploaded files that are not used yet. Use them, or wait until they expire.';
  throw new BillfoldError(ErrorCode.RATE_LIMIT_EXCEEDED, message, [], {
    retryAfter: Math.ceil(((next ?? now).getTime() - now.getTime()) / 1000),
  });
}
