import type { PlanPayments } from '../domain/plan-payments';

/** For development, where nobody pays: every ID that begins with `PAY` is a payment of the right amount. */
export const developmentPayments: PlanPayments = {
  verify: (paymentId) => Promise.resolve(/^PAY[A-Za-z0-9_-]*$/.test(paymentId) ? 'PAID' : 'UNKNOWN'),
};
