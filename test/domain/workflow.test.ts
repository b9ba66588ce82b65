import fc from 'fast-check';
import { ErrorCode } from '../../src/domain/errors';
import {
  assertTransition,
  INVOICE_WORKFLOW,
  type InvoiceAction,
  type InvoiceFacts,
  InvoiceStatus,
  invoiceStatus,
  isPastDue,
  outcomesOf,
  PAYMENT_WORKFLOW,
  REFUND_WORKFLOW,
  type Workflow,
} from '../../src/domain/workflow';
import { readFileSync } from 'node:fs';
import { drawWorkflows } from '../../scripts/workflow/draw-workflows';
import { refusalOf } from './refusal';

const at = new Date('2025-01-10T12:00:00Z');
const facts = (rest: Partial<InvoiceFacts> = {}): InvoiceFacts => ({
  publishedAt: null,
  sentAt: null,
  viewedAt: null,
  cancelledAt: null,
  writtenOffAt: null,
  totalMinor: 10_000n,
  paidMinor: 0n,
  creditedMinor: 0n,
  moneyReturned: false,
  pastDue: false,
  ...rest,
});
const published = { publishedAt: at };
const sent = { publishedAt: at, sentAt: at };
const viewed = { ...sent, viewedAt: at };
const late = { pastDue: true };
const writtenOff = { writtenOffAt: at };
const paid = { paidMinor: 10_000n };
const credited = { creditedMinor: 10_000n };

describe('invoiceStatus', () => {
  it.each<[string, Partial<InvoiceFacts>, string]>([
    ['nothing yet', {}, 'DRAFT'],
    ['a draft past its due date', late, 'DRAFT'],
    ['a draft over nothing', { totalMinor: 0n }, 'DRAFT'],
    ['published', published, 'PUBLISHED'],
    ['published, page opened by a link handed over', { ...published, viewedAt: at }, 'VIEWED'],
    ['sent', sent, 'SENT'],
    ['viewed', viewed, 'VIEWED'],
    ['published and late', { ...published, ...late }, 'OVERDUE'],
    ['sent and late', { ...sent, ...late }, 'OVERDUE'],
    ['viewed and late', { ...viewed, ...late }, 'OVERDUE'],
    ['paid in part', { ...viewed, paidMinor: 9_999n }, 'VIEWED'],
    ['paid in part and late', { ...viewed, ...late, paidMinor: 9_999n }, 'OVERDUE'],
    ['paid after publishing', { ...published, ...paid }, 'PAID'],
    ['paid after sending', { ...sent, ...paid }, 'PAID'],
    ['paid after viewing', { ...viewed, ...paid }, 'PAID'],
    ['paid late', { ...viewed, ...late, ...paid }, 'PAID'],
    ['published over nothing', { ...published, totalMinor: 0n }, 'PAID'],
    ['credited in part', { ...sent, creditedMinor: 9_999n }, 'SENT'],
    ['the rest paid', { ...sent, creditedMinor: 9_999n, paidMinor: 1n }, 'PAID'],
    ['credited in full, never paid', { ...sent, ...late, ...credited }, 'CANCELLED'],
    ['credited in full over nothing', { ...sent, totalMinor: 0n, cancelledAt: at }, 'CANCELLED'],
    ['credited in full after a payment', { ...sent, ...credited, moneyReturned: true }, 'REFUNDED'],
    ['refunded in part', { ...sent, paidMinor: 6_000n, creditedMinor: 4_000n, moneyReturned: true }, 'PAID'],
    ['refunded without a credit', { ...sent, moneyReturned: true }, 'SENT'],
    ['written off', { ...viewed, ...late, ...writtenOff }, 'UNCOLLECTIBLE'],
    ['written off, paid in part', { ...viewed, ...late, ...writtenOff, paidMinor: 9_999n }, 'UNCOLLECTIBLE'],
    ['written off and paid', { ...viewed, ...late, ...writtenOff, ...paid }, 'PAID'],
    ['written off and credited in full', { ...viewed, ...writtenOff, ...credited }, 'CANCELLED'],
    ['a cancelled draft', { cancelledAt: at }, 'CANCELLED'],
  ])('%s', (_, given, expected) => {
    expect(invoiceStatus(facts(given))).toBe(expected);
  });

  it('counts a day as late after the due date, not on it', () => {
    expect(isPastDue('2025-01-31', '2025-01-31')).toBe(false);
    expect(isPastDue('2025-01-31', '2025-02-01')).toBe(true);
  });

  const moment = fc.constantFrom(null, at);
  const anyFacts = fc
    .record({
      publishedAt: fc.constant(at),
      sentAt: moment,
      viewedAt: moment,
      cancelledAt: fc.constant(null),
      writtenOffAt: moment,
      totalMinor: fc.bigInt({ min: 0n, max: 9n }),
      paidMinor: fc.bigInt({ min: 0n, max: 9n }),
      creditedMinor: fc.bigInt({ min: 0n, max: 9n }),
      moneyReturned: fc.boolean(),
      pastDue: fc.boolean(),
    })
    .filter(({ totalMinor, paidMinor, creditedMinor }) => paidMinor + creditedMinor <= totalMinor);

  it('of a published invoice has no balance exactly if it is PAID, CANCELLED or REFUNDED', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const balance = given.totalMinor - given.paidMinor - given.creditedMinor;
        expect(['PAID', 'CANCELLED', 'REFUNDED'].includes(invoiceStatus(given))).toBe(balance === 0n);
      }),
    );
  });

  it('is PAID by credit alone never, and REFUNDED only where money was there', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const status = invoiceStatus(given);
        if (status === InvoiceStatus.PAID) expect(given.paidMinor > 0n || given.totalMinor === 0n).toBe(true);
        if (status === InvoiceStatus.REFUNDED) expect(given.moneyReturned).toBe(true);
        if (status === InvoiceStatus.CANCELLED) expect(given.moneyReturned || given.paidMinor > 0n).toBe(false);
      }),
    );
  });

  it('is what it was when the payment of a PAID one is voided, and moves there as the workflow says', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        fc.pre(given.totalMinor > given.creditedMinor);
        const open = invoiceStatus({ ...given, paidMinor: 0n });
        const whole = invoiceStatus({ ...given, paidMinor: given.totalMinor - given.creditedMinor });
        expect(whole).toBe('PAID');
        expect(outcomesOf(INVOICE_WORKFLOW, open, 'pay')).toContain(whole);
        expect(outcomesOf(INVOICE_WORKFLOW, whole, 'voidPayment')).toContain(open);
      }),
    );
  });
});

