import type { Client } from 'pg';
import { SAMPLE, SEED_CHECKS, SEED_STEPS } from './seed-sql';
import { TIME_CHECKS, TIME_STEPS } from './time-seed-sql';

/** The rows of one organization that requests are made of. All ids are UUIDs. */
export interface Sample {
  /** Of its owner. */
  token: string;
  /** Paid invoices, to be read. */
  readable: string[];
  /** Invoices with a balance, to be paid in parts that never settle them. */
  payable: string[];
  client: string;
}

/** What a database is filled with: `invoices` of them in all, for whoever has registered with these emails, as on `day`. */
export interface SeedPlan {
  invoices: number;
  emails: readonly string[];
  /** YYYY-MM-DD */
  day: string;
}

async function exists(client: Client, table: string): Promise<boolean> {
  const { rows } = await client.query<{ name: string | null }>('SELECT to_regclass($1) AS name', [table]);
  return rows[0]?.name !== null;
}

/**
 * Fills a database by a connection of the superuser, whom neither row-level security nor the triggers bind, and checks
 * what the triggers would have held. Nothing is kept if a check fails.
 */
export async function seed(client: Client, { invoices, emails, day }: SeedPlan): Promise<void> {
  await client.query('BEGIN');
  await client.query(`SET LOCAL session_replication_role = replica; SET LOCAL synchronous_commit = off`);
  await client.query('CREATE SCHEMA bench');
  await client.query(
    `CREATE TABLE bench.organizations AS SELECT (given.place - 1)::int AS place, m.organization_id AS id
     FROM unnest($1::text[]) WITH ORDINALITY given (email, place)
     JOIN users u ON u.email = given.email JOIN members m ON m.user_id = u.id`,
    [emails],
  );
  for (const { name, sql, table } of [...SEED_STEPS, ...TIME_STEPS]) {
    if (table && !(await exists(client, table))) continue;
    const text = sql.replaceAll('$1', String(invoices)).replaceAll('$2', day);
    await client.query(text).catch((error: unknown) => {
      throw new Error(`the seed stopped at ${name}`, { cause: error });
    });
  }
  for (const [name, sql] of [...SEED_CHECKS, ...TIME_CHECKS]) {
    const { rows } = await client.query<{ id: string }>(sql);
    if (rows[0]) throw new Error(`the seed is wrong: ${name}, but not for ${rows[0].id}`);
  }
  await client.query('COMMIT');
  await client.query('VACUUM ANALYZE');
}

/** The rows to ask for, of each organization in the order of `tokens`, which are those of their owners. */
export async function sample(client: Client, tokens: readonly string[]): Promise<Sample[]> {
  const { rows: organizations } = await client.query<{ id: string }>(
    'SELECT id FROM bench.organizations ORDER BY place',
  );
  const samples: Sample[] = [];
  for (const [place, { id }] of organizations.entries()) {
    const { rows } = await client.query<Omit<Sample, 'token'>>(SAMPLE, [id]);
    samples.push({ ...(rows[0] as Omit<Sample, 'token'>), token: tokens[place] as string });
  }
  return samples;
}
