import type { MigrationInterface, QueryRunner } from 'typeorm';

/** At commit, what was given back of a payment is the sum of its refunds. */
export class HoldPayments1764700000002 implements MigrationInterface {
  name = 'HoldPayments1764700000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER payments_refunds_add_up AFTER UPDATE OF refunded_minor ON payments
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_refunds_of_payment()`);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER payments_begin_unrefunded AFTER INSERT ON payments DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
        WHEN (NEW.refunded_minor <> 0) EXECUTE FUNCTION check_refunds_of_payment()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER payments_refunds_add_up ON payments;
      DROP TRIGGER payments_begin_unrefunded ON payments`);
  }
}
