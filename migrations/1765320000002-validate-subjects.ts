import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All events have types of the new form, as those of the old one have it too. */
export class ValidateSubjects1765320000002 implements MigrationInterface {
  name = 'ValidateSubjects1765320000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE events VALIDATE CONSTRAINT ck_events__type`);
  }

  /** Validated is as good as new. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
