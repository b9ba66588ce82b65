import { validationError } from '../../domain/errors';
import { MAX_DATA_BYTES } from '../../domain/file-purposes';
import { hashed } from '../../files/hashed-content';
import type { UploadFileInput } from '../../schema/inputs/file-inputs';
import { type StorePlace, storeReceived } from './store-received';
import type { PreparedUpload } from './upload-file';

/**
 * Judges and stores the file, if it came with the request. Comes before the unit of work: no transaction is open. Throws
 * as `storeReceived` does.
 */
export async function prepareUpload(
  place: StorePlace,
  { purpose, data }: Pick<UploadFileInput, 'purpose' | 'data'>,
): Promise<PreparedUpload> {
  if (typeof data !== 'string') return { purpose, stored: null };
  const field = 'input.data';
  // Whatever type the URI declares: the content decides.
  const bytes = Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');
  if (bytes.length > MAX_DATA_BYTES)
    throw validationError({ field, reason: `must have at most ${MAX_DATA_BYTES} bytes` });
  return { purpose, stored: await storeReceived(place, hashed(bytes), { purpose, field }) };
}
