import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode, notFound } from '../../domain/errors';
import { FILE_PURPOSES, type FilePurpose, UPLOAD_KEPT_MS } from '../../domain/file-purposes';
import { can, type Rights } from '../../domain/permissions';
import type { StoredUpload } from './store-received';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** An upload whose address was called. */
export interface OpenUpload {
  organizationId: string;
  id: string;
  purpose: FilePurpose;
  maxBytes: number;
  /** What was sent to it before; null if nothing was. */
  received: StoredUpload | null;
  expiresAt: Date;
}

interface Row {
  organizationId: string;
  id: string;
  userId: string;
  purpose: FilePurpose;
  maxBytes: number;
  expiresAt: Date;
}

/**
 * Finds the upload of a token, and enters its organization as the member who requested it. Throws NOT_FOUND for an unknown
 * token, TOKEN_EXPIRED, and FORBIDDEN if the member may no longer do what the file is for.
 */
export async function openUpload(work: UnitOfWork, { token }: { token: string }): Promise<OpenUpload> {
  if (!TOKEN.test(token)) throw unknown();
  const tokenHash = work.codes.hashOf(token);
  await work.enter({ kind: 'link', tokenHash });
  const [row] = await work.sql.query<Row>(
    `SELECT organization_id AS "organizationId", id, user_id AS "userId", purpose, max_bytes AS "maxBytes",
       expires_at AS "expiresAt" FROM uploads WHERE token_hash = $1`,
    [tokenHash],
  );
  if (!row) throw unknown();
  if (row.expiresAt <= work.now) {
    throw new BillfoldError(ErrorCode.TOKEN_EXPIRED, 'This address has expired. Request a new one with uploadFile.');
  }
  const { organizationId, userId, ...upload } = row;
  await work.enter({ kind: 'organization', organizationId, userId });
  await assertStillMay(work, row);
  return { ...upload, organizationId, received: await lockReceived(work, row.id) };
}

/**
 * Records what was sent with a token. Sending the same again changes nothing. Throws as `openUpload` does, and INVALID_STATE
 * if something else was sent before.
 */
export async function finishUpload(
  work: UnitOfWork,
  { token, stored }: { token: string; stored: StoredUpload },
): Promise<OpenUpload> {
  const upload = await openUpload(work, { token });
  assertSame(upload, stored.receivedSha256);
  if (upload.received) return upload;
  const expiresAt = new Date(work.now.getTime() + UPLOAD_KEPT_MS);
  await work.sql.query(
    `UPDATE uploads SET received_sha256 = $3, sha256 = $4, size = $5::int, expires_at = $6::timestamptz
     WHERE organization_id = $1 AND id = $2`,
    [upload.organizationId, upload.id, stored.receivedSha256, stored.sha256, stored.size, expiresAt],
  );
  work.emit('file.uploaded', { fileId: upload.id });
  return { ...upload, received: stored, expiresAt };
}

/** Throws INVALID_STATE if something with another hash was sent before. */
export function assertSame({ received }: OpenUpload, receivedSha256: string): void {
  if (!received || received.receivedSha256 === receivedSha256) return;
  const message = 'Another file was already sent to this address. Request a new one with uploadFile.';
  throw new BillfoldError(ErrorCode.INVALID_STATE, message);
}

/** What was sent to an upload, which is locked: of two who send at once, the second sees what the first has sent. */
async function lockReceived(work: UnitOfWork, id: string): Promise<StoredUpload | null> {
  const [locked] = await work.sql.query<{ sha256: string | null }>(
    `SELECT sha256 FROM uploads WHERE organization_id = $1 AND id = $2 FOR NO KEY UPDATE`,
    [work.organizationId, id],
  );
  if (!locked) throw unknown();
  if (locked.sha256 === null) return null;
  const [received] = await work.sql.query<StoredUpload>(
    `SELECT u.received_sha256 AS "receivedSha256", u.sha256, u.size, f.media_type AS "mediaType" FROM uploads u
     JOIN files f ON f.organization_id = u.organization_id AND f.sha256 = u.sha256
     WHERE u.organization_id = $1 AND u.id = $2`,
    [work.organizationId, id],
  );
  return received ?? null;
}

async function assertStillMay(work: UnitOfWork, { userId, purpose }: Row): Promise<void> {
  const [member] = await work.sql.query<Rights>(
    `SELECT m.role, m.features FROM members m JOIN users u ON u.id = m.user_id
     WHERE m.organization_id = $1 AND m.user_id = $2 AND u.status = 'ACTIVE'`,
    [work.organizationId, userId],
  );
  if (member && can(member, FILE_PURPOSES[purpose].permission)) return;
  throw new BillfoldError(ErrorCode.FORBIDDEN, 'The member who requested this address can no longer upload the file.');
}

function unknown(): BillfoldError {
  return notFound('token', 'upload');
}
