import fc from 'fast-check';
import { aStudio } from '../support/a-studio';
import type { Answer, ApiClient, TestApp } from '../support/api';
import { Fraction } from '../support/fraction';
import {
  ApproveExpensesDocument,
  CancelInvoiceDocument,
  CreateExpenseDocument,
  type CreateExpenseInput,
  CreateInvoiceDocument,
  DeleteExpenseDocument,
  DeleteInvoiceDocument,
  InvoiceDocument,
  InvoiceExpensesDocument,
  PublishInvoiceDocument,
  RejectExpensesDocument,
  ReopenExpensesDocument,
  SubmitExpensesDocument,
  UpdateExpenseDocument,
  UpdateInvoiceDocument,
  UpdateSettingsDocument,
} from '../support/generated/operations';
import { addClient, sqlOf } from '../support/invoices';
import { addProject } from '../support/limited';

type Status = 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'REJECTED';

/** What an expense should be like. `on` is the invoice that bills it, which is not cancelled, and `charged` what its line says. */
interface Spent {
  id: string;
  facts: Partial<CreateExpenseInput>;
  status: Status;
  on: string | null;
  charged: bigint;
}
interface Bill {
  id: string;
  status: 'DRAFT' | 'PUBLISHED' | 'CANCELLED' | 'DELETED';
}

// The more often an act is written here, the more often it is drawn.
const ACTS = [
  ...(['create', 'ready', 'ready', 'ready', 'edit', 'edit', 'submit', 'approve', 'reject', 'reopen', 'drop'] as const),
  ...(['bill', 'bill', 'bill', 'editDraft', 'editDraft', 'publish', 'delete', 'cancel', 'cancel'] as const),
];
interface Step {
  act: (typeof ACTS)[number];
  at: number;
  mask: number;
  cents: number;
}
const steps = fc.array(
  fc.record<Step>({
    act: fc.constantFrom(...ACTS),
    at: fc.nat(30),
    mask: fc.nat(255),
    cents: fc.integer({ min: 1, max: 90_000 }),
  }),
  { minLength: 10, maxLength: 40 },
);
/** Of each kind of expense, what does not change; the amount, or the quantity, is drawn. */
const KINDS: readonly Partial<CreateExpenseInput>[] = [
  { markupRate: '0.155' },
  { markupRate: '0.1', taxAmount: '0.01', taxDeductible: true },
  { markupRate: '0', taxAmount: '0.01', taxDeductible: false },
  { disbursement: true, taxAmount: '0.01' },
  { currency: 'EUR', exchangeRate: '1.0825', markupRate: '0.05' },
  { currency: 'JPY', exchangeRate: '0.00667' },
  { unit: 'KM', markupRate: '0.333333' },
  { billable: false },
];
const CLIENT_RATE = '0.4375';
const FEE = 500n;

let app: TestApp;
let owner: ApiClient;

beforeAll(async () => {
  ({ app, owner } = await aStudio({ unlimited: true }));
  const rates = [{ unit: 'KM' as const, from: '2025-01-01', rate: '0.3', clientRate: CLIENT_RATE }];
  await owner.ok(UpdateSettingsDocument, { input: { expenses: { rates } } });
});
afterAll(() => app.stop());

const isOk = ({ errors }: Answer<unknown>) => errors.length === 0;
const has = (mask: number, at: number) => ((mask >> (at % 8)) & 1) === 1;
const same = (is: unknown, should: unknown) => expect(is).toEqual(should);
const isFree = ({ status }: Spent) => status === 'DRAFT' || status === 'REJECTED';
const isBillable = ({ status, on, facts }: Spent) => status === 'APPROVED' && on === null && facts.billable !== false;
const money = (minor: bigint) => new Fraction(minor, 100n);
const cents = (amount: string) => Fraction.of(amount).times(new Fraction(100n, 1n)).roundedHalfUp();
const sizeOf = ({ unit, currency }: Partial<CreateExpenseInput>, drawn: number) => {
  if (unit) return { quantity: `${drawn}` };
  return {
    amount: currency === 'JPY' ? `${drawn}` : `${Math.floor(drawn / 100)}.${String(drawn % 100).padStart(2, '0')}`,
  };
};

/** What the client should be charged for an expense, in cents. */
function chargeFor({ amount, quantity, ...facts }: Partial<CreateExpenseInput>): bigint {
  let charge = quantity ? Fraction.of(String(quantity)).times(Fraction.of(CLIENT_RATE)) : Fraction.of(String(amount));
  if (facts.taxDeductible === true) charge = charge.minus(Fraction.of(String(facts.taxAmount)));
  if (!facts.disbursement) charge = charge.times(Fraction.of('1').plus(Fraction.of(String(facts.markupRate ?? '0'))));
  if (facts.exchangeRate) charge = charge.times(Fraction.of(String(facts.exchangeRate)));
  return charge.times(new Fraction(100n, 1n)).roundedHalfUp();
}

