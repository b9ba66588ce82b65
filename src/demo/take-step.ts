import type { UnitOfWork } from '../db/unit-of-work';
import type { Actor, UserActor } from '../domain/actor';
import { idOf } from '../domain/ids';
import { RefundInvoiceInput } from '../schema/inputs/credit-inputs';
import { CancelInvoiceInput } from '../schema/inputs/invoice-inputs';
import { SendInvoiceInput } from '../schema/inputs/send-invoice-inputs';
import { RecordPaymentInput } from '../schema/inputs/payment-inputs';
import { WriteOffInvoiceInput } from '../schema/inputs/workflow-inputs';
import { inputOf } from '../schema/rules/input-of';
import { refundInvoice } from '../services/credits/refund-invoice';
import { cancelInvoice } from '../services/invoices/cancel-invoice';
import { markDelivered } from '../services/deliveries/mark-delivered';
import { publishInvoice } from '../services/invoices/publish-invoice';
import { sendInvoice } from '../services/invoices/send-invoice';
import { viewPublicInvoice } from '../services/invoices/view-public-invoice';
import { writeOffInvoice } from '../services/invoices/write-off-invoice';
import { recordPayment } from '../services/payments/record-payment';
import type { DemoStep } from './demo-invoices';
import { workAt } from './work-at';

/** A step in the life of a demo invoice (its UUID), and when it happened. */
export interface StepTaken {
  owner: UserActor;
  invoiceId: string;
  step: DemoStep;
  at: Date;
}

/** Takes one step, with the act that a user or the worker would use. */
export async function takeStep(work: UnitOfWork, { owner, invoiceId, step, at }: StepTaken): Promise<void> {
  const asOwner = workAt(work, owner, at);
  const system: Actor = { kind: 'system', organizationId: owner.organizationId };
  const id = idOf('invoice', invoiceId);
  switch (step.act) {
    case 'publish':
      await publishInvoice(asOwner, { id });
      return;
    case 'send':
      await sendInvoice(asOwner, inputOf(SendInvoiceInput, { id }));
      return deliver(workAt(work, system, at), invoiceId);
    case 'view':
      return view(workAt(work, { kind: 'anonymous' }, at), invoiceId);
    case 'pay': {
      const { amount, method, reference } = step;
      await recordPayment(asOwner, inputOf(RecordPaymentInput, { invoiceId: id, amount, method, reference }));
      return;
    }
    case 'cancel':
      await cancelInvoice(asOwner, inputOf(CancelInvoiceInput, { id, reason: 'Ordered by mistake' }));
      return;
    case 'refund':
      await refundInvoice(asOwner, inputOf(RefundInvoiceInput, { id, reason: 'The event was called off' }));
      return;
    case 'writeOff':
      await writeOffInvoice(asOwner, inputOf(WriteOffInvoiceInput, { id, reason: 'The client has closed down' }));
      return;
  }
}

/**
 * Records the emails as accepted by the mail server, and their jobs as finished, before any worker sees them: nothing
 * is sent.
 */
async function deliver(work: UnitOfWork, invoiceId: string): Promise<void> {
  const deliveries = await work.sql.query<{ id: string }>(
    `SELECT id FROM deliveries WHERE organization_id = $1 AND invoice_id = $2 AND status = 'PENDING'`,
    [work.organizationId, invoiceId],
  );
  for (const { id } of deliveries) {
    await markDelivered(work, { deliveryId: id, response: 'Not sent: part of the demo.' });
    await work.sql.query(
      `UPDATE jobs SET status = 'SUCCEEDED', percent = 100, result = '{"sent":true}', finished_at = $2, updated_at = $2
       WHERE unique_key = $1`,
      [`deliverEmail/${id}`, work.now],
    );
  }
}

async function view(work: UnitOfWork, invoiceId: string): Promise<void> {
  const [link] = await work.sql.query<{ id: string }>(
    `SELECT id FROM public_links WHERE organization_id = $1 AND invoice_id = $2 AND revoked_at IS NULL`,
    [work.organizationId, invoiceId],
  );
  if (!link) throw new Error('a published invoice has no public link');
  await viewPublicInvoice(work, { token: work.linkTokens.tokenOf(link.id), viewer: null });
}
