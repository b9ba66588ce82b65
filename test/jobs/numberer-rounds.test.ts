import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { Database } from '../../src/db/database';
import { eventRow, insertEvents } from '../../src/db/event-sql';
import { Notifications } from '../../src/db/notifications';
import { CHANNEL, Numberer } from '../../src/jobs/numberer';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { eventually } from '../support/scenario-eventually';
import { queryAsSuperuser } from '../support/scenario-sql';
import { connect } from '../migrations/connect';
import { PATIENT } from '../support/patience';

/** The instants of acts, of their commits, and of what numbers them, by clocks that stand. */
const ACT = new Date('2026-03-01T10:00:00Z');
const COMMIT = new Date('2026-03-01T10:00:07Z');
const NUMBER = new Date('2026-03-01T10:00:12Z');

let test: TestDatabase;
let database: Database;
let notifications: Notifications;
let faults: string[];
const log = pino({ level: 'warn' }, { write: (line: string) => faults.push(line) });
let lags: number[];
let numberer: Numberer;

const numbererAt = (now: Date): Numberer =>
  new Numberer({ database, notifications, clock: { now: () => now }, log, observeLag: (lag) => lags.push(lag) });
const scopeOf = (organizationId: string) => ({ kind: 'organization', organizationId, userId: null }) as const;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await Database.connect({ url: test.appUrl, poolSize: 10, timeouts: PATIENT });
  notifications = new Notifications({ connection: { url: test.appUrl }, log });
  await notifications.open();
});
beforeEach(() => {
  lags = [];
  faults = [];
  numberer = numbererAt(NUMBER);
});
afterEach(() => numberer.stop());
afterAll(async () => {
  await notifications.close();
  await database.close();
  await test.drop();
});

async function write(organizationId: string): Promise<void> {
  const facts = { organizationId: () => organizationId, userId: null, now: ACT };
  const row = eventRow('client.created', { clientId: randomUUID() }, facts);
  await database.transaction(scopeOf(organizationId), (sql) => sql.query(insertEvents('$1'), [JSON.stringify([row])]));
}

const unnumbered = async (organizations: readonly string[]): Promise<string[]> => {
  const rows = await database.read({ kind: 'system' }, (sql) =>
    sql.query<{ id: string }>(
      `SELECT organization_id AS id FROM events WHERE sequence IS NULL AND organization_id = ANY ($1::uuid[])`,
      [organizations],
    ),
  );
  return rows.map(({ id }) => id);
};
const numbered = (organizations: readonly string[]) =>
  eventually('they have their numbers', async () => (await unnumbered(organizations)).length === 0);

/** Runs `body` while somebody else has locked the row of the organization in a table of heads. */
async function whileLocked(table: string, organizationId: string, body: () => Promise<void>): Promise<void> {
  await queryAsSuperuser(
    test,
    `INSERT INTO ${table} (organization_id, sequence${table === 'audit_heads' ? ', hash' : ''})
    VALUES ('${organizationId}', 0${table === 'audit_heads' ? `, ''` : ''})`,
  );
  await database.transaction(scopeOf(organizationId), async (sql) => {
    // The application may not lock it: the functions do.
    await sql.query(table === 'audit_heads' ? 'SELECT seal_audit_log($1, 1)' : 'SELECT number_events($1, 1)', [
      organizationId,
    ]);
    await body();
  });
}

it('numbers the events of many organizations with one statement, and seals their audit logs with another', async () => {
  const organizations = Array.from({ length: 40 }, () => randomUUID());
  for (const id of organizations) await write(id);
  const before = database.statementsSent;
  numberer.start();
  await numberer.stop();
  expect(await unnumbered(organizations)).toEqual([]);
  // One that looks, one that numbers, one for the audit logs, and this one.
  expect(database.statementsSent - before).toBe(4);
});

it('numbers organizations that have a head together, and those without one by one', async () => {
  const organizations = Array.from({ length: 3 }, () => randomUUID());
  for (const id of organizations) await write(id);
  numberer.start();
  await numbered(organizations);
  await numberer.stop();
  const fresh = randomUUID();
  for (const id of [...organizations, ...organizations, fresh]) await write(id);
  await queryAsSuperuser(test, `ALTER FUNCTION number_events(uuid, integer) RENAME TO number_events_away`);
  const call = (limit: number) =>
    database.transaction({ kind: 'anonymous' }, (sql) =>
      sql.query<{ id: string; times: Date[] | null; fault: string | null }>(
        `SELECT organization_id AS id, times, fault FROM number_events_of_each($1::uuid[], $2)`,
        [[...organizations, fresh], limit],
      ),
    );
  const told = await call(1);
  expect(told.slice(0, -1)).toEqual(
    expect.arrayContaining(organizations.map((id) => ({ id, times: [ACT], fault: null }))),
  );
  expect(told.at(-1)).toEqual({ id: fresh, times: null, fault: expect.stringContaining('does not exist') as string });
  expect(await call(5)).toEqual(expect.arrayContaining(organizations.map((id) => ({ id, times: [ACT], fault: null }))));
  expect(await call(5)).toEqual(expect.arrayContaining(organizations.map((id) => ({ id, times: [], fault: null }))));
  await queryAsSuperuser(test, `ALTER FUNCTION number_events_away(uuid, integer) RENAME TO number_events`);
  expect(await unnumbered([...organizations, fresh])).toEqual([fresh]);
  const numbers = `(SELECT array_agg(e.sequence::int ORDER BY e.id) FROM events e WHERE e.organization_id = h.organization_id)`;
  const ofThem = `h.organization_id IN ('${organizations.join(`','`)}')`;
  const text = `SELECT h.sequence::int, ${numbers} AS numbers FROM event_heads h WHERE ${ofThem}`;
  const heads = await queryAsSuperuser(test, text);
  expect(heads).toEqual(organizations.map(() => ({ sequence: 3, numbers: [1, 2, 3] })));
});

