import fc from 'fast-check';
import { idOf, parseId } from '../../src/domain/ids';
import { aStudio } from '../support/a-studio';
import type { Answer, ApiClient, TestApp } from '../support/api';
import {
  ApproveTimeEntriesDocument,
  CancelInvoiceDocument,
  CreateInvoiceDocument,
  CreateTimeEntryDocument,
  CreditInvoiceDocument,
  DeleteTimeEntryDocument,
  DeleteInvoiceDocument,
  InvoiceTimeDocument,
  PublishInvoiceDocument,
  RecordPaymentDocument,
  RejectTimeEntriesDocument,
  ReopenTimeEntriesDocument,
  SubmitTimeEntriesDocument,
  type TimeGrouping,
  UpdateInvoiceDocument,
  UpdateTimeEntryDocument,
} from '../support/generated/operations';
import { addClient, sqlOf } from '../support/invoices';
import { addProject } from '../support/limited';

/** What an entry should be like. `on` is the invoice that bills it. */
interface Entry {
  id: string;
  minutes: number;
  billable: boolean;
  external: boolean;
  status: 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'REJECTED';
  on: string | null;
}

interface Bill {
  id: string;
  /** CLOSED is credited in full. */
  status: 'DRAFT' | 'PUBLISHED' | 'CLOSED' | 'CANCELLED' | 'DELETED';
  isPaid: boolean;
  isCredited: boolean;
}

interface Step {
  act: (typeof ACTS)[number];
  at: number;
  mask: number;
  minutes: number;
}

// The more often an act is written here, the more often it is drawn.
const ACTS = [
  ...(['create', 'ready', 'ready', 'ready', 'ready', 'edit', 'submit', 'submit', 'approve', 'approve'] as const),
  ...(['reject', 'reopen', 'bill', 'bill', 'billAll', 'billAll', 'editDraft', 'editDraft'] as const),
  ...(['publish', 'publish', 'publish', 'pay', 'delete', 'cancel', 'cancel', 'drop'] as const),
  ...(['credit', 'credit', 'credit', 'credit', 'credit', 'credit'] as const),
];
const GROUPINGS: TimeGrouping[] = ['ENTRY', 'PROJECT', 'DESCRIPTION', 'DAY', 'ALL'];
const steps = fc.array(
  fc.record<Step>({
    act: fc.constantFrom(...ACTS),
    at: fc.nat(30),
    mask: fc.nat(255),
    minutes: fc.integer({ min: 1, max: 400 }),
  }),
  { minLength: 20, maxLength: 50, size: 'max' },
);

let app: TestApp;
let owner: ApiClient;

beforeAll(async () => {
  ({ app, owner } = await aStudio({ unlimited: true }));
});
afterAll(() => app.stop());

const isOk = ({ errors }: Answer<unknown>) => errors.length === 0;
const isBillable = ({ status, billable, external, on }: Entry) =>
  status === 'APPROVED' && billable && !external && on === null;
const has = (mask: number, at: number) => ((mask >> (at % 8)) & 1) === 1;

/** What is, and what should be. */
const same = (is: unknown, should: unknown) => expect(is).toEqual(should);

/** An organization's time and invoices as they should be, beside those that are. */
class Studio {
  readonly entries: Entry[] = [];
  readonly bills: Bill[] = [];

  constructor(
    private readonly clientId: string,
    private readonly projectIds: string[],
  ) {}

  async take(step: Step): Promise<void> {
    const entry = this.entries[step.at % Math.max(1, this.entries.length)];
    // Mostly an invoice that the act is meant for.
    const from = step.act === 'publish' ? 'DRAFT' : 'PUBLISHED';
    const meant = ['credit', 'publish'].includes(step.act) ? this.bills.filter(({ status }) => status === from) : [];
    const bills = meant.length > 0 && step.mask % 9 > 0 ? meant : this.bills;
    const bill = bills[step.at % Math.max(1, bills.length)];
    if (step.act === 'create' || step.act === 'ready') return this.create(step);
    if (step.act === 'bill' || step.act === 'billAll') return this.bill(step);
    if (['editDraft', 'publish', 'pay', 'delete', 'cancel', 'credit'].includes(step.act))
      return bill && this.change(bill, step);
    return entry && this.move(entry, step);
  }

