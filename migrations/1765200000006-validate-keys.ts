import type { MigrationInterface, QueryRunner } from 'typeorm';

const VALIDATED = [
  ['clients', 'nn_clients__name_key'],
  ['projects', 'nn_projects__name_key'],
  ['invoices', 'nn_invoices__number_key'],
  ['invoices', 'nn_invoices__client_name_key'],
  ['users', 'nn_users__name_key'],
] as const;

/** No key is null from here on, of the rows from before either. */
export class ValidateKeys1765200000006 implements MigrationInterface {
  name = 'ValidateKeys1765200000006';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, constraint] of VALIDATED) {
      await queryRunner.query(`ALTER TABLE ${table} VALIDATE CONSTRAINT ${constraint}`);
    }
  }

  /** What is valid does no harm. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
