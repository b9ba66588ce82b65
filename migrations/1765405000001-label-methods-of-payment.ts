import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a method of payment is called, beside its code. */
export class LabelMethodsOfPayment1765405000001 implements MigrationInterface {
  name = 'LabelMethodsOfPayment1765405000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE payments ADD COLUMN method_label text`);
    await queryRunner.query(`SELECT watch_table('payments')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE payments DROP COLUMN method_label`);
    await queryRunner.query(`SELECT watch_table('payments')`);
  }
}
