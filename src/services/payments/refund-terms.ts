import type { UnitOfWork } from '../../db/unit-of-work';
import { notFound, validationError } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import type { PaymentMethod } from '../../domain/payment-method';
import type { PaymentToRefundInput } from '../../schema/inputs/credit-inputs';
import { RefundStatus } from '../../domain/workflow';
import { futureFault } from './refund-days';
import type { RefundTerms } from './return-money';

/** What an input says of refunds. */
interface RefundSaid {
  refundDate?: string | null;
  method?: PaymentMethod | null;
  isPending?: boolean;
  payments?: readonly PaymentToRefundInput[] | null;
}

/**
 * Reads what an input says of refunds: their day, today if not given, and the payments to take first, as UUIDs. Throws
 * VALIDATION_ERROR and NOT_FOUND.
 */
export async function refundTerms(
  work: UnitOfWork,
  said: RefundSaid,
  today: string,
): Promise<{ paymentIds: string[]; terms: RefundTerms }> {
  const faults = futureFault('input.refundDate', said.refundDate, today);
  if (faults.length > 0) throw validationError(faults);
  const payments = (said.payments ?? []).map(({ paymentId, externalRefundId }, index) => ({
    paymentId: parseId('payment', paymentId, `input.payments.${index}.paymentId`),
    externalRefundId,
    field: `input.payments.${index}.externalRefundId`,
  }));
  const paymentIds = payments.map(({ paymentId }) => paymentId);
  await assertPaymentsExist(work, paymentIds);
  const named = payments.flatMap(({ paymentId, externalRefundId: id, field }) =>
    id ? [[paymentId, { id, field }] as const] : [],
  );
  return {
    paymentIds,
    terms: {
      refundDate: said.refundDate ?? today,
      method: said.method ?? null,
      status: said.isPending ? RefundStatus.PENDING : RefundStatus.SUCCEEDED,
      externalIds: new Map(named),
    },
  };
}

async function assertPaymentsExist(work: UnitOfWork, paymentIds: readonly string[]): Promise<void> {
  if (paymentIds.length === 0) return;
  const known = await work.sql.query<{ id: string }>(
    `SELECT id FROM payments WHERE organization_id = $1 AND id = ANY ($2::uuid[])`,
    [work.organizationId, paymentIds],
  );
  const unknown = paymentIds.findIndex((paymentId) => !known.some(({ id }) => id === paymentId));
  if (unknown >= 0) throw notFound(`input.payments.${unknown}.paymentId`, 'payment');
}
