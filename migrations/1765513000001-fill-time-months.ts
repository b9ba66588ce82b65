import type { MigrationInterface, QueryRunner } from 'typeorm';

const DIMENSIONS = 'project_id, client_id, task_id, user_id, status, billable, invoiced, currency, cost_currency, tags';
const SUMS = 'entries, minutes, amount_minor, cost_minor';

async function inTransaction<T>(queryRunner: QueryRunner, statements: readonly string[]): Promise<T[]> {
  await queryRunner.startTransaction();
  try {
    await queryRunner.query(`SET LOCAL lock_timeout = '2s'`);
    let rows: T[] = [];
    for (const statement of statements) rows = (await queryRunner.query(statement)) as T[];
    await queryRunner.commitTransaction();
    return rows;
  } catch (error) {
    await queryRunner.rollbackTransaction();
    throw error;
  }
}

const enters = (organization: string): string => `SET LOCAL app.org_id = '${organization}'`;
/** Held by whoever folds changes into the days of the organization. */
const locks = (organization: string): string =>
  `SELECT pg_advisory_xact_lock(hashtext('fold_time_days'), hashtext('${organization}'))`;

/** Made again of the days of the month, whatever is there: triggers have followed days since their table was made. */
const fills = (organization: string, month: string): string[] => [
  `DELETE FROM time_months WHERE organization_id = '${organization}' AND month = '${month}'`,
  `INSERT INTO time_months (organization_id, month, key, ${DIMENSIONS}, ${SUMS})
     SELECT organization_id, '${month}', substr(sha256(convert_to(jsonb_build_array(${DIMENSIONS})::text, 'UTF8')), 1, 16), ${DIMENSIONS},
       ${SUMS.split(', ')
         .map((name) => `sum(${name})`)
         .join(', ')}
     FROM time_days
     WHERE organization_id = '${organization}' AND date >= '${month}' AND date < date '${month}' + interval '1 month'
     GROUP BY organization_id, ${DIMENSIONS}`,
];

/** Fills the months of days from before, one by one in transactions of their own: after a failure, the next try begins again. */
export class FillTimeMonths1765513000001 implements MigrationInterface {
  name = 'FillTimeMonths1765513000001';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    const organizations = await inTransaction<{ id: string }>(queryRunner, [
      `SET LOCAL app.system = 'on'`,
      `SELECT id FROM organizations ORDER BY id`,
    ]);
    for (const { id } of organizations) {
      const months = await inTransaction<{ month: string }>(queryRunner, [
        enters(id),
        `SELECT DISTINCT date_trunc('month', date::timestamp)::date::text AS month FROM time_days WHERE organization_id = '${id}'`,
      ]);
      for (const { month } of months) await inTransaction(queryRunner, [enters(id), locks(id), ...fills(id, month)]);
    }
  }

  /** The months go with their table. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
