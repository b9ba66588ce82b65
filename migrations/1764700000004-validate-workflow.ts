import type { MigrationInterface, QueryRunner } from 'typeorm';

const CONSTRAINTS = [
  ['invoices', 'ck_invoices__status'],
  ['invoices', 'ck_invoices__paid'],
  ['invoices', 'ck_invoices__refunded'],
  ['invoices', 'ck_invoices__closed'],
  ['invoices', 'ck_invoices__status_facts'],
  ['payments', 'ck_payments__voided'],
] as const;

/** Looks at all the rows there are, without keeping anybody from reading or writing them. */
export class ValidateWorkflow1764700000004 implements MigrationInterface {
  name = 'ValidateWorkflow1764700000004';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, constraint] of CONSTRAINTS) {
      await queryRunner.query(`ALTER TABLE ${table} VALIDATE CONSTRAINT ${constraint}`);
    }
  }

  /** A constraint that holds needs not be made to hold less. */
  async down(): Promise<void> {}
}
