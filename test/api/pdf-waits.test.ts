import { JOB_CHANNEL } from '../../src/db/job-events';
import { type ApiClient, startTestApp, type TestApp } from '../support/api';
import { LogoutDocument } from '../support/generated/operations';
import { addClient, makeDraft, sqlOf } from '../support/invoices';
import { liftLimit } from '../support/members';
import { eventually } from '../support/scenario-eventually';

/** How many requests of one organization may wait, as src/http/pdf-waits.ts says. */
const MOST = 16;

let app: TestApp;

beforeAll(async () => {
  // Without a worker nothing is printed until the test does it.
  app = await startTestApp();
});
afterAll(() => app.stop());

/** What a worker does to the rows: all PDFs that are asked for are there, and who waits is told. */
async function print(api: ApiClient): Promise<void> {
  await sqlOf(app, api, [
    `INSERT INTO invoice_pdfs (organization_id, invoice_id, draft_version, content, created_at)
     SELECT i.organization_id, i.id, i.version + c.version + o.version, 'printed', now() FROM invoices i
     JOIN clients c ON c.id = i.client_id JOIN organizations o ON o.id = i.organization_id`,
  ]);
  await sqlOf(app, api, [`SELECT pg_notify($1, id::text) FROM jobs WHERE name = 'renderInvoicePdf'`, [JOB_CHANNEL]]);
}

async function waitingIn(api: ApiClient): Promise<number> {
  const [row] = await sqlOf<{ n: bigint }>(app, api, [
    `SELECT count(*) AS n FROM jobs WHERE name = 'renderInvoicePdf'`,
  ]);
  return Number(row?.n);
}

it('a limited number of one organization wait for PDFs; the others are told at once to retry', async () => {
  const [api, neighbour] = await Promise.all([app.register(), app.register()]);
  await liftLimit(app, api);
  const clientId = await addClient(api);
  const drafts: string[] = [];
  for (let made = 0; made <= MOST; made += 1) drafts.push((await makeDraft(api, { clientId })).id);
  const { id: other } = await makeDraft(neighbour);

  const wanted = drafts.map((id) => api.get(`/invoices/${id}/pdf`));
  const first = await Promise.race(wanted);
  expect([first.status, first.headers.get('retry-after')]).toEqual([503, '2']);
  expect(await first.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });

  const elsewhere = neighbour.get(`/invoices/${other}/pdf`);
  await eventually('all of them are asked for', async () => (await waitingIn(api)) === MOST + 1);
  await eventually('the neighbour waits', async () => (await waitingIn(neighbour)) === 1);
  await Promise.all([print(api), print(neighbour)]);
  const statuses = (await Promise.all(wanted)).map(({ status }) => status).sort();
  expect(statuses).toEqual([...Array<number>(MOST).fill(200), 503]);
  expect((await elsewhere).status).toBe(200);

  const again = await Promise.all(drafts.map((id) => api.get(`/invoices/${id}/pdf`)));
  expect(again.map(({ status }) => status)).toEqual(drafts.map(() => 200));
});

it('a caller who may no longer see an invoice when its PDF is ready does not get it', async () => {
  const api = await app.register();
  const { id } = await makeDraft(api);
  const wanted = api.get(`/invoices/${id}/pdf`, { accept: 'application/json' });
  await eventually('the PDF is asked for', async () => (await waitingIn(api)) === 1);
  await api.ok(LogoutDocument);
  await print(api);
  const response = await wanted;
  expect([response.status, (await response.text()).includes('SESSION_EXPIRED')]).toEqual([401, true]);
});
