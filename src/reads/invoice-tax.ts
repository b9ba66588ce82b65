import { TaxCategory } from '../domain/tax-category';
import type { InvoiceTaxEntity } from '../entities/invoice-tax';
import type { InvoiceTax } from '../schema/types/invoice-line';
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
    category: column('category', { otherwise: TaxCategory.STANDARD }),
    reason: column('reason'),
    base: money('base', { currencyOf: 'parent' }),
    amount: money('amount', { currencyOf: 'parent' }),
  },
});
