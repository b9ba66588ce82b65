import { createHmac } from 'node:crypto';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** The two URLs of one database. */
export interface DatabaseUrls {
  /** For the application, as `billfold_app`, which owns nothing and cannot bypass row-level security. */
  appUrl: string;
  /** For migrations, as `billfold_owner`, which owns the database. */
  ownerUrl: string;
}

const ownerRole = 'billfold_owner';
const appRole = 'billfold_app';

/**
 * Creates the roles `billfold_owner` and `billfold_app`, and the database owned by the first, if they are missing.
 * Their passwords are derived from the superuser's, so that they need not be stored. Idempotent, and safe to run
 * concurrently.
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

/** The URLs of a database that was created by `ensureRoles`, or of a copy of one. */
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
