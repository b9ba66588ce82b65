import type { UnitOfWork } from '../../db/unit-of-work';
import { Organization } from '../../entities/organization';
import { followDueDates } from '../invoices/follow-due-dates';
import { assertVersion } from '../edits';
import type { PreparedSettings } from './prepare-settings';

/**
 * Changes the organization's settings; what is left out stays, and published invoices keep what they say. Throws
 * VALIDATION_ERROR with every fault at once, and CONFLICT where `expectedVersion` is stale (source 000, `/settings`).
 */
export async function updateSettings(work: UnitOfWork, { columns, expectedVersion }: PreparedSettings): Promise<void> {
  const where = { id: work.organizationId };
  const { manager } = work.sql;
  const organization = await manager.findOneOrFail(Organization, { where, lock: { mode: 'pessimistic_write' } });
  assertVersion(expectedVersion, organization.version);
  if (Object.keys(columns).length === 0) return;
  await manager.update(Organization, where, { ...columns, version: organization.version + 1, updatedAt: work.now });
  // Another zone has another day: the database has forgotten the one of which the statuses were.
  if (columns.timeZone !== undefined) await followDueDates(work);
  work.emit('organization.updated', { organizationId: work.organizationId });
}
