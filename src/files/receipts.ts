import { validationError } from '../domain/errors';
import type { Pictures } from './pictures';

/** A receipt that can be stored. */
export interface Receipt {
  mediaType: string;
  bytes: Buffer;
}

const PDF = 'data:application/pdf;base64,';
/** The longest side of a receipt that is a picture, in pixels: its small print stays legible. */
const SIDE = 2400;
/** A PDF begins within its first kilobyte and ends within its last one. */
const EDGE = 1024;

/**
 * Reads a receipt from a `data:` URI that declares its actual format: a picture, which is re-encoded, or a PDF, which is
 * kept as it is. Throws VALIDATION_ERROR at `field`, and SERVICE_UNAVAILABLE as `Pictures` does.
 */
export async function readReceipt(
  pictures: Pictures,
  uri: string,
  { field, maxBytes }: { field: string; maxBytes: number },
): Promise<Receipt> {
  if (!uri.startsWith(PDF)) return pictures.read(uri, { field, maxBytes, side: SIDE });
  const bytes = Buffer.from(uri.slice(PDF.length), 'base64');
  if (bytes.length > maxBytes) throw validationError({ field, reason: `must have at most ${maxBytes} bytes` });
  const isPdf = bytes.subarray(0, EDGE).includes('%PDF-') && bytes.subarray(-EDGE).includes('%%EOF');
  if (!isPdf) throw validationError({ field, reason: 'must be a PDF' });
  return { mediaType: 'application/pdf', bytes };
}
