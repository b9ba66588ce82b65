import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The members that there are have no capacity yet. */
export class ValidateHoursOfMembers1765505000009 implements MigrationInterface {
  name = 'ValidateHoursOfMembers1765505000009';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE members VALIDATE CONSTRAINT ck_members__capacity`);
  }

  /** Going down further drops the constraint. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
