import { JobStatus } from '../../domain/jobs';
import { describeEnum } from './describe-enum';

export { JobStatus };

describeEnum(JobStatus, 'JobStatus', {
  description: 'The status of a background job.',
  values: {
    QUEUED: 'Not started yet.',
    RUNNING: 'In progress.',
    SUCCEEDED: 'Finished. See `result`.',
    FAILED: 'Failed; it will be retried.',
    DEAD: 'Failed permanently. See `error`.',
  },
});
