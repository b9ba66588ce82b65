import { column, id, instant, type View } from './view';

/** Background work as the API shows it. */
export const jobView: View = {
  table: 'jobs',
  fields: {
    id: id('job'),
    name: column('name'),
    status: column('status'),
    percent: column('percent'),
    attempts: column('attempts'),
    error: column('error'),
    runAt: instant('run_at'),
    finishedAt: instant('finished_at'),
    createdAt: instant('created_at'),
  },
};
