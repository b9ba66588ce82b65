import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The key of a file's object in the bucket: a new one for each row, so that deleting an earlier object never meets a later one. */
export class KeyObjects1765406010000 implements MigrationInterface {
  name = 'KeyObjects1765406010000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE files ADD COLUMN object_key text`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE files DROP COLUMN object_key`);
  }
}
