import { Repeater } from '@graphql-yoga/subscription';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { watchTimer } from '../db/timer-changes';
import { DeletionOutcome } from '../domain/deletion-outcome';
import { Permission } from '../domain/permissions';
import { answerWith, answerWithEach } from '../reads/answer';
import { readOne } from '../reads/read-view';
import { runningTimerId } from '../reads/running-timer';
import { selectionOf } from '../reads/selection';
import type { Selection } from '../reads/selection-tree';
import { timeEntryView } from '../reads/time-entry';
import { Context } from '../request/context';
import { Access } from '../schema/access';
import { StartTimerInput } from '../schema/inputs/timer-inputs';
import { DeleteTimeEntryPayload, StartTimerPayload } from '../schema/payloads';
import { TimeEntry } from '../schema/types/time-entry';
import { restartTimer } from '../services/time/restart-timer';
import { startTimer } from '../services/time/start-timer';
import { discardTimer, stopTimer } from '../services/time/stop-timer';

/** Everything that changes with a timer. */
const WATCHED: Selection = { version: true };

const TIMERS = { timer: timeEntryView, stopped: timeEntryView };

function readRunning(context: Context, selection: Selection): Promise<TimeEntry | null> {
  return context.read(async (sql) => {
    const id = await runningTimerId(sql, context.user.userId);
    return id === null ? null : readOne(sql, timeEntryView, { id, selection });
  });
}

/** The running timer of the caller, now and after each change; an event each. */
function timersOf(context: Context): AsyncIterable<object> {
  return new Repeater<object>(async (push, stop) => {
    let last: string | null = null;
    let reading = Promise.resolve();
    const look = async (): Promise<void> => {
      // Rights are checked for every event, because they can change during the subscription.
      await context.renewRights();
      const timer = await readRunning(context, WATCHED);
      const state = timer ? `${timer.id} ${timer.version}` : '';
      if (state !== last) void push({});
      last = state;
    };
    const unwatch = watchTimer(context.services.notifications, context.user.userId, () => {
      reading = reading.then(look).catch(stop);
    });
    reading = reading.then(look).catch(stop);
    await stop;
    unwatch();
  });
}

/** Timers. */
@Resolver()
export class TimerResolver {
  @Access(Permission.OwnTime)
  @Query(() => TimeEntry, {
    nullable: true,
    description: "Returns the caller's running timer in this organization. Null if none is running here.",
  })
  runningTimer(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<TimeEntry | null> {
    return readRunning(context, selectionOf(info));
  }

  @Access(Permission.OwnTime)
  @Mutation(() => StartTimerPayload, {
    description:
      'Starts a timer for the caller. One timer runs per user: another one, also in another organization, is stopped at the same moment. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE for an archived project or task, or a closed period.',
  })
  startTimer(
    @Arg('input', () => StartTimerInput, { description: 'The timer.' }) input: StartTimerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<StartTimerPayload> {
    return context.run(startTimer, input, answerWithEach(selectionOf(info), TIMERS));
  }

  @Access(Permission.OwnTime)
  @Mutation(() => StartTimerPayload, {
    description:
      "Starts a timer for the caller with the project, task, description and tags of an entry, which does not change. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for others' time; INVALID_STATE for an archived project or task, or a closed period.",
  })
  restartTimer(
    @Arg('id', () => ID, { description: "The entry's ID (`tim_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<StartTimerPayload> {
    return context.run(restartTimer, { id }, answerWithEach(selectionOf(info), TIMERS));
  }

  @Access(Permission.OwnTime)
  @Mutation(() => TimeEntry, {
    description:
      "Stops the caller's running timer. Its duration is rounded up to the organization's step. Errors: INVALID_STATE if none is running in this organization.",
  })
  stopTimer(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<TimeEntry> {
    return context.run(stopTimer, {}, answerWith(info, timeEntryView));
  }

  @Access(Permission.OwnTime)
  @Mutation(() => DeleteTimeEntryPayload, {
    description: "Deletes the caller's running timer. Errors: INVALID_STATE if none is running in this organization.",
  })
  discardTimer(@Ctx() context: Context): Promise<DeleteTimeEntryPayload> {
    return context.run(discardTimer, {}, (_work, deleted) =>
      Promise.resolve({ ...deleted, outcome: DeletionOutcome.DELETED }),
    );
  }

  @Access(Permission.OwnTime)
  @Subscription(() => TimeEntry, {
    nullable: true,
    description:
      "Follows the caller's running timer in this organization, from its current state: the timer, or null when none is running here. Errors: FORBIDDEN, in place of the next event, when the caller may no longer track time. The subscription then ends.",
    subscribe: ({ context }: { context: Context }) => Promise.resolve(timersOf(context)),
  })
  timerChanged(
    @Root() _changed: object,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TimeEntry | null> {
    return readRunning(context, selectionOf(info));
  }
}
