import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why an invoice is written off is free text, so it may name a person: the audit log can erase it. */
export class DeclareReasonsOfWritingOff1765521000001 implements MigrationInterface {
  name = 'DeclareReasonsOfWritingOff1765521000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `INSERT INTO audit_columns (table_name, name, kind) VALUES ('invoices', 'write_off_reason', 'PERSONAL')`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM audit_columns WHERE table_name = 'invoices' AND name = 'write_off_reason'`);
  }
}
