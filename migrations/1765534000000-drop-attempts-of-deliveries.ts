import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An email can be cancelled while it is sent, so nothing asks whether it is. The column goes at once because no release has it. */
export class DropAttemptsOfDeliveries1765534000000 implements MigrationInterface {
  name = 'DropAttemptsOfDeliveries1765534000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE deliveries DROP COLUMN attempt_started_at`);
    await queryRunner.query(`SELECT watch_table('deliveries')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE deliveries ADD COLUMN attempt_started_at timestamptz`);
    await queryRunner.query(`SELECT watch_table('deliveries')`);
  }
}
