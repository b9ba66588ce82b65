import type { TaxCategory } from '../../domain/tax-category';
import type { Tax, TaxCalculationMode } from '../../domain/totals-input';
import { type DraftReader, locking } from './draft-reader';

/** The defaults of a new invoice from its client and the organization. */
export interface BilledClient {
  id: string;
  name: string;
  isActive: boolean;
  /** The client's currency, or else the organization's. */
  currency: string;
  paymentTerms: string;
  timeZone: string;
  /** Of its documents. */
  locale: string;
  taxName: string;
  /** The client's default taxes; null if it has none. */
  ownTaxes: Tax[] | null;
  defaultTaxRate: string | null;
  taxCalculation: TaxCalculationMode;
  pricesIncludeTax: boolean;
  untaxedCategory: TaxCategory | null;
  /** Whether both parties have a tax ID. */
  hasTaxIds: boolean;
  numberAssignment: 'ON_CREATE' | 'ON_PUBLISH';
  numberPattern: string;
}

const readClients = (which: string): string => `
  SELECT c.id, c.name, c.is_active AS "isActive", coalesce(c.currency, o.currency) AS currency,
    coalesce(c.payment_terms, o.payment_terms) AS "paymentTerms", o.time_zone AS "timeZone", o.tax_name AS "taxName",
    coalesce(c.locale, o.locale) AS locale,
    (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('name', t.name, 'rate', trim_scale(t.rate)::text,
       'category', nullif(t.category, 'STANDARD'), 'reason', t.reason)) ORDER BY named.position)
     FROM client_tax_rates named JOIN tax_rates t ON t.organization_id = c.organization_id AND t.id = named.tax_rate_id
     WHERE named.organization_id = c.organization_id AND named.client_id = c.id) AS "ownTaxes",
    o.default_tax_rate AS "defaultTaxRate", o.tax_calculation AS "taxCalculation",
    o.prices_include_tax AS "pricesIncludeTax", o.untaxed_category AS "untaxedCategory",
    c.tax_id IS NOT NULL AND o.tax_id IS NOT NULL AS "hasTaxIds",
    o.number_assignment AS "numberAssignment", o.number_pattern AS "numberPattern"
  FROM clients c JOIN organizations o ON o.id = c.organization_id
  WHERE c.organization_id = $1 AND c.id ${which} ORDER BY c.id`;

// A query for a list of IDs would be planned again on every execution.
const READ_ONE = readClients('= $2');
const READ_MANY = readClients('= ANY($2::uuid[])');

/**
 * The clients with these UUIDs that exist, by ID. Unless it is for a preview, they are protected from deletion until the
 * transaction ends. One statement.
 */
export async function lockBilledClients(
  reader: DraftReader,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, BilledClient>> {
  const [first, ...others] = new Set(ids);
  const { sql, organizationId } = reader;
  const lock = locking(reader, 'FOR SHARE OF c');
  const found = await (others.length === 0
    ? sql.query<BilledClient>(READ_ONE + lock, [organizationId, first])
    : sql.query<BilledClient>(READ_MANY + lock, [organizationId, [first, ...others]]));
  return new Map(found.map((client) => [client.id, client]));
}
