import { systemClock } from '../../src/config/clock';
import { Database } from '../../src/db/database';
import { UnitOfWorkRunner } from '../../src/db/unit-of-work-runner';
import type { UnitOfWork } from '../../src/db/unit-of-work';
import { DEMO_LOGIN } from '../../src/demo/demo-login';
import { DEMO_EMPLOYEES } from '../../src/demo/demo-time';
import { type DemoParts, seedDemo } from '../../src/demo/seed-demo';
import type { Actor } from '../../src/domain/actor';
import { ExpenseStatus } from '../../src/domain/expenses';
import { LinkTokens } from '../../src/domain/link-tokens';
import { OneTimeCodes } from '../../src/domain/one-time-codes';
import { TimeEntryStatus } from '../../src/domain/time-entry-status';
import { InvoiceStatus } from '../../src/domain/workflow';
import type { ExplorerExample } from '../../src/http/explorer/explorer-example';
import { explorerExamples } from '../../src/http/explorer/explorer-examples';
import { importTimeFile } from '../../src/jobs/handlers/import-time-file';
import { tellOfEvents } from '../../src/services/notices/tell-of-events';
import { ApiClient, startTestApp, type TestApp } from '../support/api';
import { createTestDatabase, type TestDatabase } from '../support/database';
import {
  AuditLogDocument,
  type AuditLogQuery,
  ClientsDocument,
  CreditNotesDocument,
  ExpensesDocument,
  EstimatesDocument,
  InvoicesDocument,
  type InvoicesQuery,
  LoginDocument,
  MeDocument,
  PaymentsDocument,
  ProjectsDocument,
  PublicInvoiceDocument,
  TimeEntriesDocument,
  type TimeEntriesQuery,
} from '../support/generated/operations';
import { sqlOf } from '../support/invoices';
import { eventually } from '../support/scenario-eventually';
import { PATIENT } from '../support/patience';

type Invoice = InvoicesQuery['invoices']['nodes'][0];

let app: TestApp;
let owner: ApiClient;
let invoices: Invoice[];
let entries: TimeEntriesQuery['timeEntries']['nodes'];

/** Everything that the demo's owner can read. */
async function everything() {
  return {
    me: await owner.ok(MeDocument),
    clients: await owner.ok(ClientsDocument, { first: 50 }),
    invoices: await owner.ok(InvoicesDocument, { first: 50 }),
    payments: await owner.ok(PaymentsDocument, { first: 50 }),
  };
}

beforeAll(async () => {
  app = await startTestApp({ settings: { SEED_DEMO: 'true' } });
  const { login } = await app.anonymous.ok(LoginDocument, { input: DEMO_LOGIN });
  owner = new ApiClient(app.url, login.accessToken);
  invoices = (await owner.ok(InvoicesDocument, { first: 50 })).invoices.nodes;
  entries = (await owner.ok(TimeEntriesDocument, { first: 100 })).timeEntries.nodes;
});
afterAll(() => app.stop());

/** An amount in the smallest unit that any of the demo's currencies has. */
function cents({ amount }: { amount: string }): number {
  return Math.round(Number(amount) * 100);
}

