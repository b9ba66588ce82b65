import { codeOf, placeOf, StartError } from '../config/start-error';
import { withClient } from './one-client';

const POSTGRESQL_PORT = 5432;
const AWAY = /^(ECONN|EHOST|ENET|ETIMEDOUT|ENOTFOUND|EAI_)/;

/** Why PostgreSQL cannot be used by the URL of this setting, and what to do; null for other errors. */
export function databaseFault(setting: string, url: string, error: unknown): string | null {
  const code = codeOf(error);
  const place = placeOf(url, POSTGRESQL_PORT);
  const said = error instanceof Error ? error.message : String(error);
  const { pathname, username } = new URL(url);
  const name = decodeURIComponent(pathname.slice(1));
  const user = decodeURIComponent(username);
  if (AWAY.test(code) || /timeout|terminated unexpectedly/i.test(said)) {
    const how = setting === 'DATABASE_URL' ? `, or unset it to use the embedded PostgreSQL` : '';
    return `${setting} leads to ${place}, where no PostgreSQL answers${code && ` (${code})`}. Start it there, or correct ${setting}${how}.`;
  }
  // Also what pg_hba.conf refuses, which only the server's own words tell.
  if (code === '28000')
    return `PostgreSQL at ${place} refuses the login of ${user || 'the role'}: ${said}. Create the role, correct ${setting}, or let it in by pg_hba.conf.`;
  if (code === '28P01')
    return `PostgreSQL at ${place} refuses the login of ${user || 'the role'}: the password in ${setting} is wrong, or there is no such role. Correct ${setting}, or create the role.`;
  if (code === '3D000')
    return `There is no database "${name}" at ${place}. Create it (CREATE DATABASE "${name}" OWNER billfold_owner), or correct ${setting}.`;
  if (code === '53300')
    return `PostgreSQL at ${place} has no connection left. Raise its max_connections, or lower DATABASE_POOL_SIZE.`;
  if (/SSL|certificate/i.test(said))
    return `The connection to PostgreSQL at ${place} cannot be encrypted as ${setting} asks: ${said}. Correct sslmode in ${setting}.`;
  return null;
}

/** Connects once by each of the URLs, which are named by their settings. Throws a `StartError` for one that does not work. */
export async function assertReachable(urls: Readonly<Record<string, string>>): Promise<void> {
  const tried = new Set<string>();
  for (const [setting, url] of Object.entries(urls)) {
    if (tried.has(url)) continue;
    tried.add(url);
    try {
      await withClient(url, (client) => client.query('SELECT 1'));
    } catch (error) {
      const fault = databaseFault(setting, url, error);
      throw fault === null ? error : new StartError(fault, { cause: error });
    }
  }
}
