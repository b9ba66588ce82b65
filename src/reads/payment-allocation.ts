import type { PaymentAllocationEntity } from '../entities/payment-allocation';
import type { Invoice } from '../schema/types/invoice';
import type { PaymentAllocation } from '../schema/types/payment';
import { defineView } from './define-view';
import { id, instant, money } from './column-kinds';
import { one, via } from './relation-kinds';

declare module './nouns' {
  interface Rows {
    paymentAllocation: Noun<PaymentAllocation, PaymentAllocationEntity>;
  }
}

interface PaymentAllocationFields extends PaymentAllocation {
  invoice: Invoice;
}

/**
 * Leads from an invoice to the payments that were applied to it, including those that were refunded, and those that a
 * credit has returned to the client's credit.
 */
export const PAYMENTS_ON_INVOICE = [
  via('paymentAllocation', 'invoiceId', 'paymentId'),
  via('refund', 'invoiceId', 'paymentId'),
  via('creditReturn', 'invoiceId', 'paymentId'),
] as const;

/** The part of a payment applied to one invoice. */
export const paymentAllocationView = defineView<PaymentAllocationFields, PaymentAllocationEntity>()({
  noun: 'paymentAllocation',
  type: 'PaymentAllocation',
  table: 'payment_allocations',
  tenancy: 'BY_POLICY',
  fields: {
    id: id('allocation'),
    amount: money('amount', { currencyOf: 'parent' }),
    createdAt: instant('createdAt'),
    invoice: one('invoice', { by: 'invoiceId' }),
  },
});
