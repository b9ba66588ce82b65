import type { Query } from '../../db/database';
import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode, notFound, validationError } from '../../domain/errors';
import type { FilePurpose } from '../../domain/file-purposes';
import { parseId } from '../../domain/ids';
import type { FileKey } from '../../files/file-store';

/** The public ID of an uploaded file, what it is to be used for, and the field that names it. */
export interface WantedUpload {
  id: string;
  purpose: FilePurpose;
  field: string;
}

/** Whose uploads are looked at, and when. */
export interface Uploader {
  sql: Query;
  organizationId: string;
  userId: string | null;
  now: Date;
}

/**
 * The file that the actor uploaded for a purpose, to be used by this act: `files.open(key)` reads it. The upload is locked,
 * and holds the file until it expires. An act that needs the file for longer must write a reference to it, a foreign key
 * `(organization_id, sha256)` to `files`, in the same transaction. It can be used repeatedly. Throws as `findUpload` does.
 */
export async function useUpload(work: UnitOfWork, wanted: WantedUpload): Promise<FileKey> {
  const { sql, organizationId, userId, now } = work;
  const { id, key } = await look({ sql, organizationId, userId, now }, wanted, 'FOR NO KEY UPDATE');
  await sql.query(
    `UPDATE uploads SET used_at = $3::timestamptz WHERE organization_id = $1 AND id = $2 AND used_at IS NULL`,
    [organizationId, id, now],
  );
  return key;
}

/**
 * The file that a member uploaded for a purpose, before the unit of work that uses it. Throws NOT_FOUND for an ID that is
 * unknown, expired or another member's, VALIDATION_ERROR for a file of another purpose, INVALID_STATE for one that was not
 * sent yet.
 */
export async function findUpload(uploader: Uploader, wanted: WantedUpload): Promise<FileKey> {
  return (await look(uploader, wanted, '')).key;
}

async function look(
  { sql, organizationId, userId, now }: Uploader,
  { id: publicId, purpose, field }: WantedUpload,
  lock: '' | 'FOR NO KEY UPDATE',
): Promise<{ id: string; key: FileKey }> {
  const id = parseId('file', publicId, field);
  const [upload] = await sql.query<{ purpose: FilePurpose; sha256: string | null }>(
    `SELECT purpose, sha256 FROM uploads
     WHERE organization_id = $1 AND id = $2 AND user_id = $3 AND expires_at > $4::timestamptz ${lock}`,
    [organizationId, id, userId, now],
  );
  if (!upload) throw notFound(field, 'file');
  if (upload.purpose !== purpose) {
    throw validationError({ field, reason: `was uploaded for ${upload.purpose}, not for ${purpose}` });
  }
  if (upload.sha256 !== null) return { id, key: { organizationId, sha256: upload.sha256 } };
  throw new BillfoldError(ErrorCode.INVALID_STATE, 'No file has been sent to the URL of this upload yet.', [
    { field, reason: 'was not sent yet' },
  ]);
}