describe('the demo organization', () => {
  it('has credit notes of what was cancelled and refunded, each numbered in the month of its credit', async () => {
    const { nodes } = (await owner.ok(CreditNotesDocument, { first: 50 })).creditNotes;
    const closed = invoices.filter(({ status }) => status === 'CANCELLED' || status === 'REFUNDED');
    expect(nodes.map(({ invoice }) => invoice.number).sort()).toEqual(closed.map(({ number }) => number).sort());
    expect(nodes.length).toBeGreaterThan(1);
    for (const { number } of nodes) expect(number).toMatch(/^CN-\d{4}-\d{2}-00\d$/);
  });

  it('has an audit log that can be read whole, its credits and refunds too', async () => {
    const targets = new Set<string>();
    let after: string | null = null;
    do {
      const { auditLog }: AuditLogQuery = await owner.ok(AuditLogDocument, { first: 100, after });
      for (const { target } of auditLog.nodes) targets.add(target);
      after = auditLog.pageInfo.hasNextPage ? (auditLog.pageInfo.endCursor ?? null) : null;
    } while (after !== null);
    expect([...targets]).toEqual(expect.arrayContaining(['INVOICE', 'PAYMENT', 'CREDIT', 'REFUND']));
  });

  it('is there when a server has started, with an owner who can log in', async () => {
    const { me } = await owner.ok(MeDocument);
    expect(me).toMatchObject({
      role: 'OWNER',
      user: { name: 'Demo Owner', email: DEMO_LOGIN.email, isEmailVerified: true },
      organization: { name: 'Northwind Studio', currency: 'USD' },
    });
  });

  it('has estimates that wait, are answered, and have expired', async () => {
    const { estimates } = await owner.ok(EstimatesDocument);
    const statuses = estimates.nodes.map(({ status }) => status).sort();
    expect(statuses).toEqual(['ACCEPTED', 'DECLINED', 'DRAFT', 'EXPIRED', 'SENT']);
  });

  it('has an invoice in every status, and one that is overdue and paid in part', () => {
    expect(new Set(invoices.map(({ status }) => status))).toEqual(new Set(Object.values(InvoiceStatus)));
    const inPart = invoices.filter(({ totalPaid, remainingBalance }) => cents(totalPaid) && cents(remainingBalance));
    expect(inPart.map(({ status }) => status).sort()).toEqual(['OVERDUE', 'VIEWED']);
  });

  it('bills in several currencies and scripts, by many lines, with a discount and two taxes', () => {
    expect(new Set(invoices.map(({ currency }) => currency))).toEqual(new Set(['USD', 'EUR', 'JPY', 'CAD']));
    const names = invoices.map(({ clientName }) => clientName).join();
    for (const script of [/\p{Script=Latin}/u, /\p{Script=Greek}/u, /\p{Script=Arabic}/u, /\p{Script=Han}/u]) {
      expect(names).toMatch(script);
    }
    expect(Math.max(...invoices.map(({ lines }) => lines.length))).toBe(40);
    expect(invoices.filter(({ discount, taxes }) => cents(discount) && taxes.length === 2)).toHaveLength(1);
    expect(invoices.filter(({ pricesIncludeTax }) => pricesIncludeTax)).toHaveLength(1);
    expect(invoices.flatMap(({ taxes }) => taxes).filter(({ category }) => category === 'EXPORT')).toHaveLength(1);
  });

  it('has numbers that differ and follow the dates, and amounts that add up', () => {
    const byNumber = [...invoices].sort((a, b) => (String(a.number) < String(b.number) ? -1 : 1));
    expect(new Set(invoices.map(({ number }) => number)).size).toBe(invoices.length);
    const dates = byNumber.map(({ issueDate }) => issueDate);
    expect(dates).toEqual([...dates].sort());
    for (const invoice of invoices) {
      const { lines, taxes, subtotal, discount, tax, total, totalPaid, credited, remainingBalance, number } = invoice;
      expect([number, lines.reduce((sum, { amount }) => sum + cents(amount), 0)]).toEqual([number, cents(subtotal)]);
      expect([number, taxes.reduce((sum, { amount }) => sum + cents(amount), 0)]).toEqual([number, cents(tax)]);
      const added = invoice.pricesIncludeTax ? 0 : cents(tax);
      expect([number, cents(subtotal) - cents(discount) + added]).toEqual([number, cents(total)]);
      expect([number, cents(totalPaid) + cents(credited) + cents(remainingBalance)]).toEqual([number, cents(total)]);
    }
  });

  it('explains what was cancelled and what was refunded', () => {
    const closed = (wanted: string) => invoices.filter(({ status }) => status === wanted);
    expect(closed('CANCELLED').map(({ credited, refundState }) => [credited, refundState])).toEqual(
      closed('CANCELLED').map(({ total }) => [total, 'NONE']),
    );
    expect(
      closed('REFUNDED').map(({ refunded, totalPaid, refundState }) => [refunded, cents(totalPaid), refundState]),
    ).toEqual(closed('REFUNDED').map(({ total }) => [total, 0, 'ALL_MONEY']));
  });

  it('has projects with a lead, and invoices that bill them', async () => {
    const { projects } = await owner.ok(ProjectsDocument, {});
    expect(projects.totalCount).toBe(4);
    expect(new Set(projects.nodes.map(({ teamMembers }) => teamMembers[0]?.role))).toEqual(new Set(['lead']));
    for (const { id: projectId } of projects.nodes) {
      expect((await owner.ok(InvoicesDocument, { filter: { projectId } })).invoices.totalCount).toBeGreaterThan(0);
    }
  });

  it('has a month of time in every status, of three people, at several rates, and a timer that runs', () => {
    expect(new Set(entries.map(({ status }) => status))).toEqual(new Set(Object.values(TimeEntryStatus)));
    expect(new Set(entries.map(({ userId }) => userId)).size).toBe(3);
    expect(new Set(entries.map(({ rate }) => rate))).toEqual(new Set(['125', '135', '90']));
    expect(entries.filter(({ isRunning }) => isRunning)).toHaveLength(1);
    const days = entries.map(({ date }) => Date.parse(date));
    expect(Math.max(...days) - Math.min(...days)).toBeGreaterThan(27 * 24 * 60 * 60 * 1000);
  });

  it('bills the time of the oldest weeks', () => {
    const billed = entries.filter(({ isInvoiced }) => isInvoiced);
    const open = entries.filter((entry) => entry.status === 'APPROVED' && entry.billable && !entry.isInvoiced);
    const datesOf = (some: typeof entries) => some.map(({ date }) => date).sort();
    expect(billed.length).toBeGreaterThan(10);
    expect(String(datesOf(billed).at(-1)) < String(datesOf(open)[0])).toBe(true);
    const minutesOfLines = invoices.flatMap(({ lines }) => lines).map(({ minutes }) => minutes ?? 0);
    const sum = (minutes: number[]) => minutes.reduce((total, one) => total + one, 0);
    expect(sum(minutesOfLines)).toBe(sum(billed.map(({ durationMinutes }) => durationMinutes ?? 0)));
  });

  it('has expenses in every status, and bills two of them with their markup', async () => {
    const { nodes } = (await owner.ok(ExpensesDocument, { first: 50 })).expenses;
    expect(new Set(nodes.map(({ status }) => status))).toEqual(new Set(Object.values(ExpenseStatus)));
    const billed = nodes.filter(({ isInvoiced }) => isInvoiced).map(({ billedAmount }) => billedAmount?.amount);
    // 89.00 and a tenth; 84 miles at 0.70 are not on an invoice yet.
    expect(billed.sort()).toEqual(['146.25', '97.90']);
    const mileage = nodes.find(({ kind }) => kind === 'MILEAGE');
    expect([mileage?.amount?.amount, mileage?.billedAmount?.amount]).toEqual(['56.28', '58.80']);
    const lines = invoices.flatMap((invoice) => invoice.lines).filter(({ type }) => type === 'EXPENSE');
    expect(lines.map(({ amount }) => amount.amount)).toEqual(expect.arrayContaining(['97.90', '146.25']));
  });

  it('has employees who log in with the same password', async () => {
    for (const { email, name } of Object.values(DEMO_EMPLOYEES)) {
      const { login } = await app.anonymous.ok(LoginDocument, { input: { ...DEMO_LOGIN, email } });
      const { me } = await new ApiClient(app.url, login.accessToken).ok(MeDocument);
      expect(me).toMatchObject({ role: 'EMPLOYEE', user: { name } });
      const { projects } = await new ApiClient(app.url, login.accessToken).ok(ProjectsDocument, {});
      expect(projects.totalCount).toBe(4);
    }
  });

  it('has hosted pages behind the links of what was published', async () => {
    const published = invoices.filter(({ hostedUrl }) => hostedUrl);
    expect(published.length).toBe(invoices.filter(({ status }) => status !== 'DRAFT').length);
    const token = published[0]?.hostedUrl?.split('/').pop() ?? '';
    const { publicInvoice } = await owner.ok(PublicInvoiceDocument, { token });
    expect(publicInvoice.number).toBe(published[0]?.number);
  });

  it('leaves no email that is still to be sent', async () => {
    const { organizationId } = (
      await app.app.services.database.read({ kind: 'system' }, (sql) =>
        sql.query<{ organizationId: string }>(`SELECT id AS "organizationId" FROM organizations`),
      )
    )[0] as { organizationId: string };
    const states = await app.app.services.database.read({ kind: 'organization', organizationId, userId: null }, (sql) =>
      sql.query<{ status: string }>(`SELECT DISTINCT status FROM deliveries`),
    );
    expect(states).toEqual([{ status: 'SENT' }]);
    const told = await app.app.services.unitOfWork.run({ kind: 'system', organizationId }, async (work) => {
      await work.sql.query(`SELECT number_events($1, 10000)`, [organizationId]);
      expect(await tellOfEvents(work)).toBe(false);
      const [seen] = await work.sql.query(`SELECT sequence FROM notice_cursors`);
      expect(seen).toEqual((await work.sql.query(`SELECT sequence FROM event_heads`))[0]);
      return work.sql.query(`SELECT kind FROM notices`);
    });
    expect(told).toEqual([]);
  });

  it('is created once; repeating it has no effect', async () => {
    const before = await everything();
    expect(await seedDemo(app.app.services)).toBe(false);
    expect(await everything()).toEqual(before);
  });
});

