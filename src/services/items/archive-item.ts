import { lockRow } from '../../db/lock-row';
import type { UnitOfWork } from '../../db/unit-of-work';
import { ItemEntity } from '../../entities/item';
import { assertSeesAllProjects } from '../edits';

/**
 * Archives an item, so that it can no longer be billed, and returns its UUID. Idempotent. Throws VALIDATION_ERROR,
 * NOT_FOUND, FORBIDDEN for members limited to projects.
 */
export async function archiveItem(work: UnitOfWork, input: { id: string }): Promise<string> {
  assertSeesAllProjects(work.actor, 'items');
  const { organizationId, id, version, archivedAt } = await lockRow(work, ItemEntity, {
    of: 'item',
    publicId: input.id,
    field: 'id',
  });
  if (archivedAt) return id;
  const change = { archivedAt: work.now, version: version + 1, updatedAt: work.now };
  await work.sql.manager.update(ItemEntity, { organizationId, id }, change);
  work.emit('item.archived', { itemId: id });
  return id;
}
