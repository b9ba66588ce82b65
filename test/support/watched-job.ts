import { type FormattedExecutionResult, print } from 'graphql';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { JOB_CHANNEL } from '../../src/db/job-events';
import { newId } from '../../src/db/unit-of-work';
import { idOf } from '../../src/domain/ids';
import type { ApiClient, TestApp } from './api';
import { JobProgressDocument } from './generated/operations';
import { claimsOf, sqlOf } from './invoices';

/** A job of the caller's organization that nobody works on, and what makes it go on. */
export async function idleJob(
  app: TestApp,
  api: ApiClient,
): Promise<{ id: string; goOn: (percent: number) => Promise<unknown> }> {
  const id = newId();
  await sqlOf(app, api, [
    `INSERT INTO jobs (id, organization_id, name, payload, run_at, created_at, updated_at)
     VALUES ($1, $2, 'purgeExpiredRows', '{}', 'infinity', now(), now())`,
    [id, claimsOf(api).org],
  ]);
  const goOn = (percent: number) =>
    sqlOf(app, api, [
      `UPDATE jobs SET percent = $2 WHERE id = $1 RETURNING pg_notify('${JOB_CHANNEL}', id::text)`,
      [id, percent],
    ]);
  return { id: idOf('job', id), goOn };
}

/** The events of a job, as a subscription of that member gives them. */
export function watch(api: ApiClient, id: string): AsyncIterableIterator<FormattedExecutionResult> {
  const client = createClient({
    url: `${api.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { Authorization: `Bearer ${api.token}` },
  });
  return client.iterate({ query: print(JobProgressDocument), variables: { id } });
}
