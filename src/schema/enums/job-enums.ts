import { JobStatus } from '../../domain/jobs';
import { describeEnum } from './describe-enum';

export { JobStatus };

describeEnum(JobStatus, 'JobStatus', {
  description: 'Where background work stands.',
  values: {
    QUEUED: 'Not begun.',
    RUNNING: 'Being worked on.',
    SUCCEEDED: 'Done; `result` says what came of it.',
    FAILED: 'Failed, and will be tried again.',
    DEAD: 'Failed for good; `error` says why.',
  },
});
