import type { MigrationInterface, QueryRunner } from 'typeorm';

const BATCH = 1000;
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** The last of the next ids; null where there are none. */
const LAST_OF_NEXT = `
  SELECT max(next.id::text) AS id FROM (SELECT id FROM jobs WHERE id > $1 ORDER BY id LIMIT ${BATCH}) AS next`;

const FILL = `
  UPDATE jobs SET subject_kind = CASE WHEN payload ? 'invoiceId' THEN 'invoice' ELSE 'delivery' END,
    subject_id = coalesce(payload->>'invoiceId', payload->>'deliveryId')::uuid
  WHERE id > $1 AND id <= $2 AND subject_kind IS NULL AND payload ?| ARRAY['invoiceId', 'deliveryId']`;

/** The jobs from before their subjects had columns, in batches of their own transactions: what was filled in before a failure stays. */
export class FillSubjectsOfJobs1765000000001 implements MigrationInterface {
  name = 'FillSubjectsOfJobs1765000000001';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    for (let after: string | null = NO_ID; after !== null;) after = await fillNext(queryRunner, after);
    await queryRunner.query(`ALTER TABLE jobs VALIDATE CONSTRAINT ck_jobs__subject`);
  }

  /** The columns are dropped further down. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}

/** Fills in the next batch after an id, and gives its last id; null where there was none. */
async function fillNext(queryRunner: QueryRunner, after: string): Promise<string | null> {
  await queryRunner.startTransaction();
  try {
    // Row-level security binds the owner too: the system sees the jobs of all.
    await queryRunner.query(`SET LOCAL lock_timeout = '2s'; SET LOCAL app.system = 'on'`);
    const [next] = (await queryRunner.query(LAST_OF_NEXT, [after])) as { id: string | null }[];
    if (next?.id) await queryRunner.query(FILL, [after, next.id]);
    await queryRunner.commitTransaction();
    return next?.id ?? null;
  } catch (error) {
    await queryRunner.rollbackTransaction();
    throw error;
  }
}