/** An organization's expenses and invoices as they should be, beside those that are. */
class Studio {
  readonly expenses: Spent[] = [];
  readonly bills: Bill[] = [];

  constructor(
    private readonly clientId: string,
    private readonly projectId: string,
  ) {}

  async take(step: Step): Promise<void> {
    const { act, at } = step;
    const expense = this.expenses[at % Math.max(1, this.expenses.length)];
    const bill = this.bills[at % Math.max(1, this.bills.length)];
    if (act === 'create' || act === 'ready') return this.create(step);
    if (act === 'bill') return this.bill(step);
    if (act === 'editDraft') return bill && this.editDraft(bill, step);
    if (act === 'publish' || act === 'delete' || act === 'cancel') return bill && this.close(bill, act);
    if (act === 'edit' || act === 'drop') return expense && this.change(expense, step);
    return expense && this.move(expense, act);
  }

  /** Also submits and approves what is to be ready. */
  private async create({ act, at, cents: drawn }: Step): Promise<void> {
    const kind = KINDS[at % KINDS.length] ?? {};
    const facts = { ...kind, ...sizeOf(kind, drawn) };
    const input = { projectId: this.projectId, category: 'Travel', date: '2025-01-15', ...facts };
    const { id } = (await owner.ok(CreateExpenseDocument, { input })).createExpense;
    const made: Spent = { id, facts, status: 'DRAFT', on: null, charged: 0n };
    this.expenses.push(made);
    if (act === 'create') return;
    await this.move(made, 'submit');
    await this.move(made, 'approve');
  }

  private async change(expense: Spent, { act, cents: drawn }: Step): Promise<void> {
    const { id, facts } = expense;
    const may = isFree(expense);
    if (act === 'drop') {
      same([act, expense, isOk(await owner.send(DeleteExpenseDocument, { id }))], [act, expense, may]);
      if (may) this.expenses.splice(this.expenses.indexOf(expense), 1);
      return;
    }
    const size = sizeOf(facts, drawn);
    same(
      [act, expense, isOk(await owner.send(UpdateExpenseDocument, { input: { id, ...size } }))],
      [act, expense, may],
    );
    if (may) expense.facts = { ...facts, ...size };
  }

  private async move(expense: Spent, act: 'submit' | 'approve' | 'reject' | 'reopen'): Promise<void> {
    const { status, on } = expense;
    const input = { ids: [expense.id] };
    const isSubmitted = status === 'SUBMITTED';
    const submit = () => owner.ok(SubmitExpensesDocument, { input });
    const approve = () => owner.ok(ApproveExpensesDocument, { input });
    const reject = () => owner.ok(RejectExpensesDocument, { input: { ...input, reason: 'No' } });
    const reopen = () => owner.ok(ReopenExpensesDocument, { input });
    const moves = {
      submit: { may: isFree(expense), to: 'SUBMITTED', call: submit },
      approve: { may: isSubmitted, to: 'APPROVED', call: approve },
      reject: { may: isSubmitted, to: 'REJECTED', call: reject },
      reopen: { may: !isFree(expense) && on === null, to: 'DRAFT', call: reopen },
    } as const;
    const { may, to, call } = moves[act];
    const [payload] = Object.values(await call()) as { successful: unknown[] }[];
    same([act, expense, payload?.successful.length], [act, expense, may ? 1 : 0]);
    if (may) expense.status = to;
  }

  private async bill({ at, mask }: Step): Promise<void> {
    // Now and then one is named that cannot be billed.
    const any = mask % 4 === 0 ? this.expenses.slice(at % 7, (at % 7) + 1) : [];
    const some = this.expenses.filter((each, index) => isBillable(each) && has(mask, index) && !any.includes(each));
    const wanted = [...some, ...any];
    const input = {
      ...{ clientId: this.clientId, taxRate: '0.175', expenseIds: wanted.map(({ id }) => id) },
      lines: [{ description: 'Fee', quantity: '1', rate: '5' }],
    };
    const answer = await owner.send(CreateInvoiceDocument, { input });
    same([wanted, isOk(answer)], [wanted, wanted.every(isBillable)]);
    const id = answer.data?.createInvoice.id;
    if (!id) return;
    this.bills.push({ id, status: 'DRAFT' });
    for (const expense of wanted) Object.assign(expense, { on: id, charged: chargeFor(expense.facts) });
  }

