import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An entry that is moved to another project loses its task, unless it gets one of that project; old code knows no tasks. */
const CLEAR = `
  CREATE FUNCTION clear_task_of_moved_time() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.task_id := NULL;
    RETURN NEW;
  END $$`;

/** Before tasks are held: the release before moves entries without looking at their tasks. */
export class ClearTasksOfMovedTime1765507000000 implements MigrationInterface {
  name = 'ClearTasksOfMovedTime1765507000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(CLEAR);
    await queryRunner.query(
      `CREATE TRIGGER time_entries_moved BEFORE UPDATE OF project_id ON time_entries FOR EACH ROW
         WHEN (NEW.project_id <> OLD.project_id AND NEW.task_id = OLD.task_id) EXECUTE FUNCTION clear_task_of_moved_time()`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TRIGGER time_entries_moved ON time_entries`);
    await queryRunner.query(`DROP FUNCTION clear_task_of_moved_time()`);
  }
}
