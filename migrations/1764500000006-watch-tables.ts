import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The row triggers of before, which wrote at the commit: what going down puts back. */
const BEFORE: Readonly<Record<string, string>> = {
  organizations: 'INSERT OR UPDATE OR DELETE',
  users: 'INSERT OR UPDATE OR DELETE',
  members: 'INSERT OR UPDATE OR DELETE',
  invitations: 'INSERT OR UPDATE OR DELETE',
  clients: 'INSERT OR UPDATE OR DELETE',
  projects: 'INSERT OR UPDATE OR DELETE',
  project_members: 'INSERT OR UPDATE OR DELETE',
  invoices: 'INSERT OR UPDATE OR DELETE',
  payments: 'INSERT OR UPDATE OR DELETE',
  subscriptions: 'INSERT OR UPDATE OR DELETE',
  plan_payments: 'INSERT OR UPDATE OR DELETE',
  deliveries: 'INSERT',
  sessions: 'INSERT OR DELETE OR UPDATE OF expires_at',
  one_time_secrets: 'INSERT OR UPDATE OF purpose',
  login_attempts: 'UPDATE OF locked_at',
};

/** Entries are written by statement from here on. A table at a time, for each keeps everybody from it for a moment; again, if it was interrupted. */
export class WatchTables1764500000006 implements MigrationInterface {
  name = 'WatchTables1764500000006';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of Object.keys(BEFORE)) {
      await queryRunner.startTransaction();
      try {
        await queryRunner.query(`SET LOCAL lock_timeout = '2s'`);
        await queryRunner.query(`DROP TRIGGER IF EXISTS ${table}_audited ON ${table}`);
        await queryRunner.query(`SELECT watch_table($1)`, [table]);
        await queryRunner.commitTransaction();
      } catch (error) {
        await queryRunner.rollbackTransaction();
        throw error;
      }
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [table, changes] of Object.entries(BEFORE)) {
      for (const change of ['insert', 'update', 'delete']) {
        await queryRunner.query(`DROP TRIGGER IF EXISTS ${table}_audited_${change} ON ${table}`);
        await queryRunner.query(`DROP FUNCTION IF EXISTS audit_${table}_${change}()`);
      }
      await queryRunner.query(`
        CREATE CONSTRAINT TRIGGER ${table}_audited AFTER ${changes} ON ${table}
          DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION write_audit_entry()`);
    }
  }
}
