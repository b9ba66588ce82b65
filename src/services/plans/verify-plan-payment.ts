import type { Sql } from '../../db/database';
import { FREE_PLAN } from '../../db/subscription-sql';
import { BillfoldError, ErrorCode, validationError } from '../../domain/errors';
import type { ExpectedPayment, PaymentVerdict, PlanPayments } from '../../domain/plan-payments';
import type { UpgradePlanInput } from '../../schema/inputs/plan-inputs';

/** A payment that the provider confirms. */
export interface PaidPlan {
  planCode: string;
  paymentId: string;
  amountMinor: bigint;
  currency: string;
}

/** Where the payment and the plan are looked up, and for whom (a public ID). */
export interface PaymentDesk {
  payments: PlanPayments;
  read<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  organizationId: string;
}

const REFUSALS: Readonly<Record<Exclude<PaymentVerdict, 'PAID'>, [ErrorCode, string]>> = {
  UNKNOWN: [ErrorCode.NOT_FOUND, 'there is no such payment'],
  NOT_PAID: [ErrorCode.INVALID_STATE, 'the payment did not succeed or was refunded'],
  WRONG_AMOUNT: [ErrorCode.VALIDATION_ERROR, "the payment's amount or currency differs from the plan's price"],
};

/**
 * Looks up the payment with the provider. Runs before the unit of work, so that no transaction is open while the
 * provider responds. Throws VALIDATION_ERROR, NOT_FOUND, INVALID_STATE at `input.paymentId`, SERVICE_UNAVAILABLE.
 */
export async function verifyPlanPayment(desk: PaymentDesk, input: UpgradePlanInput): Promise<PaidPlan> {
  const { plan, paymentId }: { plan: string; paymentId: string } = input;
  const planCode = plan === 'free' ? FREE_PLAN : plan;
  if (planCode === FREE_PLAN) {
    throw validationError({ field: 'input.plan', reason: 'is free; use cancelSubscription to return to it' });
  }
  const [price] = await desk.read((sql) =>
    sql.query<{ amount: bigint; currency: string }>(
      `SELECT price_minor AS amount, currency FROM plans WHERE code = $1`,
      [planCode],
    ),
  );
  if (!price) throw validationError({ field: 'input.plan', reason: 'is not a plan' });
  const expected: ExpectedPayment = {
    amountMinor: price.amount,
    currency: price.currency,
    organizationId: desk.organizationId,
  };
  const verdict = await desk.payments.verify(paymentId, expected);
  if (verdict === 'PAID') return { planCode, paymentId, amountMinor: price.amount, currency: price.currency };
  const [code, reason] = REFUSALS[verdict];
  throw new BillfoldError(code, `The payment cannot be used: ${reason}.`, [{ field: 'input.paymentId', reason }]);
}
