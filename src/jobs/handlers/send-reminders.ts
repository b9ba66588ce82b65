import { organizationsToRemind, remindInParts } from '../../services/reminders/remind-of-due';
import type { JobHandler } from '../job-handler';
import { eachOf } from './each-organization';
import type { HandlerParts } from './handler-parts';

/** Requests the reminders of every organization whose morning has come. Idempotent. */
export function sendReminders({ unitOfWork, database, clock }: HandlerParts): JobHandler<'sendReminders'> {
  return async ({ signal }) => {
    const due = await database.read({ kind: 'system' }, (sql) => organizationsToRemind(sql, clock.now()));
    await eachOf(due, signal, (id) => remindInParts(unitOfWork, id));
    return { organizations: due.length };
  };
}
