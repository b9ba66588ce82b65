import { ClientEntity } from '../../entities/client';
import { newId, type UnitOfWork } from '../../db/unit-of-work';
import type { CreateClientInput } from '../../schema/inputs/client-inputs';
import { defaultTaxRates } from './default-tax-rates';
import { assertMayWriteMoney, assertSeesAllProjects } from '../edits';

/**
 * Creates a client and returns its UUID. Throws FORBIDDEN for members limited to projects, and for a rate or taxes
 * without the permission to set them (sources 000, 003, 004).
 */
export async function createClient(work: UnitOfWork, input: CreateClientInput): Promise<string> {
  assertSeesAllProjects(work.actor, 'clients');
  assertMayWriteMoney(work.actor, input.defaultHourlyRate, 'input.defaultHourlyRate');
  assertMayWriteMoney(work.actor, input.defaultTaxRateIds, 'input.defaultTaxRateIds');
  const id = newId();
  await work.sql.manager.insert(ClientEntity, {
    ...input,
    extraRecipients: input.extraRecipients ?? [],
    defaultTaxRateIds: (await defaultTaxRates(work, input.defaultTaxRateIds)) ?? [],
    id,
    organizationId: work.organizationId,
    createdBy: work.userId,
    createdAt: work.now,
    updatedAt: work.now,
  });
  work.emit('client.created', { clientId: id });
  return id;
}
