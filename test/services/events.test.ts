import { randomUUID } from 'node:crypto';
import { newId } from '../../src/db/unit-of-work';
import { readEvents } from '../../src/db/read-events';
import { EVENTS } from '../../src/domain/events';
import { expireOldEvents } from '../../src/jobs/handlers/expire-old-events';
import { InvoiceEventType } from '../../src/schema/enums/invoice-enums';
import { deleteInvoice } from '../../src/services/invoices/delete-invoice';
import { aStudio } from '../support/a-studio';
import { type ApiClient, startTestApp, type TestApp } from '../support/api';
import { asSuperuser } from '../support/audit';
import { CreateClientDocument, CreateInvoiceDocument } from '../support/generated/operations';
import { MovedClock } from '../support/moved-clock';
import { tuplesReadBy } from '../support/tuples-read';
import { asSystem } from './acts';

const DAY_MS = 24 * 60 * 60 * 1000;

let app: TestApp;
let api: ApiClient;
let clock: MovedClock;
let organizationId: string;

beforeAll(async () => {
  clock = new MovedClock(new Date('2025-01-01T08:00:00Z'));
  app = await startTestApp({ clock });
});
afterAll(() => app.stop());
beforeEach(async () => {
  ({ owner: api, organizationId } = await aStudio({ on: app }));
});

const scope = () => ({ kind: 'organization', organizationId, userId: null }) as const;
const number = () =>
  app.app.services.database.transaction(scope(), (sql) =>
    sql.query('SELECT number_events($1, 1000)', [organizationId]),
  );
const read = (after: bigint) =>
  app.app.services.database.read(scope(), (sql) => readEvents(sql, { organizationId, after, limit: 100 }));

async function createInvoice(): Promise<string> {
  const { createClient } = await api.ok(CreateClientDocument, { input: { name: 'Acme' } });
  const lines = [{ description: 'Work', quantity: '1', rate: '10.00' }];
  return (await api.ok(CreateInvoiceDocument, { input: { clientId: createClient.id, lines } })).createInvoice.id;
}

describe('emit', () => {
  it('leaves nothing of an act that is rolled back', async () => {
    const clientId = newId();
    const failing = asSystem(app, api, async (work) => {
      work.emit('client.created', { clientId });
      await work.beyondLimit(() => Promise.resolve());
      work.emit('client.updated', { clientId });
      throw new Error('too late');
    });
    await expect(failing).rejects.toThrow('too late');
    await asSystem(app, api, (work) => Promise.resolve(work.emit('client.restored', { clientId })));
    await number();
    expect((await read(0n)).filter(({ subjectId }) => subjectId === clientId).map(({ type }) => type)).toEqual([
      'client.restored',
    ]);
  });

  it('writes in the organization that it happened in, even if the act continues elsewhere', async () => {
    const clientId = newId();
    await asSystem(app, api, async (work) => {
      work.emit('client.created', { clientId });
      await work.enter({ kind: 'system' });
    });
    await number();
    expect((await read(0n)).map(({ subjectId }) => subjectId)).toContain(clientId);
  });
});

describe('the table', () => {
  it.each([
    ['ids', `'{"clientId": "Acme & Sons"}'`],
    ['ids', `'{"name": "${randomUUID()}"}'`],
    ['ids', `'{"clientId": {"text": "${randomUUID()}"}}'`],
    ['ids', `'"text"'`],
    ['type', `'client.Acme & Sons'`],
    ['type', `'invoice.created'`],
  ])('refuses a text in %s: %s', async (column, value) => {
    const columns = { ids: `'{}'`, type: `'client.created'`, [column]: value };
    const refused = asSuperuser(app, (client) =>
      client.query(`INSERT INTO events (id, type, subject_kind, subject_id, ids, at)
        VALUES (gen_random_uuid(), ${columns.type}, 'client', gen_random_uuid(), ${columns.ids}, now())`),
    );
    await expect(refused).rejects.toMatchObject({ code: '23514' });
  });

  it('has no other column for text', async () => {
    const { rows } = await asSuperuser(app, (client) =>
      client.query<{
        name: string;
      }>(`SELECT attname AS name FROM pg_attribute WHERE attrelid = 'events'::regclass AND attnum > 0
        AND atttypid NOT IN ('uuid'::regtype, 'uuid[]'::regtype, 'bigint'::regtype, 'timestamptz'::regtype) ORDER BY 1`),
    );
    expect(rows.map(({ name }) => name)).toEqual(['ids', 'subject_kind', 'type']);
  });
});

