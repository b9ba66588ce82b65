import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The file of a receipt, which is kept as long as an expense names it. */
export class HoldReceipts1765509000004 implements MigrationInterface {
  name = 'HoldReceipts1765509000004';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE expenses ADD CONSTRAINT fk_expenses__receipt_sha256
         FOREIGN KEY (organization_id, receipt_sha256) REFERENCES files (organization_id, sha256)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE expenses DROP CONSTRAINT fk_expenses__receipt_sha256`);
  }
}
