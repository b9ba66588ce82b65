import { constraintOf } from '../../db/sql-errors';
import { insertEvents } from '../../db/event-sql';
import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { assertBooksOpen } from '../../domain/closed-books';
import { validationError } from '../../domain/errors';
import { assertTransition, INVOICE_WORKFLOW } from '../../domain/workflow';
import type { RecordPaymentInput } from '../../schema/inputs/payment-inputs';
import { changedInvoices, statusAfter } from '../invoices/change-invoice';
import { askForReceipt } from './ask-for-receipt';
import { lockForPayment, lockPayer, lockSeveralForPayment, type PaidInvoice, type Paying } from './lock-for-payment';
import { partsOfPayment, takenOfPayment } from './parts-of-payment';
import { readPayment } from './read-payment';
import { duplicatePayment, samePayment } from './same-payment';

/** What was written: the UUIDs of the payment and of its invoices, the first of those that the caller named apart. */
export interface RecordPaymentOutput {
  payment: string;
  /** Missing for a payment without an invoice. */
  invoice?: string;
  invoices: string[];
}

/** What an invoice gets of a payment, and what it is then. */
interface Allocation extends ReturnType<typeof statusAfter> {
  invoice: PaidInvoice;
  amountMinor: bigint;
  paidMinor: bigint;
}

/** Payment, allocations, invoices and events in one statement. `parts` are the allocations, one for each invoice. */
const write = (parts: string): string => `
  WITH payment AS (
    INSERT INTO payments (organization_id, id, client_id, currency, amount_minor, unapplied_minor, payment_date, method,
      reference, notes, external_payment_id, processor_fee_minor, recorded_by, created_at, project_ids, method_label)
    VALUES ($1, $2, $3, $4, $5::bigint, $6::bigint, $7, $8, $9, $10, $11, $12, $13, $14, $15::uuid[], $16)
    RETURNING id),
  allocation AS (
    INSERT INTO payment_allocations (organization_id, id, payment_id, invoice_id, amount_minor, created_at)
    SELECT $1, part.id, payment.id, part.invoice_id, part.amount_minor, $14 FROM payment CROSS JOIN ${parts}),
  events_written AS (${insertEvents('$17', 'payment')})
  ${changedInvoices(
    ['paid_minor', 'status', 'paid_at'],
    `SELECT part.invoice_id AS id, part.paid_minor, part.status, part.paid_at FROM payment CROSS JOIN ${parts}`,
    '$14',
  )}`;

// A statement for lists would be planned again on every execution.
const WRITE_ONE = write(`(SELECT $18::uuid AS id, $19::uuid AS invoice_id, $20::bigint AS amount_minor,
  $21::bigint AS paid_minor, $22::text AS status, $23::timestamptz AS paid_at) AS part`);
const WRITE_ANY = write(`unnest($18::uuid[], $19::uuid[], $20::bigint[], $21::bigint[], $22::text[], $23::timestamptz[])
  AS part(id, invoice_id, amount_minor, paid_minor, status, paid_at)`);

/**
 * Records a payment for an invoice, for several, or for none: then it is the client's credit. An amount above a balance, or
 * above the allocations, is OVERPAYMENT or, with `excess: CREDIT`, becomes the client's credit. Repeating an
 * `externalPaymentId` returns the first payment. Throws VALIDATION_ERROR, NOT_FOUND, FORBIDDEN for a payment without an
 * invoice by a member limited to projects, INVALID_STATE, OVERPAYMENT, DUPLICATE_RESOURCE (sources 000, 003, 004).
 */
export async function recordPayment(work: UnitOfWork, input: RecordPaymentInput): Promise<RecordPaymentOutput> {
  const { invoiceId, allocations, clientId, currency = null, externalPaymentId = null } = input;
  if (invoiceId) return recordOn(work, await lockForPayment(work, invoiceId), input);
  if (allocations) return recordOn(work, await lockSeveralForPayment(work, allocations), input);
  if (clientId) return recordOn(work, await lockPayer(work, { clientId, currency, externalPaymentId }), input);
  const reason = 'is required, unless `allocations` or `clientId` says what the payment is for';
  throw validationError({ field: 'input.invoiceId', reason });
}