  private async close(bill: Bill, act: 'publish' | 'delete' | 'cancel'): Promise<void> {
    const { id, status } = bill;
    if (status === 'DELETED') return;
    const acts = {
      publish: { may: status === 'DRAFT', to: 'PUBLISHED', call: () => owner.send(PublishInvoiceDocument, { id }) },
      delete: { may: status === 'DRAFT', to: 'DELETED', call: () => owner.send(DeleteInvoiceDocument, { id }) },
      cancel: {
        may: status !== 'CANCELLED',
        to: 'CANCELLED',
        call: () => owner.send(CancelInvoiceDocument, { input: { id, reason: 'Drawn' } }),
      },
    } as const;
    const { may, to, call } = acts[act];
    same([act, status, isOk(await call())], [act, status, may]);
    if (!may) return;
    bill.status = to;
    if (act !== 'publish') for (const expense of this.expenses) if (expense.on === id) expense.on = null;
  }

  /** Keeps some of the lines, some of these at another price. */
  private async editDraft(bill: Bill, { mask, at }: Step): Promise<void> {
    if (bill.status === 'DELETED') return;
    const { invoice } = await owner.ok(InvoiceExpensesDocument, { id: bill.id });
    const kept = invoice.lines.filter(({ expenseIds }, index) => expenseIds.length > 0 && has(mask, index));
    const repriced = kept.filter((_line, index) => has(at, index));
    const lines = [
      ...kept.map((line) => ({ id: line.id, ...(repriced.includes(line) ? { rate: '7.77' } : {}) })),
      { description: 'Fee', quantity: '1', rate: '5' },
    ];
    const answer = await owner.send(UpdateInvoiceDocument, { input: { id: bill.id, lines } });
    same([bill.status, isOk(answer)], [bill.status, bill.status === 'DRAFT']);
    if (!isOk(answer)) return;
    const billedBy = (some: typeof kept) => new Set(some.flatMap(({ expenseIds }) => expenseIds));
    for (const expense of this.expenses.filter(({ on }) => on === bill.id)) {
      if (!billedBy(kept).has(expense.id)) expense.on = null;
      else if (billedBy(repriced).has(expense.id)) expense.charged = 777n;
    }
  }

  /** Compares what is with what should be, by invoices on the one hand and all lines on the other. */
  async check(): Promise<void> {
    for (const { id, status } of this.bills.filter((bill) => bill.status !== 'DELETED')) {
      const on = this.expenses.filter((expense) => expense.on === id);
      const { invoice } = await owner.ok(InvoiceExpensesDocument, { id });
      same([status, [...invoice.expenseIds].sort()], [status, on.map((expense) => expense.id).sort()]);
      if (status === 'CANCELLED') continue;
      same(
        invoice.lines.map(({ expenseIds }) => expenseIds.length).filter((count) => count > 0),
        on.map(() => 1),
      );
      const sum = (some: Spent[]) => some.reduce((total, { charged }) => total + charged, FEE);
      const tax = money(sum(on.filter(({ facts }) => !facts.disbursement)))
        .times(new Fraction(175n, 10n))
        .roundedHalfUp();
      const read = (await owner.ok(InvoiceDocument, { id })).invoice;
      same(
        [read.subtotal, read.tax, read.total].map(({ amount }) => cents(amount)),
        [sum(on), tax, sum(on) + tax],
      );
    }
    const rows = await sqlOf<{ id: string; billed: string | null; lines: number }>(app, owner, [
      `SELECT e.id, e.billed_minor::text AS billed, (SELECT count(*)::int FROM invoice_lines l JOIN invoices i
         ON i.organization_id = l.organization_id AND i.id = l.invoice_id
         WHERE l.organization_id = e.organization_id AND l.id = e.invoice_line_id AND i.status <> 'CANCELLED') AS lines
       FROM expenses e JOIN projects p ON p.organization_id = e.organization_id AND p.id = e.project_id
       WHERE p.name = $1 ORDER BY e.id`,
      [this.name],
    ]);
    const should = [...this.expenses].sort((one, other) => (one.id < other.id ? -1 : 1));
    same(
      rows.map(({ billed, lines }) => [billed, lines]),
      should.map(({ facts, on }) => [facts.billable === false ? null : String(chargeFor(facts)), on === null ? 0 : 1]),
    );
  }

  name = '';
}

let runs = 0;
async function aModel(): Promise<Studio> {
  runs += 1;
  const name = `Studio ${runs}`;
  const clientId = await addClient(owner, { name, currency: 'USD' });
  const model = new Studio(clientId, await addProject(owner, { clientId, name }));
  model.name = name;
  return model;
}

it('bills each expense on one live line at most, for what it comes to, whatever happens to expenses and invoices', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (drawn) => {
      const studio = await aModel();
      for (const step of drawn) await studio.take(step);
      await studio.check();
    }),
    { numRuns: 10 },
  );
});
