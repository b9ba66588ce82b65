import { Permission } from '../domain/permissions';
import type { JobEntity } from '../entities/job';
import type { Job } from '../schema/types/job';
import { defineView } from './define-view';
import { column, id, instant } from './column-kinds';

declare module './nouns' {
  interface Rows {
    job: Noun<Job, JobEntity>;
  }
}

/** A background job as the API shows it. */
export const jobView = defineView<Job, JobEntity>()({
  noun: 'job',
  type: 'Job',
  table: 'jobs',
  tenancy: { comparing: 'organizationId' },
  permission: Permission.ViewJobs,
  node: true,
  roots: { one: 'job' },
  fields: {
    id: id('job'),
    name: column('name'),
    status: column('status'),
    percent: column('percent'),
    attempts: column('attempts'),
    error: column('error'),
    runAt: instant('runAt'),
    finishedAt: instant('finishedAt'),
    createdAt: instant('createdAt'),
  },
});
