import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES = {
  ix_invoices__logo: 'invoices (organization_id, logo_sha256) WHERE logo_sha256 IS NOT NULL',
  ix_invoice_pdfs__file: 'invoice_pdfs (organization_id, sha256) WHERE sha256 IS NOT NULL',
  ix_invoice_pdfs__unmoved: 'invoice_pdfs (organization_id, invoice_id) WHERE sha256 IS NULL',
} as const;

/** Whether anything refers to a file is asked each hour, and which PDFs are in no file yet. */
export class IndexReferencesOfFiles1765100000004 implements MigrationInterface {
  name = 'IndexReferencesOfFiles1765100000004';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [name, columns] of Object.entries(INDEXES)) {
      await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ${name}`);
      await queryRunner.query(`CREATE INDEX CONCURRENTLY ${name} ON ${columns}`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const name of Object.keys(INDEXES)) await queryRunner.query(`DROP INDEX ${name}`);
  }
}
