import fc from 'fast-check';
import { ErrorCode } from '../../src/domain/errors';
import {
  assertEditable,
  assertPayable,
  assertTransition,
  INVOICE_TRANSITIONS,
  type InvoiceFacts,
  InvoiceStatus,
  invoiceStatus,
} from '../../src/domain/invoice-status';
import { refusalOf } from './refusal';

const at = new Date('2025-01-10T12:00:00Z');
const facts = (rest: Partial<InvoiceFacts> = {}): InvoiceFacts => ({
  publishedAt: null,
  sentAt: null,
  viewedAt: null,
  cancelledAt: null,
  refundedAt: null,
  totalMinor: 10_000n,
  paidMinor: 0n,
  refundedMinor: 0n,
  dueDate: '2025-01-31',
  today: '2025-01-15',
  ...rest,
});
const published = { publishedAt: at };
const sent = { publishedAt: at, sentAt: at };
const viewed = { ...sent, viewedAt: at };
const late = { today: '2025-02-01' };
const paid = { paidMinor: 10_000n };

describe('invoiceStatus', () => {
  it.each<[string, Partial<InvoiceFacts>, InvoiceStatus]>([
    ['nothing yet', {}, InvoiceStatus.DRAFT],
    ['a draft past its due date', late, InvoiceStatus.DRAFT],
    ['a draft over nothing', { totalMinor: 0n }, InvoiceStatus.DRAFT],
    ['published', published, InvoiceStatus.PUBLISHED],
    ['published, page opened by a link handed over', { ...published, viewedAt: at }, InvoiceStatus.PUBLISHED],
    ['sent', sent, InvoiceStatus.SENT],
    ['viewed', viewed, InvoiceStatus.VIEWED],
    ['due today', { ...sent, today: '2025-01-31' }, InvoiceStatus.SENT],
    ['published and late', { ...published, ...late }, InvoiceStatus.OVERDUE],
    ['sent and late', { ...sent, ...late }, InvoiceStatus.OVERDUE],
    ['viewed and late', { ...viewed, ...late }, InvoiceStatus.OVERDUE],
    ['paid in part', { ...viewed, paidMinor: 9_999n }, InvoiceStatus.VIEWED],
    ['paid in part and late', { ...viewed, ...late, paidMinor: 9_999n }, InvoiceStatus.OVERDUE],
    ['paid after publishing', { ...published, ...paid }, InvoiceStatus.PAID],
    ['paid after sending', { ...sent, ...paid }, InvoiceStatus.PAID],
    ['paid after viewing', { ...viewed, ...paid }, InvoiceStatus.PAID],
    ['paid late', { ...viewed, ...late, ...paid }, InvoiceStatus.PAID],
    ['published over nothing', { ...published, totalMinor: 0n }, InvoiceStatus.PAID],
    ['refunded in part', { ...sent, ...paid, refundedAt: at, refundedMinor: 9_999n }, InvoiceStatus.PAID],
    ['refunded in full', { ...sent, ...paid, refundedAt: at, refundedMinor: 10_000n }, InvoiceStatus.REFUNDED],
    ['refunded, the money gone from it', { ...sent, refundedAt: at, refundedMinor: 10_000n }, InvoiceStatus.REFUNDED],
    ['a cancelled draft', { cancelledAt: at }, InvoiceStatus.CANCELLED],
    ['cancelled and late', { ...viewed, ...late, cancelledAt: at }, InvoiceStatus.CANCELLED],
  ])('%s', (_, given, expected) => {
    expect(invoiceStatus(facts(given))).toBe(expected);
  });

  it('is PAID after publishing exactly when the balance is zero', () => {
    const amount = fc.bigInt({ min: 0n, max: 10n });
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.constantFrom(published, sent, viewed),
        fc.boolean(),
        (total, part, base, isLate) => {
          fc.pre(part <= total);
          const status = invoiceStatus(facts({ ...base, ...(isLate ? late : {}), totalMinor: total, paidMinor: part }));
          expect(status === InvoiceStatus.PAID).toBe(total - part === 0n);
        },
      ),
    );
  });

  it('moves as the table of transitions says, whatever happens next', () => {
    const steps: Partial<InvoiceFacts>[] = [{ sentAt: at }, late, paid];
    for (const base of [published, sent, viewed, { ...sent, ...late }, { ...viewed, ...late }]) {
      for (const step of steps) {
        const from = invoiceStatus(facts(base));
        const to = invoiceStatus(facts({ ...base, ...step }));
        expect(from === to || INVOICE_TRANSITIONS[from].includes(to)).toBe(true);
      }
    }
  });

  it('is what it was when the payment of a PAID one is deleted', () => {
    for (const base of [published, sent, viewed, { ...viewed, ...late }]) {
      const before = invoiceStatus(facts(base));
      expect(invoiceStatus(facts({ ...base, ...paid }))).toBe(InvoiceStatus.PAID);
      expect(invoiceStatus(facts({ ...base, paidMinor: 0n }))).toBe(before);
      expect(() => assertTransition(InvoiceStatus.PAID, before)).not.toThrow();
    }
  });
});

describe('transitions', () => {
  // The rows of the workflow, typed in once more from the specification.
  const rows: [string, string][] = [
    ['DRAFT', 'PUBLISHED'],
    ['DRAFT PUBLISHED', 'SENT'],
    ['SENT OVERDUE', 'VIEWED'],
    ['PUBLISHED SENT VIEWED', 'OVERDUE'],
    ['PUBLISHED SENT VIEWED OVERDUE', 'PAID'],
    ['PAID', 'REFUNDED'],
    ['PAID', 'PUBLISHED'],
    ['PAID', 'SENT'],
    ['PAID', 'VIEWED'],
    ['PAID', 'OVERDUE'],
    ['DRAFT PUBLISHED SENT VIEWED OVERDUE', 'CANCELLED'],
  ];
  const allowed = new Set(rows.flatMap(([froms, to]) => froms.split(' ').map((from) => `${from} ${to}`)));
  const pairs = Object.values(InvoiceStatus).flatMap((from) =>
    Object.values(InvoiceStatus).map((to): [InvoiceStatus, InvoiceStatus] => [from, to]),
  );

  it.each(pairs)('%s to %s', (from, to) => {
    if (allowed.has(`${from} ${to}`)) {
      expect(() => assertTransition(from, to)).not.toThrow();
      return;
    }
    const error = refusalOf(() => assertTransition(from, to));
    expect(error.code).toBe(ErrorCode.INVALID_STATE);
    expect(error.message).toBe(`An invoice that is ${from} cannot become ${to}.`);
    expect(error.facts).toEqual({ from, to });
  });
});

describe('what a status lets be done', () => {
  const statuses = Object.values(InvoiceStatus);

  it.each(statuses)('%s: editing', (status) => {
    if (status === InvoiceStatus.DRAFT) {
      expect(() => assertEditable(status)).not.toThrow();
      return;
    }
    const error = refusalOf(() => assertEditable(status));
    expect(error.code).toBe(ErrorCode.INVALID_STATE);
    expect(error.message).toContain('DRAFT');
    expect(error.message).toContain(status);
  });

  it.each(statuses)('%s: paying', (status) => {
    if (['PUBLISHED', 'SENT', 'VIEWED', 'OVERDUE'].includes(status)) {
      expect(() => assertPayable(status)).not.toThrow();
      return;
    }
    const error = refusalOf(() => assertPayable(status));
    expect(error.code).toBe(ErrorCode.INVALID_STATE);
    expect(error.message).toContain(`An invoice that is ${status} cannot become PAID`);
  });
});
