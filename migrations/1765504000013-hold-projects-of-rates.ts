import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A rate goes with what it is set for. Each foreign key keeps writers from one table alone while it is added. */
export class HoldProjectsOfRates1765504000013 implements MigrationInterface {
  name = 'HoldProjectsOfRates1765504000013';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE rates ADD CONSTRAINT fk_rates__project_id FOREIGN KEY (organization_id, project_id)
         REFERENCES projects (organization_id, id) ON DELETE CASCADE`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE rates DROP CONSTRAINT fk_rates__project_id`);
  }
}
