import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { Item } from '../../entities/item';
import { Organization } from '../../entities/organization';
import type { CreateItemInput } from '../../schema/inputs/item-inputs';
import { assertSeesAllProjects } from '../edits';

/**
 * Creates an item and returns its UUID. The currency defaults to the organization's. Throws FORBIDDEN for members
 * limited to projects.
 */
export async function createItem(work: UnitOfWork, input: CreateItemInput): Promise<string> {
  assertSeesAllProjects(work.actor, 'items');
  const { organizationId } = work;
  const { currency } = await work.sql.manager.findOneByOrFail(Organization, { id: organizationId });
  const id = newId();
  await work.sql.manager.insert(Item, {
    ...input,
    currency: input.currency ?? currency,
    id,
    organizationId,
    createdBy: work.userId,
    createdAt: work.now,
    updatedAt: work.now,
  });
  work.emit('item.created', { itemId: id });
  return id;
}
