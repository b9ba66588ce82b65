import { DeletionOutcome } from '../../domain/deletion-outcome';
import { describeEnum } from './describe-enum';

export { DeletionOutcome };

describeEnum(DeletionOutcome, 'DeletionOutcome', {
  description: 'What a deletion did.',
  values: {
    DELETED: 'The object was deleted permanently.',
    ARCHIVED: 'The object was archived instead, because others refer to it. It no longer appears in lists.',
    VOIDED: 'The payment was voided: it is kept, but no longer counts.',
  },
});
