import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The task of an entry, which is one of the entry's project. */
export class HoldTasksOfTime1765507000001 implements MigrationInterface {
  name = 'HoldTasksOfTime1765507000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE time_entries ADD CONSTRAINT fk_time_entries__task_id__project_id
         FOREIGN KEY (organization_id, task_id, project_id) REFERENCES tasks (organization_id, id, project_id) NOT VALID`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE time_entries DROP CONSTRAINT fk_time_entries__task_id__project_id`);
  }
}