describe('the invoice workflow, cell by cell', () => {
  const STATES = 'DRAFT PUBLISHED SENT VIEWED OVERDUE UNCOLLECTIBLE PAID CANCELLED REFUNDED'.split(
    ' ',
  ) as InvoiceStatus[];
  // Typed in from the specification, in the order of the states above: where an action may lead. `=` stays, `-` is refused.
  const open = 'PUBLISHED|SENT|VIEWED';
  const TABLE: Record<InvoiceAction, string> = {
    update: '= - - - - - - - -',
    delete: '= - - - - - - - -',
    publish: 'PUBLISHED|OVERDUE|PAID - - - - - - - -',
    send: 'PUBLISHED|OVERDUE|PAID = = = = = = - -',
    deliver: '- SENT = = = = = = =',
    markSent: 'SENT|OVERDUE|PAID SENT - - - - - - -',
    view: '- VIEWED VIEWED = = = = = =',
    markViewed: '- VIEWED VIEWED - = - - - -',
    passDueDate: '- OVERDUE OVERDUE OVERDUE - - - - -',
    moveDueDate: `- - - - ${open} - - - -`,
    pay: `- =|PAID =|PAID =|PAID =|PAID|${open} =|PAID - - -`,
    voidPayment: `- = = = = = =|${open}|OVERDUE|UNCOLLECTIBLE - =|CANCELLED`,
    reopen: `- = = = = = ${open}|OVERDUE|UNCOLLECTIBLE - -`,
    failRefund: `- ${'=|PAID '.repeat(3)}=|PAID|${open} =|PAID = = =`,
    credit: `- ${'=|PAID|CANCELLED|REFUNDED '.repeat(3)}=|PAID|CANCELLED|REFUNDED|${open} =|PAID|CANCELLED|REFUNDED =|CANCELLED|REFUNDED - -`,
    refund: `- ${'=|REFUNDED '.repeat(6)}- -`,
    cancel: `CANCELLED ${'CANCELLED|REFUNDED '.repeat(6)}- -`,
    writeOff: '- UNCOLLECTIBLE UNCOLLECTIBLE UNCOLLECTIBLE UNCOLLECTIBLE - - - -',
    dispute: '- = = = = = = = =',
    remind: '- - = = = - - - -',
    setReminders: '= = = = = = = = =',
  };
  const cells = Object.entries(TABLE).flatMap(([action, row]) => {
    const outcomes = row.split(' ');
    if (outcomes.length !== STATES.length) throw new Error(`the row of ${action} has ${outcomes.length} cells`);
    return STATES.map((state, index) => [state, action as InvoiceAction, outcomes[index] ?? ''] as const);
  });

  it.each(cells)('%s, %s: %s', (state, action, expected) => {
    const outcomes = expected === '-' ? [] : expected.replace('=', state).split('|');
    expect([...outcomesOf(INVOICE_WORKFLOW, state, action)].sort()).toEqual(outcomes.sort());
    if (outcomes.length > 0) {
      expect(() => assertTransition(INVOICE_WORKFLOW, state, action)).not.toThrow();
      return;
    }
    const error = refusalOf(() => assertTransition(INVOICE_WORKFLOW, state, action));
    expect(error.code).toBe(ErrorCode.INVALID_STATE);
    expect(error.message).toContain(state);
    const besides: Partial<Record<InvoiceAction, string>> = { dispute: 'be disputed', remind: 'be reminded of' };
    expect(error.message).toContain(besides[action] ?? String(error.facts['to']));
    expect(error.facts).toMatchObject({ from: state });
  });

  it('describes what is refused', () => {
    const refused = (state: InvoiceStatus, action: InvoiceAction) =>
      refusalOf(() => assertTransition(INVOICE_WORKFLOW, state, action));
    expect(refused(InvoiceStatus.PAID, 'update').message).toBe(
      'Only an invoice that is DRAFT can be changed; this one is PAID.',
    );
    const unpayable = refused(InvoiceStatus.DRAFT, 'pay');
    expect(unpayable.message).toBe(
      'An invoice that is DRAFT cannot become PAID: only PUBLISHED, SENT, VIEWED, OVERDUE, UNCOLLECTIBLE can.',
    );
    expect(unpayable.facts).toEqual({ from: 'DRAFT', to: 'PAID' });
    const undisputed = refused(InvoiceStatus.DRAFT, 'dispute');
    expect(undisputed.message).toContain('An invoice that is DRAFT cannot be disputed: only PUBLISHED, SENT, VIEWED, ');
    expect(undisputed.facts).toEqual({ from: 'DRAFT' });
    expect(refused(InvoiceStatus.REFUNDED, 'send').facts).toEqual({ from: 'REFUNDED', to: 'SENT' });
  });
});