  /** Also submits and approves what is to be ready. */
  private async create({ act, at, mask, minutes }: Step): Promise<void> {
    const projectId = this.projectIds[at % this.projectIds.length] ?? '';
    const [billable, external] = [mask % 6 !== 0, mask % 7 === 0];
    const input = { projectId, durationMinutes: minutes, billable, date: `2025-01-${10 + (mask % 3)}` };
    const { id } = (await owner.ok(CreateTimeEntryDocument, { input })).createTimeEntry;
    this.entries.push({ id, minutes, billable, external, status: 'DRAFT', on: null });
    const made = this.entries[this.entries.length - 1] as Entry;
    for (const move of ['submit', 'approve'] as const) {
      if (act === 'ready' && !external) await this.move(made, { act: move, at, mask, minutes });
    }
    if (!external) return;
    await sqlOf(app, owner, [
      `UPDATE time_entries SET external_invoice = 'A-1', status = 'APPROVED', submitted_at = now(), approved_at = now()
       WHERE id = (SELECT id FROM time_entries ORDER BY id DESC LIMIT 1)`,
    ]);
    made.status = 'APPROVED';
  }

  private async move(entry: Entry, { act, minutes }: Step): Promise<void> {
    const isFree = entry.status === 'DRAFT' || entry.status === 'REJECTED';
    if (act === 'edit') {
      const answer = await owner.send(UpdateTimeEntryDocument, { input: { id: entry.id, durationMinutes: minutes } });
      same([act, entry, isOk(answer)], [act, entry, isFree]);
      if (isFree) entry.minutes = minutes;
      return;
    }
    if (act === 'drop') {
      same([act, entry, isOk(await owner.send(DeleteTimeEntryDocument, { id: entry.id }))], [act, entry, isFree]);
      if (isFree) this.entries.splice(this.entries.indexOf(entry), 1);
      return;
    }
    const input = { ids: [entry.id] };
    const moves = {
      submit: { may: isFree, to: 'SUBMITTED', call: () => owner.ok(SubmitTimeEntriesDocument, { input }) },
      approve: {
        may: entry.status === 'SUBMITTED',
        to: 'APPROVED',
        call: () => owner.ok(ApproveTimeEntriesDocument, { input }),
      },
      reject: {
        may: entry.status === 'SUBMITTED',
        to: 'REJECTED',
        call: () => owner.ok(RejectTimeEntriesDocument, { input: { ...input, reason: 'No' } }),
      },
      reopen: {
        may: !isFree && entry.on === null && !entry.external,
        to: 'DRAFT',
        call: () => owner.ok(ReopenTimeEntriesDocument, { input }),
      },
    } as const;
    const { may, to, call } = moves[act as keyof typeof moves];
    const [payload] = Object.values(await call()) as { successful: unknown[] }[];
    same([act, entry, payload?.successful.length], [act, entry, may ? 1 : 0]);
    if (may) entry.status = to;
  }

  private async bill({ act, at, mask }: Step): Promise<void> {
    const free = this.entries.filter(isBillable);
    // Now and then one is named that cannot be billed.
    const any = mask % 4 === 0 ? this.entries.slice(at % 7, (at % 7) + 1) : [];
    const some = free.filter((entry, index) => has(mask, index) && !any.includes(entry));
    const wanted = act === 'bill' ? [...some, ...any] : free;
    const groupBy = GROUPINGS[at % GROUPINGS.length] as TimeGrouping;
    const time =
      act === 'bill'
        ? { timeEntryIds: wanted.map(({ id }) => id), lines: [{ description: 'Fee', quantity: '1', rate: '5' }] }
        : { unbilledTime: { groupBy } };
    const answer = await owner.send(CreateInvoiceDocument, { input: { clientId: this.clientId, ...time } });
    const may = wanted.every(isBillable) && (act === 'bill' || wanted.length > 0);
    same([act, wanted, isOk(answer)], [act, wanted, may]);
    const id = answer.data?.createInvoice.id;
    if (!id) return;
    this.bills.push({ id, status: 'DRAFT', isPaid: false, isCredited: false });
    for (const entry of wanted) entry.on = id;
  }

