import type { MigrationInterface, QueryRunner } from 'typeorm';

const WHEN_CHANGED: Readonly<Record<string, readonly string[]>> = {
  clients: ['name', 'company', 'email'],
  projects: ['name', 'description'],
  invoices: ['number', 'client_name'],
  users: ['name', 'email'],
  members: [],
};

/** Rows are searched from here on. A table at a time, for each keeps everybody from it for a moment; again, if it was interrupted. */
export class WriteSearchTexts1765200100001 implements MigrationInterface {
  name = 'WriteSearchTexts1765200100001';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(WHEN_CHANGED)) {
      await queryRunner.startTransaction();
      try {
        await queryRunner.query(`SET LOCAL lock_timeout = '2s'`);
        await queryRunner.query(`
          CREATE OR REPLACE TRIGGER ${table}_searched_insert AFTER INSERT ON ${table} REFERENCING NEW TABLE AS new_rows
            FOR EACH STATEMENT EXECUTE FUNCTION search_new_${table}()`);
        await queryRunner.query(`
          CREATE OR REPLACE TRIGGER ${table}_searched_delete AFTER DELETE ON ${table} REFERENCING OLD TABLE AS old_rows
            FOR EACH STATEMENT EXECUTE FUNCTION search_no_${table}()`);
        const changed = columns.map((name) => `OLD.${name} IS DISTINCT FROM NEW.${name}`).join(' OR ');
        if (changed)
          await queryRunner.query(`
            CREATE OR REPLACE TRIGGER ${table}_searched_update AFTER UPDATE ON ${table} FOR EACH ROW
              WHEN (${changed}) EXECUTE FUNCTION search_changed_${table}()`);
        await queryRunner.commitTransaction();
      } catch (error) {
        await queryRunner.rollbackTransaction();
        throw error;
      }
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of Object.keys(WHEN_CHANGED)) {
      for (const change of ['insert', 'update', 'delete'])
        await queryRunner.query(`DROP TRIGGER IF EXISTS ${table}_searched_${change} ON ${table}`);
    }
  }
}
