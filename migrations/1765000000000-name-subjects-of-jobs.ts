import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a job is about, in columns: policies read them, and not the payload. Version 0.1 leaves them out; the trigger fills them in. */
export class NameSubjectsOfJobs1765000000000 implements MigrationInterface {
  name = 'NameSubjectsOfJobs1765000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE jobs ADD subject_kind text, ADD subject_id uuid`);
    await queryRunner.query(
      `ALTER TABLE jobs ADD CONSTRAINT ck_jobs__subject CHECK ((subject_kind IS NULL) = (subject_id IS NULL)) NOT VALID`,
    );
    await queryRunner.query(`
      CREATE FUNCTION name_subject_of_job() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.payload ? 'invoiceId' THEN
          NEW.subject_kind := 'invoice';
          NEW.subject_id := NEW.payload->>'invoiceId';
        ELSE
          NEW.subject_kind := 'delivery';
          NEW.subject_id := NEW.payload->>'deliveryId';
        END IF;
        RETURN NEW;
      END $$`);
    await queryRunner.query(`
      CREATE TRIGGER jobs_name_subject BEFORE INSERT ON jobs FOR EACH ROW
      WHEN (NEW.subject_kind IS NULL AND NEW.payload ?| ARRAY['invoiceId', 'deliveryId'])
      EXECUTE FUNCTION name_subject_of_job()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER jobs_name_subject ON jobs`);
    await queryRunner.query(`DROP FUNCTION name_subject_of_job()`);
    await queryRunner.query(`ALTER TABLE jobs DROP COLUMN subject_kind, DROP COLUMN subject_id`);
  }
}
