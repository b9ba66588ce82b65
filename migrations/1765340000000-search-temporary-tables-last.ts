import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sets where the functions that run with the owner's rights look for tables. */
const setPath = (from: string, to: string): string => `
  DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT p.oid::regprocedure::text FROM pg_proc p
      WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef AND 'search_path=${from}' = ANY (p.proconfig)
    LOOP EXECUTE 'ALTER FUNCTION ' || name || ' SET search_path = ${to}'; END LOOP;
  END $$`;

/** The same for the functions that `set_up_search` makes for a noun to come. */
const setPathOfNext = (from: string, to: string): string => `
  DO $$ BEGIN
    EXECUTE replace(pg_get_functiondef('set_up_search(text, text, text[])'::regprocedure),
      'SECURITY DEFINER SET search_path = ${from} AS', 'SECURITY DEFINER SET search_path = ${to} AS');
  END $$`;

/**
 * Functions with the owner's rights see temporary tables last. Where the path does not name `pg_temp`, PostgreSQL looks there
 * first, so a session could put a table of its own in the place of one that a check reads.
 */
export class SearchTemporaryTablesLast1765340000000 implements MigrationInterface {
  name = 'SearchTemporaryTablesLast1765340000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(setPath('public', 'public, pg_temp'));
    await queryRunner.query(setPathOfNext('public', 'public, pg_temp'));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(setPath('public, pg_temp', 'public'));
    await queryRunner.query(setPathOfNext('public, pg_temp', 'public'));
  }
}
