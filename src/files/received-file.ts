import { validationError } from '../domain/errors';
import { MAX_RECEIPT_BYTES } from '../domain/expenses';
import { FilePurpose, PROFILE_PICTURE } from '../domain/file-purposes';
import { encodingOf, type FileEncoding } from './file-text';
import type { HashedContent } from './file-store';
import { bytesOf, hashed } from './hashed-content';
import { LOGO_RULE } from './logos';
import type { PictureRule, Pictures } from './pictures';
import { isPdf, RECEIPT_SIDE } from './receipts';

/** What is stored of a file that was received. */
export interface FileToStore {
  mediaType: string;
  content: HashedContent;
}

/**
 * Judges a file by its content, and returns what is stored of it: pictures are re-encoded, everything else is stored as it
 * is. A time import is any text: its encoding and columns are checked by the import. Throws VALIDATION_ERROR at `field`, and
 * SERVICE_UNAVAILABLE as `Pictures` does.
 */
export async function readReceived(
  pictures: Pictures,
  content: HashedContent,
  { purpose, field }: { purpose: FilePurpose; field: string },
): Promise<FileToStore> {
  if (content.size === 0) throw validationError({ field, reason: 'must not be empty' });
  switch (purpose) {
    case FilePurpose.TIME_IMPORT:
      if (await isText(content)) return { mediaType: 'text/csv', content };
      throw validationError({ field, reason: 'must be a CSV file' });
    case FilePurpose.RECEIPT:
      if (await isPdf(content)) return { mediaType: 'application/pdf', content };
      return storedPicture(pictures, content, {
        ...{ field, maxBytes: MAX_RECEIPT_BYTES, side: RECEIPT_SIDE, drawings: false },
      });
    case FilePurpose.LOGO:
      return storedPicture(pictures, content, { field, ...LOGO_RULE, drawings: true });
    case FilePurpose.PICTURE:
      return storedPicture(pictures, content, { field, ...PROFILE_PICTURE, drawings: false });
  }
}

/** Reads a file that was checked to be small enough when it has its turn, so that few are in memory at once. */
async function storedPicture(
  pictures: Pictures,
  content: HashedContent,
  rule: PictureRule & { drawings: boolean },
): Promise<FileToStore> {
  const { mediaType, bytes } = await pictures.readContent(() => bytesOf(content.read()), rule);
  return { mediaType, content: hashed(bytes) };
}

const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;

/** Whether content is text: it has no control characters but tabs and line breaks in the encoding that it seems to have. */
async function isText(content: HashedContent): Promise<boolean> {
  let encoding: FileEncoding | null = null;
  let at = 0;
  let last = 0;
  for await (const piece of content.read()) {
    encoding ??= encodingOf(piece);
    const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
    for (const byte of piece) {
      const code = isWide ? (encoding === 'utf-16le' ? byte * 256 + last : last * 256 + byte) : byte;
      const isWhole = !isWide || at % 2 === 1;
      if (isWhole && code < SPACE && (code < TAB || code > CARRIAGE_RETURN)) return false;
      last = byte;
      at += 1;
    }
  }
  return true;
}
