import type { RefundEntity } from '../entities/refund';
import type { Invoice } from '../schema/types/invoice';
import type { Refund } from '../schema/types/payment';
import { column, id, instant, money } from './column-kinds';
import { defineView } from './define-view';
import { by } from './filter-kinds';
import { one } from './relation-kinds';

declare module './nouns' {
  interface Rows {
    refund: Noun<Refund, RefundEntity>;
  }
}

interface RefundFields extends Refund {
  invoice: Invoice | null;
}

/** Sorted by time, because the IDs of refunds created by a migration are not in order of age. */
export const REFUNDS_OLDEST_FIRST = by('createdAt', 'timestamptz');

/** A refund of one payment. */
export const refundView = defineView<RefundFields, RefundEntity>()({
  noun: 'refund',
  type: 'Refund',
  table: 'refunds',
  tenancy: 'BY_POLICY',
  fields: {
    id: id('refund'),
    amount: money('amount', { currencyOf: 'parent' }),
    status: column('status'),
    refundDate: column('refundDate'),
    method: column('method'),
    externalRefundId: column('externalRefundId'),
    settledAt: instant('settledAt'),
    failureReason: column('failureReason'),
    createdAt: instant('createdAt'),
    invoice: one('invoice', { by: 'invoiceId' }),
  },
});
