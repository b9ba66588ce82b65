import { idOf } from '../../domain/ids';
import { InvoiceWarningCode } from '../../domain/invoice-warning';
import { formatAmount } from '../../domain/money';
import { TaxCategory } from '../../domain/tax-category';
import type { Tax } from '../../domain/totals-input';
import { taxIdWarnings } from '../../documents/warnings';
import { amountOfMinutes, type LineStyle, TimeGrouping, timeLines } from '../../domain/time-lines';
import type { LineType, TaxCalculation } from '../../schema/enums/invoice-enums';
import type { CreateInvoiceInput } from '../../schema/inputs/invoice-inputs';
import type { InvoicePreview, InvoicePreviewLine, TimeGroupingPreview } from '../../schema/types/invoice-preview';
import type { InvoiceWarning } from '../../schema/types/invoice';
import type { InvoiceTax } from '../../schema/types/invoice-line';
import type { DraftReader } from './draft-reader';
import { prepareDrafts, type PreparedDraft, refusedBy, type RefusedThing, styleOf } from './prepare-drafts';
import { groupingOf } from './time-to-bill';

/**
 * Works out the invoice that `createInvoice` would create, without writing or locking anything. Time entries and
 * expenses that cannot be billed are left out, and named in `warnings`. Throws VALIDATION_ERROR, NOT_FOUND, INVALID_STATE.
 */
export async function previewInvoice(reader: DraftReader, input: CreateInvoiceInput): Promise<InvoicePreview> {
  const [prepared] = (await prepareDrafts(reader, [{ input, path: 'input.' }])) as [PreparedDraft];
  const { draft } = prepared;
  const { columns, totals, client, currency } = draft;
  const money = moneyIn(currency);
  return {
    issueDate: columns.issueDate,
    dueDate: columns.dueDate,
    paymentTerms: columns.paymentTerms,
    currency,
    taxCalculation: client.taxCalculation as TaxCalculation,
    pricesIncludeTax: columns.pricesIncludeTax,
    subtotal: money(totals.subtotalMinor),
    discount: money(totals.discountMinor),
    tax: money(totals.taxMinor),
    total: money(totals.totalMinor),
    net: money(totals.totalMinor - totals.taxMinor),
    lines: linesOf(prepared),
    taxes: totals.taxes.map((tax) => {
      return { ...shownTax(tax), base: money(tax.baseMinor), amount: money(tax.amountMinor) };
    }),
    groupings: groupingsOf(prepared, groupingOf(input), styleOf(reader, client)),
    warnings: [...warningsOfTaxes(prepared), ...refusedBy(prepared).map(warningOf)],
  };
}

function shownTax({ name, rate, category, reason }: Tax): Tax & Pick<InvoiceTax, 'category' | 'reason'> {
  return { name, rate, category: category ?? TaxCategory.STANDARD, reason: reason ?? null };
}

function warningsOfTaxes({ draft: { totals, client } }: PreparedDraft): InvoiceWarning[] {
  return client.hasTaxIds ? [] : taxIdWarnings(totals.taxes);
}

const moneyIn = (currency: string) => (minor: bigint) => ({ amount: formatAmount(minor, currency), currency });

function linesOf({ draft: { lines, totals, currency } }: PreparedDraft): InvoicePreviewLine[] {
  const money = moneyIn(currency);
  return lines.map(
    (
      { type, description, quantity, minutes, unit, code, rate, taxable, taxes, projectId, entries, expenseId },
      index,
    ) => ({
      ...{ type: type as LineType, description, quantity, minutes, unit, code, rate, taxable },
      amount: money(totals.lineAmountsMinor[index] ?? 0n),
      taxes: taxes?.map(shownTax) ?? null,
      projectId: projectId && idOf('project', projectId),
      timeEntryIds: entries.map(({ id }) => idOf('timeEntry', id)),
      expenseIds: expenseId === null ? [] : [idOf('expense', expenseId)],
    }),
  );
}

function groupingsOf(
  { draft: { currency }, time }: PreparedDraft,
  wanted: TimeGrouping,
  style: LineStyle,
): TimeGroupingPreview[] {
  if (time.entries.length === 0) return [];
  const money = moneyIn(currency);
  const results = Object.values(TimeGrouping).map((groupBy) => {
    const lines = timeLines(time.entries, groupBy, style);
    const amountMinor = lines.reduce((sum, { minutes, rate }) => sum + amountOfMinutes(minutes, rate, currency), 0n);
    return { groupBy, lineCount: lines.length, amountMinor };
  });
  const base = results.find(({ groupBy }) => groupBy === wanted)?.amountMinor ?? 0n;
  return results.map(({ amountMinor, ...rest }) => ({
    ...rest,
    amount: money(amountMinor),
    difference: money(amountMinor - base),
  }));
}

function warningOf({ id, noun, code, reason }: RefusedThing): InvoiceWarning {
  const isTime = noun === 'timeEntry';
  const message = `The ${isTime ? 'time entry' : 'expense'} ${id} ${reason}.`;
  const subject = isTime ? { timeEntryId: id } : { expenseId: id };
  return { code: InvoiceWarningCode[code], message, characters: [], ...subject };
}
