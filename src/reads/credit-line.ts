import type { CreditLineEntity } from '../entities/credit-line';
import type { CreditNoteLine } from '../schema/types/credit-note';
import { column, decimal, id, money } from './column-kinds';
import { defineView } from './define-view';
import { made } from './relation-kinds';

declare module './nouns' {
  interface Rows {
    creditLine: Noun<CreditNoteLine, CreditLineEntity>;
  }
}

/** What a credit took from one line of the invoice. */
export const creditLineView = defineView<CreditNoteLine, CreditLineEntity>()({
  noun: 'creditLine',
  type: 'CreditNoteLine',
  table: 'credit_lines',
  tenancy: 'BY_POLICY',
  fields: {
    id: id('creditLine'),
    invoiceLineId: id('invoiceLine', 'invoiceLineId'),
    type: made('invoiceLine', { by: 'invoiceLineId', of: ['type'], make: ({ type }) => type }),
    description: made('invoiceLine', {
      by: 'invoiceLineId',
      of: ['description'],
      make: ({ description }) => description,
    }),
    quantity: decimal('quantity'),
    minutes: column('minutes'),
    amount: money('amount', { currencyOf: 'parent' }),
    discount: money('discount', { currencyOf: 'parent' }),
  },
});
