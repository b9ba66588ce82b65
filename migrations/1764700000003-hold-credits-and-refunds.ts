import type { MigrationInterface, QueryRunner } from 'typeorm';

const TRIGGERS = [
  ['credits_add_up', 'credits', 'check_sums_of_credit'],
  ['refunds_add_up', 'refunds', 'check_sums_of_refund'],
  ['refunds_name_projects', 'refunds', 'check_projects_of_payment'],
] as const;

/** At commit, credits and refunds add up to what their invoices and payments say, and refunds name the projects of their payments. */
export class HoldCreditsAndRefunds1764700000003 implements MigrationInterface {
  name = 'HoldCreditsAndRefunds1764700000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [trigger, table, check] of TRIGGERS) {
      await queryRunner.query(`
        CREATE CONSTRAINT TRIGGER ${trigger} AFTER INSERT OR UPDATE OR DELETE ON ${table}
          DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ${check}()`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [trigger, table] of TRIGGERS) await queryRunner.query(`DROP TRIGGER ${trigger} ON ${table}`);
  }
}
