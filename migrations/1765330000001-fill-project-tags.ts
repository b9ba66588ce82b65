import type { MigrationInterface, QueryRunner } from 'typeorm';

const BATCH = 5_000;
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** The next projects, locked, so that nobody changes the tags of one while they are written. */
const FILL = `
  WITH next AS MATERIALIZED (
    SELECT id, tags FROM projects WHERE organization_id = $1 AND id > $2::uuid ORDER BY id LIMIT ${BATCH} FOR SHARE),
  filled AS (
    INSERT INTO project_tags (organization_id, project_id, tag)
    SELECT $1, next.id, tag FROM next CROSS JOIN unnest(next.tags) AS tag ON CONFLICT DO NOTHING)
  SELECT max(id::text) AS id FROM next`;

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

/** Writes the tags of the projects from before, in batches of their own transactions: after a failure, the next try goes on. */
export class FillProjectTags1765330000001 implements MigrationInterface {
  name = 'FillProjectTags1765330000001';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
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
          const [next] = (await queryRunner.query(FILL, [id, last])) as { id: string | null }[];
          return next?.id ?? null;
        });
      }
    }
  }

  /** Going down further drops the table. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
