import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A rate goes with what it is set for. Each foreign key keeps writers from one table alone while it is added. */
export class HoldTasksOfRates1765504000014 implements MigrationInterface {
  name = 'HoldTasksOfRates1765504000014';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE rates ADD CONSTRAINT fk_rates__task_id__project_id FOREIGN KEY (organization_id, task_id, project_id)
         REFERENCES tasks (organization_id, id, project_id) ON DELETE CASCADE`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE rates DROP CONSTRAINT fk_rates__task_id__project_id`);
  }
}
