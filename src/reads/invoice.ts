import { Permission } from '../domain/permissions';
import { ViewConfidence } from '../domain/view-confidence';
import { RefundState } from '../domain/workflow';
import type { InvoiceEntity } from '../entities/invoice';
import { InvoiceOrderField } from '../schema/enums/invoice-enums';
import type { InvoiceFilter } from '../schema/inputs/invoice-list-inputs';
import type { Connection } from '../schema/connection';
import type { CreditNote } from '../schema/types/credit-note';
import type { Delivery } from '../schema/types/delivery';
import type { Invoice, InvoiceEvent, InvoiceWarning } from '../schema/types/invoice';
import type { Payment, PaymentAllocation, Refund } from '../schema/types/payment';
import type { User } from '../schema/types/user';
import { defineView } from './define-view';
import { cases, column, decimal, id, inside, instant, money, presence, taxes } from './column-kinds';
import { elsewhere } from './field-kinds';
import { daysOf, earliest, latest, many, one, relatedId, relatedIds, via } from './relation-kinds';
import { among, amountFrom, amountUpTo, by, searched, equals, from, idIs, led, present, upTo } from './filter-kinds';
import { pages } from './page-kind';
import { PAYMENTS_ON_INVOICE } from './payment-allocation';
import { REFUNDS_OLDEST_FIRST } from './refund';

declare module './nouns' {
  interface Rows {
    invoice: Noun<Invoice, InvoiceEntity>;
  }
}

interface InvoiceFields extends Invoice {
  hostedUrl: string | null;
  createdBy: User | null;
  warnings: InvoiceWarning[];
  nextReminderAt: Date | null;
  payments: Connection<Payment>;
  allocations: Connection<PaymentAllocation>;
  refunds: Connection<Refund>;
  creditNotes: Connection<CreditNote>;
  deliveries: Connection<Delivery>;
  activity: Connection<InvoiceEvent>;
}

/** What the client's credit has paid of an invoice: all else was recorded on it. */
const OF_CREDIT = { sumOf: 'paymentAllocation', by: 'invoiceId', amount: 'amountMinor', there: 'appliedOn' } as const;