/** Records a payment for what was locked for it, as `recordPayment` does. */
export async function recordOn(
  work: UnitOfWork,
  paying: Paying,
  input: RecordPaymentInput,
): Promise<RecordPaymentOutput> {
  const payment = readPayment(input, { ...paying, now: work.now });
  const parts = partsOfPayment(paying, payment);
  const [first] = paying.invoices;
  const named = { invoice: first?.id, invoices: parts.map(({ invoice }) => invoice.id) };
  const same = await samePayment(work, paying, {
    externalPaymentId: input.externalPaymentId,
    amountMinor: payment.amountMinor,
    parts: parts.map(({ invoice, wantedMinor }) => ({ invoiceId: invoice.id, wantedMinor })),
  });
  if (same) return { payment: same, ...named };
  for (const { invoice } of parts) assertTransition(INVOICE_WORKFLOW, invoice.status, 'pay');
  assertBooksOpen(paying, payment.paymentDate, 'input.paymentDate');
  const taken = takenOfPayment(parts, payment, input.excess);
  const id = newId();
  const allocations = parts.map(({ invoice }, index): Allocation => {
    const amountMinor = taken[index] ?? 0n;
    const paidMinor = invoice.paidMinor + amountMinor;
    const event = { type: 'invoice.payment_recorded', ids: { paymentId: id } } as const;
    return {
      invoice,
      amountMinor,
      paidMinor,
      ...statusAfter(work, invoice, { action: 'pay', facts: { paidMinor }, event }),
    };
  });
  const projectIds = projectsOf(paying.invoices);
  if (!first) work.emit('payment.prepaid', { paymentId: id, projectIds });
  const values = [
    ...[work.organizationId, id, paying.clientId, paying.currency, payment.amountMinor],
    payment.amountMinor - taken.reduce((sum, amount) => sum + amount, 0n),
    ...[payment.paymentDate, input.method, input.reference ?? null, input.notes ?? null],
    ...[
      input.externalPaymentId ?? null,
      payment.feeMinor,
      work.userId,
      work.now,
      projectIds,
      input.methodLabel ?? null,
    ],
    work.takeEvents(),
  ];
  writeAll(work, values, allocations);
  if (input.sendReceipt)
    await askForReceipt(work, { clientId: paying.clientId, paymentId: id, invoiceIds: named.invoices });
  return { payment: id, ...named };
}

function writeAll(work: UnitOfWork, values: readonly unknown[], allocations: readonly Allocation[]): void {
  const refusal = (error: unknown) => (constraintOf(error) === 'uq_payments__external' ? duplicatePayment() : error);
  const columns = allocations.map(({ invoice, amountMinor, paidMinor, status, paidAt }) => [
    ...[newId(), invoice.id, String(amountMinor), String(paidMinor), status],
    paidAt?.toISOString() ?? null,
  ]);
  const [only, ...others] = columns;
  if (only && others.length === 0) return work.sql.withNext(WRITE_ONE, [...values, ...only], refusal);
  const lists = Array.from({ length: 6 }, (_, column) => columns.map((row) => row[column] ?? null));
  work.sql.withNext(WRITE_ANY, [...values, ...lists], refusal);
}

/** The projects of a payment, as the database compares them: those of its invoices, ordered, with a last null for none. */
function projectsOf(invoices: readonly PaidInvoice[]): (string | null)[] {
  const [first, ...others] = invoices;
  if (!first) return [null];
  if (others.length === 0) return first.projectIds;
  const all = new Set(invoices.flatMap(({ projectIds }) => projectIds));
  const named = [...all].filter((id) => id !== null).sort();
  return all.has(null) ? [...named, null] : named;
}
