import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Checks the rows of `users` that were there before the rule. */
export class ValidatePlaceholders1765510000004 implements MigrationInterface {
  name = 'ValidatePlaceholders1765510000004';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE users VALIDATE CONSTRAINT ck_users__placeholder`);
  }

  async down(): Promise<void> {
    // The constraint goes with the column.
  }
}
