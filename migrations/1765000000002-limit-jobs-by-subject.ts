import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The projects that whoever asks is limited to, as text; null is no limit. */
const LIMIT = `(SELECT NULLIF(current_setting('app.project_ids', true), ''))`;
const CURRENT_USER = `(SELECT NULLIF(current_setting('app.user_id', true), '')::uuid)`;

const sees = (table: string, id: string): string =>
  `EXISTS (SELECT 1 FROM ${table} seen WHERE seen.organization_id = jobs.organization_id AND seen.id = ${id})`;

const BY_SUBJECT = `CASE subject_kind WHEN 'invoice' THEN ${sees('invoices', 'jobs.subject_id')}
  WHEN 'delivery' THEN ${sees('deliveries', 'jobs.subject_id')} ELSE created_by = ${CURRENT_USER} END`;

const BY_PAYLOAD = `CASE WHEN payload ? 'invoiceId' THEN ${sees('invoices', `(jobs.payload->>'invoiceId')::uuid`)}
  WHEN payload ? 'deliveryId' THEN ${sees('deliveries', `(jobs.payload->>'deliveryId')::uuid`)}
  ELSE created_by = ${CURRENT_USER} END`;

/** Whoever is limited to projects sees a job where they see what it is about, else their own. */
export class LimitJobsBySubject1765000000002 implements MigrationInterface {
  name = 'LimitJobsBySubject1765000000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER POLICY jobs_limited ON jobs USING (${LIMIT} IS NULL OR ${BY_SUBJECT})`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER POLICY jobs_limited ON jobs USING (${LIMIT} IS NULL OR ${BY_PAYLOAD})`);
  }
}
