import { DeliveryStatus } from '../../domain/delivery-status';
import { describeEnum } from './describe-enum';

export { DeliveryStatus };

/** What was sent. */
export enum DeliveryKind {
  INVOICE = 'INVOICE',
  RECEIPT = 'RECEIPT',
  REMINDER = 'REMINDER',
}

describeEnum(DeliveryStatus, 'DeliveryStatus', {
  description: 'The status of an email to one recipient.',
  values: {
    QUEUED: 'Not sent yet. Also while it is retried after a temporary failure.',
    ACCEPTED: 'The mail server accepted the email for this recipient. It may still become BOUNCED.',
    FAILED:
      'The mail server refused the email for this recipient permanently, or did not accept it in any attempt. It is not retried.',
    BOUNCED:
      'The mail server accepted the email, but it was returned because it could not be delivered. Reported only if the operator passes returned emails to Billfold.',
    CANCELLED:
      'It was not sent: a member cancelled it, or what happened to the invoice before prevented it, such as a payment before a reminder. `failureReason` says which. It becomes ACCEPTED if it was just being sent, and the mail server accepts it.',
  },
});
describeEnum(DeliveryKind, 'DeliveryKind', {
  description: 'What an email contains.',
  values: { INVOICE: 'The invoice.', RECEIPT: 'The receipt for a payment.', REMINDER: 'A reminder of the invoice.' },
});
