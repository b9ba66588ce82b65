import { TaxCategory } from '../domain/tax-category';
import type { CreditNoteTaxEntity } from '../entities/credit-note-tax';
import type { InvoiceTax } from '../schema/types/invoice-line';
import { column, decimal, money } from './column-kinds';
import { defineView } from './define-view';

declare module './nouns' {
  interface Rows {
    creditNoteTax: Noun<InvoiceTax, CreditNoteTaxEntity>;
  }
}

/** One tax of a credit note. */
export const creditNoteTaxView = defineView<InvoiceTax, CreditNoteTaxEntity>()({
  noun: 'creditNoteTax',
  type: 'InvoiceTax',
  table: 'credit_note_taxes',
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
