import { CreditReturn } from '../../domain/credit-return';
import { describeEnum } from './describe-enum';

export { CreditReturn };

describeEnum(CreditReturn, 'CreditReturn', {
  description: 'What becomes of money that a credit takes from the payments on an invoice.',
  values: {
    REFUND: "It is refunded, except for what had been the client's credit.",
    CREDIT: "It becomes the client's credit.",
  },
});
