import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A tag without its dates would be missing from pages. */
export class CheckDatesOfTags1765525000004 implements MigrationInterface {
  name = 'CheckDatesOfTags1765525000004';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE time_entry_tags
         ADD CONSTRAINT ck_time_entry_tags__dated CHECK (date IS NOT NULL AND created_at IS NOT NULL) NOT VALID`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE time_entry_tags DROP CONSTRAINT ck_time_entry_tags__dated`);
  }
}
