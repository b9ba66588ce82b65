import { Permission } from '../domain/permissions';
import type { RecurringInvoiceEntity } from '../entities/recurring-invoice';
import type { Connection } from '../schema/connection';
import { RecurringInvoiceOrderField } from '../schema/enums/recurring-enums';
import type { RecurringInvoiceFilter } from '../schema/inputs/recurring-invoice-inputs';
import type { Invoice } from '../schema/types/invoice';
import type { RecurringInvoice, RecurringInvoiceWarning } from '../schema/types/recurring-invoice';
import { column, decimal, id, instant, money, presence, taxes } from './column-kinds';
import { defineView } from './define-view';
import { elsewhere, parts } from './field-kinds';
import { among, by, byDayOrLast, idIs, present } from './filter-kinds';
import { pages } from './page-kind';
import { one } from './relation-kinds';

declare module './nouns' {
  interface Rows {
    recurringInvoice: Noun<RecurringInvoice, RecurringInvoiceEntity>;
  }
}

interface RecurringInvoiceFields extends RecurringInvoice {
  invoices: Connection<Invoice>;
  warnings: RecurringInvoiceWarning[];
}

/** A recurring invoice as the API shows it. */
export const recurringInvoiceView = defineView<
  RecurringInvoiceFields,
  RecurringInvoiceEntity,
  RecurringInvoiceFilter,
  RecurringInvoiceOrderField
>()({
  noun: 'recurringInvoice',
  type: 'RecurringInvoice',
  table: 'recurring_invoices',
  tenancy: 'BY_POLICY',
  permission: Permission.ViewInvoices,
  node: true,
  roots: { one: 'recurringInvoice', list: 'recurringInvoices' },
  fields: {
    id: id('recurringInvoice'),
    state: column('state'),
    recurringConfig: parts({
      frequency: column('frequency'),
      interval: column('intervalCount'),
      startDate: column('startDate'),
      anchorDate: column('anchorDate'),
      endDate: column('endDate'),
      count: column('countLimit'),
      billing: column('billing'),
      autoSend: column('autoSend'),
      generateDaysBefore: column('generateDaysBefore'),
      timezone: column('timeZone'),
      isActive: presence('nextDate'),
      invoicesGenerated: column('invoicesGenerated'),
      nextInvoiceDate: column('nextDate'),
    }),
    client: one('client', { by: 'clientId' }),
    currency: column('currency'),
    total: money('total'),
    lines: column('lines'),
    unbilledTime: column('unbilledTime'),
    paymentTerms: column('paymentTerms'),
    taxes: taxes('taxes'),
    pricesIncludeTax: column('pricesIncludeTax'),
    discountRate: decimal('discountRate'),
    discount: money('discount'),
    poNumber: column('poNumber'),
    buyerReference: column('buyerReference'),
    notes: column('notes'),
    clientNotes: column('clientNotes'),
    tags: column('tags', { otherwise: [] }),
    customFields: column('customFields', { otherwise: [] }),
    lastInvoiceDate: column('lastDate'),
    lastError: column('lastError'),
    invoices: pages('invoice', { by: 'recurringInvoiceId', sort: by('id', 'uuid'), usual: 10 }),
    warnings: elsewhere(),
    version: column('version'),
    createdAt: instant('createdAt'),
    updatedAt: instant('updatedAt'),
  },
  list: {
    filters: {
      isActive: present('nextDate'),
      frequency: among('frequency'),
      clientId: idIs('client', 'clientId'),
    },
    sorts: {
      NEXT_INVOICE_DATE: byDayOrLast('nextDate'),
      CREATED_AT: by('createdAt', 'timestamptz'),
    },
    usualSort: { field: RecurringInvoiceOrderField.CREATED_AT, direction: 'DESC' },
    usualPage: 20,
  },
});
