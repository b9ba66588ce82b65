import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import pino from 'pino';
import { systemClock } from '../../src/config/clock';
import { Database, type Sql } from '../../src/db/database';
import { eventRow, insertEvents } from '../../src/db/event-sql';
import { Notifications } from '../../src/db/notifications';
import { readEvents } from '../../src/db/read-events';
import { Numberer } from '../../src/jobs/numberer';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { eventually } from '../support/scenario-eventually';
import { queryAsSuperuser } from '../support/scenario-sql';
import { TYPE_SCRIPT } from '../support/type-script';
import { PATIENT } from '../support/patience';

const ORGANIZATIONS = [randomUUID(), randomUUID()];
const WRITERS = 12;
const EACH = 40;

let test: TestDatabase;
let database: Database;
let notifications: Notifications;
let teller: Numberer;
const log = pino({ level: 'silent' });
const lags: number[] = [];

const parts = () => ({ database, notifications, clock: systemClock, log, observeLag: (lag: number) => lags.push(lag) });
const scopeOf = (organizationId: string) => ({ kind: 'organization', organizationId, userId: null }) as const;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await Database.connect({ url: test.appUrl, poolSize: 20, timeouts: PATIENT });
  notifications = new Notifications({ connection: { url: test.appUrl }, log });
  await notifications.open();
  teller = new Numberer(parts());
});
afterAll(async () => {
  await teller.stop();
  await notifications.close();
  await database.close();
  await test.drop();
});

/** Commits an event of the organization, and gives its id. */
async function write(organizationId: string): Promise<string> {
  const facts = { organizationId: () => organizationId, userId: null, now: systemClock.now() };
  const row = eventRow('client.created', { clientId: randomUUID() }, facts);
  await database.transaction(scopeOf(organizationId), async (sql) => {
    await sql.query(insertEvents('$1'), [JSON.stringify([row])]);
    // Commits come in another order than ids.
    if (Math.random() < 0.5) await sql.query('SELECT pg_sleep($1)', [Math.random() / 100]);
  });
  teller.wake([organizationId]);
  return row.id;
}

