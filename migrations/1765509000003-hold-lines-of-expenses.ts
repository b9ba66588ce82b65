import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The line that bills an expense. A line that goes frees its expense. */
export class HoldLinesOfExpenses1765509000003 implements MigrationInterface {
  name = 'HoldLinesOfExpenses1765509000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE expenses ADD CONSTRAINT fk_expenses__invoice_line_id
         FOREIGN KEY (organization_id, invoice_line_id) REFERENCES invoice_lines (organization_id, id)
         ON DELETE SET NULL (invoice_line_id)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE expenses DROP CONSTRAINT fk_expenses__invoice_line_id`);
  }
}
