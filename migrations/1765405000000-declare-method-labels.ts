import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a method of payment is called is free text, so it may name a person: the audit log can erase it. */
export class DeclareMethodLabels1765405000000 implements MigrationInterface {
  name = 'DeclareMethodLabels1765405000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `INSERT INTO audit_columns (table_name, name, kind) VALUES ('payments', 'method_label', 'PERSONAL')`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM audit_columns WHERE table_name = 'payments' AND name = 'method_label'`);
  }
}
