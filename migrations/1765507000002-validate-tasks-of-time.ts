import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No entry from before has a task. */
export class ValidateTasksOfTime1765507000002 implements MigrationInterface {
  name = 'ValidateTasksOfTime1765507000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE time_entries VALIDATE CONSTRAINT fk_time_entries__task_id__project_id`);
  }

  /** Going down further drops the constraint. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
