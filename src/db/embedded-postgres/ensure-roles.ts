import { createHmac } from 'node:crypto';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** The two doors to one database. */
export interface DatabaseUrls {
  /** As `billfold_app`, which owns nothing and can't bypass row-level security: for the application. */
  appUrl: string;
  /** As `billfold_owner`, which owns the database: for migrations. */
  ownerUrl: string;
}

const ownerRole = 'billfold_owner';
const appRole = 'billfold_app';

/**
 * Makes the roles `billfold_owner` and `billfold_app`, and the database with the first as its owner, where they are
 * missing. Their passwords come from the superuser's, so that they need no place of their own. Safe to repeat, and for
 * two at once.
 */
export async function ensureRoles(superuserUrl: string, databaseName: string): Promise<DatabaseUrls> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('billfold roles'))`);
    for (const role of [ownerRole, appRole]) await ensureRole(client, role, passwordOf(role, superuserUrl));
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [databaseName]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${escapeIdentifier(databaseName)} OWNER ${ownerRole}`);
  } finally {
    await client.end();
  }
  return databaseUrls(superuserUrl, databaseName);
}

/** The addresses of a database that `ensureRoles`, or a copy of such a one, has made. */
export function databaseUrls(superuserUrl: string, databaseName: string): DatabaseUrls {
  const urlFor = (role: string): string => {
    const url = new URL(superuserUrl);
    url.username = role;
    url.password = passwordOf(role, superuserUrl);
    url.pathname = `/${encodeURIComponent(databaseName)}`;
    return url.href;
  };
  return { appUrl: urlFor(appRole), ownerUrl: urlFor(ownerRole) };
}

async function ensureRole(client: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  const rights = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS';
  await client.query(`${verb} ROLE ${role} ${rights} PASSWORD ${escapeLiteral(password)}`);
}

function passwordOf(role: string, superuserUrl: string): string {
  return createHmac('sha256', new URL(superuserUrl).password).update(role).digest('hex');
}
