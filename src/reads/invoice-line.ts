import type { InvoiceLineEntity } from '../entities/invoice-line';
import type { InvoiceLine } from '../schema/types/invoice-line';
import { defineView } from './define-view';
import { column, decimal, id, money, taxes } from './column-kinds';
import { one, relatedIds } from './relation-kinds';

declare module './nouns' {
  interface Rows {
    invoiceLine: Noun<InvoiceLine, InvoiceLineEntity>;
  }
}

/** One line of an invoice. */
export const invoiceLineView = defineView<InvoiceLine, InvoiceLineEntity>()({
  noun: 'invoiceLine',
  type: 'InvoiceLine',
  table: 'invoice_lines',
  tenancy: 'BY_POLICY',
  fields: {
    id: id('invoiceLine'),
    position: column('position'),
    type: column('type'),
    description: column('description'),
    quantity: decimal('quantity'),
    minutes: column('minutes'),
    unit: column('unit'),
    code: column('code'),
    rate: decimal('rate'),
    amount: money('amount', { currencyOf: 'parent' }),
    taxable: column('taxable'),
    taxes: taxes('taxes'),
    project: one('project', { by: 'projectId' }),
    expenseIds: relatedIds('expense', { row: 'expense', by: 'invoiceLineId', to: 'id', order: 'id' }),
    timeEntryIds: relatedIds('timeEntry', { row: 'timeEntry', by: 'invoiceLineId', to: 'id', order: 'id' }),
  },
});
