import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Repeater } from '@graphql-yoga/subscription';
import { jobView } from '../reads/job';
import { readOne } from '../reads/read-view';
import { notFound } from '../domain/errors';
import { parseId } from '../domain/ids';
import { JobStatus } from '../domain/jobs';
import { watchJob } from '../db/job-events';
import { Access } from '../schema/access';
import { readJob } from './root-readers';
import { Context } from '../request/context';
import { selectionOf } from '../reads/selection';
import { Job } from '../schema/types/job';

const SHOWN = Object.fromEntries(Object.keys(jobView.fields).map((field) => [field, true as const]));

async function presentState(context: Context, id: string): Promise<Job> {
  const job = await context.read((sql) => readOne(sql.last, jobView, { id, selection: SHOWN }));
  if (!job) throw notFound('id', 'job');
  return job;
}

/** The states of a job, each once, from the present one to the last. */
function statesOf(context: Context, id: string): AsyncIterable<Job> {
  return new Repeater<Job>(async (push, stop) => {
    let last = '';
    let reading = Promise.resolve();
    const look = async (): Promise<void> => {
      // What is shown now is what may be seen now, and not when the subscription began.
      await context.renewRights();
      const job = await presentState(context, id);
      const state = `${job.status} ${job.percent} ${job.attempts}`;
      if (state !== last) void push(job);
      last = state;
      if (job.status === JobStatus.SUCCEEDED || job.status === JobStatus.DEAD) stop();
    };
    const unwatch = watchJob(context.services.notifications, id, () => {
      reading = reading.then(look).catch(stop);
    });
    reading = reading.then(look).catch(stop);
    await stop;
    unwatch();
  });
}

/** Background work that people can watch. */
@Resolver(() => Job)
export class JobResolver {
  @Access(jobView.permission)
  @Query(() => Job, { description: 'One piece of background work. Errors: VALIDATION_ERROR for a bad id, NOT_FOUND.' })
  job(
    @Arg('id', () => ID, { description: 'Its id (`job_…`).' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    return readJob(context, { id }, selectionOf(info));
  }

  @Access(jobView.permission)
  @Subscription(() => Job, {
    description:
      'A job as it goes on, from its present state to its end, when the subscription completes. Errors: VALIDATION_ERROR, ' +
      'NOT_FOUND; whoever may see jobs no more gets FORBIDDEN in the place of the next event, and the subscription ends.',
    subscribe: async ({ args, context }: { args: { id: string }; context: Context }) => {
      const id = parseId('job', args.id, 'id');
      await presentState(context, id);
      return statesOf(context, id);
    },
  })
  jobProgress(@Arg('id', () => ID, { description: 'Its id (`job_…`).' }) _id: string, @Root() job: Job): Job {
    return job;
  }
}
