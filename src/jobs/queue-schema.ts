import { runMigrations } from 'bullmq';
import { withClient } from '../db/one-client';

/** The schema in which BullMQ keeps its state if it uses PostgreSQL. */
export const BULLMQ_SCHEMA = 'bullmq';

/** The name of the queue that all jobs pass through. */
export const QUEUE_NAME = 'jobs';

const APPLICATION_ROLE = 'billfold_app';

/**
 * Creates or updates BullMQ's schema as the owner of the database, and grants its use to the application role, which
 * owns nothing there and cannot change definitions. Idempotent, and safe to run concurrently.
 */
export async function prepareQueueSchema(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await runMigrations(client, BULLMQ_SCHEMA);
    await client.query(`
      -- Two processes that grant at the same time would refuse each other.
      SELECT pg_advisory_xact_lock(hashtext('${BULLMQ_SCHEMA} grants'));
      SET search_path = ${BULLMQ_SCHEMA};
      -- BullMQ makes a queue's sequence when it is first needed, which a role that may not create could not do.
      SELECT next_job_id('${QUEUE_NAME}');
      GRANT USAGE ON SCHEMA ${BULLMQ_SCHEMA} TO ${APPLICATION_ROLE};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${BULLMQ_SCHEMA} TO ${APPLICATION_ROLE};
      GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${BULLMQ_SCHEMA} TO ${APPLICATION_ROLE};
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${BULLMQ_SCHEMA} TO ${APPLICATION_ROLE};`);
  });
}
