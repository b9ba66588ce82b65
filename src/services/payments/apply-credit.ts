import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { assertBooksOpen } from '../../domain/closed-books';
import { BillfoldError, ErrorCode, notFound, validationError } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { formatAmount, parseAmount } from '../../domain/money';
import { assertTransition, balanceOf, INVOICE_WORKFLOW } from '../../domain/workflow';
import type { InvoiceEntity } from '../../entities/invoice';
import type { ApplyCreditInput } from '../../schema/inputs/credit-inputs';
import { changeInvoice } from '../invoices/change-invoice';
import { keepBooks, lockInvoice } from '../invoices/load-invoice';
import { nameProjectsOf } from './money-on-invoice';

/** A payment with an unapplied part. */
interface UnappliedPayment {
  id: string;
  unappliedMinor: bigint;
}

/** Allocations and payments in one statement. `$2` are the parts, as JSON. */
const APPLY = `
  WITH part AS (SELECT * FROM jsonb_to_recordset($2::jsonb) AS p(id uuid, payment_id uuid, amount_minor bigint)),
  allocated AS (
    INSERT INTO payment_allocations (organization_id, id, payment_id, invoice_id, amount_minor, applied_on, created_at)
    SELECT $1, part.id, part.payment_id, $3::uuid, part.amount_minor, $4::date, $5 FROM part)
  UPDATE payments p SET unapplied_minor = p.unapplied_minor - part.amount_minor
  FROM part WHERE p.organization_id = $1 AND p.id = part.payment_id`;

/**
 * Applies the client's credit to an invoice and returns its UUID: unapplied parts of payments in the invoice's currency,
 * oldest first, or those of the payments that the caller names, in that order. Throws VALIDATION_ERROR, NOT_FOUND,
 * INVALID_STATE and OVERPAYMENT.
 */
export async function applyCredit(work: UnitOfWork, input: ApplyCreditInput): Promise<string> {
  const organization = await keepBooks(work);
  const today = todayIn(organization.timeZone, work.now);
  assertBooksOpen(organization, today, 'input.invoiceId');
  const invoice = await lockInvoice(work, input.invoiceId, 'input.invoiceId');
  const payments = await lockUnapplied(work, invoice, input.paymentIds ?? null);
  assertTransition(INVOICE_WORKFLOW, invoice.status, 'pay');
  const availableMinor = payments.reduce((sum, { unappliedMinor }) => sum + unappliedMinor, 0n);
  let left = amountOf(input, invoice, availableMinor);
  const paidMinor = invoice.paidMinor + left;
  const parts = payments.flatMap(({ id: payment_id, unappliedMinor }) => {
    const taken = left < unappliedMinor ? left : unappliedMinor;
    left -= taken;
    return taken === 0n ? [] : [{ id: newId(), payment_id, amount_minor: String(taken) }];
  });
  const values = [work.organizationId, JSON.stringify(parts), invoice.id, today, work.now];
  await work.beyondLimit(() => work.sql.query(APPLY, values));
  await changeInvoice(work, invoice, {
    action: 'pay',
    facts: { paidMinor },
    event: { type: 'invoice.credit_applied' },
  });
  await nameProjectsOf(
    work,
    parts.map(({ payment_id }) => payment_id),
  );
  return invoice.id;
}

/** The payments to take from, in this order. They are locked in the order of their IDs. */
async function lockUnapplied(
  work: UnitOfWork,
  { clientId, currency }: InvoiceEntity,
  named: readonly string[] | null,
): Promise<UnappliedPayment[]> {
  const ids = named?.map((each, index) => parseId('payment', each, `input.paymentIds.${index}`)) ?? null;
  const rows = await work.sql.query<UnappliedPayment & { paymentDate: string; isTheirs: boolean }>(
    `SELECT p.id, p.unapplied_minor AS "unappliedMinor", p.payment_date::text AS "paymentDate",
       p.client_id = $2 AND p.currency = $3 AND p.status = 'COMPLETED' AS "isTheirs" FROM payments p
     WHERE p.organization_id = $1 AND CASE WHEN $4::uuid[] IS NULL
       THEN p.client_id = $2 AND p.currency = $3 AND p.status = 'COMPLETED' AND p.unapplied_minor > 0 ELSE p.id = ANY ($4) END
     ORDER BY p.id FOR UPDATE`,
    [work.organizationId, clientId, currency, ids],
  );
  if (!ids)
    return [...rows].sort((a, b) => (a.paymentDate < b.paymentDate ? -1 : Number(a.paymentDate > b.paymentDate)));
  return ids.map((id, index) => {
    const row = rows.find((each) => each.id === id);
    if (!row) throw notFound(`input.paymentIds.${index}`, 'payment');
    const reason = `is not a payment of the invoice's client in ${currency} that counts`;
    if (!row.isTheirs) throw validationError({ field: `input.paymentIds.${index}`, reason });
    return row;
  });
}

function amountOf({ amount }: ApplyCreditInput, invoice: InvoiceEntity, availableMinor: bigint): bigint {
  const { currency } = invoice;
  const balanceMinor = balanceOf(invoice);
  if (availableMinor === 0n)
    throw new BillfoldError(ErrorCode.INVALID_STATE, `There is no credit in ${currency} to apply to this invoice.`);
  if (!amount) return balanceMinor < availableMinor ? balanceMinor : availableMinor;
  const amountMinor = parseAmount(amount, currency, 'input.amount');
  if (amountMinor > balanceMinor) {
    const balance = formatAmount(balanceMinor, currency);
    const reason = `exceeds the balance of ${balance} ${currency}`;
    const details = [{ field: 'input.amount', reason }];
    throw new BillfoldError(ErrorCode.OVERPAYMENT, `The amount ${reason}.`, details, { balance, currency });
  }
  if (amountMinor <= availableMinor) return amountMinor;
  const reason = `must not exceed the client's credit, ${formatAmount(availableMinor, currency)}`;
  throw validationError({ field: 'input.amount', reason });
}
