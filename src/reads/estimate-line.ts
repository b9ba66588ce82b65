import type { EstimateLineEntity } from '../entities/estimate-line';
import type { EstimateLine } from '../schema/types/invoice-line';
import { column, decimal, money, taxes } from './column-kinds';
import { defineView } from './define-view';
import { one } from './relation-kinds';

declare module './nouns' {
  interface Rows {
    estimateLine: Noun<EstimateLine, EstimateLineEntity>;
  }
}

/** One line of an estimate. */
export const estimateLineView = defineView<EstimateLine, EstimateLineEntity>()({
  noun: 'estimateLine',
  type: 'EstimateLine',
  table: 'estimate_lines',
  tenancy: 'BY_POLICY',
  fields: {
    position: column('position'),
    type: column('type'),
    description: column('description'),
    quantity: decimal('quantity'),
    unit: column('unit'),
    code: column('code'),
    rate: decimal('rate'),
    amount: money('amount', { currencyOf: 'parent' }),
    taxable: column('taxable'),
    taxes: taxes('taxes'),
    project: one('project', { by: 'projectId' }),
  },
});
