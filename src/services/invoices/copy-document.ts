import type { UnitOfWork } from '../../db/unit-of-work';
import { trimDecimal } from '../../domain/decimal';
import { idOf } from '../../domain/ids';
import { formatAmount } from '../../domain/money';
import type { CreateInvoiceInput } from '../../schema/inputs/invoice-inputs';
import { copiedTime } from './copied-time';

type LineInput = NonNullable<CreateInvoiceInput['lines']>[number];

interface CopiedLine extends Pick<LineInput, 'type' | 'description' | 'unit' | 'code' | 'taxable' | 'taxes'> {
  quantity: string;
  rate: string;
  /** Minor units. */
  amount: string;
  /** Of the time entries that it bills; null for none. */
  minutes: number | null;
  project_id: string | null;
}

/** What a new invoice takes from the original. */
export interface Original {
  client_id: string;
  discount_minor: bigint;
  discount_rate: string | null;
  lines: CopiedLine[];
  /** The rest, under the names of the input. */
  details: { currency: string };
}

const MINUTES = { invoice: 'l.minutes', estimate: 'NULL::int' } as const;

/** One statement, so that the lines belong to the rest while a draft is edited. */
const read = (of: keyof typeof MINUTES): string => `
  SELECT i.client_id, i.discount_minor, i.discount_rate::text AS discount_rate,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('type', l.type, 'description', l.description, 'quantity', l.quantity::text,
       'unit', l.unit, 'code', l.code, 'rate', l.rate::text, 'taxable', l.taxable, 'taxes', l.taxes, 'project_id', l.project_id,
       'amount', l.amount_minor::text, 'minutes', ${MINUTES[of]})
       ORDER BY l.position), '[]')
     FROM ${of}_lines l WHERE l.organization_id = i.organization_id AND l.${of}_id = i.id) AS lines,
    jsonb_build_object('currency', i.currency, 'pricesIncludeTax', i.prices_include_tax, 'taxes', i.tax_rules, 'notes', i.notes,
      'clientNotes', i.client_notes, 'poNumber', i.po_number, 'buyerReference', i.buyer_reference, 'tags', i.tags,
      'customFields', i.custom_fields) AS details
  FROM ${of}s i WHERE i.organization_id = $1 AND i.id = $2`;

const READ = { invoice: read('invoice'), estimate: read('estimate') } as const;

/** What a new invoice takes from an invoice or an estimate (UUID); null if there is none. */
export async function readOriginal(work: UnitOfWork, of: keyof typeof READ, id: string): Promise<Original | null> {
  const [original] = await work.sql.query<Original>(READ[of], [work.organizationId, id]);
  return original ?? null;
}

/** The input that creates an invoice like the original. */
export function copyOf({ client_id, discount_minor, discount_rate, lines, details }: Original): CreateInvoiceInput {
  const fixed = discount_minor > 0n ? { discountAmount: formatAmount(discount_minor, details.currency) } : {};
  return {
    ...details,
    ...(discount_rate === null ? fixed : { discountRate: trimDecimal(discount_rate) }),
    clientId: idOf('client', client_id),
    lines: lines.map((line) => lineOf(line, details.currency)),
  };
}

function lineOf({ project_id, amount, minutes, ...line }: CopiedLine, currency: string): LineInput {
  return {
    ...line,
    quantity: trimDecimal(line.quantity),
    rate: trimDecimal(line.rate),
    projectId: project_id && idOf('project', project_id),
    ...(minutes === null ? {} : copiedTime(line, { amountMinor: BigInt(amount), currency })),
  };
}
