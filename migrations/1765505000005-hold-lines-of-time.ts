import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The line that bills an entry. A line that goes frees its entries. */
export class HoldLinesOfTime1765505000005 implements MigrationInterface {
  name = 'HoldLinesOfTime1765505000005';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE time_entries ADD CONSTRAINT fk_time_entries__invoice_line_id
         FOREIGN KEY (organization_id, invoice_line_id) REFERENCES invoice_lines (organization_id, id)
         ON DELETE SET NULL (invoice_line_id)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE time_entries DROP CONSTRAINT fk_time_entries__invoice_line_id`);
  }
}
