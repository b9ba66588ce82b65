import type { MigrationInterface, QueryRunner } from 'typeorm';

const CONSTRAINTS = [
  ['organizations', 'fk_organizations__id__logo_sha256'],
  ['invoices', 'ck_invoices__logo'],
  ['invoices', 'fk_invoices__logo_sha256'],
  ['invoice_pdfs', 'ck_invoice_pdfs__sha256'],
  ['invoice_pdfs', 'fk_invoice_pdfs__sha256'],
] as const;

/** Looks at all the rows there are, without keeping anybody from reading or writing them. */
export class ValidateReferencesOfFiles1765100000005 implements MigrationInterface {
  name = 'ValidateReferencesOfFiles1765100000005';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, constraint] of CONSTRAINTS) {
      await queryRunner.query(`ALTER TABLE ${table} VALIDATE CONSTRAINT ${constraint}`);
    }
  }

  /** A constraint that holds needs not be made to hold less. */
  async down(): Promise<void> {}
}
