import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { migrateDatabase } from '../../src/db/migrate';
import { idOf } from '../../src/domain/ids';
import { ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import {
  AcceptInvitationDocument,
  AuditLogVerificationDocument,
  InvoiceDocument,
  MeDocument,
  RefreshSessionDocument,
  ResetPasswordDocument,
} from '../support/generated/operations';
import { MovedClock } from '../support/moved-clock';
import { eventually } from '../support/scenario-eventually';
import { type Books, booksOf, countsOf, tablesWithFewer } from './books';
import { FACTS, type OldDatabase, restoreVersion01 } from './v0.1/restore';

interface StoredPdf {
  organization: string;
  invoice: string;
  sha256: string;
}

const clock = new MovedClock(new Date(FACTS.at));
let database: OldDatabase;
let app: TestApp;
let demo: ApiClient;
let second: ApiClient;
let before: { counts: Record<string, number>; books: Books[]; pdfs: StoredPdf[]; jobs: string[] };

const pdfsOf = async (client: Client): Promise<StoredPdf[]> =>
  (
    await client.query<StoredPdf>(`SELECT organization_id AS organization, invoice_id AS invoice,
      encode(sha256(content), 'hex') AS sha256 FROM invoice_pdfs WHERE draft_version IS NULL ORDER BY 1, 2`)
  ).rows;
const sha256 = async (response: Response): Promise<string> =>
  createHash('sha256')
    .update(Buffer.from(await response.arrayBuffer()))
    .digest('hex');
const start = (worker: boolean): Promise<TestApp> =>
  startTestApp({ clock, worker, settings: FACTS.secrets, database: { ...database, drop: () => Promise.resolve() } });

/** How version 0.1 writes preferences. */
const preferAs01 = (client: Client, email: string, change: object): Promise<unknown> =>
  client.query(
    `UPDATE users SET preferences = jsonb_strip_nulls(preferences
       || jsonb_build_object('notifications', coalesce(preferences->'notifications', '{}'),
                             'dashboard', coalesce(preferences->'dashboard', '{}'))
       || $2::jsonb) WHERE email = $1`,
    [email, JSON.stringify(change)],
  );

beforeAll(async () => {
  database = await restoreVersion01('upgrade');
  const { superuser } = database;
  const { rows: jobs } = await superuser.query<{ id: string }>(`SELECT id FROM jobs WHERE status = 'QUEUED'`);
  before = {
    counts: await countsOf(superuser),
    books: await booksOf(superuser),
    pdfs: await pdfsOf(superuser),
    jobs: jobs.map(({ id }) => id),
  };
  await preferAs01(superuser, FACTS.demo.email, { timezone: 'Asia/Tokyo', language: 'ja-JP', theme: 'dark' });
  await migrateDatabase(database.ownerUrl);
});
afterAll(() => database.drop());

it('keeps every row and every balance', async () => {
  const lost = tablesWithFewer(before.counts, await countsOf(database.superuser));
  expect(Object.keys(before.counts).length).toBeGreaterThan(30);
  expect(lost).toEqual([]);
  expect(before.books.length).toBeGreaterThan(25);
  expect(await booksOf(database.superuser)).toEqual(before.books);
});

it('writes the tags of projects as rows', async () => {
  const { rows } = await database.superuser.query<{ listed: string[]; written: string[] | null }>(
    `SELECT ARRAY(SELECT DISTINCT unnest(p.tags) ORDER BY 1) AS listed, ARRAY(SELECT t.tag FROM project_tags t
       WHERE t.organization_id = p.organization_id AND t.project_id = p.id ORDER BY 1) AS written FROM projects p`,
  );
  expect(rows.filter(({ listed }) => listed.length > 0).length).toBeGreaterThan(1);
  for (const { listed, written } of rows) expect(written).toEqual(listed);
});

it('copies the history of invoices in order, numbered before the feed begins, and what 0.1 continues to write after it', async () => {
  const { superuser } = database;
  const copied = await superuser.query<{
    told: string[];
    sequences: string[];
    head: string;
    oldest: string;
    org: string;
  }>(
    `SELECT head.organization_id AS org, head.sequence AS head, head.oldest, array_agg(e.sequence ORDER BY e.id) AS sequences,
       array_agg(e.id || ' ' || e.type || ' ' || e.subject_id || ' ' || coalesce(e.actor_id::text, '-') || ' ' || e.at ORDER BY e.id) AS told
     FROM event_heads head JOIN events e USING (organization_id) GROUP BY head.id ORDER BY 1`,
  );
  const written = await superuser.query<{ org: string; told: string[] }>(
    `SELECT organization_id AS org, array_agg(id || ' invoice.' || lower(type) || ' ' || invoice_id || ' ' ||
       coalesce(actor_id::text, '-') || ' ' || at ORDER BY id) AS told FROM invoice_events GROUP BY 1 ORDER BY 1`,
  );
  expect(written.rows.length).toBeGreaterThan(1);
  expect(copied.rows.map(({ org, told }) => ({ org, told }))).toEqual(written.rows);
  for (const { sequences, head, oldest } of copied.rows) {
    expect(sequences.map(Number)).toEqual(sequences.map((_, index) => index + 1));
    expect([Number(head), Number(oldest)]).toEqual([sequences.length, sequences.length + 1]);
  }
  const [{ org, head }] = copied.rows as [(typeof copied.rows)[0]];
  await superuser.query(`SELECT set_config('app.org_id', $1, false)`, [org]);
  const added = await superuser.query<{ id: string }>(
    `INSERT INTO invoice_events (organization_id, id, invoice_id, type, at)
       SELECT organization_id, gen_random_uuid(), id, 'VIEWED', now() FROM invoices WHERE organization_id = $1 LIMIT 1 RETURNING id`,
    [org],
  );
  const look = `SELECT type, sequence FROM events WHERE id = '${added.rows[0]?.id}'`;
  expect((await superuser.query(look)).rows).toEqual([{ type: 'invoice.viewed', sequence: null }]);
  await superuser.query(`SELECT number_events($1, 10)`, [org]);
  expect((await superuser.query(look)).rows).toEqual([{ type: 'invoice.viewed', sequence: String(Number(head) + 1) }]);
  await superuser.query(`SELECT set_config('app.org_id', '', false)`);
});

describe('a server on it', () => {
  beforeAll(async () => {
    app = await start(false);
    demo = new ApiClient(app.url, FACTS.demo.accessToken);
    second = new ApiClient(app.url, FACTS.second.accessToken);
  });
  afterAll(() => app.stop());

  it('accepts the access tokens, with the same rights', async () => {
    expect((await demo.ok(MeDocument)).me.user.email).toBe(FACTS.demo.email);
    expect((await second.ok(MeDocument)).me.user.email).toBe(FACTS.second.email);
    const limited = new ApiClient(app.url, FACTS.limited.accessToken);
    const { seenInvoice, hiddenInvoice } = FACTS.limited;
    expect((await limited.ok(InvoiceDocument, { id: seenInvoice })).invoice.id).toBe(seenInvoice);
    expect((await limited.refused(InvoiceDocument, { id: hiddenInvoice })).code).toBe('NOT_FOUND');
  });

  it('shows one time zone and one language of a person, those of their preferences, also while 0.1 writes them', async () => {
    const shown = async (api: ApiClient) =>
      (await api.send(`{ me { user { timezone locale } preferences { timezone language theme } } }`)).data;
    const inJapan = { timezone: 'Asia/Tokyo', theme: 'DARK', language: 'ja-JP' };
    const expected = { me: { user: { timezone: 'Asia/Tokyo', locale: 'ja-JP' }, preferences: inJapan } };
    expect(await shown(demo)).toEqual(expected);
    const { superuser } = database;
    const stored = await superuser.query<{ count: string }>(
      `SELECT count(*) FROM users WHERE preferences ?| '{timezone,language}'`,
    );
    expect(stored.rows).toEqual([{ count: '0' }]);
    await preferAs01(superuser, FACTS.demo.email, { language: 'fr-FR', timezone: null });
    const inFrench = {
      user: { timezone: 'Asia/Tokyo', locale: 'fr-FR' },
      preferences: { ...inJapan, language: 'fr-FR' },
    };
    expect(await shown(demo)).toEqual({ me: inFrench });
    const before = await shown(second);
    await preferAs01(superuser, FACTS.second.email, { theme: 'light' });
    expect(await shown(second)).toMatchObject({ me: { user: (before as typeof expected).me.user } });
  });

  it('serves the same bytes of PDFs, to members and behind the links that were sent', async () => {
    expect(before.pdfs.length).toBeGreaterThan(20);
    const demoId = (await demo.ok(MeDocument)).me.organization.id;
    const behindLinks = new Set<string>();
    for (const token of FACTS.publicTokens) {
      expect((await app.anonymous.get(`/i/${token}`)).status).toBe(200);
      behindLinks.add(await sha256(await app.anonymous.get(`/i/${token}/pdf`)));
    }
    const ofDemo = before.pdfs.filter(({ organization }) => idOf('organization', organization) === demoId);
    expect([...behindLinks].sort()).toEqual(ofDemo.map((pdf) => pdf.sha256).sort());
    for (const { organization, invoice, sha256: stored } of before.pdfs) {
      const member = idOf('organization', organization) === demoId ? demo : second;
      expect(await sha256(await member.get(`/invoices/${idOf('invoice', invoice)}/pdf`))).toBe(stored);
    }
  });

  it('finds the audit chains intact', async () => {
    for (const owner of [demo, second]) {
      const { auditLogVerification } = await owner.ok(AuditLogVerificationDocument);
      expect(auditLogVerification).toMatchObject({ isIntact: true, brokenAt: null });
    }
  });

  it('counts and logs the refreshes of 0.1, which only moves the end of a session', async () => {
    const { superuser } = database;
    const told = async (): Promise<unknown> =>
      (
        await superuser.query(
          `SELECT s.refreshes, (SELECT count(*)::int FROM audit_log a WHERE a.target_id = s.id) AS entries
           FROM sessions s JOIN users u ON u.id = s.user_id WHERE u.email = $1 ORDER BY s.id LIMIT 1`,
          [FACTS.second.email],
        )
      ).rows[0];
    const before = (await told()) as { refreshes: number; entries: number };
    await superuser.query(
      `UPDATE sessions SET expires_at = expires_at + interval '1 second'
       WHERE user_id = (SELECT id FROM users WHERE email = $1)`,
      [FACTS.second.email],
    );
    expect(await told()).toEqual({ refreshes: before.refreshes + 1, entries: before.entries + 1 });
  });

  it('accepts the links for an invitation and for a new password, and the refresh tokens', async () => {
    const { invitationToken: token, resetToken, demo: owner } = FACTS;
    const input = { token, name: 'Invited', password: TEST_PASSWORD };
    expect((await app.anonymous.ok(AcceptInvitationDocument, { input })).acceptInvitation.user.id).toMatch(/^usr_/);
    const reset = { token: resetToken, password: 'Another-Horse-7!' };
    expect((await app.anonymous.ok(ResetPasswordDocument, { input: reset })).resetPassword).toBeDefined();
    const renewed = await app.anonymous.ok(RefreshSessionDocument, { input: { refreshToken: owner.refreshToken } });
    const again = new ApiClient(app.url, renewed.refreshSession.accessToken);
    expect((await again.ok(MeDocument)).me.user.email).toBe(owner.email);
  });
});

it('does the jobs that waited, whose payloads are of version 0.1', async () => {
  // Those of the schedule are due in an hour; and all had been handed over to a queue that is gone.
  const { rows: waiting } = await database.superuser.query<{ id: string; name: string }>(
    `UPDATE jobs SET run_at = $2, handed_over_at = NULL WHERE id = ANY ($1) AND status = 'QUEUED' RETURNING id, name`,
    [before.jobs, clock.now()],
  );
  expect(waiting.map(({ name }) => name).sort()).toEqual([
    'deliverEmail',
    'deliverInvitation',
    'markOverdueInvoices',
    'purgeExpiredRows',
    'renderInvoicePdf',
    'sendOneTimeSecret',
  ]);
  const worker = await start(true);
  const unfinished = async (): Promise<string[]> => {
    const { rows } = await database.superuser.query<{ what: string }>(
      `SELECT name || ' ' || status || coalesce(': ' || error, '') AS what FROM jobs WHERE id = ANY ($1) AND status <> 'SUCCEEDED'`,
      [waiting.map(({ id }) => id)],
    );
    return rows.map(({ what }) => what);
  };
  await eventually('the jobs', async () => (await unfinished()).length === 0).catch(() => undefined);
  expect(await unfinished()).toEqual([]);
  await worker.stop();
});