  private async change(bill: Bill, step: Step): Promise<void> {
    if (bill.status === 'DELETED') return;
    if (step.act === 'editDraft') return this.edit(bill, step);
    if (step.act === 'credit') return this.credit(bill, step);
    const isDraft = bill.status === 'DRAFT';
    const { id } = bill;
    const free = () => this.entries.filter(({ on }) => on === id).forEach((entry) => (entry.on = null));
    if (step.act === 'publish') {
      same(isOk(await owner.send(PublishInvoiceDocument, { id })), isDraft);
      if (isDraft) bill.status = 'PUBLISHED';
    } else if (step.act === 'delete') {
      same(isOk(await owner.send(DeleteInvoiceDocument, { id })), isDraft);
      if (isDraft) free();
      if (isDraft) bill.status = 'DELETED';
    } else if (step.act === 'pay') {
      const input = { invoiceId: id, amount: '0.01', method: 'CASH' as const };
      const isOpen = bill.status === 'PUBLISHED';
      const isPaid = isOk(await owner.send(RecordPaymentDocument, { input }));
      // After a credit nothing may be left to pay.
      if (!bill.isCredited) same(isPaid, isOpen);
      bill.isPaid ||= isPaid;
    } else {
      const isCancelled = isOk(await owner.send(CancelInvoiceDocument, { input: { id, reason: 'Drawn' } }));
      // Whether money that was paid stands in the way is not the question here: nothing is free, or all of it is.
      if (!bill.isPaid) same(isCancelled, bill.status === 'DRAFT' || bill.status === 'PUBLISHED');
      if (!isCancelled) return;
      free();
      bill.status = 'CANCELLED';
    }
  }

  /** Credits some minutes of some lines, an amount, or all that is left, and now and then frees what is credited in full. */
  private async credit(bill: Bill, { at, mask, minutes }: Step): Promise<void> {
    const { invoice } = await owner.ok(InvoiceTimeDocument, { id: bill.id });
    const some = invoice.lines.filter((line, index) => line.timeEntryIds.length > 0 && has(mask, index));
    const left = await this.minutesLeft(bill.id);
    const lines = some.map(({ id }, index) => {
      const most = left.get(id) ?? 0;
      return { lineId: id, quantity: String(has(at, index) ? most : 1 + (minutes % Math.max(1, most))) };
    });
    const what = [{}, { amount: `${minutes % 60}.37` }, { lines }, { lines }][mask % 4];
    const releaseTime = at % 3 > 0;
    const input = { id: bill.id, reason: 'Drawn', releaseTime, ...what };
    const answer = await owner.send(CreditInvoiceDocument, { input });
    if (bill.status !== 'PUBLISHED' || mask % 4 === 0)
      same([bill.status, isOk(answer)], [bill.status, bill.status === 'PUBLISHED']);
    const after = answer.data?.creditInvoice.invoice;
    if (!after) return;
    bill.isCredited = true;
    if (after.status === 'CANCELLED' || after.status === 'REFUNDED') bill.status = 'CLOSED';
    if (!releaseTime) return;
    const rest = await this.minutesLeft(bill.id);
    const freed = invoice.lines.filter(({ id }) => rest.get(id) === 0).flatMap(({ timeEntryIds }) => timeEntryIds);
    for (const entry of this.entries) if (freed.includes(entry.id)) entry.on = null;
  }

  /** The minutes of each line that are not credited yet, counted by what is left of its amount. */
  private async minutesLeft(invoiceId: string): Promise<Map<string, number>> {
    const rows = await sqlOf<{ id: string; left: number }>(app, owner, [
      `SELECT l.id, CASE WHEN l.amount_minor > coalesce(sum(c.amount_minor), 0) THEN l.minutes - coalesce(sum(c.minutes), 0) ELSE 0 END::int AS left
       FROM invoice_lines l LEFT JOIN credit_lines c ON c.organization_id = l.organization_id AND c.invoice_line_id = l.id
       WHERE l.invoice_id = $1 AND l.minutes IS NOT NULL GROUP BY l.id, l.amount_minor, l.minutes`,
      [parseId('invoice', invoiceId, 'id')],
    ]);
    return new Map(rows.map(({ id, left }) => [idOf('invoiceLine', id), left]));
  }

  /** Keeps some of the lines, and of these some of the entries. Adds one that is not billed, if there is any. */
  private async edit(bill: Bill, { mask, at }: Step): Promise<void> {
    const { invoice } = await owner.ok(InvoiceTimeDocument, { id: bill.id });
    const kept = invoice.lines
      .filter((_, index) => has(mask, index))
      .map(({ id, timeEntryIds }) => {
        const some = timeEntryIds.filter((_, index) => index === 0 || has(at, index));
        return { id, ...(some.length > 0 ? { timeEntryIds: some } : {}) };
      });
    const free = this.entries.filter(isBillable);
    const added = has(mask, 5) ? free.slice(at % 3, (at % 3) + 1) : [];
    const more = added.map(({ id }) => ({ timeEntryIds: [id] }));
    const lines = [...kept, ...more, { description: 'Rest', quantity: '1', rate: '1' }];
    const answer = await owner.send(UpdateInvoiceDocument, { input: { id: bill.id, lines } });
    same([bill.status, isOk(answer)], [bill.status, bill.status === 'DRAFT']);
    if (!isOk(answer)) return;
    const stays = kept.flatMap(({ timeEntryIds = [] }) => timeEntryIds);
    for (const entry of this.entries) if (entry.on === bill.id && !stays.includes(entry.id)) entry.on = null;
    for (const entry of added) entry.on = bill.id;
  }

