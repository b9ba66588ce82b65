import type { UnitOfWork } from '../../db/unit-of-work';
import { validationError } from '../../domain/errors';
import { MAX_RECEIPT_BYTES } from '../../domain/expenses';
import { FilePurpose } from '../../domain/file-purposes';
import type { FileStore } from '../../files/file-store';
import type { Pictures } from '../../files/pictures';
import { readReceipt } from '../../files/receipts';
import { useUpload } from '../files/use-upload';

interface Receipts {
  receipt?: string | null;
  receiptFileId?: string | null;
}

const FILE = 'input.receiptFileId';

/** An expense to be written, and the file of its receipt: null for none, undefined if it does not change. */
export type PreparedExpense<Input> = Omit<Input, 'receipt'> & { receiptSha256: string | null | undefined };

/**
 * Reads and stores the receipt, if one was sent. Comes before the unit of work: no transaction is open. Throws
 * VALIDATION_ERROR for a receipt that is none, and SERVICE_UNAVAILABLE if it cannot be read or stored now.
 */
export async function prepareExpense<Input extends Receipts>(
  { files, pictures }: { files: FileStore; pictures: Pictures },
  organizationId: string,
  { receipt, ...input }: Input,
): Promise<PreparedExpense<Input>> {
  if (input.receiptFileId && receipt !== undefined) {
    throw validationError({ field: FILE, reason: 'is not allowed with `receipt`' });
  }
  if (typeof receipt !== 'string') return { ...input, receiptSha256: receipt };
  const read = await readReceipt(pictures, receipt, { field: 'input.receipt', maxBytes: MAX_RECEIPT_BYTES });
  return { ...input, receiptSha256: await files.put(organizationId, read.bytes, read.mediaType) };
}

/**
 * The hash of the receipt of an expense that is about to be written: that of a file which the actor uploaded before, or as
 * it was prepared. Throws as `useUpload` does.
 */
export async function receiptOf(
  work: UnitOfWork,
  { receiptFileId, receiptSha256 }: Pick<Receipts, 'receiptFileId'> & { receiptSha256: string | null | undefined },
): Promise<string | null | undefined> {
  if (!receiptFileId) return receiptSha256;
  return (await useUpload(work, { id: receiptFileId, purpose: FilePurpose.RECEIPT, field: FILE })).sha256;
}
