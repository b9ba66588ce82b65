import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether all members of an organization see each other's mobile numbers. */
export class AllowMobilesToMembers1765501000000 implements MigrationInterface {
  name = 'AllowMobilesToMembers1765501000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE organizations ADD COLUMN show_mobiles_to_members boolean NOT NULL DEFAULT false`,
    );
    await queryRunner.query(`SELECT watch_table('organizations')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE organizations DROP COLUMN show_mobiles_to_members`);
    await queryRunner.query(`SELECT watch_table('organizations')`);
  }
}
