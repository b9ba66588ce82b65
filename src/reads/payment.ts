import { Permission } from '../domain/permissions';
import type { PaymentEntity } from '../entities/payment';
import { PaymentOrderField } from '../schema/enums/payment-enums';
import type { PaymentFilter } from '../schema/inputs/payment-inputs';
import type { Connection } from '../schema/connection';
import type { Payment, PaymentAllocation, Refund } from '../schema/types/payment';
import type { User } from '../schema/types/user';
import { defineView } from './define-view';
import { column, id, instant, money } from './column-kinds';
import { elsewhere } from './field-kinds';
import { one } from './relation-kinds';
import { among, by, from, idIs, led, putAway, upTo } from './filter-kinds';
import { pages } from './page-kind';
import { PAYMENTS_ON_INVOICE } from './payment-allocation';
import { REFUNDS_OLDEST_FIRST } from './refund';

declare module './nouns' {
  interface Rows {
    payment: Noun<Payment, PaymentEntity>;
  }
}

interface PaymentFields extends Payment {
  recordedBy: User | null;
  allocations: Connection<PaymentAllocation>;
  refunds: Connection<Refund>;
}

/** A payment as the API shows it. */
export const paymentView = defineView<PaymentFields, PaymentEntity, PaymentFilter, PaymentOrderField>()({
  noun: 'payment',
  type: 'Payment',
  table: 'payments',
  tenancy: 'BY_POLICY',
  kept: { voidedAt: null },
  permission: Permission.ViewPayments,
  node: true,
  roots: { one: 'payment', list: 'payments' },
  fields: {
    id: id('payment'),
    amount: money('amount'),
    unapplied: money('unapplied'),
    refunded: money('refunded'),
    currency: column('currency'),
    paymentDate: column('paymentDate'),
    method: column('method'),
    methodLabel: column('methodLabel'),
    status: column('status'),
    reference: column('reference'),
    notes: column('notes'),
    externalPaymentId: column('externalPaymentId'),
    processorFee: money('processorFee'),
    voidedAt: instant('voidedAt'),
    createdAt: instant('createdAt'),
    recordedBy: elsewhere(column('recordedBy')),
    client: one('client', { by: 'clientId' }),
    allocations: pages('paymentAllocation', { by: 'paymentId', sort: by('id', 'uuid'), usual: 10 }),
    refunds: pages('refund', { by: 'paymentId', sort: REFUNDS_OLDEST_FIRST, usual: 10 }),
  },
  list: {
    filters: {
      dateFrom: from('paymentDate'),
      dateTo: upTo('paymentDate'),
      methods: among('method'),
      invoiceId: led(PAYMENTS_ON_INVOICE, 'invoice'),
      clientId: idIs('client', 'clientId'),
      isVoided: putAway,
    },
    sorts: { PAYMENT_DATE: by('paymentDate', 'date') },
    usualSort: { field: PaymentOrderField.PAYMENT_DATE, direction: 'DESC' },
    usualPage: 50,
  },
});
