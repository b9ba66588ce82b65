import { paymentsOn } from './invoice-views';
import type { Condition, Sorting } from './read-view';
import { currenciesByExponent } from '../domain/currency';
import { parseAnyId, parseId } from '../domain/ids';
import { InvitationStatus } from '../domain/invitation-status';
import { cleanText } from '../domain/text';
import { ClientOrderField } from '../schema/enums/client-enums';
import { InvoiceOrderField } from '../schema/enums/invoice-enums';
import { ProjectOrderField } from '../schema/enums/project-enums';
import { SortDirection } from '../schema/enums/sort-direction';
import type { AdminUserFilter } from '../schema/inputs/admin-inputs';
import type { AuditLogFilter } from '../schema/inputs/audit-inputs';
import type { ClientFilter, ClientOrder } from '../schema/inputs/client-inputs';
import type { InvoiceFilter, InvoiceOrder } from '../schema/inputs/invoice-inputs';
import type { UserFilter } from '../schema/inputs/member-inputs';
import type { PaymentFilter, PaymentOrder } from '../schema/inputs/payment-inputs';
import type { ProjectFilter, ProjectOrder } from '../schema/inputs/project-inputs';

const MAX_TEXT = 100;

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

/** A condition where the value was given. */
function when<T>(
  value: T | null | undefined,
  sql: string,
  read: (value: T) => unknown = (given) => given,
): Condition[] {
  return isGiven(value) ? [{ sql, values: [read(value)] }] : [];
}

/** Text anywhere in one of the columns, in any case; the wildcards of LIKE are plain text in it. Throws VALIDATION_ERROR. */
function containing(search: string | null | undefined, columns: readonly string[]): Condition[] {
  const text = search && cleanText(search, { field: 'filter.search', max: MAX_TEXT });
  if (!text) return [];
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return [{ sql: `(${columns.map((name) => `t.${name} ILIKE ?`).join(' OR ')})`, values: columns.map(() => pattern) }];
}

/** The rows of `clients` that a filter wants. Throws VALIDATION_ERROR for a bad search. */
export function clientConditions(filter: ClientFilter | null | undefined): Condition[] {
  if (!filter) return [];
  return [...when(filter.isActive, 't.is_active = ?'), ...containing(filter.search, ['name', 'company', 'email'])];
}

/** How a list of clients is sorted: by name where nothing else is wanted. */
export function clientSorting(order: ClientOrder | null | undefined): Sorting {
  const direction = order?.direction ?? SortDirection.ASC;
  if (order?.field === ClientOrderField.CREATED_AT)
    return { expression: 't.created_at', type: 'timestamptz', direction };
  return { expression: 'natural_key(t.name)', type: 'text', direction };
}

/** The rows of `projects` that a filter wants; of archived ones none, unless they are asked for. Throws VALIDATION_ERROR for a bad id or text. */
export function projectConditions(filter: ProjectFilter | null | undefined): Condition[] {
  const archived: Condition = { sql: `t.archived_at IS ${filter?.isArchived ? 'NOT ' : ''}NULL`, values: [] };
  if (!filter) return [archived];
  return [
    archived,
    ...when(filter.clientId, 't.client_id = ?', (id) => parseId('client', id, 'filter.clientId')),
    ...when(filter.status, 't.status = ANY(?::text[])'),
    ...when(
      filter.memberId,
      `EXISTS (SELECT 1 FROM project_members m WHERE m.organization_id = t.organization_id AND m.project_id = t.id AND m.user_id = ?)`,
      (id) => parseId('user', id, 'filter.memberId'),
    ),
    ...when(filter.tag, '? = ANY (t.tags)', (tag) => cleanText(tag, { field: 'filter.tag', max: MAX_TEXT })),
    ...containing(filter.search, ['name', 'description']),
  ];
}

/** How a list of projects is sorted: by name where nothing else is wanted. */
export function projectSorting(order: ProjectOrder | null | undefined): Sorting {
  const direction = order?.direction ?? SortDirection.ASC;
  if (order?.field === ProjectOrderField.CREATED_AT)
    return { expression: 't.created_at', type: 'timestamptz', direction };
  if (order?.field === ProjectOrderField.DEADLINE)
    return { expression: 't.deadline', type: 'date', nullable: true, direction };
  return { expression: 'natural_key(t.name)', type: 'text', direction };
}

/** Minor units in one major unit of the row's currency, as SQL. */
const MINOR_IN_MAJOR = `CASE ${currenciesByExponent()
  .filter(([exponent]) => exponent !== 2)
  .map(
    ([exponent, codes]) => `WHEN t.currency IN (${codes.map((code) => `'${code}'`).join(', ')}) THEN ${10 ** exponent}`,
  )
  .join(' ')} ELSE 100 END`;

/** The rows of `invoices` that a filter wants. Throws VALIDATION_ERROR for a bad id or search. */
export function invoiceConditions(filter: InvoiceFilter | null | undefined): Condition[] {
  if (!filter) return [];
  // One status is compared by =, so that the index on it gives the rows in order.
  const [status, ...more] = filter.status ?? [];
  return [
    ...(status && more.length === 0 ? when(status, 't.status = ?') : when(filter.status, 't.status = ANY(?::text[])')),
    ...when(filter.clientId, 't.client_id = ?', (id) => parseId('client', id, 'filter.clientId')),
    ...when(
      filter.projectId,
      `t.id IN (SELECT l.invoice_id FROM invoice_lines l WHERE l.organization_id = t.organization_id AND l.project_id = ?)`,
      (id) => parseId('project', id, 'filter.projectId'),
    ),
    ...when(filter.issuedFrom, 't.issue_date >= ?'),
    ...when(filter.issuedTo, 't.issue_date <= ?'),
    ...when(filter.dueFrom, 't.due_date >= ?'),
    ...when(filter.dueTo, 't.due_date <= ?'),
    ...when(filter.amountMin, `t.total_minor >= ?::numeric * ${MINOR_IN_MAJOR}`),
    ...when(filter.amountMax, `t.total_minor <= ?::numeric * ${MINOR_IN_MAJOR}`),
    ...when(filter.currency, 't.currency = ?'),
    ...containing(filter.search, ['number', 'client_name']),
  ];
}

