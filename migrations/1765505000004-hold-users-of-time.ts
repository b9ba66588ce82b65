import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose time an entry is, also after the user has left the organization. */
export class HoldUsersOfTime1765505000004 implements MigrationInterface {
  name = 'HoldUsersOfTime1765505000004';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE time_entries ADD CONSTRAINT fk_time_entries__user_id
         FOREIGN KEY (user_id) REFERENCES users (id)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE time_entries DROP CONSTRAINT fk_time_entries__user_id`);
  }
}
