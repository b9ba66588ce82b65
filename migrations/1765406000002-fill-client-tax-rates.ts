import type { MigrationInterface, QueryRunner } from 'typeorm';

const BATCH = 5_000;
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** The next clients, locked so that their lists do not change while they are copied. */
const FILL = `
  WITH next AS MATERIALIZED (
    SELECT id, default_tax_rate_ids FROM clients WHERE organization_id = $1 AND id > $2::uuid
    ORDER BY id LIMIT ${BATCH} FOR SHARE),
  filled AS (
    INSERT INTO client_tax_rates (organization_id, id, client_id, tax_rate_id, position)
    SELECT $1, uuidv7(), next.id, t.id, min(named.at)
    FROM next CROSS JOIN unnest(next.default_tax_rate_ids) WITH ORDINALITY AS named(id, at)
    JOIN tax_rates t ON t.organization_id = $1 AND t.id = named.id
    GROUP BY next.id, t.id ON CONFLICT DO NOTHING)
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

/** Copies the lists of existing clients, in batches with their own transactions: after a failure, the next run continues. */
export class FillClientTaxRates1765406000002 implements MigrationInterface {
  name = 'FillClientTaxRates1765406000002';
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

  /** Going further down drops the table. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
