import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reads the table without locking out writers. */
export class ValidateDatesOfTags1765525000005 implements MigrationInterface {
  name = 'ValidateDatesOfTags1765525000005';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE time_entry_tags VALIDATE CONSTRAINT ck_time_entry_tags__dated`);
  }

  /** Going down further drops the constraint. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
