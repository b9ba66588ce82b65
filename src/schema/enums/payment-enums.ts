import { ExcessPolicy, PaymentMethod } from '../../domain/payment-method';
import { PaymentStatus, RefundStatus } from '../../domain/workflow';
import { describeEnum } from './describe-enum';

export { ExcessPolicy, PaymentMethod, PaymentStatus, RefundStatus };

/** The fields that payments can be sorted by. */
export enum PaymentOrderField {
  PAYMENT_DATE = 'PAYMENT_DATE',
}

describeEnum(PaymentMethod, 'PaymentMethod', {
  description: 'The method of payment.',
  values: {
    BANK_TRANSFER: 'Bank transfer.',
    CREDIT_CARD: 'Credit card.',
    DEBIT_CARD: 'Debit card.',
    CASH: 'Cash.',
    CHECK: 'Cheque.',
    PAYPAL: 'PayPal.',
    OTHER: 'Any other method. Describe it in `notes`.',
  },
});
describeEnum(PaymentStatus, 'PaymentStatus', {
  description: 'Whether a payment counts.',
  values: {
    COMPLETED: 'The money was received.',
    VOIDED: 'Recorded by mistake and deleted. It is kept, but no longer counts.',
  },
});
describeEnum(ExcessPolicy, 'ExcessPolicy', {
  description: 'What to do with the part of a payment that exceeds the balance.',
  values: {
    REFUSE: 'Refuse the payment with OVERPAYMENT. The error contains the balance.',
    CREDIT: "Keep the excess as the client's credit.",
  },
});
describeEnum(PaymentOrderField, 'PaymentOrderField', {
  description: 'The fields that payments can be sorted by. Ties are broken by ID.',
  values: { PAYMENT_DATE: 'The day the money was received.' },
});
describeEnum(RefundStatus, 'RefundStatus', {
  description: 'The status of a refund.',
  values: {
    PENDING: 'Not confirmed by the payment provider yet. It already counts as refunded.',
    SUCCEEDED: 'The money was returned.',
    FAILED: 'The money was not returned. The refund no longer counts.',
  },
});
