import { MAX_RECEIPT_BYTES } from '../../domain/expenses';
import type { FileStore } from '../../files/file-store';
import type { Pictures } from '../../files/pictures';
import { readReceipt } from '../../files/receipts';

/** An expense to be written, and the file of its receipt: null for none, undefined if it does not change. */
export type PreparedExpense<Input> = Omit<Input, 'receipt'> & { receiptSha256: string | null | undefined };

/**
 * Reads and stores the receipt, if one was sent. Comes before the unit of work: no transaction is open. Throws
 * VALIDATION_ERROR for a receipt that is none, and SERVICE_UNAVAILABLE if it cannot be read or stored now.
 */
export async function prepareExpense<Input extends { receipt?: string | null }>(
  { files, pictures }: { files: FileStore; pictures: Pictures },
  organizationId: string,
  { receipt, ...input }: Input,
): Promise<PreparedExpense<Input>> {
  if (typeof receipt !== 'string') return { ...input, receiptSha256: receipt };
  const read = await readReceipt(pictures, receipt, { field: 'input.receipt', maxBytes: MAX_RECEIPT_BYTES });
  return { ...input, receiptSha256: await files.put(organizationId, read.bytes, read.mediaType) };
}
