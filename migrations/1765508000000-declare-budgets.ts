import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the audit log says of the budget of a project, declared before the column is added. */
export class DeclareBudgets1765508000000 implements MigrationInterface {
  name = 'DeclareBudgets1765508000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `INSERT INTO audit_columns (table_name, name, kind) VALUES ('projects', 'budget_period', 'PLAIN')`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM audit_columns WHERE table_name = 'projects' AND name = 'budget_period'`);
  }
}
