import { followDueDates } from '../../src/services/invoices/follow-due-dates';
import { publishInvoice } from '../../src/services/invoices/publish-invoice';
import { ApiClient, startTestApp, type TestApp } from '../support/api';
import { allEntries, asSuperuser } from '../support/audit';
import { startBeside } from '../support/beside';
import { InvoicesDocument, PublicInvoiceDocument, UpdateSettingsDocument } from '../support/generated/operations';
import { claimsOf, invoiceUuid, makeDraft, publishDraft, sqlOf } from '../support/invoices';
import { MovedClock } from '../support/moved-clock';
import { asSystem } from '../services/acts';

const clock = new MovedClock(new Date('2025-03-10T12:00:00.000Z'));
const DATES = { issueDate: '2025-03-01', dueDate: '2025-03-10' };
/** The last minutes of 10 March, and the first of 11 March, in Tokyo. */
const BEFORE = '2025-03-10T14:58:00.000Z';
const AFTER = '2025-03-10T15:01:00.000Z';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ clock });
});
afterAll(() => app.stop());
beforeEach(() => clock.set(BEFORE));

async function overdue(api: ApiClient): Promise<string[]> {
  return (await api.ok(InvoicesDocument, { filter: { status: ['OVERDUE'] } })).invoices.nodes.map(({ id }) => id);
}

/** How often an invoice was told to be overdue, or not any more. */
async function told(api: ApiClient, id: string): Promise<string[]> {
  const rows = await sqlOf<{ type: string }>(app, api, [
    `SELECT type FROM events WHERE subject_id = $1 AND type LIKE 'invoice.overdue%' ORDER BY id`,
    [invoiceUuid(id)],
  ]);
  return rows.map(({ type }) => type);
}

async function asOf(api: ApiClient): Promise<string | null | undefined> {
  const [row] = await sqlOf<{ day: string | null }>(app, api, [`SELECT statuses_as_of AS day FROM organizations`]);
  return row?.day;
}

const moveTo = (api: ApiClient, timezone: string) =>
  api.ok(UpdateSettingsDocument, { input: { preferences: { timezone } } });

it('a list of OVERDUE invoices is right one minute past midnight, before any job has run', async () => {
  const api = await app.register({ timezone: 'Asia/Tokyo' });
  const { id } = await publishDraft(api, DATES);
  expect(await overdue(api)).toEqual([]);
  clock.set(AFTER);
  expect(await overdue(api)).toEqual([id]);
  expect(await overdue(api)).toEqual([id]);
  expect(await told(api, id)).toEqual(['invoice.overdue']);
  expect(await asOf(api)).toBe('2025-03-11');
  const entries = (await allEntries(app))
    .filter(({ action }) => action === 'followDueDates')
    .map(({ target }) => target);
  expect(entries).toEqual(['invoices']);
});

it('is right for the first visitor of the public link', async () => {
  const api = await app.register({ timezone: 'Asia/Tokyo' });
  const { id, hostedUrl } = await publishDraft(api, DATES);
  const token = hostedUrl?.split('/i/')[1] ?? '';
  clock.set(AFTER);
  const { publicInvoice } = await app.anonymous.ok(PublicInvoiceDocument, { token });
  expect(publicInvoice.status).toBe('OVERDUE');
  expect(await told(api, id)).toEqual(['invoice.overdue']);
});

it('is right at the first act of the day too', async () => {
  const api = await app.register({ timezone: 'Asia/Tokyo' });
  const { id } = await publishDraft(api, DATES);
  const { id: draft } = await makeDraft(api, DATES);
  clock.set(AFTER);
  const answer = await api.send<{ publishInvoice: { status: string } }, object>(
    `mutation ($id: ID!) { publishInvoice(id: $id) { status } }`,
    { id: draft },
  );
  expect(answer.data?.publishInvoice.status).toBe('OVERDUE');
  expect([await told(api, id), await told(api, draft)]).toEqual([['invoice.overdue'], ['invoice.overdue']]);
});

it('is reported once, whichever of two processes comes first', async () => {
  const api = await app.register({ timezone: 'Asia/Tokyo' });
  const { id } = await publishDraft(api, DATES);
  const beside = await startBeside(app, clock);
  try {
    const there = new ApiClient(beside.url, api.token);
    clock.set(AFTER);
    const answers = await Promise.all([api, there, api, there, api, there].map((each) => overdue(each)));
    expect(answers).toEqual(Array.from({ length: 6 }, () => [id]));
    expect(await told(api, id)).toEqual(['invoice.overdue']);
  } finally {
    await beside.app.stop();
  }
});