describe('the catalogue', () => {
  it('has an activity of each event of an invoice but its end', () => {
    const types = Object.keys(EVENTS).filter((type) => type.startsWith('invoice.') && type !== 'invoice.deleted');
    expect(types.length).toBeGreaterThan(5);
    for (const type of types)
      expect(Object.keys(InvoiceEventType)).toContain(type.slice('invoice.'.length).toUpperCase());
  });
});

describe('the feed', () => {
  const expire = () =>
    expireOldEvents({ database: app.app.services.database, clock })({
      signal: new AbortController().signal,
    } as Parameters<ReturnType<typeof expireOldEvents>>[0]);
  const rows = async () => {
    const found = await asSuperuser(app, (client) =>
      client.query<{ type: string }>(`SELECT type FROM events WHERE organization_id = $1 ORDER BY sequence`, [
        organizationId,
      ]),
    );
    return found.rows.map(({ type }) => type);
  };

  it('is kept 90 days; an older cursor is CURSOR_EXPIRED, and the activity of invoices stays as long as they do', async () => {
    await createInvoice();
    const deleted = await createInvoice();
    await number();
    const before = await read(0n);
    const last = before.at(-1)?.sequence ?? 0n;
    clock.advance(89 * DAY_MS);
    await expire();
    expect(await read(0n)).toEqual(before);
    await asSystem(app, api, (work) => deleteInvoice(work, { id: deleted }));
    await number();
    clock.advance(2 * DAY_MS);
    await expire();
    expect(await read(last)).toMatchObject([{ type: 'invoice.deleted' }]);
    await expect(read(last - 1n)).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
    expect(await rows()).toEqual(['invoice.created', 'invoice.deleted']);
    clock.advance(90 * DAY_MS);
    await expire();
    await expect(read(last)).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
    expect(await read(last + 1n)).toEqual([]);
    expect(await rows()).toEqual(['invoice.created']);
  });
});

it.each(['of an organization', 'of none'])(
  'events %s leave the feed without a look at all that there are',
  async (which) => {
    const { database } = app.app.services;
    const [organization, where] =
      which === 'of none' ? [null, { kind: 'anonymous' } as const] : [organizationId, scope()];
    const others = randomUUID();
    await asSuperuser(app, (client) =>
      client.query(
        `INSERT INTO events (organization_id, id, type, subject_kind, subject_id, ids, at, sequence)
           SELECT $1, gen_random_uuid(), 'client.created', 'client', gen_random_uuid(), '{}', now(), place
           FROM generate_series(1, 2000) AS place`,
        [others],
      ),
    );
    const looked = await database.transaction(where, async (sql) => {
      await sql.query(`SELECT number_events($1, 1000)`, [organization]);
      // The planner reads whole tables only where there is no index, however small they are.
      await sql.query(`SET LOCAL enable_seqscan = off`);
      return tuplesReadBy(sql.query.bind(sql), 'events', async () => {
        const [row] = await sql.query<{ expired: number }>(`SELECT expire_events($1, 'infinity', 1000) AS expired`, [
          organization,
        ]);
        expect(row?.expired).toBeGreaterThan(0);
      });
    });
    expect(looked).toBeGreaterThan(0);
    expect(looked).toBeLessThan(2000);
  },
);
