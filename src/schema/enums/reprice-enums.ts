import { RepriceExemption } from '../../domain/reprice-exemption';
import { describeEnum } from './describe-enum';

export { RepriceExemption };

describeEnum(RepriceExemption, 'RepriceExemption', {
  description: 'Why repricing leaves a time entry alone. If several reasons apply, the first is given.',
  values: {
    INVOICED: 'It is on an invoice, here or elsewhere.',
    APPROVED: 'It is approved. Reopen it to have its rate found again.',
    PERIOD_CLOSED: 'Its date lies in a closed period. Owners and administrators can reprice it.',
    OWN_RATE: 'Its rate was set on the entry itself.',
  },
});
