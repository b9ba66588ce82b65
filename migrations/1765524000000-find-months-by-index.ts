import type { MigrationInterface, QueryRunner } from 'typeorm';

const FUNCTIONS = [
  'fold_time_days(uuid, integer)',
  ...['insert', 'update', 'delete'].map((change) => `time_months_follow_${change}()`),
];

/**
 * Without these, PostgreSQL takes all months of the organization once, and compares each change with each of them, as long as it
 * believes that there are few. What finds rows by index has no other way then.
 */
const SETTINGS = ['enable_material', 'enable_bitmapscan'];

/** Folding finds the days and months that it changes by index, however many an organization has. */
export class FindMonthsByIndex1765524000000 implements MigrationInterface {
  name = 'FindMonthsByIndex1765524000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const each of FUNCTIONS)
      for (const setting of SETTINGS) await queryRunner.query(`ALTER FUNCTION ${each} SET ${setting} = off`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const each of FUNCTIONS)
      for (const setting of SETTINGS) await queryRunner.query(`ALTER FUNCTION ${each} RESET ${setting}`);
  }
}
