import { trimDecimal } from '../../domain/decimal';
import { notFound } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { eachTaxOnce, plainTax, type Tax } from '../../domain/totals-input';
import type { LineCode } from '../../domain/units';
import type { InvoiceLineInput } from '../../schema/inputs/invoice-line-inputs';
import { assertNotArchived } from '../edits';
import type { DraftReader } from './draft-reader';

/** An item that a line refers to. */
export interface NamedItem {
  id: string;
  name: string;
  description: string | null;
  rate: string;
  currency: string;
  unit: string | null;
  code: LineCode | null;
  archivedAt: Date | null;
}

interface NamedTaxRate extends Tax {
  id: string;
  archivedAt: Date | null;
}

/** The items and tax rates that lines refer to, by UUID. */
export interface Named {
  items: ReadonlyMap<string, NamedItem>;
  taxRates: ReadonlyMap<string, NamedTaxRate>;
}

const ITEMS = `SELECT id, name, description, rate, currency, unit, code, archived_at AS "archivedAt" FROM items
  WHERE organization_id = $1 AND id = ANY($2::uuid[])`;
const TAX_RATES = `SELECT id, name, rate, category, reason, archived_at AS "archivedAt" FROM tax_rates
  WHERE organization_id = $1 AND id = ANY($2::uuid[])`;

async function findByIds<Row extends { id: string; rate: string }>(
  { sql, organizationId }: DraftReader,
  statement: string,
  ids: readonly string[],
): Promise<Map<string, Row>> {
  if (ids.length === 0) return new Map();
  const rows = await sql.query<Row>(statement, [organizationId, [...new Set(ids)]]);
  return new Map(rows.map((row) => [row.id, { ...row, rate: trimDecimal(row.rate) }]));
}

/**
 * The current items and tax rates that lines refer to, to be copied to the lines. At most one statement for each of the
 * two.
 */
export async function findNamed(reader: DraftReader, lines: readonly InvoiceLineInput[]): Promise<Named> {
  const items = lines.flatMap(({ itemId }) => (itemId ? [parseId('item', itemId, 'itemId')] : []));
  const taxRates = lines.flatMap(({ taxRateIds }) =>
    (taxRateIds ?? []).map((id) => parseId('taxRate', id, 'taxRateIds')),
  );
  return {
    items: await findByIds(reader, ITEMS, items),
    taxRates: await findByIds(reader, TAX_RATES, taxRates),
  };
}

/**
 * The item that a line refers to, or null. Throws NOT_FOUND, and INVALID_STATE for an archived item, at `at.itemId`.
 */
export function itemOf({ itemId }: InvoiceLineInput, { items }: Named, at: string): NamedItem | null {
  if (!itemId) return null;
  const field = `${at}.itemId`;
  const item = items.get(parseId('item', itemId, field));
  if (!item) throw notFound(field, 'item');
  assertNotArchived(item, field);
  return item;
}

/**
 * The line's own taxes, either given or copied from its tax rates; null if the invoice's taxes apply. Throws NOT_FOUND,
 * and INVALID_STATE for an archived tax rate, at `at.taxRateIds.N`.
 */
export function taxesOfLine({ taxes, taxRateIds }: InvoiceLineInput, named: Named, at: string): Tax[] | null {
  if (!taxRateIds) return taxes?.map(plainTax) ?? null;
  const copied = taxRateIds.map((publicId, index) => {
    const field = `${at}.taxRateIds.${index}`;
    const taxRate = named.taxRates.get(parseId('taxRate', publicId, field));
    if (!taxRate) throw notFound(field, 'tax rate');
    assertNotArchived(taxRate, field);
    return plainTax(taxRate);
  });
  return eachTaxOnce(copied);
}
