import type { QueryRunner } from 'typeorm';

const APPLICATION_ROLE = 'billfold_app';

/** Whether the application may create temporary tables, and whether this session may take the right away. */
const LOOK = `
  SELECT current_database() AS name, has_database_privilege('${APPLICATION_ROLE}', oid, 'TEMPORARY') AS may,
    pg_has_role(datdba, 'USAGE') AS owns
  FROM pg_database WHERE datname = current_database()`;

const REVOKE = `
  DO $$ BEGIN
    EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC, ${APPLICATION_ROLE}', current_database());
  END $$`;

/**
 * Takes the right to create temporary tables from the application, which has no use for them: a session could put one in
 * front of a table of ours. Runs at every start, because a restored database has the right again. Logs a warning if the
 * session does not own the database, as on some managed servers.
 */
export async function revokeTemporary(
  queryRunner: QueryRunner,
  log: { warn(facts: object, message: string): void },
): Promise<void> {
  const rows: unknown = await queryRunner.query(LOOK);
  const [database] = rows as { name: string; may: boolean; owns: boolean }[];
  if (!database?.may) return;
  if (database.owns) await queryRunner.query(REVOKE);
  else
    log.warn(
      { database: database.name },
      `the application may create temporary tables; as the owner of the database, run: REVOKE TEMPORARY ON DATABASE "${database.name}" FROM PUBLIC`,
    );
}
