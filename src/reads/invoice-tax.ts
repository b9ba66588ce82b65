import type { InvoiceTaxEntity } from '../entities/invoice-tax';
import type { InvoiceTax } from '../schema/types/invoice';
import { defineView } from './define-view';
import { column, decimal, money } from './column-kinds';

declare module './nouns' {
  interface Rows {
    invoiceTax: Noun<InvoiceTax, InvoiceTaxEntity>;
  }
}

/** One tax of an invoice. */
export const invoiceTaxView = defineView<InvoiceTax, InvoiceTaxEntity>()({
  noun: 'invoiceTax',
  type: 'InvoiceTax',
  table: 'invoice_taxes',
  tenancy: 'BY_POLICY',
  fields: {
    name: column('name'),
    rate: decimal('rate'),
    base: money('base', { currencyOf: 'parent' }),
    amount: money('amount', { currencyOf: 'parent' }),
  },
});
