import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why an invoice is cancelled is free text, so it may name a person: the audit log can erase it. */
export class DeclareReasonsOfCancelling1765506000010 implements MigrationInterface {
  name = 'DeclareReasonsOfCancelling1765506000010';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `INSERT INTO audit_columns (table_name, name, kind) VALUES ('invoices', 'cancel_reason', 'PERSONAL')`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM audit_columns WHERE table_name = 'invoices' AND name = 'cancel_reason'`);
  }
}
