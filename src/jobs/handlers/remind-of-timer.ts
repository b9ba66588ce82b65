import { remindOfTimer as remind } from '../../services/time/remind-of-timer';
import type { JobHandler } from '../job-handler';
import { type HandlerParts, systemActor } from './handler-parts';

/** Reminds the owner of a timer that has been running for too long. Idempotent. */
export function remindOfTimer({ unitOfWork }: HandlerParts): JobHandler<'remindOfTimer'> {
  return async ({ job, payload }) => ({
    reminded: await unitOfWork.run(systemActor(job), (work) => remind(work, payload)),
  });
}
