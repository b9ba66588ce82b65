import { StatementEntryKind } from '../../domain/statement-entry';
import { describeEnum } from './describe-enum';

export { StatementEntryKind };

describeEnum(StatementEntryKind, 'StatementEntryKind', {
  description: 'What changes what a client owes.',
  values: {
    INVOICE: 'An invoice, on its issue date.',
    PAYMENT: 'A payment, with what is not applied to invoices.',
    CREDIT: 'A credit of an invoice.',
    REFUND: 'Money that went back to the client.',
    CHARGE_BACK: 'Money of a payment that went back, so that its invoice is due again.',
    WRITE_OFF: 'What is still written off of an invoice.',
  },
});
