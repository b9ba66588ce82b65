import { ID_PREFIXES, type IdKind } from '../domain/ids';
import { encodeTypeId } from '../domain/typeid';
import type { Cell } from './cell';

/**
 * The kind of the IDs that a column contains; null for internal UUIDs, which are not shown. All other columns are shown
 * as text.
 */
export const KIND_OF_COLUMN: Readonly<Record<string, IdKind | null>> = {
  organization_id: 'organization',
  user_id: 'user',
  created_by: 'user',
  invited_by: 'user',
  recorded_by: 'user',
  requested_by: 'user',
  senders: 'user',
  submitted_by: 'user',
  approved_by: 'user',
  rejected_by: 'user',
  client_id: 'client',
  invoice_id: 'invoice',
  payment_id: 'payment',
  project_id: 'project',
  project_ids: 'project',
  task_id: 'task',
  invoice_line_id: 'invoiceLine',
  recurring_invoice_id: 'recurringInvoice',
  tax_rate_id: 'taxRate',
  credit_id: null,
  occurrence: null,
  asked_for: null,
};

function publicIds(value: Cell, kind: IdKind | null): Cell {
  if (Array.isArray(value)) return value.map((item) => publicIds(item, kind));
  if (typeof value !== 'string') return value;
  return kind && encodeTypeId(ID_PREFIXES[kind], value);
}

/**
 * The columns of a row under the API's names, in camel case, and with public IDs. `kind` is the kind of the row itself.
 */
export function publicChanges(columns: Readonly<Record<string, Cell>>, kind: IdKind | null): Record<string, unknown> {
  const entries = Object.entries(columns).map(([key, value]) => {
    const name = key.replace(/_([a-z])/g, (_whole, letter: string) => letter.toUpperCase());
    if (key === 'id') return [name, publicIds(value, kind)];
    return [name, key in KIND_OF_COLUMN ? publicIds(value, KIND_OF_COLUMN[key] ?? null) : value];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}
