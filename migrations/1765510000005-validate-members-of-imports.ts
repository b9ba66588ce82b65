import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Checks the rows of `members` that were there before the rule. */
export class ValidateMembersOfImports1765510000005 implements MigrationInterface {
  name = 'ValidateMembersOfImports1765510000005';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE members VALIDATE CONSTRAINT ck_members__placeholder`);
  }

  async down(): Promise<void> {
    // The constraint goes with the column.
  }
}