describe('the tabs of the explorer', () => {
  /** The value at a path such as `a.0.b`. */
  const at = (data: unknown, path: string): unknown =>
    path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], data);

  /** Does what the worker would do for the imports that wait. */
  async function importWaiting(): Promise<void> {
    const { services } = app.app;
    const waiting = await sqlOf<{ id: string; organizationId: string; createdBy: string; timeImportId: string }>(
      app,
      owner,
      [
        `SELECT j.id, j.organization_id AS "organizationId", j.created_by AS "createdBy", i.id AS "timeImportId"
       FROM jobs j JOIN time_imports i ON j.unique_key = 'importTimeFile/' || i.id WHERE i.status = 'QUEUED'`,
      ],
    );
    for (const { timeImportId, ...job } of waiting) {
      const run = { job: { ...job, attempt: 1 }, payload: { timeImportId }, signal: new AbortController().signal };
      await importTimeFile(services)({ ...run, progress: () => Promise.resolve() });
    }
  }

  it('lead from a client to a payment, from time to an invoice, from a file to time, from an estimate to an invoice, and to one that recurs', async () => {
    const kept: Record<string, unknown> = {};
    const answers: Record<string, unknown> = {};
    const tabs = explorerExamples({ hasDemo: true });
    const send = async ({ title, query, variables, keeps }: ExplorerExample, change = (text: string) => text) => {
      const filled = JSON.stringify(variables).replace(/{{(\w+)}}/g, (_mark, name: string) => String(kept[name]));
      const { data, errors } = await owner.send(query, JSON.parse(change(filled)) as Record<string, unknown>);
      expect([title, errors]).toEqual([title, []]);
      for (const [name, path] of Object.entries(keeps)) kept[name] = at(data, path);
      answers[title] = data;
      await importWaiting();
    };
    for (const tab of tabs) if (!tab.query.includes('subscription ')) await send(tab);
    expect(answers['9 Approve it']).toMatchObject({
      submitTimeEntries: { failed: [] },
      approveTimeEntries: { successful: [{ status: 'APPROVED', lockedReason: 'APPROVED' }], failed: [] },
    });
    // 95 minutes at 120.00 an hour.
    expect(answers['10 Bill it']).toMatchObject({
      createInvoice: { lines: [{ minutes: 95, rate: '120' }], total: { formatted: '$190.00' } },
    });
    // 8 days at 760.00, and 8% of tax.
    expect(answers['16 Make it an invoice']).toMatchObject({
      convertEstimate: { estimate: { status: 'INVOICED' }, invoice: { total: { formatted: '$6,566.40' } } },
    });
    expect(answers['17 Bill it every month']).toMatchObject({
      createRecurringInvoice: { state: 'ACTIVE', recurringConfig: { nextInvoiceDate: '2099-01-31' } },
    });
    expect(answers['18 Move it']).toMatchObject({
      updateRecurringInvoice: {
        recurringConfig: { frequency: 'QUARTERLY', nextInvoiceDate: '2099-02-28' },
        warnings: [],
      },
    });
    const imported = {
      ...{ status: 'SUCCEEDED', progress: { done: 4, total: 4 }, created: 3, unchanged: 0 },
      ...{ failedRows: [{ lineNumber: 5, message: 'project: is required' }] },
      clients: { matched: [], created: ['Harbour Bakery'] },
      projects: { matched: [], created: ['Online shop'] },
      people: { matched: ['Demo Designer', 'Demo Developer'], created: [] },
    };
    expect(answers['13 See what it does']).toEqual({ timeImport: { dryRun: true, ...imported } });
    const [preview, see] = tabs.filter(({ title }) => /^1[23] /.test(title)) as [ExplorerExample, ExplorerExample];
    await send(preview, (variables) => variables.replace('true', 'false'));
    await send(see);
    expect(answers['13 See what it does']).toEqual({ timeImport: { dryRun: false, ...imported } });
  });
});

