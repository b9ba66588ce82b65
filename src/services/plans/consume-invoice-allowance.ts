import type { UnitOfWork } from '../../db/unit-of-work';
import { takeAllowance } from '../invoices/take-allowance';

/** Uses one invoice of the monthly allowance, for a client that renders it on the device. If nothing is left of it, the next statement fails with LIMIT_REACHED. */
export function consumeInvoiceAllowance(work: UnitOfWork): Promise<void> {
  work.emit('organization.allowance_used', { organizationId: work.organizationId });
  takeAllowance(work, 1);
  return Promise.resolve();
}
