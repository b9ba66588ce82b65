import { idOf, parseId } from '../../domain/ids';
import { formatAmount } from '../../domain/money';
import { TaxCategory } from '../../domain/tax-category';
import type { Tax } from '../../domain/totals-input';
import type { RecurringInvoiceEntity, RecurringLine, RecurringTime, WholeTax } from '../../entities/recurring-invoice';
import type { CreateInvoiceInput } from '../../schema/inputs/invoice-inputs';
import { copiedTime } from '../invoices/copied-time';
import { discountOf } from '../invoices/draft';
import type { DraftLine } from '../invoices/draft-line';
import { taxesOf } from '../invoices/draft-parts';
import type { NewDraft } from '../invoices/write-drafts';

/** What the invoices of a recurring invoice are made from. */
export type RecurringContent = Pick<
  RecurringInvoiceEntity,
  | 'clientId'
  | 'currency'
  | 'lines'
  | 'taxes'
  | 'pricesIncludeTax'
  | 'discountRate'
  | 'discountMinor'
  | 'paymentTerms'
  | 'notes'
  | 'clientNotes'
  | 'poNumber'
  | 'buyerReference'
  | 'tags'
  | 'customFields'
  | 'unbilledTime'
>;

/** The columns of a recurring invoice that follow from what its invoices are made from. */
export type ContentColumns = RecurringContent & Pick<RecurringInvoiceEntity, 'totalMinor' | 'projectIds'>;

type LineInput = NonNullable<CreateInvoiceInput['lines']>[number];

/** The input that creates an invoice of this content, without its dates and its time. */
export function invoiceInputOf(content: RecurringContent): CreateInvoiceInput {
  const { clientId, currency, lines, discountRate, discountMinor } = content;
  const { taxes, pricesIncludeTax, paymentTerms, notes, clientNotes, poNumber, buyerReference, tags } = content;
  return {
    clientId: idOf('client', clientId),
    currency,
    lines: lines as LineInput[],
    // Null would mean no taxes at all.
    taxes: taxes ?? undefined,
    pricesIncludeTax,
    discountRate,
    discountAmount: discountMinor === null ? null : formatAmount(discountMinor, currency),
    ...{ paymentTerms, notes, clientNotes, poNumber, buyerReference, tags },
    customFields: content.customFields,
  };
}

/** What is kept of the input for an invoice and the draft that it came to: items and tax rates are copied. */
export function contentColumns(
  input: CreateInvoiceInput,
  { draft, unbilledTime }: { draft: NewDraft; unbilledTime: RecurringTime | null },
): ContentColumns {
  const { client, currency, columns, details, totals } = draft;
  const discount = discountOf(input, currency);
  const lines = draft.lines.map((line, position) =>
    lineOf(line, { amountMinor: totals.lineAmountsMinor[position] ?? 0n, currency }),
  );
  return {
    clientId: client.id,
    currency,
    lines,
    taxes: taxesOf(input, client.taxName) ?? null,
    pricesIncludeTax: columns.pricesIncludeTax,
    discountRate: discount.kind === 'RATE' ? discount.rate : null,
    discountMinor: discount.kind === 'AMOUNT' ? discount.amountMinor : null,
    totalMinor: columns.totalMinor,
    paymentTerms: input.paymentTerms ?? null,
    notes: details.notes ?? null,
    clientNotes: details.clientNotes ?? null,
    poNumber: details.poNumber ?? null,
    buyerReference: details.buyerReference ?? null,
    tags: details.tags ?? null,
    customFields: details.customFields ?? null,
    unbilledTime,
    projectIds: projectsOf(lines, unbilledTime),
  };
}

function lineOf(line: DraftLine, amount: { amountMinor: bigint; currency: string }): RecurringLine {
  const { type, description, quantity, unit, code, rate, taxable, taxes, projectId, minutes } = line;
  const time = minutes === null ? {} : copiedTime(line, amount);
  return {
    ...{ type, description, quantity, unit, code, rate, taxable },
    taxes: taxes && taxes.map(wholeTax),
    projectId: projectId && idOf('project', projectId),
    ...time,
  } as RecurringLine;
}

/** A tax with all of its fields, as the API shows it. */
function wholeTax({ name, rate, category, reason }: Tax): WholeTax {
  return { name, rate, category: category ?? TaxCategory.STANDARD, reason: reason ?? null };
}

function projectsOf(lines: readonly RecurringLine[], time: RecurringTime | null): (string | null)[] {
  const ofTime = time ? (time.projectIds ?? [null]) : [];
  const named = new Set([...lines.map(({ projectId }) => projectId), ...ofTime]);
  const ids = [...named].filter((id) => id !== null).map((id) => parseId('project', id, 'projectId'));
  return named.has(null) ? [...ids.sort(), null] : ids.sort();
}