describe('payments and refunds', () => {
  it.each([
    [PAYMENT_WORKFLOW, 'COMPLETED', 'void', ['VOIDED']],
    [PAYMENT_WORKFLOW, 'VOIDED', 'void', []],
    [REFUND_WORKFLOW, 'PENDING', 'succeed', ['SUCCEEDED']],
    [REFUND_WORKFLOW, 'PENDING', 'fail', ['FAILED']],
    [REFUND_WORKFLOW, 'SUCCEEDED', 'succeed', []],
    [REFUND_WORKFLOW, 'SUCCEEDED', 'fail', []],
    [REFUND_WORKFLOW, 'FAILED', 'succeed', []],
    [REFUND_WORKFLOW, 'FAILED', 'fail', []],
  ] as const)('%#: from %s by %s', (workflow, state, action, expected) => {
    expect(outcomesOf(workflow as Workflow<string, string>, state, action)).toEqual(expected);
  });
});

it.each([
  ['invoices', INVOICE_WORKFLOW, 'DRAFT PUBLISHED SENT VIEWED OVERDUE UNCOLLECTIBLE PAID CANCELLED REFUNDED'],
  ['payments', PAYMENT_WORKFLOW, 'COMPLETED VOIDED'],
  ['refunds', REFUND_WORKFLOW, 'PENDING SUCCEEDED FAILED'],
] as const)('every state of %s can be reached, and there are no others', (_, given, states) => {
  const { begins, moves } = given as Workflow<string, string>;
  const reached = new Set(begins);
  for (let before = -1; before < reached.size;) {
    before = reached.size;
    for (const { from, to } of moves)
      if (from.some((state) => reached.has(state))) to.forEach((state) => reached.add(state));
  }
  expect([...reached].sort()).toEqual(states.split(' ').sort());
});

it('is drawn in docs/WORKFLOW.md', () => {
  const drawn = readFileSync('docs/WORKFLOW.md', 'utf8');
  expect(drawn).toBe(drawWorkflows());
  for (const line of [
    '  [*] --> DRAFT',
    '  PUBLISHED --> SENT: deliver, markSent',
    '  PAID --> OVERDUE: voidPayment, reopen',
    '  OVERDUE --> UNCOLLECTIBLE: writeOff',
    '  COMPLETED --> VOIDED: void',
  ])
    expect(drawn.split('\n')).toContain(line);
});
