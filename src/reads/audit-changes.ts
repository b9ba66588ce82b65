import { ID_PREFIXES, type IdKind } from '../domain/ids';
import { encodeTypeId } from '../domain/typeid';
import type { Cell } from './cell';

/** What the UUIDs of a column are ids of; null for those that mean nothing outside, which are not shown. All else is text, whatever it looks like. */
export const KIND_OF_COLUMN: Readonly<Record<string, IdKind | null>> = {
  organization_id: 'organization',
  user_id: 'user',
  created_by: 'user',
  invited_by: 'user',
  recorded_by: 'user',
  senders: 'user',
  client_id: 'client',
  invoice_id: 'invoice',
  payment_id: 'payment',
  project_id: 'project',
  project_ids: 'project',
  credit_id: null,
  occurrence: null,
  asked_for: null,
};

function publicIds(value: Cell, kind: IdKind | null): Cell {
  if (Array.isArray(value)) return value.map((item) => publicIds(item, kind));
  if (typeof value !== 'string') return value;
  return kind && encodeTypeId(ID_PREFIXES[kind], value);
}

/** Columns of a row as the API names things: camel case, and public ids; `kind` is what the row itself is. */
export function publicChanges(columns: Readonly<Record<string, Cell>>, kind: IdKind | null): Record<string, unknown> {
  const entries = Object.entries(columns).map(([key, value]) => {
    const name = key.replace(/_([a-z])/g, (_whole, letter: string) => letter.toUpperCase());
    if (key === 'id') return [name, publicIds(value, kind)];
    return [name, key in KIND_OF_COLUMN ? publicIds(value, KIND_OF_COLUMN[key] ?? null) : value];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}
