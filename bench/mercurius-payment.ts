import type { Pool, PoolClient } from 'pg';
import { uuidv7 } from 'uuidv7';
import { INVOICE_COLUMNS, invoiceOf, type InvoiceRow, paymentOf, type PaymentRow } from './mercurius-rows';

export interface PaymentInput {
  invoiceId: string;
  amount: string;
  method: string;
  reference: string;
}

async function pay(client: PoolClient, organizationId: string, input: PaymentInput) {
  const ask = async <Row extends object>(name: string, text: string, values: unknown[]): Promise<Row> => {
    const { rows } = await client.query<Row>({ name, text, values });
    if (!rows[0]) throw new Error(`no row: ${name}`);
    return rows[0];
  };
  const invoice = await ask<InvoiceRow>(
    'lock',
    `SELECT ${INVOICE_COLUMNS} FROM invoices WHERE organization_id = $1 AND id = $2 FOR UPDATE`,
    [organizationId, input.invoiceId],
  );
  const amount = Math.round(Number(input.amount) * 100);
  if (!['PUBLISHED', 'SENT', 'VIEWED', 'OVERDUE'].includes(invoice.status)) throw new Error('cannot be paid');
  if (Number(invoice.paid_minor) + amount > Number(invoice.total_minor)) throw new Error('more than the balance');
  const payment = await ask<PaymentRow>(
    'payment',
    `INSERT INTO payments (organization_id, id, client_id, currency, amount_minor, payment_date, method, reference, created_at)
     VALUES ($1, $2, $3, $4, $5, current_date, $6, $7, now())
     RETURNING id, amount_minor, currency, payment_date, method, status, reference`,
    [organizationId, uuidv7(), invoice.client_id, invoice.currency, amount, input.method, input.reference],
  );
  await ask(
    'allocation',
    `INSERT INTO payment_allocations (organization_id, id, payment_id, invoice_id, amount_minor, created_at)
     VALUES ($1, $2, $3, $4, $5, now()) RETURNING id`,
    [organizationId, uuidv7(), payment.id, invoice.id, amount],
  );
  const isPaid = Number(invoice.paid_minor) + amount === Number(invoice.total_minor);
  const paid = await ask<InvoiceRow>(
    'paid',
    `UPDATE invoices SET paid_minor = paid_minor + $3, status = $4, paid_at = CASE WHEN $5 THEN now() END,
       version = version + 1, updated_at = now()
     WHERE organization_id = $1 AND id = $2 RETURNING ${INVOICE_COLUMNS}`,
    [organizationId, invoice.id, amount, isPaid ? 'PAID' : invoice.status, isPaid],
  );
  return { payment: paymentOf(payment), invoice: invoiceOf(paid) };
}

/** Locks the invoice, writes payment, allocation and invoice one after the other in one transaction. */
export async function recordPayment(pool: Pool, organizationId: string, payment: PaymentInput) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const paid = await pay(client, organizationId, payment);
    await client.query('COMMIT');
    return paid;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
