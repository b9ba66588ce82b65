import type { UnitOfWork } from '../db/unit-of-work';
import type { Actor } from '../domain/actor';

/**
 * The same transaction as seen by another actor at another time, so that the acts of a demo lie in the past. Jobs are
 * still due at once.
 */
export function workAt(work: UnitOfWork, actor: Actor, now: Date): UnitOfWork {
  const own: Pick<UnitOfWork, 'actor' | 'now' | 'userId' | 'enter' | 'enqueue' | 'enqueueAll'> = {
    actor,
    now,
    userId: actor.kind === 'user' ? actor.userId : null,
    // The scope and the jobs are the transaction's, not this view's.
    enter: (scope) => work.enter(scope),
    enqueue: (name, payload, options) => work.enqueue(name, payload, options),
    enqueueAll: (name, jobs) => work.enqueueAll(name, jobs),
  };
  return Object.create(work, Object.getOwnPropertyDescriptors(own)) as UnitOfWork;
}