describe('two processes that start concurrently', () => {
  const secrets = { linkTokens: new LinkTokens('any secret'), codes: new OneTimeCodes('any secret') };
  let test: TestDatabase;
  let databases: Database[];

  beforeEach(async () => {
    test = await createTestDatabase();
    databases = await Promise.all(
      [1, 2].map(() => Database.connect({ url: test.appUrl, poolSize: 2, timeouts: PATIENT })),
    );
  });
  afterEach(async () => {
    await Promise.all(databases.map((database) => database.close()));
    await test.drop();
  });

  const partsOf = (database: Database): DemoParts => ({
    database,
    clock: systemClock,
    unitOfWork: new UnitOfWorkRunner({
      database,
      clock: systemClock,
      ...secrets,
      jobsCommitted: () => undefined,
      eventsCommitted: () => undefined,
    }),
  });
  const usersOf = (database: Database) =>
    database.read({ kind: 'anonymous' }, (sql) => sql.query(`SELECT email FROM users`));

  it('make it once', async () => {
    const [first] = databases as [Database];
    const made = await Promise.all(databases.map((database) => seedDemo(partsOf(database))));
    expect(made.sort()).toEqual([false, true]);
    expect(await usersOf(first)).toHaveLength(3);
  });

  it.each(['ENDS_WELL', 'IS_KILLED'])(
    'wait for each other however long it takes, without a lock: the first %s',
    async (end) => {
      const [first, second] = databases.map(partsOf) as [DemoParts, DemoParts];
      let begun!: () => void;
      let goOn!: () => void;
      const hasBegun = new Promise<void>((resolve) => (begun = resolve));
      const mayEnd = new Promise<void>((resolve) => (goOn = resolve));
      // The first has written everything, and does not commit yet.
      const slow = {
        run: <T>(actor: Actor, body: (work: UnitOfWork) => Promise<T>) =>
          first.unitOfWork.run(actor, async (work) => {
            const result = await body(work);
            begun();
            await mayEnd;
            if (end === 'IS_KILLED') throw new Error('killed');
            return result;
          }),
      };
      const slowly = seedDemo({ ...first, unitOfWork: slow }).catch((error: Error) => error.message);
      await hasBegun;
      let tries = 0;
      const patient = {
        run: <T>(actor: Actor, body: (work: UnitOfWork) => Promise<T>) => {
          tries += 1;
          return second.unitOfWork.run(actor, async (work) => {
            // As if it had waited for its two seconds already.
            await work.sql.query(`SET LOCAL lock_timeout = '1ms'`);
            return body(work);
          });
        },
      };
      const waiting = seedDemo({ ...second, unitOfWork: patient });
      await eventually('the second has tried more than once', () => Promise.resolve(tries > 2));
      goOn();
      expect([await slowly, await waiting]).toEqual(end === 'IS_KILLED' ? ['killed', true] : [true, false]);
      expect(await usersOf(second.database)).toHaveLength(3);
    },
  );
});
