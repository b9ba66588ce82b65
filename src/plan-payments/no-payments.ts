import { BillfoldError, ErrorCode } from '../domain/errors';
import type { PlanPayments } from '../domain/plan-payments';

/** Production without a provider: plans cannot be paid for. */
export const noPayments: PlanPayments = {
  verify: () =>
    Promise.reject(
      new BillfoldError(ErrorCode.SERVICE_UNAVAILABLE, 'No payment provider is configured on this server.'),
    ),
};
