import { BillfoldError, ErrorCode } from '../../src/domain/errors';
import { idOf } from '../../src/domain/ids';
import { numberFrame } from '../../src/domain/invoice-numbers';
import { LineType } from '../../src/schema/enums/invoice-enums';
import { CreateInvoiceInput } from '../../src/schema/inputs/invoice-inputs';
import { inputOf } from '../../src/schema/rules/input-of';
import { createInvoice, createInvoices } from '../../src/services/invoices/create-invoice';
import { wantedBy } from '../../src/services/invoices/take-number';
import { aStudio } from '../support/a-studio';
import { startTestApp, type ApiClient, type TestApp } from '../support/api';
import { sealAll } from '../support/audit';
import { addClient, claimsOf, makeDraft, sqlOf } from '../support/invoices';
import { addProject, lineOf } from '../support/limited';
import type { setOrganization } from '../support/members';
import { unchanged } from '../support/unchanged';
import { asSystem } from './acts';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const LINE = { description: 'Work', quantity: '1', rate: '100.00' };
const LINES = [LINE];

/** An organization without a limit, with a client. */
async function biller(
  columns: Parameters<typeof setOrganization>[2] = { default_tax_rate: '0.08' },
): Promise<{ api: ApiClient; clientId: string }> {
  const { owner: api, clientId } = await aStudio({ on: app, unlimited: true, settings: columns, client: {} });
  return { api, clientId };
}

const create = (api: ApiClient, inputs: readonly CreateInvoiceInput[]): Promise<string[]> =>
  asSystem(app, api, (work) =>
    createInvoices(
      work,
      inputs.map((input, index) => inputOf(CreateInvoiceInput, input, `inputs.${index}`)),
    ),
  );

