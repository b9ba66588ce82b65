import { Faults } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import type { Tax, TotalsLine } from '../../domain/totals-input';
import type { CreateInvoiceInput, InvoiceLineInput, UpdateInvoiceInput } from '../../schema/inputs/invoice-inputs';
import { itemOf, type Named, taxesOfLine } from './named-on-lines';

const NO_ITEM = 'is required without an item';

/** The input that creates an invoice or updates a draft. */
export type DraftInput = CreateInvoiceInput | UpdateInvoiceInput;

/** A line of a draft, with defaults for omitted fields. */
export interface DraftLine extends TotalsLine {
  description: string;
  /** UUID; null for none. */
  projectId: string | null;
}

/**
 * Builds lines from the caller's input. By default a line is FIXED, taxable, and has the invoice's taxes. If it refers
 * to an item, the description defaults to the item's and, if the item is priced in the invoice's currency, so does the
 * rate. Throws VALIDATION_ERROR, NOT_FOUND, INVALID_STATE at `input.lines.N`.
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

/**
 * The invoice's taxes: `taxes`, or one tax with the name `taxName` if the shorthand `taxRate` was given. Undefined if
 * neither was given.
 */
export function taxesOf(input: DraftInput, taxName: string): Tax[] | undefined {
  if (input.taxes) return input.taxes;
  if (input.taxRate) return [{ name: taxName, rate: input.taxRate }];
  return input.taxes === null || input.taxRate === null ? [] : undefined;
}
