import { Client } from 'pg';
import { RESTORE, SEED_CHECKS, SEED_STEPS } from './seed-sql';

/** The rows that requests are made of. All ids are UUIDs. */
export interface Samples {
  organizationId: string;
  /** Paid invoices, to be read. */
  readable: string[];
  /** Invoices with a balance, to be paid in parts that never settle them. */
  payable: string[];
}

/** Runs statements as the superuser, whom neither row-level security nor the triggers bind. */
async function asSuperuser<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Whether the database has been filled, checked and analysed. */
export function isSeeded(url: string): Promise<boolean> {
  return asSuperuser(url, async (client) => {
    const { rows } = await client.query<{ name: string | null }>(`SELECT to_regclass('bench.done') AS name`);
    return rows[0]?.name !== null;
  });
}

/** The organization of the one who registered with this email, or null. */
async function organizationOf(client: Client, email: string): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT m.organization_id AS id FROM members m JOIN users u ON u.id = m.user_id WHERE u.email = $1`,
    [email],
  );
  return rows[0]?.id ?? null;
}

/** Whether somebody has registered with this email. */
export function isRegistered(url: string, email: string): Promise<boolean> {
  return asSuperuser(url, async (client) => (await organizationOf(client, email)) !== null);
}

/** Fills the database with `invoices` invoices in the organization of `email` and a fifth as many in others; tells its progress. */
export function seed(url: string, wanted: { email: string; invoices: number }): Promise<void> {
  return asSuperuser(url, async (client) => {
    const organizationId = await organizationOf(client, wanted.email);
    if (!organizationId) throw new Error(`nobody has registered as ${wanted.email}`);
    await client.query('BEGIN');
    await client.query(`SET LOCAL session_replication_role = replica; SET LOCAL synchronous_commit = off`);
    for (const [name, sql] of SEED_STEPS) {
      const started = performance.now();
      const text = sql.replaceAll('$1', `'${organizationId}'`).replaceAll('$2', String(wanted.invoices));
      const { rowCount } = await client.query(text);
      console.log(`  ${name}: ${rowCount} rows, ${((performance.now() - started) / 1000).toFixed(1)} s`);
    }
    for (const [name, sql] of SEED_CHECKS) {
      const { rows } = await client.query<{ id: string }>(sql);
      if (rows[0]) throw new Error(`the seed is wrong: ${name}, but not for ${rows[0].id}`);
    }
    console.log(`  checked: ${SEED_CHECKS.map(([name]) => name).join('; ')}`);
    await client.query('CREATE SCHEMA bench; CREATE TABLE bench.done ()');
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
  });
}

/** Takes back what earlier runs have written, and picks the rows that are asked for. */
export function restoreAndSample(url: string, email: string): Promise<Samples> {
  return asSuperuser(url, async (client) => {
    await client.query(`SET session_replication_role = replica`);
    await client.query(RESTORE);
    await client.query('VACUUM ANALYZE invoices, payments, payment_allocations, invoice_events');
    await client.query('CHECKPOINT');
    const organizationId = await organizationOf(client, email);
    if (!organizationId) throw new Error(`nobody has registered as ${email}`);
    const pick = async (condition: string): Promise<string[]> => {
      const { rows } = await client.query<{ id: string }>(
        `SELECT id FROM invoices WHERE organization_id = $1 AND ${condition} ORDER BY md5(id::text) LIMIT 2000`,
        [organizationId],
      );
      return rows.map(({ id }) => id);
    };
    return {
      organizationId,
      readable: await pick(`status = 'PAID'`),
      payable: await pick(`status = 'OVERDUE' AND due_date < current_date - 2`),
    };
  });
}
