import { LockedReason } from '../domain/approval';
import { ExpenseKind, ExpenseStatus, ExpenseUnit } from '../domain/expenses';
import { Permission } from '../domain/permissions';
import type { ExpenseEntity } from '../entities/expense';
import { ExpenseOrderField } from '../schema/enums/expense-enums';
import type { ExpenseFilter } from '../schema/inputs/expense-list-inputs';
import type { Expense } from '../schema/types/expense';
import type { User } from '../schema/types/user';
import { cases, column, decimal, id, instant, money, moneyIn, PRESENT, presence } from './column-kinds';
import { defineView } from './define-view';
import { elsewhere } from './field-kinds';
import { among, by, equals, from, idIs, present, upTo } from './filter-kinds';
import { one } from './relation-kinds';

declare module './nouns' {
  interface Rows {
    expense: Noun<Expense, ExpenseEntity>;
  }
}

interface ExpenseFields extends Expense {
  receiptUrl: string | null;
  submittedBy: User | null;
  approvedBy: User | null;
  rejectedBy: User | null;
  createdBy: User | null;
}

const CLOSED = { noun: 'organization', by: 'organizationId', column: 'lockTimeBefore' } as const;
const BOOKS_CLOSED = { noun: 'organization', by: 'organizationId', column: 'lockInvoicesBefore' } as const;

/** What locks an expense, as `lockedReason` in `domain/approval` says. */
const LOCKS = [
  ['invoiceLineId', PRESENT, LockedReason.INVOICED],
  ['status', ExpenseStatus.APPROVED, LockedReason.APPROVED],
  ['status', ExpenseStatus.SUBMITTED, LockedReason.SUBMITTED],
  ['date', CLOSED, LockedReason.PERIOD_CLOSED],
  ['date', BOOKS_CLOSED, LockedReason.PERIOD_CLOSED],
] as const;

/** An expense as the API shows it. */
export const expenseView = defineView<ExpenseFields, ExpenseEntity, ExpenseFilter, ExpenseOrderField>()({
  noun: 'expense',
  type: 'Expense',
  table: 'expenses',
  tenancy: 'BY_POLICY',
  owner: 'userId',
  ownList: { filter: 'userId', unless: Permission.ViewTime },
  permission: Permission.OwnTime,
  node: true,
  roots: { one: 'expense', list: 'expenses' },
  fields: {
    id: id('expense'),
    userId: id('user', 'userId'),
    user: one('user', { by: 'userId' }),
    project: one('project', { by: 'projectId' }),
    client: one('client', { by: 'clientId' }),
    date: column('date'),
    kind: cases(
      [
        ['unit', null, ExpenseKind.AMOUNT],
        ['unit', ExpenseUnit.DAY, ExpenseKind.PER_DIEM],
      ],
      ExpenseKind.MILEAGE,
    ),
    category: column('category'),
    description: column('description'),
    unit: column('unit'),
    quantity: decimal('quantity'),
    rate: decimal('rate'),
    clientRate: decimal('clientRate'),
    amount: money('amount'),
    taxAmount: money('tax'),
    taxDeductible: column('taxDeductible'),
    exchangeRate: decimal('exchangeRate'),
    billable: column('billable'),
    markupRate: decimal('markupRate'),
    disbursement: column('disbursement'),
    billedAmount: moneyIn('billedCurrency', 'billed'),
    reimbursable: column('reimbursable'),
    reimbursedOn: column('reimbursedOn'),
    receiptUrl: elsewhere(column('receiptSha256')),
    status: column('status'),
    isLocked: cases(
      LOCKS.map(([name, is]) => [name, is, true] as const),
      false,
    ),
    lockedReason: cases(LOCKS, null),
    isInvoiced: presence('invoiceLineId'),
    submittedAt: instant('submittedAt'),
    submittedBy: elsewhere(column('submittedBy')),
    approvedAt: instant('approvedAt'),
    approvedBy: elsewhere(column('approvedBy')),
    rejectedAt: instant('rejectedAt'),
    rejectedBy: elsewhere(column('rejectedBy')),
    rejectionReason: column('rejectionReason'),
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
      userId: idIs('user', 'userId'),
      status: among('status'),
      billable: equals('billable'),
      invoiced: present('invoiceLineId'),
      category: equals('category'),
    },
    sorts: { DATE: by('date', 'date'), CREATED_AT: by('createdAt', 'timestamptz') },
    usualSort: { field: ExpenseOrderField.DATE, direction: 'DESC' },
    usualPage: 50,
  },
});