const INVOICE_SORTINGS: Readonly<Record<InvoiceOrderField, Omit<Sorting, 'direction'>>> = {
  [InvoiceOrderField.NUMBER]: { expression: 'natural_key(t.number)', type: 'text', nullable: true },
  [InvoiceOrderField.ISSUE_DATE]: { expression: 't.issue_date', type: 'date' },
  [InvoiceOrderField.DUE_DATE]: { expression: 't.due_date', type: 'date' },
  [InvoiceOrderField.TOTAL]: { expression: 't.total_minor', type: 'bigint' },
  [InvoiceOrderField.STATUS]: { expression: 't.status', type: 'text' },
  [InvoiceOrderField.CLIENT_NAME]: { expression: 'natural_key(t.client_name)', type: 'text' },
};

/** How a list of invoices is sorted: newest first where nothing else is wanted. */
export function invoiceSorting(order: InvoiceOrder | null | undefined): Sorting {
  const { field, direction } = order ?? { field: InvoiceOrderField.ISSUE_DATE, direction: SortDirection.DESC };
  return { ...INVOICE_SORTINGS[field], direction };
}

/** The rows of `payments` that a filter wants. Throws VALIDATION_ERROR for a bad id. */
export function paymentConditions(filter: PaymentFilter | null | undefined): Condition[] {
  if (!filter) return [];
  return [
    ...when(filter.dateFrom, 't.payment_date >= ?'),
    ...when(filter.dateTo, 't.payment_date <= ?'),
    ...when(filter.methods, 't.method = ANY(?::text[])'),
    ...when(filter.invoiceId, `t.id IN (${paymentsOn('t', '?')})`, (id) => parseId('invoice', id, 'filter.invoiceId')),
    ...when(filter.clientId, 't.client_id = ?', (id) => parseId('client', id, 'filter.clientId')),
  ];
}

/** How a list of payments is sorted: newest first where nothing else is wanted. */
export function paymentSorting(order: PaymentOrder | null | undefined): Sorting {
  return { expression: 't.payment_date', type: 'date', direction: order?.direction ?? SortDirection.DESC };
}

/** The users that a filter wants, of those of the organization. */
export function userConditions(filter: UserFilter | null | undefined): Condition[] {
  if (!filter) return [];
  return [
    ...when(
      filter.role,
      `EXISTS (SELECT 1 FROM members m WHERE m.organization_id = t.organization_id AND m.user_id = t.id AND m.role = ?)`,
    ),
    ...when(filter.status, 't.status = ?'),
    ...containing(filter.search, ['name', 'email']),
  ];
}

/** People come by name. */
export const userSorting: Sorting = { expression: 'natural_key(t.name)', type: 'text', direction: SortDirection.ASC };

/** The invitations that stand so at that moment. */
export function invitationConditions(status: InvitationStatus | null | undefined, now: Date): Condition[] {
  if (!status) return [];
  const isOver = status === InvitationStatus.EXPIRED;
  if (!isOver && status !== InvitationStatus.PENDING) return [{ sql: 't.status = ?', values: [status] }];
  return [{ sql: `t.status = 'PENDING' AND t.expires_at ${isOver ? '<=' : '>'} ?`, values: [now] }];
}

/** Invitations come newest first. */
export const invitationSorting: Sorting = { expression: 't.created_at', type: 'timestamptz', direction: 'DESC' };

/** The users that an administrator's filter wants, of all of the platform. */
export function adminUserConditions(filter: AdminUserFilter | null | undefined): Condition[] {
  if (!filter) return [];
  return [
    ...when(filter.status, 't.status = ?'),
    ...when(filter.isEmailVerified, '(t.email_verified_at IS NOT NULL) = ?'),
    ...containing(filter.search, ['name', 'email']),
  ];
}

/** Users of the platform come newest first. */
export const adminUserSorting: Sorting = { expression: 't.created_at', type: 'timestamptz', direction: 'DESC' };

/** The entries of the audit log that a filter wants. Throws VALIDATION_ERROR for a bad id or text. */
export function auditConditions(filter: AuditLogFilter | null | undefined): Condition[] {
  if (!filter) return [];
  return [
    ...when(filter.actorId, 't.actor_id = ?', (id) => parseId('user', id, 'filter.actorId')),
    ...when(filter.action, 't.action = ?', (act) => cleanText(act, { field: 'filter.action', max: MAX_TEXT })),
    ...when(filter.target, 't.target = ?'),
    ...when(filter.targetId, 't.target_id = ?', (id) => parseAnyId(id, 'filter.targetId')),
    ...when(filter.from, 't.at >= ?'),
    ...when(filter.to, 't.at < ?'),
  ];
}

/** The audit log comes newest first. */
export const auditSorting: Sorting = { expression: 't.sequence', type: 'bigint', direction: 'DESC' };
