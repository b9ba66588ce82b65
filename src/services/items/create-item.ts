import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { ItemEntity } from '../../entities/item';
import type { CreateItemInput } from '../../schema/inputs/item-inputs';
import { assertSeesAllProjects } from '../edits';
import { ownOrganization } from '../invoices/load-invoice';

/**
 * Creates an item and returns its UUID. The currency defaults to the organization's. Throws FORBIDDEN for members
 * limited to projects.
 */
export async function createItem(work: UnitOfWork, input: CreateItemInput): Promise<string> {
  assertSeesAllProjects(work.actor, 'items');
  const { organizationId } = work;
  const id = newId();
  await work.sql.manager.insert(ItemEntity, {
    ...input,
    currency: input.currency ?? (await ownOrganization(work)).currency,
    id,
    organizationId,
    createdBy: work.userId,
    createdAt: work.now,
    updatedAt: work.now,
  });
  work.emit('item.created', { itemId: id });
  return id;
}
