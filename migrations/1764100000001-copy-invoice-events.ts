import type { MigrationInterface, QueryRunner } from 'typeorm';

const BATCH = 10_000;
const NO_ID = '00000000-0000-0000-0000-000000000000';

/**
 * Copies what lies between two ids. The activity of invoices is numbered at once, and lies before the beginning of the
 * feed, which is for what happens from now on. What the trigger has copied, or an earlier try, is left out.
 */
const COPY = `
  WITH copied AS (
    INSERT INTO events (organization_id, id, type, subject_kind, subject_id, project_ids, ids, actor_id, at, sequence)
    SELECT e.organization_id, e.id, 'invoice.' || lower(e.type), 'invoice', e.invoice_id, i.project_ids, '{}', e.actor_id,
      e.at, head.sequence + row_number() OVER (ORDER BY e.id)
    FROM invoice_events e JOIN invoices i ON i.organization_id = e.organization_id AND i.id = e.invoice_id
      JOIN event_heads head ON head.organization_id = e.organization_id
    WHERE e.organization_id = $1 AND e.id > $2 AND e.id <= $3 AND NOT EXISTS (SELECT 1 FROM events known WHERE known.id = e.id)
    RETURNING 1)
  UPDATE event_heads SET sequence = sequence + copied.count, oldest = sequence + copied.count + 1
  FROM (SELECT count(*) FROM copied) AS copied WHERE organization_id = $1 AND copied.count > 0`;

/** The last of the next ids; null where there are none. */
const LAST_OF_NEXT = `
  SELECT max(next.id::text) AS id FROM (
    SELECT id FROM invoice_events WHERE organization_id = $1 AND id > $2 ORDER BY id LIMIT ${BATCH}) AS next`;

async function inTransaction<T>(queryRunner: QueryRunner, setting: string, work: () => Promise<T>): Promise<T> {
  await queryRunner.startTransaction();
  try {
    await queryRunner.query(`SET LOCAL lock_timeout = '2s'; ${setting}`);
    const result = await work();
    await queryRunner.commitTransaction();
    return result;
  } catch (error) {
    await queryRunner.rollbackTransaction();
    throw error;
  }
}

/** The activity from before `events`, in batches of their own transactions: what was copied before a failure stays. */
export class CopyInvoiceEvents1764100000001 implements MigrationInterface {
  name = 'CopyInvoiceEvents1764100000001';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    // Row-level security binds the owner too: the list is read as the system, and each organization's rows as that organization.
    const organizations = await inTransaction(
      queryRunner,
      `SET LOCAL app.system = 'on'`,
      async () => (await queryRunner.query(`SELECT id FROM organizations ORDER BY id`)) as { id: string }[],
    );
    for (const { id } of organizations) {
      let after: string | null = NO_ID;
      while (after !== null) {
        const last: string = after;
        after = await inTransaction(queryRunner, `SET LOCAL app.org_id = '${id}'`, async () => {
          await queryRunner.query(
            `INSERT INTO event_heads (organization_id) VALUES ($1) ON CONFLICT (organization_id) DO NOTHING`,
            [id],
          );
          const [next] = (await queryRunner.query(LAST_OF_NEXT, [id, last])) as { id: string | null }[];
          if (next?.id) await queryRunner.query(COPY, [id, last, next.id]);
          return next?.id ?? null;
        });
      }
    }
  }

  /** The rows are still where they were; going down further drops the table. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
