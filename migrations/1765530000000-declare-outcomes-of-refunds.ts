import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a refund failed is free text, so it may name a person: the audit log can erase it. */
export class DeclareOutcomesOfRefunds1765530000000 implements MigrationInterface {
  name = 'DeclareOutcomesOfRefunds1765530000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `INSERT INTO audit_columns (table_name, name, kind) VALUES ('refunds', 'failure_reason', 'PERSONAL')`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM audit_columns WHERE table_name = 'refunds' AND name = 'failure_reason'`);
  }
}
