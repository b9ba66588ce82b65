import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a line of an estimate is about. */
export class HoldProjectsOfEstimates1765533000004 implements MigrationInterface {
  name = 'HoldProjectsOfEstimates1765533000004';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE estimate_lines ADD CONSTRAINT fk_estimate_lines__project_id FOREIGN KEY (organization_id, project_id) REFERENCES projects (organization_id, id) ON DELETE RESTRICT`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE estimate_lines DROP CONSTRAINT fk_estimate_lines__project_id`);
  }
}
