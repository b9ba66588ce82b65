import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A rate goes with what it is set for. Each foreign key keeps writers from one table alone while it is added. */
export class HoldMembersOfRates1765504000015 implements MigrationInterface {
  name = 'HoldMembersOfRates1765504000015';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE rates ADD CONSTRAINT fk_rates__user_id FOREIGN KEY (organization_id, user_id)
         REFERENCES members (organization_id, user_id) ON DELETE CASCADE`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE rates DROP CONSTRAINT fk_rates__user_id`);
  }
}
