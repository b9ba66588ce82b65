import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The token that replaced a refresh token, encrypted with a key that only a holder of the replaced one has. */
export class SealSuccessors1765403001000 implements MigrationInterface {
  name = 'SealSuccessors1765403001000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE refresh_tokens ADD COLUMN sealed_successor bytea`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE refresh_tokens DROP COLUMN sealed_successor`);
  }
}
