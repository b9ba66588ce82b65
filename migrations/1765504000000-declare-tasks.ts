import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the audit log records of tasks, declared before the table is created. */
export class DeclareTasks1765504000000 implements MigrationInterface {
  name = 'DeclareTasks1765504000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT declare_audit('tasks', '{}', '{name}', '{name_key,updated_at}')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT withdraw_audit('tasks')`);
  }
}
