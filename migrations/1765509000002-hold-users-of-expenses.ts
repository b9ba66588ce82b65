import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who spent it, also after they have left the organization. */
export class HoldUsersOfExpenses1765509000002 implements MigrationInterface {
  name = 'HoldUsersOfExpenses1765509000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE expenses ADD CONSTRAINT fk_expenses__user_id
         FOREIGN KEY (user_id) REFERENCES users (id)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE expenses DROP CONSTRAINT fk_expenses__user_id`);
  }
}
