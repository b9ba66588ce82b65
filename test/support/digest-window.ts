import type { TestApp } from './api';
import type { MovedClock } from './moved-clock';
import { eventually } from './scenario-eventually';
import { queryAsSuperuser } from './scenario-sql';

const WINDOW_MS = 5 * 60_000;

/**
 * Lets the window of all digests go by. The queue waits by the real clock: once it has the jobs it is made to forget them, and
 * is handed them again. Their rows forget that they were handed over, too: a sweep between the two statements may have noted
 * that it did so just now, while the queue still had them, and this clock would not move on to the next sweep.
 */
export async function passDigestWindow({ database }: Pick<TestApp, 'database'>, clock: MovedClock): Promise<void> {
  await eventually('the queue has all jobs', async () => {
    const waiting = await queryAsSuperuser(
      database,
      `SELECT FROM jobs WHERE name = 'deliverNotices' AND status = 'QUEUED' AND handed_over_at IS NULL`,
    );
    return waiting.length === 0;
  });
  clock.advance(WINDOW_MS);
  await queryAsSuperuser(database, `DELETE FROM bullmq.job`);
  await queryAsSuperuser(database, `UPDATE jobs SET handed_over_at = NULL WHERE status = 'QUEUED'`);
}
