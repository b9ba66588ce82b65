import { validationError } from '../domain/errors';
import type { HashedContent } from './file-store';
import { hashed } from './hashed-content';
import type { Pictures } from './pictures';

/** A receipt that can be stored. */
export interface Receipt {
  mediaType: string;
  bytes: Buffer;
}

const PDF = 'data:application/pdf;base64,';
/** The longest side of a receipt that is a picture, in pixels: its small print stays legible. */
export const RECEIPT_SIDE = 2400;
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
  if (!uri.startsWith(PDF)) return pictures.read(uri, { field, maxBytes, side: RECEIPT_SIDE });
  const bytes = Buffer.from(uri.slice(PDF.length), 'base64');
  if (bytes.length > maxBytes) throw validationError({ field, reason: `must have at most ${maxBytes} bytes` });
  if (!(await isPdf(hashed(bytes)))) throw validationError({ field, reason: 'must be a PDF' });
  return { mediaType: 'application/pdf', bytes };
}

/** Whether content is a PDF. Reads all of it, a piece at a time. */
export async function isPdf(content: HashedContent): Promise<boolean> {
  let first = Buffer.alloc(0);
  let last = Buffer.alloc(0);
  for await (const piece of content.read()) {
    if (first.length < EDGE) first = Buffer.concat([first, piece.subarray(0, EDGE - first.length)]);
    last = Buffer.concat([last, piece.subarray(-EDGE)]).subarray(-EDGE);
    if (first.length === EDGE && !first.includes('%PDF-')) return false;
  }
  return first.includes('%PDF-') && last.includes('%%EOF');
}
