import { lockRow } from '../../db/lock-row';
import type { UnitOfWork } from '../../db/unit-of-work';
import { ItemEntity } from '../../entities/item';
import type { UpdateItemInput } from '../../schema/inputs/item-inputs';
import { assertNotArchived, assertSeesAllProjects, assertVersion } from '../edits';

/**
 * Changes an item and returns its UUID. Existing invoices, including drafts, keep the values copied from it. Throws
 * VALIDATION_ERROR, NOT_FOUND, CONFLICT if `expectedVersion` is outdated, INVALID_STATE for an archived item, FORBIDDEN
 * for members limited to projects.
 */
export async function updateItem(work: UnitOfWork, input: UpdateItemInput): Promise<string> {
  assertSeesAllProjects(work.actor, 'items');
  const { id: publicId, expectedVersion, ...fields } = input;
  const item = await lockRow(work, ItemEntity, { of: 'item', publicId, field: 'input.id' });
  const { organizationId, id, version } = item;
  assertVersion(expectedVersion, version);
  assertNotArchived(item, 'input.id');
  const change = { ...fields, version: version + 1, updatedAt: work.now };
  await work.sql.manager.update(ItemEntity, { organizationId, id }, change);
  work.emit('item.updated', { itemId: id });
  return id;
}