const countOf = async (organizationId: string, condition: string): Promise<number> => {
  const [row] = await database.read(scopeOf(organizationId), (sql) =>
    sql.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM events WHERE organization_id = $1 AND ${condition}`,
      [organizationId],
    ),
  );
  return row?.count ?? 0;
};

/** Follows an organization's feed by cursor until it has read so many; every number has to follow the one before. */
async function follow(organizationId: string, total: number): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < total) {
    const after = BigInt(ids.length);
    const events = await database.read(scopeOf(organizationId), (sql) =>
      readEvents(sql, { organizationId, after, limit: 7 }),
    );
    events.forEach(({ sequence }, index) => expect(sequence).toBe(after + BigInt(index) + 1n));
    ids.push(...events.map(({ id }) => id));
    await turn();
  }
  return ids;
}

function spawnNumberer(): ChildProcess {
  const script = path.join(__dirname, 'numberer-process.ts');
  return spawn(process.execPath, [...TYPE_SCRIPT, script, test.appUrl], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

it('gives no number below one that a reader has seen, leaves no gap and loses none, also when killed in the middle', async () => {
  const steady = spawnNumberer();
  const total = WRITERS * EACH;
  let writing = true;
  let kills = 0;
  const killing = (async () => {
    while (writing || kills < 2) {
      const victim = spawnNumberer();
      await once(victim.stdout ?? victim, 'data');
      victim.kill('SIGKILL');
      await once(victim, 'close');
      kills += 1;
    }
  })();
  const readers = ORGANIZATIONS.flatMap((id) => [follow(id, total), follow(id, total)]);
  const written = await Promise.all(
    ORGANIZATIONS.flatMap((organizationId) =>
      Array.from({ length: WRITERS }, async () => {
        const ids: string[] = [];
        for (let count = 0; count < EACH; count += 1) ids.push(await write(organizationId));
        return { organizationId, ids };
      }),
    ),
  );
  writing = false;
  const read = await Promise.all(readers);
  await killing;
  steady.kill('SIGKILL');
  await once(steady, 'close');
  for (const [index, organizationId] of ORGANIZATIONS.entries()) {
    const ids = written.filter((one) => one.organizationId === organizationId).flatMap((one) => one.ids);
    expect([...(read[2 * index] ?? [])].sort()).toEqual([...ids].sort());
    expect(read[2 * index + 1]).toEqual(read[2 * index]);
  }
  expect(kills).toBeGreaterThan(1);
});

it('waits for the process that numbers, and then continues with what was committed in the meantime', async () => {
  const organizationId = randomUUID();
  const number = async (sql: Sql) =>
    (await sql.query<{ times: Date[] }>('SELECT number_events($1, 1000) AS times', [organizationId]))[0]?.times.length;
  const early = await write(organizationId);
  expect(await database.transaction(scopeOf(organizationId), number)).toBe(1);
  const facts = { organizationId: () => organizationId, userId: null, now: systemClock.now() };
  // Its id is smaller than that of the event which is numbered before it.
  const late = eventRow('client.created', { clientId: randomUUID() }, facts);
  const middle = await write(organizationId);
  let behind: Promise<unknown> = Promise.resolve();
  await database.transaction(scopeOf(organizationId), async (sql) => {
    expect(await number(sql)).toBe(1);
    await database.transaction(scopeOf(organizationId), (other) =>
      other.query(insertEvents('$1'), [JSON.stringify([late])]),
    );
    behind = database.transaction(scopeOf(organizationId), number);
    behind.catch(() => undefined);
    await eventually('the other waits', async () => {
      const waiting = await queryAsSuperuser(
        test,
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return waiting.length > 0;
    });
  });
  expect(await behind).toBe(1);
  const events = await database.read(scopeOf(organizationId), (sql) =>
    readEvents(sql, { organizationId, after: 0n, limit: 10 }),
  );
  expect(events.map(({ id }) => id)).toEqual([early, middle, late.id]);
});

it('catches up with unreported events, more than a batch of them, and then stops cleanly', async () => {
  const organizationId = randomUUID();
  const facts = { organizationId: () => organizationId, userId: null, now: systemClock.now() };
  const rows = Array.from({ length: 2500 }, () => eventRow('client.created', { clientId: randomUUID() }, facts));
  await database.transaction(scopeOf(organizationId), (sql) => sql.query(insertEvents('$1'), [JSON.stringify(rows)]));
  expect(await countOf(organizationId, 'sequence IS NULL')).toBe(2500);
  const numberer = new Numberer(parts());
  numberer.start();
  await eventually('all have numbers', async () => (await countOf(organizationId, 'sequence IS NULL')) === 0);
  await eventually('all are observed', () => lags.length === 2500);
  const id = await write(organizationId);
  numberer.wake([organizationId]);
  await numberer.stop();
  expect(await countOf(organizationId, `id = '${id}' AND sequence = 2501`)).toBe(1);
});

it('does not delay other organizations if one fails', async () => {
  const broken = Array.from({ length: 30 }, () => randomUUID());
  const organizationId = randomUUID();
  const list = broken.map((id) => `'${id}'`).join();
  await queryAsSuperuser(
    test,
    `CREATE FUNCTION refuse_number() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'broken'; END $$;
     CREATE TRIGGER refused BEFORE UPDATE ON events FOR EACH ROW WHEN (NEW.organization_id IN (${list}))
       EXECUTE FUNCTION refuse_number()`,
  );
  for (const id of broken) await write(id);
  await write(organizationId);
  const numberer = new Numberer(parts());
  numberer.start();
  await eventually('the one has its number', async () => (await countOf(organizationId, 'sequence = 1')) === 1);
  expect(await countOf(broken[0] ?? '', 'sequence IS NULL')).toBe(1);
  await queryAsSuperuser(test, `DROP TRIGGER refused ON events; DROP FUNCTION refuse_number()`);
  for (const id of broken) {
    await eventually('they have theirs later', async () => (await countOf(id, 'sequence = 1')) === 1);
  }
  await numberer.stop();
});

it('numbers what a person did, in no organization', async () => {
  const facts = { organizationId: () => '', userId: null, now: systemClock.now() };
  const row = eventRow('user.updated', { userId: randomUUID() }, facts);
  await database.transaction({ kind: 'anonymous' }, (sql) => sql.query(insertEvents('$1'), [JSON.stringify([row])]));
  const numberer = new Numberer(parts());
  numberer.start();
  numberer.wake([null]);
  await numberer.stop();
  const seen = await database.read({ kind: 'system' }, (sql) =>
    sql.query(`SELECT sequence, organization_id FROM events WHERE id = $1`, [row.id]),
  );
  expect(seen).toEqual([{ sequence: 1n, organization_id: null }]);
  const unseen = await database.read({ kind: 'anonymous' }, (sql) => sql.query(`SELECT 1 FROM events`));
  expect(unseen).toEqual([]);
});