it('lets nobody wait for an organization that somebody else is at', async () => {
  const [held, free] = [randomUUID(), randomUUID()];
  numberer.start();
  await whileLocked('event_heads', held, async () => {
    await write(held);
    await write(free);
    numberer.wake([held, free]);
    await numbered([free]);
    expect(await unnumbered([held, free])).toEqual([held]);
  });
  await numbered([held]);
  await numberer.stop();
  // Who waits for the lock is told after two seconds that it takes too long.
  expect(faults).toEqual([]);
});

it('lets nobody who is waited for wait for what a sweep may find', async () => {
  const organization = randomUUID();
  await write(organization);
  const url = new URL(process.env.BILLFOLD_TEST_SUPERUSER_URL ?? '');
  url.pathname = new URL(test.appUrl).pathname;
  const other = await connect(url.href);
  try {
    // The sweep asks for unsealed entries as well.
    await other.query('BEGIN; LOCK TABLE audit_log IN ACCESS EXCLUSIVE MODE');
    // Both are due in the first round: the commit that was reported, and the sweep.
    numberer.start();
    numberer.wake([organization]);
    await numbered([organization]);
    expect(faults).toEqual([]);
  } finally {
    await other.end();
  }
});

const enter = (organization: string): Promise<unknown> =>
  queryAsSuperuser(
    test,
    `INSERT INTO audit_log (id, organization_id, at, action, target) VALUES (uuidv7(), '${organization}', now(), 'test', 'clients')`,
  );
const unsealed = (organization: string): Promise<unknown[]> =>
  queryAsSuperuser(test, `SELECT FROM audit_log WHERE organization_id = '${organization}' AND sequence IS NULL`);

it('seals the audit logs of the others where one does not work out', async () => {
  const organizations = Array.from({ length: 3 }, () => randomUUID());
  const [broken = ''] = organizations;
  await queryAsSuperuser(
    test,
    `CREATE FUNCTION refuse_seal() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'broken'; END $$;
     CREATE TRIGGER refused BEFORE UPDATE ON audit_log FOR EACH ROW WHEN (NEW.organization_id = '${broken}')
       EXECUTE FUNCTION refuse_seal()`,
  );
  for (const id of organizations) await enter(id);
  numberer.start();
  await numberer.stop();
  const counts = await Promise.all(organizations.map(async (id) => (await unsealed(id)).length));
  await queryAsSuperuser(test, `DROP TRIGGER refused ON audit_log; DROP FUNCTION refuse_seal()`);
  expect(counts).toEqual([1, 0, 0]);
  expect(faults).toHaveLength(1);
});

it('numbers events while their audit log cannot be sealed', async () => {
  const organization = randomUUID();
  await enter(organization);
  await whileLocked('audit_heads', organization, async () => {
    numberer.start();
    await enter(organization);
    await write(organization);
    numberer.wake([organization]);
    await eventually('sealing waits', async () => {
      const waiting = await queryAsSuperuser(
        test,
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return waiting.length > 0;
    });
    await write(organization);
    numberer.wake([organization]);
    await numbered([organization]);
    expect(await unsealed(organization)).toHaveLength(2);
  });
  await eventually('it is sealed afterwards', async () => (await unsealed(organization)).length === 0);
});

describe('the lag', () => {
  it('is counted from the commit, for each', async () => {
    const organization = randomUUID();
    numberer = numbererAt(COMMIT);
    await write(organization);
    await write(organization);
    numberer.start();
    numberer.wake([organization]);
    numberer.wake([organization]);
    await numberer.stop();
    expect(lags).toEqual([0, 0]);
  });

  it('is counted from the commit where another process tells of it', async () => {
    const organization = randomUUID();
    numberer.start();
    const told = new Promise<void>((resolve) => {
      const unsubscribe = notifications.subscribe(CHANNEL, (names) => {
        if (!names?.includes(organization)) return;
        unsubscribe();
        resolve();
      });
    });
    // Until it was told of, no sweep can number it.
    await whileLocked('event_heads', organization, async () => {
      await write(organization);
      const teller = numbererAt(COMMIT);
      teller.wake([organization]);
      await teller.stop();
      await told;
    });
    await eventually('it is observed', () => lags.length > 0);
    expect(lags).toEqual([5]);
  });

  it('is counted from the act where nobody tells of it', async () => {
    const organization = randomUUID();
    await write(organization);
    numberer.start();
    await numberer.stop();
    expect(lags).toEqual([12]);
  });
});
