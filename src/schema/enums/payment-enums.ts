import { ExcessPolicy, PaymentMethod } from '../../domain/payment-method';
import { PaymentStatus, RefundStatus } from '../../domain/workflow';
import { describeEnum } from './describe-enum';

export { ExcessPolicy, PaymentMethod, PaymentStatus, RefundStatus };

/** What payments can be sorted by. */
export enum PaymentOrderField {
  PAYMENT_DATE = 'PAYMENT_DATE',
}

describeEnum(PaymentMethod, 'PaymentMethod', {
  description: 'How the client paid.',
  values: {
    BANK_TRANSFER: 'Bank transfer.',
    CREDIT_CARD: 'Credit card.',
    DEBIT_CARD: 'Debit card.',
    CASH: 'Cash.',
    CHECK: 'Cheque.',
    PAYPAL: 'PayPal.',
    OTHER: 'Anything else; say what in `notes`.',
  },
});
describeEnum(PaymentStatus, 'PaymentStatus', {
  description: 'Whether a payment counts.',
  values: {
    COMPLETED: 'The money is there.',
    VOIDED: 'Recorded by mistake, and deleted: it is kept and counts no more.',
  },
});
describeEnum(ExcessPolicy, 'ExcessPolicy', {
  description: 'What to do with money beyond the balance of an invoice.',
  values: { REFUSE: 'OVERPAYMENT, with the balance in the error.', CREDIT: "The rest stays as the client's credit." },
});
describeEnum(PaymentOrderField, 'PaymentOrderField', {
  description: 'What payments can be sorted by; the id decides between equals.',
  values: { PAYMENT_DATE: 'The day the money came.' },
});
describeEnum(RefundStatus, 'RefundStatus', {
  description: 'The state of a refund.',
  values: {
    PENDING: 'The payment provider has not confirmed it yet. It counts as given back.',
    SUCCEEDED: 'The money was given back.',
    FAILED: 'The money did not leave. It no longer counts as given back.',
  },
});
