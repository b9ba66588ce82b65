import { validationError } from '../../domain/errors';
import { parseAmount } from '../../domain/money';
import { dueDateFor, parsePaymentTerms } from '../../domain/payment-terms';
import { computeTotals, type Totals } from '../../domain/totals';
import type { InvoiceDiscount, Tax, TaxCalculationMode } from '../../domain/totals-input';
import type { InvoiceEntity } from '../../entities/invoice';
import type { DraftLine } from './draft-line';
import type { DraftInput } from './draft-parts';

/** Everything that determines the totals of an invoice or an estimate. */
export interface PricedDraft {
  currency: string;
  taxCalculation: TaxCalculationMode;
  pricesIncludeTax: boolean;
  lines: DraftLine[];
  taxes: Tax[];
  /** The tax of lines that are not taxable; null for none. */
  untaxed: Tax | null;
  discount: InvoiceDiscount;
}

/** Everything that determines a draft's totals and dates. */
export interface Draft extends PricedDraft {
  issueDate: string;
  paymentTerms: string;
  /** Null if it follows from the payment terms. */
  dueDate: string | null;
}

/** The columns that follow from a priced draft. */
export type PricedColumns = Pick<
  InvoiceEntity,
  | 'pricesIncludeTax'
  | 'taxRules'
  | 'untaxedTax'
  | 'discountRate'
  | 'subtotalMinor'
  | 'discountMinor'
  | 'taxMinor'
  | 'totalMinor'
  | 'projectIds'
>;

/** The columns of an invoice that follow from its draft. */
export type DraftColumns = PricedColumns & Pick<InvoiceEntity, 'issueDate' | 'dueDate' | 'paymentTerms'>;

/** The requested discount. Its amount is checked against the currency. */
export function discountOf(input: DraftInput, currency: string): InvoiceDiscount {
  if (input.discountRate) return { kind: 'RATE', rate: input.discountRate };
  if (!input.discountAmount) return { kind: 'NONE' };
  return { kind: 'AMOUNT', amountMinor: parseAmount(input.discountAmount, currency, 'input.discountAmount') };
}

/** The discount after an edit: the requested one, or else that of the draft. */
export function discountAfter(
  draft: Pick<InvoiceEntity, 'currency' | 'discountRate' | 'discountMinor'>,
  input: DraftInput,
): InvoiceDiscount {
  if (input.discountRate !== undefined || input.discountAmount !== undefined) return discountOf(input, draft.currency);
  if (draft.discountRate !== null) return { kind: 'RATE', rate: draft.discountRate };
  return draft.discountMinor > 0n ? { kind: 'AMOUNT', amountMinor: draft.discountMinor } : { kind: 'NONE' };
}

/** Calculates the totals of a draft. Throws VALIDATION_ERROR with paths under `input.`. */
export function priceOut(draft: PricedDraft): { columns: PricedColumns; totals: Totals } {
  const totals = computeTotals(draft, 'input.');
  return {
    totals,
    columns: {
      pricesIncludeTax: draft.pricesIncludeTax,
      taxRules: draft.taxes,
      untaxedTax: draft.untaxed,
      discountRate: draft.discount.kind === 'RATE' ? draft.discount.rate : null,
      subtotalMinor: totals.subtotalMinor,
      discountMinor: totals.discountMinor,
      taxMinor: totals.taxMinor,
      totalMinor: totals.totalMinor,
      projectIds: projectsOf(draft.lines),
    },
  };
}

/** Calculates the totals and the due date of a draft. Throws VALIDATION_ERROR with paths under `input.`. */
export function workOut(draft: Draft): { columns: DraftColumns; totals: Totals } {
  const { issueDate } = draft;
  const paymentTerms = parsePaymentTerms(draft.paymentTerms, 'input.paymentTerms');
  const dueDate = draft.dueDate ?? dueDateFor(paymentTerms, issueDate, 'input.issueDate');
  if (dueDate < issueDate) {
    throw validationError({ field: 'input.dueDate', reason: `must not be before the issue date, ${issueDate}` });
  }
  const { columns, totals } = priceOut(draft);
  return { totals, columns: { ...columns, issueDate, dueDate, paymentTerms } };
}

/**
 * The projects of lines, without duplicates, in PostgreSQL's sort order. A last null means that there are lines without
 * a project.
 */
function projectsOf(lines: readonly DraftLine[]): (string | null)[] {
  const named = new Set(lines.map(({ projectId }) => projectId));
  const ids = [...named].filter((id) => id !== null).sort();
  return named.has(null) ? [...ids, null] : ids;
}
