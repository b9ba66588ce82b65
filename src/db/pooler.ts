import { ConfigError } from '../config/config';
import type { SessionSettings } from './data-source-options';
import { withClient } from './one-client';
import type { Query } from './transaction-sql';
import type { DriverClient } from './statements';

/** The URLs of one database: for the application, bypassing a pooler, and for migrations. */
export interface DatabaseAddresses {
  appUrl: string;
  directUrl: string;
  ownerUrl: string;
}

/**
 * Rejects with a `ConfigError` if the application's URL leads to a pooler and no other URL bypasses it. Warns if a URL
 * that should bypass it seems not to.
 */
export async function assertDirect(
  { appUrl, directUrl, ownerUrl }: DatabaseAddresses,
  log: { warn(message: string): void },
): Promise<void> {
  if (!(await isPooler(directUrl))) {
    if (ownerUrl === directUrl || !(await isPooler(ownerUrl))) return;
    log.warn('DATABASE_OWNER_URL seems to lead to a connection pooler; migrations need PostgreSQL itself.');
    return;
  }
  if (directUrl === appUrl) {
    throw new ConfigError([
      'DATABASE_URL leads to a connection pooler; set DATABASE_DIRECT_URL and DATABASE_OWNER_URL to PostgreSQL itself',
    ]);
  }
  log.warn('DATABASE_DIRECT_URL seems to lead to a connection pooler; LISTEN and locks need PostgreSQL itself.');
}

/**
 * Whether a pooler responds in place of PostgreSQL: the process IDs that it gives its clients are not those of
 * processes.
 */
async function isPooler(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    return rows[0]?.pid !== (client as unknown as DriverClient).processID;
  });
}

/**
 * The settings whose value differs in the session, such as `lock_timeout=2s`. Compared in PostgreSQL's format: 60s is
 * 1min.
 */
const OTHERS = `WITH session AS MATERIALIZED (
    SELECT name, value, current_setting(name) AS present FROM jsonb_each_text($1::jsonb) AS wanted (name, value)
  ) SELECT name || '=' || value AS setting FROM session WHERE present <> set_config(name, value, true)`;

/**
 * Sets the session settings of the role in the URL, for this database, because a pooler refuses settings at the start
 * of a session. Open sessions are not affected.
 */
export async function giveRoleSettings(directUrl: string, settings: SessionSettings): Promise<void> {
  await withClient(directUrl, async (client) => {
    await client.query('BEGIN');
    // Concurrent ALTER ROLE statements for the same role would fail.
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('billfold role settings'))`);
    const { rowCount } = await client.query(OTHERS, [JSON.stringify(settings)]);
    if (rowCount) await client.query(alterRole(settings));
    await client.query('COMMIT');
  });
}

function alterRole(settings: SessionSettings): string {
  const each = Object.entries(settings).map(
    ([name, value]) =>
      `EXECUTE format('ALTER ROLE CURRENT_USER IN DATABASE %I SET ${name} = ''${value}''', current_database());`,
  );
  return `DO $$ BEGIN ${each.join(' ')} END $$`;
}

/** Rejects with a `ConfigError` if the session lacks one of the settings. */
export async function assertSettings(query: Query, settings: SessionSettings): Promise<void> {
  const others = await query.query<{ setting: string }>(OTHERS, [JSON.stringify(settings)]);
  if (others.length === 0) return;
  throw new ConfigError([
    `The pooler behind DATABASE_URL has sessions without ${others.map(({ setting }) => setting).join(', ')}. The role has these settings now; make the pooler open new sessions (RECONNECT in PgBouncer), and start again`,
  ]);
}
