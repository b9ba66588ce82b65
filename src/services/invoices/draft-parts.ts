import { Faults } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import type { Tax, TotalsLine } from '../../domain/totals-input';
import type { CreateInvoiceInput, InvoiceLineInput, UpdateInvoiceInput } from '../../schema/inputs/invoice-inputs';
import { itemOf, type Named, taxesOfLine } from './named-on-lines';

const NO_ITEM = 'is required without an item';

/** What a new invoice and a change of a draft have in common. */
export type DraftInput = CreateInvoiceInput | UpdateInvoiceInput;

/** A line of a draft with what is usual where the caller said nothing. */
export interface DraftLine extends TotalsLine {
  description: string;
  /** UUID; null for none. */
  projectId: string | null;
}

/**
 * The lines that a caller gave. Left out: FIXED, taxable, the invoice's taxes; the description and, in the invoice's currency, the
 * rate of the item that the line names. Throws VALIDATION_ERROR, NOT_FOUND, INVALID_STATE at `input.lines.N`.
 */
export function draftLines(
  lines: readonly InvoiceLineInput[],
  { currency, named }: { currency: string; named: Named },
): DraftLine[] {
  const faults = new Faults();
  const drafted = lines.map((line, index): DraftLine => {
    const at = `input.lines.${index}`;
    const { type, quantity, taxable, projectId } = line;
    const item = itemOf(line, named, at);
    const description = line.description ?? item?.description ?? item?.name;
    const rate = line.rate ?? (item?.currency === currency ? item.rate : null);
    if (!description) faults.add(`${at}.description`, NO_ITEM);
    if (!rate) faults.add(`${at}.rate`, item ? `is required: the item is priced in ${item.currency}` : NO_ITEM);
    return {
      type: type ?? 'FIXED',
      description: description ?? '',
      quantity,
      rate: rate ?? '0',
      taxable: taxable ?? true,
      taxes: taxesOfLine(line, named, at),
      projectId: projectId ? parseId('project', projectId, `${at}.projectId`) : null,
    };
  });
  faults.throwAny();
  return drafted;
}

/** The invoice's own list of taxes: `taxes`, or the one tax that `taxRate` is short for, by this name. Undefined when neither was given. */
export function taxesOf(input: DraftInput, taxName: string): Tax[] | undefined {
  if (input.taxes) return input.taxes;
  if (input.taxRate) return [{ name: taxName, rate: input.taxRate }];
  return input.taxes === null || input.taxRate === null ? [] : undefined;
}
