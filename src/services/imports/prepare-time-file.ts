import { validationError } from '../../domain/errors';
import { MAX_DATA_BYTES } from '../../domain/file-purposes';
import type { FileStore } from '../../files/file-store';
import type { ImportTimeFileInput } from '../../schema/inputs/time-file-inputs';
import { assertFormat } from './read-time-file';

/** A file of time: the one that was stored, or null for one that was uploaded before. */
export type PreparedTimeFile = Omit<ImportTimeFileInput, 'file'> & { fileSha256: string | null };

/**
 * Checks the header line of a file that came with the request, and stores it. Comes before the unit of work: no
 * transaction is open. Throws VALIDATION_ERROR for a file of another format, and unless there is one file;
 * SERVICE_UNAVAILABLE if it cannot be stored now.
 */
export async function prepareTimeFile(
  { files }: { files: FileStore },
  organizationId: string,
  { file, ...input }: ImportTimeFileInput,
): Promise<PreparedTimeFile> {
  if ((typeof file === 'string') === (typeof input.fileId === 'string'))
    throw validationError({ field: 'input.file', reason: 'or fileId is required, and not both' });
  if (typeof file !== 'string') return { ...input, fileSha256: null };
  const bytes = Buffer.from(file.slice(file.indexOf(',') + 1), 'base64');
  if (bytes.length > MAX_DATA_BYTES)
    throw validationError({ field: 'input.file', reason: `must have at most ${MAX_DATA_BYTES} bytes` });
  await assertFormat(bytes, { format: input.format, columns: input.columns ?? [] });
  return { ...input, fileSha256: await files.put(organizationId, bytes, 'text/csv') };
}
