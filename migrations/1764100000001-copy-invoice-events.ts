import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The activity from before `events`, an organization at a time. It is numbered at once and lies before the beginning of the
 * feed, which is for what happens from now on. What is written meanwhile is copied by the trigger, and is left out here.
 */
export class CopyInvoiceEvents1764100000001 implements MigrationInterface {
  name = 'CopyInvoiceEvents1764100000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    // Row-level security binds the owner too: the list is read as the system, and each organization's rows as that organization.
    await queryRunner.query(`SELECT set_config('app.system', 'on', true)`);
    const organizations = (await queryRunner.query(`SELECT id FROM organizations ORDER BY id`)) as { id: string }[];
    await queryRunner.query(`SELECT set_config('app.system', '', true)`);
    for (const { id } of organizations) {
      await queryRunner.query(`SELECT set_config('app.org_id', $1, true)`, [id]);
      await queryRunner.query(
        `INSERT INTO event_heads (organization_id) VALUES ($1) ON CONFLICT (organization_id) DO NOTHING`,
        [id],
      );
      await queryRunner.query(
        `WITH copied AS (
           INSERT INTO events (organization_id, id, type, subject_kind, subject_id, project_ids, ids, actor_id, at, sequence)
           SELECT e.organization_id, e.id, 'invoice.' || lower(e.type), 'invoice', e.invoice_id, i.project_ids, '{}', e.actor_id,
             e.at, head.sequence + row_number() OVER (ORDER BY e.id)
           FROM invoice_events e JOIN invoices i ON i.organization_id = e.organization_id AND i.id = e.invoice_id
             JOIN event_heads head ON head.organization_id = e.organization_id
           WHERE e.organization_id = $1 AND NOT EXISTS (SELECT 1 FROM events known WHERE known.id = e.id)
           RETURNING 1)
         UPDATE event_heads SET sequence = sequence + copied.count, oldest = sequence + copied.count + 1
         FROM (SELECT count(*) FROM copied) AS copied WHERE organization_id = $1 AND copied.count > 0`,
        [id],
      );
    }
    await queryRunner.query(`SELECT set_config('app.org_id', '', true)`);
  }

  /** The rows are still where they were; going down further drops the table. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
