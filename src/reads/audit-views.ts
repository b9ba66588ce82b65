import { ID_PREFIXES, type IdKind } from '../domain/ids';
import { encodeTypeId } from '../domain/typeid';
import { userView } from './identity-views';
import { type Cell, column, instant, one, type View, type ViewField } from './view';

/** What the rows of a table are to the API, where it has ids for them. */
const KIND_OF_TABLE: Readonly<Record<string, IdKind>> = {
  organizations: 'organization',
  users: 'user',
  members: 'member',
  invitations: 'invitation',
  clients: 'client',
  projects: 'project',
  invoices: 'invoice',
  payments: 'payment',
  sessions: 'session',
  login_attempts: 'user',
};

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

function publicId(kind: IdKind | null | undefined, uuid: string): string | null {
  return kind ? encodeTypeId(ID_PREFIXES[kind], uuid) : null;
}

function publicIds(value: Cell, kind: IdKind | null | undefined): Cell {
  if (Array.isArray(value)) return value.map((item) => publicIds(item, kind));
  return typeof value === 'string' ? publicId(kind, value) : value;
}

/** A column of what the entry tells of persons, which stands beside the chain; null where it was erased. */
const personal = (t: string, name: string): string => `(SELECT p.${name} FROM audit_personal p WHERE p.id = ${t}.id)`;

/** Text that tells of a person: entries of 0.1 have it in their own row. */
function personalText(name: string): ViewField {
  return {
    cells: (t) => ({ sql: [`coalesce(${t}.${name}, ${personal(t, name)})`], decode: (cells, at) => cells[at] }),
  };
}

/** The columns of an entry as the API names things: camel case, and public ids. */
function changes(name: string): ViewField {
  return {
    cells: (t) => ({
      sql: [
        `(SELECT coalesce(${t}.${name} || beside.personal, ${t}.${name}, beside.personal) FROM (SELECT ${personal(t, name)} AS personal) AS beside)`,
        `${t}.target`,
      ],
      decode: (cells, at) => {
        const columns = cells[at] as Record<string, Cell> | null | undefined;
        const table = cells[at + 1] as string;
        if (!columns) return null;
        const entries = Object.entries(columns).map(([key, value]) => {
          const name = key.replace(/_([a-z])/g, (_whole, letter: string) => letter.toUpperCase());
          if (key === 'id') return [name, publicIds(value, KIND_OF_TABLE[table])];
          return [name, key in KIND_OF_COLUMN ? publicIds(value, KIND_OF_COLUMN[key]) : value];
        });
        return Object.fromEntries(entries) as Record<string, unknown>;
      },
    }),
  };
}

/** An entry of the audit log. */
export const auditEntryView: View = {
  table: 'audit_log',
  fields: {
    sequence: column('sequence'),
    at: instant('at'),
    actorId: {
      cells: (t) => ({
        sql: [`${t}.actor_id`],
        decode: (cells, at) => (cells[at] ? publicId('user', cells[at] as string) : null),
      }),
    },
    actor: one(
      () => userView,
      (t, u) => `${u}.id = ${t}.actor_id AND ${u}.organization_id = ${t}.organization_id`,
    ),
    action: column('action'),
    target: column('target'),
    targetId: {
      cells: (t) => ({
        sql: [`${t}.target`, `${t}.target_id`],
        decode: (cells, at) =>
          cells[at + 1] ? publicId(KIND_OF_TABLE[cells[at] as string], cells[at + 1] as string) : null,
      }),
    },
    before: changes('before'),
    after: changes('after'),
    ipAddress: personalText('ip_address'),
    userAgent: personalText('user_agent'),
    requestId: column('request_id'),
  },
};