it('follows a change of time zone both ways, within the same request', async () => {
  const api = await app.register({ timezone: 'Pacific/Honolulu' });
  const { id } = await publishDraft(api, DATES);
  clock.set(AFTER);
  expect(await overdue(api)).toEqual([]);
  await moveTo(api, 'Asia/Tokyo');
  expect([await overdue(api), await asOf(api)]).toEqual([[id], '2025-03-11']);
  await moveTo(api, 'Pacific/Honolulu');
  expect([await overdue(api), await asOf(api)]).toEqual([[], '2025-03-10']);
  expect(await told(api, id)).toEqual(['invoice.overdue', 'invoice.overdue_ended']);
});

it('follows a time zone changed by something else, at the next request', async () => {
  const api = await app.register({ timezone: 'Pacific/Honolulu' });
  const { id } = await publishDraft(api, DATES);
  clock.set(AFTER);
  expect(await overdue(api)).toEqual([]);
  await sqlOf(app, api, [`UPDATE organizations SET time_zone = 'Asia/Tokyo' WHERE id = $1`, [claimsOf(api).org]]);
  expect(await asOf(api)).toBeNull();
  // A session is believed for a second.
  clock.advance(1000);
  expect(await overdue(api)).toEqual([id]);
});

it('does not miss invoices published in the meantime', async () => {
  const api = await app.register({ timezone: 'Asia/Tokyo' });
  const { id } = await makeDraft(api, DATES);
  const { services } = app.app;
  const actor = { kind: 'system', organizationId: claimsOf(api).org } as const;
  let following: Promise<number> | undefined;
  await services.unitOfWork.run(actor, async (work) => {
    await publishInvoice(work, { id });
    clock.set(AFTER);
    following = asSystem(app, api, followDueDates);
    // It waits for this transaction, or would be done before long.
    for (let waits = false; !waits;) {
      const [row] = await work.sql.query<{ waits: boolean }>(
        `SELECT EXISTS (SELECT 1 FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid))) AS waits`,
      );
      waits = row?.waits ?? false;
    }
  });
  expect(await following).toBe(1);
  expect(await overdue(api)).toEqual([id]);
});

/** An organization with 2,001 invoices that are all due on 10 March. */
async function registerWithManyDue(): Promise<ApiClient> {
  const api = await app.register({ timezone: 'Asia/Tokyo' });
  const { id } = await publishDraft(api, DATES);
  await asSuperuser(app, async (client) => {
    await client.query(`SET session_replication_role = replica`);
    await client.query(
      `INSERT INTO invoices SELECT (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(), 'number', 'COPY-' || n))).*
       FROM invoices i, generate_series(1, 2000) n WHERE i.id = $1`,
      [invoiceUuid(id)],
    );
  });
  return api;
}

/** How many invoices are OVERDUE, how many of them were told to be, and by how many transactions they were written. */
async function moved(api: ApiClient): Promise<object | undefined> {
  const [row] = await sqlOf(app, api, [
    `SELECT count(*)::int AS overdue, count(DISTINCT i.xmin::text)::int AS transactions,
       (SELECT count(*)::int FROM events WHERE type = 'invoice.overdue') AS told
     FROM invoices i WHERE status = 'OVERDUE'`,
  ]);
  return row;
}

it('updates 2,001 invoices within one request, in more than one transaction', async () => {
  const api = await registerWithManyDue();
  clock.set(AFTER);
  await overdue(api);
  expect(await moved(api)).toEqual({ overdue: 2001, transactions: 2, told: 2001 });
  expect(await asOf(api)).toBe('2025-03-11');
});

it('keeps the parts before one that fails, and continues from there', async () => {
  const api = await registerWithManyDue();
  const [last] = await sqlOf<{ id: string }>(app, api, [`SELECT id FROM invoices ORDER BY id DESC LIMIT 1`]);
  const day = await asOf(api);
  const alterInvoices = (change: string) =>
    asSuperuser(app, (client) => client.query(`ALTER TABLE invoices ${change}`));
  await alterInvoices(`ADD CONSTRAINT ck_stuck CHECK (id <> '${last?.id}' OR status <> 'OVERDUE')`);
  clock.set(AFTER);
  const { errors } = await api.send(InvoicesDocument, {});
  await alterInvoices(`DROP CONSTRAINT ck_stuck`);
  expect(errors).toHaveLength(1);
  expect(await moved(api)).toEqual({ overdue: 2000, transactions: 1, told: 2000 });
  expect(await asOf(api)).toBe(day);
  await overdue(api);
  expect(await moved(api)).toEqual({ overdue: 2001, transactions: 2, told: 2001 });
  expect(await asOf(api)).toBe('2025-03-11');
});

it('updates 2,001 invoices within a change of time zone', async () => {
  const api = await registerWithManyDue();
  await moveTo(api, 'Pacific/Auckland');
  expect(await moved(api)).toEqual({ overdue: 2001, transactions: 1, told: 2001 });
  expect(await asOf(api)).toBe('2025-03-11');
});
