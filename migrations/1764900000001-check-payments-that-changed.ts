import type { MigrationInterface, QueryRunner } from 'typeorm';

const IN_SUMS = ['organization_id', 'id', 'amount_minor', 'unapplied_minor', 'refunded_minor', 'status', 'project_ids'];
const columns = (row: string): string => `(${IN_SUMS.map((name) => `${row}.${name}`).join(', ')})`;

/**
 * A payment is looked at where what its allocations are held against has changed. A new one has none but those that were
 * written after it, and each of them has it looked at: its own trigger is for one that should have some, and has not.
 */
export class CheckPaymentsThatChanged1764900000001 implements MigrationInterface {
  name = 'CheckPaymentsThatChanged1764900000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER payments_name_projects ON payments;
      DROP TRIGGER payments_add_up ON payments`);
    await queryRunner.query(`
      CREATE OR REPLACE FUNCTION check_sums_of_payment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        IF TG_OP = 'INSERT' THEN
          PERFORM 1 FROM payment_allocations a WHERE a.organization_id = NEW.organization_id AND a.payment_id = NEW.id;
          IF FOUND THEN RETURN NULL; END IF;
        END IF;
        PERFORM check_payment(NEW.organization_id, NEW.id);
        RETURN NULL;
      END $$`);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER payments_add_up AFTER INSERT ON payments DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
        WHEN (NEW.amount_minor <> NEW.unapplied_minor + NEW.refunded_minor OR NEW.project_ids <> '{NULL}')
        EXECUTE FUNCTION check_sums_of_payment()`);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER payments_still_add_up AFTER UPDATE ON payments DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
        WHEN (${columns('OLD')} IS DISTINCT FROM ${columns('NEW')}) EXECUTE FUNCTION check_sums_of_payment()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER payments_still_add_up ON payments;
      DROP TRIGGER payments_add_up ON payments`);
    await queryRunner.query(`
      CREATE OR REPLACE FUNCTION check_sums_of_payment() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM check_payment_sums(NEW.organization_id, NEW.id, NULL);
        RETURN NULL;
      END $$`);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER payments_add_up AFTER INSERT OR UPDATE ON payments
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_sums_of_payment()`);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER payments_name_projects AFTER INSERT OR UPDATE OF project_ids ON payments
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_projects_of_payment()`);
  }
}
