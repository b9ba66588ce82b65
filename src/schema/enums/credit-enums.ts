import { CreditDocument } from '../../domain/credit-document';
import { CreditReturn } from '../../domain/credit-return';
import { describeEnum } from './describe-enum';

export { CreditDocument, CreditReturn };

describeEnum(CreditDocument, 'CreditDocument', {
  description: 'What a credit makes.',
  values: {
    NONE: "A row, and an entry in the invoice's activity.",
    CREDIT_NOTE: 'A credit note, too: a document with a number of its own.',
  },
});

describeEnum(CreditReturn, 'CreditReturn', {
  description: 'What becomes of money that a credit takes from the payments on an invoice.',
  values: {
    REFUND: "It is refunded, except for what had been the client's credit.",
    CREDIT: "It becomes the client's credit.",
  },
});