  /** Compares what is with what should be, by lines on the one hand and entries on the other. */
  async check(): Promise<void> {
    const [found] = await sqlOf<Record<string, string | null>>(app, owner, [
      `WITH e AS (SELECT * FROM time_entries WHERE project_id = ANY (SELECT id FROM projects WHERE name = ANY ($1))),
       l AS (SELECT l.*, i.status FROM invoice_lines l JOIN invoices i ON i.organization_id = l.organization_id AND i.id = l.invoice_id)
       SELECT (SELECT coalesce(sum(duration_minutes), 0) FROM e)::text AS all,
         (SELECT coalesce(sum(l.minutes), 0) FROM l WHERE l.minutes IS NOT NULL AND l.id IN (SELECT invoice_line_id FROM e))::text
           AS billed,
         (SELECT coalesce(sum(duration_minutes), 0) FROM e WHERE external_invoice IS NOT NULL)::text AS elsewhere,
         (SELECT coalesce(sum(duration_minutes), 0) FROM e WHERE NOT billable AND external_invoice IS NULL)::text AS free,
         (SELECT coalesce(sum(duration_minutes), 0) FROM e WHERE billable AND external_invoice IS NULL AND invoice_line_id IS NULL)::text
           AS unbilled,
         (SELECT string_agg(l.id::text, ',') FROM l WHERE minutes IS NOT NULL AND NOT CASE
            WHEN EXISTS (SELECT 1 FROM time_entries t WHERE t.invoice_line_id = l.id)
            THEN ROW(l.minutes, l.amount_minor)::text = (SELECT ROW(sum(t.duration_minutes), sum(t.billed_minor))::text
              FROM time_entries t WHERE t.invoice_line_id = l.id)
            ELSE l.status = 'CANCELLED' OR l.amount_minor = (SELECT sum(c.amount_minor) FROM credit_lines c
              WHERE c.invoice_line_id = l.id) END) AS wrong`,
      [this.projectNames],
    ]);
    const sum = (which: (entry: Entry) => boolean) =>
      String(this.entries.filter(which).reduce((total, { minutes }) => total + minutes, 0));
    same(found, {
      all: sum(() => true),
      billed: sum(({ on }) => on !== null),
      elsewhere: sum(({ external }) => external),
      free: sum(({ billable, external }) => !billable && !external),
      unbilled: sum(({ billable, external, on }) => billable && !external && on === null),
      wrong: null,
    });
    const { all, billed, elsewhere, free, unbilled } = found as Record<string, string>;
    same(
      [billed, elsewhere, free, unbilled].reduce((total, part) => total + Number(part), 0),
      Number(all),
    );
    for (const { id, status } of this.bills.filter((bill) => bill.status !== 'DELETED')) {
      const { invoice } = await owner.ok(InvoiceTimeDocument, { id });
      const should = this.entries.filter(({ on }) => on === id).map((entry) => entry.id);
      same([status, invoice.timeEntryIds.sort()], [status, should.sort()]);
    }
  }

  projectNames: string[] = [];
}

let runs = 0;
async function aModel(): Promise<Studio> {
  runs += 1;
  const clientId = await addClient(owner, { name: `Client ${runs}`, currency: 'USD' });
  const names = ['A', 'B', 'C'].map((name) => `${name} ${runs}`);
  const projectIds: string[] = [];
  for (const [at, name] of names.entries()) {
    projectIds.push(await addProject(owner, { clientId, name, defaultRate: ['100', '33.33', '100'][at] ?? '1' }));
  }
  const model = new Studio(clientId, projectIds);
  model.projectNames = names;
  return model;
}

it('bills each minute on one live invoice at most, whatever happens to time and invoices', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (drawn) => {
      const studio = await aModel();
      for (const step of drawn) await studio.take(step);
      await studio.check();
    }),
    { numRuns: 8 },
  );
});
