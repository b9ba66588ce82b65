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
import { readById } from './root-readers';
import { Context } from '../request/context';
import { selectionOf } from '../reads/selection';
import { Job } from '../schema/types/job';

const SHOWN = Object.fromEntries(Object.keys(jobView.fields).map((field) => [field, true as const]));

async function presentState(context: Context, id: string): Promise<Job> {
  const job = await context.read((sql) => readOne(sql.last, jobView, { id, selection: SHOWN }));
  if (!job) throw notFound('id', 'job');
  return job;
}

/** The states of a job, each once, from the current one to the final one. */
function statesOf(context: Context, id: string): AsyncIterable<Job> {
  return new Repeater<Job>(async (push, stop) => {
    let last = '';
    let reading = Promise.resolve();
    const look = async (): Promise<void> => {
      // Rights are checked for every state, because they can change during the subscription.
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

/** Background jobs and their progress. */
@Resolver(() => Job)
export class JobResolver {
  @Access(jobView.permission)
  @Query(() => Job, { description: 'Returns a background job. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND.' })
  job(
    @Arg('id', () => ID, { description: "The job's ID (`job_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Job> {
    return readById(context, jobView, { id, selection: selectionOf(info) });
  }

  @Access(jobView.permission)
  @Subscription(() => Job, {
    description:
      'Follows a job from its current state until it ends, when the subscription completes. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN, in place of the next event, when the caller may no longer see jobs. The subscription then ends.',
    subscribe: async ({ args, context }: { args: { id: string }; context: Context }) => {
      const id = parseId('job', args.id, 'id');
      await presentState(context, id);
      return statesOf(context, id);
    },
  })
  jobProgress(@Arg('id', () => ID, { description: "The job's ID (`job_…`)." }) _id: string, @Root() job: Job): Job {
    return job;
  }
}
