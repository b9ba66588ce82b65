import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each list is sorted by. Version 0.1 goes on reading the indexes on `natural_key`. */
const INDEXES: readonly (readonly [index: string, on: string])[] = [
  ['ix_clients__name_key', 'clients (organization_id, name_key, id)'],
  ['ix_projects__name_key', 'projects (organization_id, name_key, id)'],
  // Without a deadline comes last, as a day after all others: a cursor is one comparison then.
  ['ix_projects__deadline', `projects (organization_id, coalesce(deadline, 'infinity'::date), id)`],
  ['ix_invoices__number_key', 'invoices (organization_id, number_key, id)'],
  ['ix_invoices__client_name_key', 'invoices (organization_id, client_name_key, id)'],
  ['ix_invoices__by_status', 'invoices (organization_id, status, id)'],
  ['ix_users__created', 'users (created_at, id)'],
];

/** Indexes for the keys that lists are sorted by, and for orders that had none. */
export class IndexKeys1765200000007 implements MigrationInterface {
  name = 'IndexKeys1765200000007';
  transaction = false;

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [index, on] of INDEXES) {
      await queryRunner.query(`DROP INDEX CONCURRENTLY IF EXISTS ${index}`);
      await queryRunner.query(`CREATE INDEX CONCURRENTLY ${index} ON ${on}`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [index] of INDEXES) await queryRunner.query(`DROP INDEX ${index}`);
  }
}
