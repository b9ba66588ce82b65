import { TaxCategory } from '../domain/tax-category';
import type { EstimateTaxEntity } from '../entities/estimate-tax';
import type { InvoiceTax } from '../schema/types/invoice-line';
import { column, decimal, money } from './column-kinds';
import { defineView } from './define-view';

declare module './nouns' {
  interface Rows {
    estimateTax: Noun<InvoiceTax, EstimateTaxEntity>;
  }
}

/** One tax of an estimate. */
export const estimateTaxView = defineView<InvoiceTax, EstimateTaxEntity>()({
  noun: 'estimateTax',
  type: 'InvoiceTax',
  table: 'estimate_taxes',
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
