import { trimDecimal } from '../../domain/decimal';
import { type FieldFault, Faults, notFound } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { plainTax, type Tax } from '../../domain/totals-input';
import type { CreateInvoiceInput, UpdateInvoiceInput } from '../../schema/inputs/invoice-inputs';
import type { InvoiceLineInput } from '../../schema/inputs/invoice-line-inputs';
import type { DraftLine, KeptLines } from './draft-line';
import { itemOf, type Named, type NamedItem, taxesOfLine } from './named-on-lines';
import { type TimeToAdd, withTime } from './time-of-line';

const NO_ITEM = 'is required without an item';

/** The input that creates an invoice or updates a draft. */
export type DraftInput = CreateInvoiceInput | UpdateInvoiceInput;

const KEEPS = {
  TIME: 'follows from the time entries on the line',
  EXPENSE: 'follows from the expense on the line',
} as const;

/**
 * Builds lines from the caller's input. By default a line is FIXED, taxable, and has the invoice's taxes. If it refers
 * to an item, the description, the unit and the code default to the item's and, if the item is priced in the invoice's
 * currency, so does the rate. Throws VALIDATION_ERROR, NOT_FOUND, INVALID_STATE at `input.lines.N`.
 */
export function draftLines(
  lines: readonly InvoiceLineInput[],
  { currency, named, kept, adding }: { currency: string; named: Named; kept?: KeptLines; adding?: TimeToAdd },
): DraftLine[] {
  const faults = new Faults();
  const taken = new Set<string | undefined>();
  const drafted = lines.map((line, index): DraftLine => {
    const at = `input.lines.${index}`;
    const old = withTime(line, keptLine(line, kept, at), { at, adding });
    if (old?.id && taken.has(old.id)) faults.add(`${at}.id`, 'must not be the same as on another line');
    taken.add(old?.id);
    const item = itemOf(line, named, at);
    const description = line.description ?? item?.description ?? item?.name ?? old?.description;
    const rate = line.rate ?? (item?.currency === currency ? item.rate : null) ?? old?.rate;
    const quantity = line.quantity ?? old?.quantity;
    const type = line.type ?? old?.type ?? 'FIXED';
    if (!description) faults.add(`${at}.description`, NO_ITEM);
    if (!quantity) faults.add(`${at}.quantity`, 'is required');
    if (old && billsOf(old)) faultsOfBilling(line, old, at).forEach(({ field, reason }) => faults.add(field, reason));
    if (!rate) faults.add(`${at}.rate`, item ? `is required: the item is priced in ${item.currency}` : NO_ITEM);
    return {
      ...(old?.id ? { id: old.id } : {}),
      type,
      description: description ?? '',
      quantity: quantity ?? '1',
      minutes: old?.minutes ?? null,
      entries: old?.entries ?? [],
      expenseId: old?.expenseId ?? null,
      expenseMinor: old?.expenseMinor,
      unit: line.unit === undefined ? unitOf(item, old) : line.unit,
      code: line.code === undefined ? (item?.code ?? old?.code ?? null) : line.code,
      rate: rate ?? '0',
      taxable: line.taxable ?? old?.taxable ?? true,
      taxes:
        line.taxes === undefined && line.taxRateIds === undefined && old ? old.taxes : taxesOfLine(line, named, at),
      projectId: projectOf(line, old, at),
    };
  });
  faults.throwAny();
  return drafted;
}

/** The unit of the item; a line that bills time entries counts hours. */
function unitOf(item: NamedItem | null, old: DraftLine | null): string | null {
  if (old?.minutes) return old.unit;
  return item?.unit ?? old?.unit ?? null;
}

function projectOf({ projectId }: InvoiceLineInput, old: DraftLine | null, at: string): string | null {
  if (projectId === undefined && old) return old.projectId;
  return projectId ? parseId('project', projectId, `${at}.projectId`) : null;
}

/** The line of the draft that keeps its ID; a new invoice has none. Throws VALIDATION_ERROR and NOT_FOUND at `at.id`. */
function keptLine({ id }: InvoiceLineInput, kept: KeptLines | undefined, at: string): DraftLine | null {
  if (!id) return null;
  const field = `${at}.id`;
  const old = kept?.get(parseId('invoiceLine', id, field));
  if (!old) throw notFound(field, 'line');
  return old;
}

/** What a line bills besides its own quantity and rate; null for nothing. */
function billsOf({ minutes, expenseId }: DraftLine): keyof typeof KEEPS | null {
  if (minutes) return 'TIME';
  return expenseId ? 'EXPENSE' : null;
}

/** What a line that bills time entries or an expense cannot become. */
function faultsOfBilling(
  { type, quantity, unit, projectId }: InvoiceLineInput,
  old: DraftLine,
  at: string,
): FieldFault[] {
  const bills = billsOf(old) ?? 'TIME';
  const reason = KEEPS[bills];
  const isQuantity = quantity === undefined || quantity === null || trimDecimal(quantity) === trimDecimal(old.quantity);
  const isProject =
    projectId === undefined || (projectId && parseId('project', projectId, `${at}.projectId`)) === old.projectId;
  const isUnit = bills !== 'TIME' || !unit || unit === 'HOUR';
  const what = bills === 'TIME' ? 'time entries' : 'an expense';
  return [
    ...(isProject ? [] : [{ field: `${at}.projectId`, reason }]),
    ...(isQuantity ? [] : [{ field: `${at}.quantity`, reason }]),
    ...(isUnit ? [] : [{ field: `${at}.unit`, reason: 'must be HOUR or null on a line that bills time entries' }]),
    ...(type && String(type) !== bills
      ? [{ field: `${at}.type`, reason: `must stay ${bills} on a line that bills ${what}` }]
      : []),
  ];
}

/**
 * The invoice's taxes: `taxes`, or one tax with the name `taxName` if the shorthand `taxRate` was given. Undefined if
 * neither was given.
 */
export function taxesOf(input: DraftInput, taxName: string): Tax[] | undefined {
  if (input.taxes) return input.taxes.map(plainTax);
  if (input.taxRate) return [{ name: taxName, rate: input.taxRate }];
  return input.taxes === null || input.taxRate === null ? [] : undefined;
}
