import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode, notFound, validationError } from '../../domain/errors';
import type { FilePurpose } from '../../domain/file-purposes';
import { parseId } from '../../domain/ids';
import type { FileKey } from '../../files/file-store';

/**
 * The file that the actor uploaded for a purpose, to be used by this act: `files.open(key)` reads it. The upload is locked,
 * and holds the file until it expires. An act that needs the file for longer must write a reference to it, a foreign key
 * `(organization_id, sha256)` to `files`, in the same transaction. It can be used repeatedly. Throws NOT_FOUND for an ID that
 * is unknown, expired or another member's, VALIDATION_ERROR for a file of another purpose, INVALID_STATE for one that was
 * not sent yet.
 */
export async function useUpload(
  work: UnitOfWork,
  { id, purpose, field }: { id: string; purpose: FilePurpose; field: string },
): Promise<FileKey> {
  const { organizationId, now } = work;
  const [upload] = await work.sql.query<{ purpose: FilePurpose; sha256: string | null }>(
    `UPDATE uploads SET used_at = CASE WHEN sha256 IS NOT NULL AND purpose = $5 THEN coalesce(used_at, $4::timestamptz) END
     WHERE organization_id = $1 AND id = $2 AND user_id = $3 AND expires_at > $4::timestamptz RETURNING purpose, sha256`,
    [organizationId, parseId('file', id, field), work.userId, now, purpose],
  );
  if (!upload) throw notFound(field, 'file');
  if (upload.purpose !== purpose) {
    throw validationError({ field, reason: `was uploaded for ${upload.purpose}, not for ${purpose}` });
  }
  if (upload.sha256 !== null) return { organizationId, sha256: upload.sha256 };
  throw new BillfoldError(ErrorCode.INVALID_STATE, 'No file has been sent to the address of this upload yet.', [
    { field, reason: 'was not sent yet' },
  ]);
}