/** An invoice, with all fields that the API shows. */
export const invoiceView = defineView<InvoiceFields, InvoiceEntity, InvoiceFilter, InvoiceOrderField>()({
  noun: 'invoice',
  type: 'Invoice',
  table: 'invoices',
  tenancy: 'BY_POLICY',
  permission: Permission.ViewInvoices,
  node: true,
  roots: { one: 'invoice', list: 'invoices' },
  fields: {
    id: id('invoice'),
    number: column('number'),
    status: column('status'),
    clientName: column('clientName'),
    client: one('client', { by: 'clientId' }),
    issueDate: column('issueDate'),
    dueDate: column('dueDate'),
    paymentTerms: column('paymentTerms'),
    poNumber: column('poNumber'),
    buyerReference: column('buyerReference'),
    serviceFrom: column('serviceFrom'),
    serviceTo: column('serviceTo'),
    currency: column('currency'),
    taxCalculation: column('taxCalculation'),
    pricesIncludeTax: column('pricesIncludeTax'),
    taxRules: taxes('taxRules'),
    discountRate: decimal('discountRate'),
    subtotal: money('subtotal'),
    discount: money('discount'),
    tax: money('tax'),
    total: money('total'),
    net: money(['total', '-tax']),
    totalPaid: money('paid'),
    credited: money('credited'),
    refunded: money('refunded'),
    refundState: cases(
      [
        ['refundedMinor', 0, RefundState.NONE],
        ['paidMinor', 0, RefundState.ALL_MONEY],
        ['paidMinor', OF_CREDIT, RefundState.ALL_MONEY],
      ],
      RefundState.PARTIAL,
    ),
    remainingBalance: money(['total', '-paid', '-credited']),
    projectIds: relatedIds('project', {
      row: 'project',
      by: 'id',
      through: via('invoiceLine', 'invoiceId', 'projectId'),
      to: 'id',
      order: 'id',
    }),
    expenseIds: relatedIds('expense', {
      row: 'expense',
      by: 'invoiceLineId',
      through: via('invoiceLine', 'invoiceId', 'id'),
      to: 'id',
      order: 'id',
    }),
    timeEntryIds: relatedIds('timeEntry', {
      row: 'timeEntry',
      by: 'invoiceLineId',
      through: via('invoiceLine', 'invoiceId', 'id'),
      to: 'id',
      order: 'id',
    }),
    isRecurring: presence('recurringInvoiceId'),
    recurringInvoice: one('recurringInvoice', { by: 'recurringInvoiceId' }),
    occurrenceDate: column('occurrenceDate'),
    lines: many('invoiceLine', { by: 'invoiceId', order: ['position'] }),
    taxes: many('invoiceTax', { by: 'invoiceId', order: ['position'] }),
    payments: pages('payment', { by: PAYMENTS_ON_INVOICE, sort: by('id', 'uuid'), usual: 10 }),
    allocations: pages('paymentAllocation', { by: 'invoiceId', sort: by('id', 'uuid'), usual: 10 }),
    refunds: pages('refund', { by: 'invoiceId', sort: REFUNDS_OLDEST_FIRST, usual: 10 }),
    creditNotes: pages('creditNote', { by: 'invoiceId', sort: by('id', 'uuid'), usual: 10 }),
    deliveries: pages('delivery', { by: 'invoiceId', sort: by('id', 'uuid') }),
    activity: pages('invoiceEvent', { by: 'subjectId', where: { subjectKind: 'invoice' }, sort: by('id', 'uuid') }),
    notes: column('notes'),
    clientNotes: column('clientNotes'),
    paymentInstructions: inside('snapshot', 'paymentInstructions'),
    tags: column('tags', { otherwise: [] }),
    customFields: column('customFields', { otherwise: [] }),
    remindersSent: column('remindersSent'),
    remindersEnabled: column('remindersEnabled'),
    nextReminderAt: elsewhere(),
    publishedAt: instant('publishedAt'),
    sentAt: instant('sentAt'),
    scheduledFor: earliest('delivery', {
      by: 'invoiceId',
      instant: 'scheduledFor',
      where: { kind: 'INVOICE', status: 'PENDING' },
    }),
    viewedAt: instant('viewedAt'),
    viewConfidence: cases(
      [
        ['viewedAt', null, null],
        ['viewConfirmedAt', null, ViewConfidence.LIKELY],
      ],
      ViewConfidence.CONFIRMED,
    ),
    paidDate: latest('paidAt', [
      daysOf('payment', { by: [via('paymentAllocation', 'invoiceId', 'paymentId')], day: 'paymentDate' }),
      daysOf('paymentAllocation', { by: 'invoiceId', day: 'appliedOn' }),
      daysOf('credit', { by: 'invoiceId', day: 'creditDate' }),
    ]),
    paidAt: instant('paidAt'),
    cancelledAt: instant('cancelledAt'),
    cancelReason: column('cancelReason'),
    refundedAt: instant('refundedAt'),
    writtenOffAt: instant('writtenOffAt'),
    writeOffReason: column('writeOffReason'),
    disputedAt: instant('disputedAt'),
    version: column('version'),
    createdBy: elsewhere(column('createdBy')),
    warnings: elsewhere(),
    hostedUrl: elsewhere(relatedId('publicLink', { by: 'invoiceId', where: { revokedAt: null } })),
    createdAt: instant('createdAt'),
    updatedAt: instant('updatedAt'),
  },
  list: {
    filters: {
      status: among('status'),
      clientId: idIs('client', 'clientId'),
      projectId: led([via('invoiceLine', 'projectId', 'invoiceId')], 'project'),
      issuedFrom: from('issueDate'),
      issuedTo: upTo('issueDate'),
      dueFrom: from('dueDate'),
      dueTo: upTo('dueDate'),
      amountMin: amountFrom('total'),
      amountMax: amountUpTo('total'),
      currency: equals('currency'),
      isRecurring: present('recurringInvoiceId'),
      search: searched('invoice'),
    },
    sorts: {
      NUMBER: by('numberKey', 'text'),
      ISSUE_DATE: by('issueDate', 'date'),
      DUE_DATE: by('dueDate', 'date'),
      TOTAL: by('totalMinor', 'bigint'),
      STATUS: by('status', 'text'),
      CLIENT_NAME: by('clientNameKey', 'text'),
    },
    usualSort: { field: InvoiceOrderField.ISSUE_DATE, direction: 'DESC' },
    usualPage: 10,
  },
});
