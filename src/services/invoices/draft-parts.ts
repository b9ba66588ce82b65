import { parseId } from '../../domain/ids';
import type { Tax, TotalsLine } from '../../domain/totals-input';
import type { CreateInvoiceInput, InvoiceLineInput, UpdateInvoiceInput } from '../../schema/inputs/invoice-inputs';

/** What a new invoice and a change of a draft have in common. */
export type DraftInput = CreateInvoiceInput | UpdateInvoiceInput;

/** A line of a draft with what is usual where the caller said nothing. */
export interface DraftLine extends TotalsLine {
  description: string;
  /** UUID; null for none. */
  projectId: string | null;
}

/** The lines that a caller gave. Left out: FIXED, taxable, the invoice's taxes. */
export function draftLines(lines: readonly InvoiceLineInput[]): DraftLine[] {
  return lines.map(({ type, description, quantity, rate, taxable, taxes, projectId }, index) => ({
    type: type ?? 'FIXED',
    description,
    quantity,
    rate,
    taxable: taxable ?? true,
    taxes: taxes ?? null,
    projectId: projectId ? parseId('project', projectId, `input.lines.${index}.projectId`) : null,
  }));
}

/** The invoice's own list of taxes: `taxes`, or the one tax that `taxRate` is short for, by this name. Undefined when neither was given. */
export function taxesOf(input: DraftInput, taxName: string): Tax[] | undefined {
  if (input.taxes) return input.taxes;
  if (input.taxRate) return [{ name: taxName, rate: input.taxRate }];
  return input.taxes === null || input.taxRate === null ? [] : undefined;
}
