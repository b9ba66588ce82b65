import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { connect, insertOrganization, refusal, type RowsOfOne, run } from './connect';
import { unmigratedDatabase } from './unmigrated';

interface OldJob {
  id: string;
  organization: string | null;
  payload: object;
  createdBy?: string;
}

/** The statement by which version 0.1, which knows no subjects, adds a job. */
function asOf01({ id, organization, payload, createdBy }: OldJob): string {
  const text = (value: string | null | undefined) => (value ? `'${value}'` : 'NULL');
  return `INSERT INTO jobs (id, organization_id, name, payload, run_at, created_by, created_at, updated_at)
    VALUES ('${id}', ${text(organization)}, 'aJob', '${JSON.stringify(payload)}', now(), ${text(createdBy)}, now(), now())`;
}

const subjectOf = async (client: Client, id: string): Promise<unknown> => {
  const { rows } = await run(client, null, [
    `SET LOCAL app.system = 'on'`,
    `SELECT subject_kind AS kind, subject_id AS id FROM jobs WHERE id = '${id}'`,
  ]);
  return rows[0];
};

describe('a member limited to projects', () => {
  let database: TestDatabase;
  let app: Client;
  let rows: RowsOfOne;
  const [project, user, somebody] = [randomUUID(), randomUUID(), randomUUID()];
  /** A delivery of an invoice that is seen, and of one that is not. */
  const [delivery, hidden] = [randomUUID(), randomUUID()];

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await connect(database.appUrl);
    rows = await insertOrganization(app);
    const { organization, client, draft, published } = rows;
    const deliver = (id: string, invoice: string) =>
      `INSERT INTO deliveries (organization_id, id, invoice_id, kind, recipient, occurrence, attach_pdf, message_id, created_at)
       VALUES ('${organization}', '${id}', '${invoice}', 'INVOICE', 'a@example.test', '${id}', false, '<${id}@x>', now())`;
    await run(app, organization, [
      `INSERT INTO projects (organization_id, id, client_id, name, created_at, updated_at)
       VALUES ('${organization}', '${project}', '${client}', 'P', now(), now())`,
      `UPDATE invoice_lines SET project_id = '${project}' WHERE invoice_id = '${draft}'`,
      `UPDATE invoices SET project_ids = '{${project}}' WHERE id = '${draft}'`,
      ...[deliver(delivery, draft), deliver(hidden, published)],
    ]);
  });
  afterAll(async () => {
    await app.end();
    await database.drop();
  });

  const seenBy = async (organization: string, id: string): Promise<boolean> => {
    const limits = [`SET LOCAL app.project_ids = '{${project}}'`, `SET LOCAL app.user_id = '${user}'`];
    return (await run(app, organization, [...limits, `SELECT FROM jobs WHERE id = '${id}'`])).rowCount === 1;
  };

  it.each<[string, () => { payload: object; createdBy?: string }, boolean]>([
    ['an invoice that they see', () => ({ payload: { invoiceId: rows.draft }, createdBy: somebody }), true],
    ['an invoice that they do not see', () => ({ payload: { invoiceId: rows.published }, createdBy: user }), false],
    ['an email that they see', () => ({ payload: { deliveryId: delivery }, createdBy: somebody }), true],
    ['an email that they do not see', () => ({ payload: { deliveryId: hidden }, createdBy: user }), false],
    ['nothing, which they asked for', () => ({ payload: { noticeId: rows.draft }, createdBy: user }), true],
    ['nothing, for somebody else', () => ({ payload: { noticeId: rows.draft }, createdBy: somebody }), false],
    ['nothing, for nobody', () => ({ payload: {} }), false],
  ])('of the jobs of 0.1 sees one about %s, or not; another organization sees none', async (_about, job, isSeen) => {
    const id = randomUUID();
    await run(app, rows.organization, asOf01({ ...job(), id, organization: rows.organization }));
    expect(await seenBy(rows.organization, id)).toBe(isSeen);
    expect(await seenBy((await insertOrganization(app)).organization, id)).toBe(false);
    // Without a limit all of it is there.
    expect((await run(app, rows.organization, `SELECT FROM jobs WHERE id = '${id}'`)).rowCount).toBe(1);
  });

  it('sees by what the columns say, whatever the payload is', async () => {
    const [seen, unseen] = [randomUUID(), randomUUID()];
    const { organization, draft, published } = rows;
    const insert = (id: string, subject: string, payload: object) =>
      `INSERT INTO jobs (id, organization_id, name, payload, subject_kind, subject_id, run_at, created_at, updated_at)
       VALUES ('${id}', '${organization}', 'aJob', '${JSON.stringify(payload)}', 'invoice', '${subject}', now(), now(), now())`;
    await run(app, organization, [
      insert(seen, draft, { invoiceId: published }),
      insert(unseen, published, { invoiceId: draft }),
    ]);
    expect([await seenBy(organization, seen), await seenBy(organization, unseen)]).toEqual([true, false]);
    expect(await subjectOf(app, seen)).toEqual({ kind: 'invoice', id: draft });
  });

  it('a subject is of a kind', async () => {
    const { organization, draft } = rows;
    const half = `INSERT INTO jobs (id, organization_id, name, payload, subject_id, run_at, created_at, updated_at)
      VALUES (gen_random_uuid(), '${organization}', 'aJob', '{}', '${draft}', now(), now(), now())`;
    expect(await refusal(run(app, organization, half))).toBe('23514 ck_jobs__subject');
  });
});

describe('jobs from before', () => {
  let client: Client;
  // Hooks run in their order: this is before the database goes.
  afterAll(() => client.end());
  const database = unmigratedDatabase('subjects');

  it('have their subjects filled in, in batches, and what comes from 0.1 meanwhile', async () => {
    const ran = await database.dataSource.runMigrations();
    const back = ran.length - ran.findIndex(({ name }) => name.startsWith('NameSubjectsOfJobs'));
    for (let count = back; count > 0; count -= 1) await database.dataSource.undoLastMigration();
    client = await connect(database.ownerUrl);
    const { organization, draft } = await insertOrganization(client);
    const [printing, mailing, telling, platform] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    const add = (jobs: OldJob[]) => run(client, null, [`SET LOCAL app.system = 'on'`, ...jobs.map(asOf01)]);
    await add([
      { id: printing, organization, payload: { invoiceId: draft } },
      { id: mailing, organization, payload: { deliveryId: draft } },
      { id: telling, organization, payload: { noticeId: draft } },
      { id: platform, organization: null, payload: {} },
    ]);
    await run(client, organization, [
      `INSERT INTO jobs (id, organization_id, name, payload, run_at, created_at, updated_at)
       SELECT gen_random_uuid(), '${organization}', 'aJob', jsonb_build_object('invoiceId', '${draft}'), now(), now(), now()
       FROM generate_series(1, 2500)`,
    ]);

    await database.dataSource.runMigrations();
    const subjects: unknown[] = [];
    for (const id of [printing, mailing, telling, platform]) subjects.push(await subjectOf(client, id));
    expect(subjects).toEqual([
      { kind: 'invoice', id: draft },
      { kind: 'delivery', id: draft },
      { kind: null, id: null },
      { kind: null, id: null },
    ]);
    const counted = `SELECT count(*)::int AS jobs FROM jobs WHERE subject_kind = 'invoice' AND subject_id = '${draft}'`;
    expect((await run(client, organization, counted)).rows).toEqual([{ jobs: 2501 }]);
    const later = randomUUID();
    await add([{ id: later, organization, payload: { invoiceId: draft } }]);
    expect(await subjectOf(client, later)).toEqual({ kind: 'invoice', id: draft });
  });
});
