import { LockedReason } from '../domain/approval';
import { Permission } from '../domain/permissions';
import { TimeEntryStatus } from '../domain/time-entry-status';
import type { TimeEntryEntity } from '../entities/time-entry';
import { TimeEntryOrderField } from '../schema/enums/time-enums';
import type { TimeEntryFilter } from '../schema/inputs/time-entry-list-inputs';
import type { TimeEntry } from '../schema/types/time-entry';
import type { User } from '../schema/types/user';
import { cases, column, decimal, id, instant, PRESENT, timeAmount } from './column-kinds';
import { defineView } from './define-view';
import { elsewhere } from './field-kinds';
import { among, by, equals, from, idIs, linked, present, searched, upTo } from './filter-kinds';
import { one, via } from './relation-kinds';

declare module './nouns' {
  interface Rows {
    timeEntry: Noun<TimeEntry, TimeEntryEntity>;
  }
}

interface TimeEntryFields extends TimeEntry {
  submittedBy: User | null;
  approvedBy: User | null;
  rejectedBy: User | null;
  createdBy: User | null;
}

const CLOSED = { noun: 'organization', by: 'organizationId', column: 'lockTimeBefore' } as const;

/** What locks an entry, as `lockedReason` in `domain/approval` says. */
const LOCKS = [
  ['invoiceLineId', PRESENT, LockedReason.INVOICED],
  ['externalInvoice', PRESENT, LockedReason.INVOICED],
  ['status', TimeEntryStatus.APPROVED, LockedReason.APPROVED],
  ['status', TimeEntryStatus.SUBMITTED, LockedReason.SUBMITTED],
  ['date', CLOSED, LockedReason.PERIOD_CLOSED],
] as const;
const LOCKED = LOCKS.map(([name, is]) => [name, is, true] as const);

/** A time entry as the API shows it. */
export const timeEntryView = defineView<TimeEntryFields, TimeEntryEntity, TimeEntryFilter, TimeEntryOrderField>()({
  noun: 'timeEntry',
  type: 'TimeEntry',
  table: 'time_entries',
  tenancy: 'BY_POLICY',
  owner: 'userId',
  ownList: { filter: 'userId', unless: Permission.ViewTime },
  permission: Permission.OwnTime,
  node: true,
  roots: { one: 'timeEntry', list: 'timeEntries' },
  fields: {
    id: id('timeEntry'),
    userId: id('user', 'userId'),
    user: one('user', { by: 'userId' }),
    project: one('project', { by: 'projectId' }),
    client: one('client', { by: 'clientId' }),
    taskId: id('task', 'taskId'),
    task: one('task', { by: 'taskId' }),
    description: column('description'),
    date: column('date'),
    startedAt: instant('startedAt'),
    endedAt: instant('endedAt'),
    durationMinutes: column('durationMinutes'),
    isTimer: column('isTimer'),
    isRunning: cases([['durationMinutes', null, true]], false),
    billable: column('billable'),
    rateKind: column('rateKind'),
    ownRate: decimal('ownRate'),
    rate: decimal('rate'),
    currency: column('currency'),
    amount: timeAmount,
    status: column('status'),
    isLocked: cases(LOCKED, false),
    lockedReason: cases(LOCKS, null),
    isInvoiced: cases(LOCKED.slice(0, 2), false),
    invoiceLineId: id('invoiceLine', 'invoiceLineId'),
    externalInvoice: column('externalInvoice'),
    submittedAt: instant('submittedAt'),
    submittedBy: elsewhere(column('submittedBy')),
    approvedAt: instant('approvedAt'),
    approvedBy: elsewhere(column('approvedBy')),
    rejectedAt: instant('rejectedAt'),
    rejectedBy: elsewhere(column('rejectedBy')),
    rejectionReason: column('rejectionReason'),
    tags: column('tags'),
    customFields: column('customFields', { otherwise: [] }),
    version: column('version'),
    createdBy: elsewhere(column('createdBy')),
    createdAt: instant('createdAt'),
    updatedAt: instant('updatedAt'),
  },
  list: {
    filters: {
      dateFrom: from('date'),
      dateTo: upTo('date'),
      projectId: idIs('project', 'projectId'),
      clientId: idIs('client', 'clientId'),
      taskId: idIs('task', 'taskId'),
      userId: idIs('user', 'userId'),
      status: among('status'),
      billable: equals('billable'),
      invoiced: present('invoiceLineId', 'externalInvoice'),
      tag: linked(via('timeEntryTag', 'tag', 'timeEntryId')),
      search: searched('timeEntry'),
    },
    sorts: { DATE: by('date', 'date'), CREATED_AT: by('createdAt', 'timestamptz') },
    usualSort: { field: TimeEntryOrderField.DATE, direction: 'DESC' },
    usualPage: 50,
  },
});
