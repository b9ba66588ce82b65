import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person whose time was imported, who has no account. Being suspended, they can never log in and get no messages. */
export class MarkPlaceholders1765510000002 implements MigrationInterface {
  name = 'MarkPlaceholders1765510000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE users ADD COLUMN is_placeholder boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT ck_users__placeholder CHECK (NOT is_placeholder OR status = 'SUSPENDED') NOT VALID`);
    await queryRunner.query(`SELECT watch_table('users')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE users DROP COLUMN is_placeholder`);
    await queryRunner.query(`SELECT watch_table('users')`);
  }
}