/** The numbers of these invoices, in this order. */
async function numbersOf(api: ApiClient, ids: readonly string[]): Promise<(string | null)[]> {
  const rows = await sqlOf<{ id: string; number: string | null }>(app, api, [
    `SELECT id, number FROM invoices WHERE id = ANY($1::uuid[])`,
    [ids],
  ]);
  const byId = new Map(rows.map(({ id, number }) => [id, number]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Everything that invoices say of themselves but ids and times, in the order of the inputs. */
async function told(api: ApiClient, ids: readonly string[]): Promise<unknown[]> {
  await sealAll(app);
  const parts = (table: string) =>
    `(SELECT jsonb_agg(to_jsonb(p) - '{id,invoice_id,organization_id}'::text[] ORDER BY position) FROM ${table} p WHERE p.invoice_id = i.id)`;
  const rows = await sqlOf<{ told: unknown }>(app, api, [
    `SELECT jsonb_build_object('invoice', to_jsonb(i) - '{id,created_at,updated_at}'::text[],
       'lines', ${parts('invoice_lines')}, 'taxes', ${parts('invoice_taxes')},
       'events', (SELECT jsonb_agg(jsonb_build_array(e.type, e.subject_kind, e.project_ids, e.ids, e.actor_id)) FROM events e
          WHERE e.organization_id = i.organization_id AND e.subject_id = i.id),
       'audit', (SELECT jsonb_agg(jsonb_build_array(a.action, a.target)) FROM audit_log a WHERE a.target_id = i.id)) AS told
     FROM invoices i WHERE i.id = ANY($1::uuid[]) ORDER BY array_position($1::uuid[], i.id)`,
    [ids],
  ]);
  return rows.map((row) => row.told);
}

/** Inputs of many kinds. */
async function manyKinds(api: ApiClient, clientId: string): Promise<CreateInvoiceInput[]> {
  const other = await addClient(api, { name: 'Ébène "&" Sons', currency: 'JPY', paymentTerms: 'Net 7' });
  const one = await addProject(api, { name: 'One', clientId });
  const two = await addProject(api, { name: 'Two', clientId });
  const taxes = [
    { name: 'GST', rate: '0.05' },
    { name: 'QST', rate: '0.09975' },
  ];
  const odd = { description: 'a "b" \\ {c}\n,d 日本', quantity: '1', rate: '1200' };
  const discount = { type: LineType.DISCOUNT, description: 'Off', quantity: '1', rate: '-40' } as const;
  const ownTax = { description: 'Own tax', quantity: '2.5', rate: '19.9999', taxes: [{ name: 'VAT', rate: '0.2' }] };
  const noTax = { description: 'No tax', quantity: '1', rate: '0', taxable: false };
  return [
    { clientId, lines: LINES, issueDate: '2025-01-31' },
    { clientId: other, lines: [odd] },
    {
      clientId,
      lines: [lineOf(two), lineOf(one), lineOf(null)],
      issueDate: '2025-02-01',
      notes: 'ours',
      clientNotes: 'x',
    },
    { clientId, lines: LINES, taxes, discountRate: '0.1' },
    { clientId, lines: [...LINES, discount], taxRate: null },
    { clientId, lines: LINES, currency: 'EUR', dueDate: '2025-03-01', issueDate: '2025-01-01', discountAmount: '3.33' },
    { clientId, lines: [ownTax, noTax], paymentTerms: 'Due on receipt' },
  ];
}

describe('createInvoices', () => {
  it('writes what createInvoice writes of each, in the same order', async () => {
    const { api, clientId } = await biller();
    const inputs = await manyKinds(api, clientId);
    const one: string[] = [];
    for (const input of inputs) one.push(await asSystem(app, api, (work) => createInvoice(work, input)));
    const before = await told(api, one);
    expect(before[0]).toMatchObject({
      invoice: { status: 'DRAFT', total_minor: 10800 },
      taxes: [{ amount_minor: 800 }],
    });
    expect(before).toHaveLength(inputs.length);
    for (const each of before) {
      expect(each).toMatchObject({
        events: [['invoice.created', 'invoice', expect.anything(), { clientId: expect.any(String) as string }, null]],
        audit: [['system', 'invoices']],
      });
    }
    const numbers = await numbersOf(api, one);
    await sqlOf(app, api, [`DELETE FROM invoices WHERE organization_id = $1`, [claimsOf(api).org]]);
    await sqlOf(app, api, [`DELETE FROM number_counters WHERE organization_id = $1`, [claimsOf(api).org]]);
    const all = await create(api, inputs);
    expect(await numbersOf(api, all)).toEqual(numbers);
    expect(await told(api, all)).toEqual(before);
  });

  it('sends as many statements for 500 as for one', async () => {
    const { api, clientId } = await biller();
    const inputs = Array.from({ length: 500 }, (_, at) => ({
      clientId,
      lines: Array.from({ length: 10 }, () => LINES).flat(),
      issueDate: at % 2 ? '2025-01-15' : '2025-02-15',
    }));
    const { database } = app.app.services;
    const count = (some: readonly CreateInvoiceInput[]) =>
      asSystem(app, api, async (work) => {
        const before = database.statementsSent;
        const ids = await createInvoices(work, some);
        await work.answering.query('SELECT 1');
        return { ids, sent: database.statementsSent - before };
      });
    const one = await count(inputs.slice(0, 1));
    const { ids, sent } = await count(inputs);
    expect(sent).toBe(one.sent);
    // Client, counters, invoices, parts with the answer.
    expect(sent).toBe(5);
    const numbers = await numbersOf(api, ids);
    expect(numbers.slice(0, 4)).toEqual(['INV-2025-02-002', 'INV-2025-01-001', 'INV-2025-02-003', 'INV-2025-01-002']);
    expect(new Set(numbers).size).toBe(500);
  });

  it('locks counters in the order of their periods, and gives each invoice a number of its own counter', () => {
    const days = ['2025-02-01', '2025-01-31', '2025-02-28', '2024-12-31'];
    const { wanted, places } = wantedBy(days.map((day) => numberFrame('{YYYY}-{MM}-{SEQ:2}', day)));
    expect(wanted.map(({ period, count }) => [period, count])).toEqual([
      ['2024-12', 1],
      ['2025-01', 1],
      ['2025-02', 2],
    ]);
    expect(places).toEqual([3, 2, 4, 1]);
    expect(wantedBy([])).toEqual({ wanted: [], places: [] });
  });

  it('sends as many statements for 200 time entries as for one', async () => {
    const { api, clientId } = await biller();
    await addProject(api, { clientId, name: 'Website' });
    await sqlOf(app, api, [
      `INSERT INTO time_entries (organization_id, id, user_id, project_id, client_id, date, duration_minutes, rate, currency,
         rate_rule, status, submitted_at, approved_at, created_at, updated_at)
       SELECT organization_id, gen_random_uuid(), $1, id, client_id, '2025-01-01'::date + n, 20, 100, 'USD', 'PROJECT', 'APPROVED',
         now(), now(), now(), now() FROM projects CROSS JOIN generate_series(1, 201) AS n WHERE name = 'Website'`,
      [claimsOf(api).sub],
    ]);
    const ids = (await sqlOf<{ id: string }>(app, api, ['SELECT id FROM time_entries'])).map(({ id }) =>
      idOf('timeEntry', id),
    );
    const { database } = app.app.services;
    const count = (timeEntryIds: string[]) =>
      asSystem(app, api, async (work) => {
        const before = database.statementsSent;
        await createInvoice(work, inputOf(CreateInvoiceInput, { clientId, timeEntryIds }, 'input'));
        await work.answering.query('SELECT 1');
        return database.statementsSent - before;
      });
    // Client, entries, projects, counters, invoice, parts, billed entries with the answer.
    expect(await count(ids.slice(0, 1))).toBe(8);
    expect(await count(ids.slice(1))).toBe(8);
    const billed = await sqlOf(app, api, ['SELECT DISTINCT invoice_line_id FROM time_entries']);
    expect(billed).toHaveLength(201);
  });

  it('is planned once: its statements keep their plans', async () => {
    const { api, clientId } = await biller();
    const input = inputOf(CreateInvoiceInput, { clientId, lines: [LINE, LINE] }, 'input');
    const statements = await asSystem(app, api, async (work) => {
      for (let times = 0; times < 15; times += 1) await createInvoice(work, input);
      return work.sql.query<{ custom: number; generic: number }>(
        `SELECT custom_plans::int AS custom, generic_plans::int AS generic FROM pg_prepared_statements
         WHERE strpos(statement, 'FOR SHARE OF c') + strpos(statement, 'UPDATE subscriptions') + strpos(statement, 'INTO invoices')
           + strpos(statement, 'INTO invoice_lines') > 0 AND custom_plans + generic_plans >= 14 AND statement NOT LIKE '%pg_prepared%'`,
      );
    });
    expect(statements).toHaveLength(4);
    for (const { custom, generic } of statements) expect([custom, generic > 8]).toEqual([5, true]);
  });

  it('of none does nothing', async () => {
    const { api } = await biller();
    expect(await unchanged(app, api, () => create(api, []))).toEqual([]);
  });

  it('says which input is refused, and writes nothing', async () => {
    const { api, clientId } = await biller();
    const good = { clientId, lines: LINES };
    const deleted = await addClient(api);
    await sqlOf(app, api, [
      `UPDATE clients SET is_active = false WHERE id <> $1 AND organization_id = $2`,
      [
        (await sqlOf<{ id: string }>(app, api, [`SELECT id FROM clients ORDER BY id LIMIT 1`]))[0]?.id,
        claimsOf(api).org,
      ],
    ]);
    const cases: [CreateInvoiceInput, ErrorCode, string][] = [
      [{ ...good, lines: [] }, ErrorCode.VALIDATION_ERROR, 'inputs.1.lines'],
      [{ ...good, clientId: 'x' }, ErrorCode.VALIDATION_ERROR, 'inputs.1.clientId'],
      [{ ...good, clientId: deleted }, ErrorCode.INVALID_STATE, 'inputs.1.clientId'],
      [
        { ...good, lines: [...LINES, { description: '', quantity: '1', rate: '1' }] },
        ErrorCode.VALIDATION_ERROR,
        'inputs.1.lines.1.description',
      ],
      [{ ...good, lines: [{ ...LINE, quantity: 'x' }] }, ErrorCode.VALIDATION_ERROR, 'inputs.1.lines.0.quantity'],
      [{ ...good, discountAmount: '1000' }, ErrorCode.VALIDATION_ERROR, 'inputs.1.discountAmount'],
    ];
    for (const [bad, code, field] of cases) {
      const refusal = await unchanged(app, api, () => create(api, [good, bad, good]).catch((error: unknown) => error));
      expect(refusal).toBeInstanceOf(BillfoldError);
      expect(refusal).toMatchObject({ code, details: [{ field }] });
    }
  });

  it('passes over numbers that are taken, and keeps the order of the inputs', async () => {
    const { api, clientId } = await biller({ number_pattern: 'A{SEQ}' });
    const [a, b] = await create(api, [
      { clientId, lines: LINES },
      { clientId, lines: LINES },
    ]);
    await sqlOf(app, api, [`UPDATE invoices SET number = 'A4' WHERE id = $1`, [a]]);
    await sqlOf(app, api, [`UPDATE invoices SET number = 'A6' WHERE id = $1`, [b]]);
    const more = await create(
      api,
      Array.from({ length: 4 }, () => ({ clientId, lines: LINES })),
    );
    expect(await numbersOf(api, more)).toEqual(['A3', 'A5', 'A7', 'A8']);
    expect((await makeDraft(api, { clientId })).number).toBe('A9');
  });

  it('assigns no numbers if they are assigned on publishing', async () => {
    const { api, clientId } = await biller({ number_assignment: 'ON_PUBLISH' });
    const ids = await create(api, [
      { clientId, lines: LINES },
      { clientId, lines: LINES },
    ]);
    expect(await numbersOf(api, ids)).toEqual([null, null]);
    const counters = await sqlOf(app, api, [`SELECT 1 FROM number_counters`]);
    expect(counters).toEqual([]);
  });
});

describe('at once', () => {
  const sequences = (numbers: readonly (string | null)[], month: string): number[] =>
    numbers
      .flatMap((number) => (number?.startsWith(`INV-${month}-`) ? [Number(number.slice(12))] : []))
      .sort((a, b) => a - b);
  const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

  it('many by the list and one by one, over two months: distinct numbers without gaps, and no deadlock', async () => {
    const { api, clientId } = await biller();
    const [january, february] = ['2025-01-15', '2025-02-15'].map((issueDate) => ({
      clientId,
      lines: LINES,
      issueDate,
    })) as [CreateInvoiceInput, CreateInvoiceInput];
    const mixed = (first: CreateInvoiceInput, second: CreateInvoiceInput) =>
      Array.from({ length: 50 }, (_, at) => (at % 2 ? second : first));
    const made = await Promise.all([
      create(api, mixed(january, february)),
      create(api, mixed(february, january)),
      ...Array.from({ length: 20 }, (_, at) =>
        asSystem(app, api, (work) => createInvoice(work, at % 2 ? january : february)).then((id) => [id]),
      ),
    ]);
    const numbers = await numbersOf(api, made.flat());
    expect(numbers).toHaveLength(120);
    expect(sequences(numbers, '2025-01')).toEqual(upTo(60));
    expect(sequences(numbers, '2025-02')).toEqual(upTo(60));
    const [subscription] = await sqlOf<{ used: number }>(app, api, [`SELECT invoices_used AS used FROM subscriptions`]);
    expect(subscription?.used).toBe(120);
    const [first = []] = made;
    const ofFirst = await numbersOf(api, first);
    const inOrder = ofFirst.filter((number) => number?.startsWith('INV-2025-01-'));
    expect(inOrder).toEqual([...inOrder].sort());
  });

  it('the allowance is taken whole or not at all, and never above the limit', async () => {
    const { owner: api, clientId } = await aStudio({ on: app, client: {} });
    const input = { clientId, lines: LINES, issueDate: '2025-01-15' };
    const inputs = Array.from({ length: 20 }, () => input);
    const outcomes = await Promise.allSettled(Array.from({ length: 4 }, () => create(api, inputs)));
    const made = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value : []));
    expect(made).toHaveLength(40);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: ErrorCode.LIMIT_REACHED });
    }
    const refusal = await unchanged(app, api, () => create(api, inputs.slice(0, 11)).catch((error: unknown) => error));
    expect(refusal).toMatchObject({ code: ErrorCode.LIMIT_REACHED });
    const rest = await create(api, inputs.slice(0, 10));
    expect(sequences(await numbersOf(api, [...made, ...rest]), '2025-01')).toEqual(upTo(50));
  });
});
