import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day, in the organization's time zone, of which the statuses of its invoices are; null where it is not known. */
export class DateStatuses1764300000004 implements MigrationInterface {
  name = 'DateStatuses1764300000004';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE organizations ADD statuses_as_of date`);
    // Whoever changes the zone, in this version or the one before it: the days are others then.
    await queryRunner.query(`
      CREATE FUNCTION forget_day_of_statuses() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.statuses_as_of := NULL;
        RETURN NEW;
      END $$;
      CREATE TRIGGER organizations_forget_day BEFORE UPDATE OF time_zone ON organizations FOR EACH ROW
        WHEN (OLD.time_zone IS DISTINCT FROM NEW.time_zone) EXECUTE FUNCTION forget_day_of_statuses()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER organizations_forget_day ON organizations;
      DROP FUNCTION forget_day_of_statuses();
      ALTER TABLE organizations DROP COLUMN statuses_as_of`);
  }
}
