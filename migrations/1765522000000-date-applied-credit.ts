import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The day on which the client's credit was put on an invoice. Such an allocation goes back to the client's credit, never out
 * as money; all others came with their payments, on their dates.
 */
export class DateAppliedCredit1765522000000 implements MigrationInterface {
  name = 'DateAppliedCredit1765522000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE payment_allocations ADD COLUMN applied_on date`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE payment_allocations DROP COLUMN applied_on`);
  }
}
