import { ClientEntity } from '../../entities/client';
import { newId, type UnitOfWork } from '../../db/unit-of-work';
import type { CreateClientInput } from '../../schema/inputs/client-inputs';
import { setDefaultTaxRates } from './set-default-tax-rates';
import { assertMayWriteMoney, assertSeesAllProjects } from '../edits';

/**
 * Creates a client and returns its UUID. Throws FORBIDDEN for members limited to projects, and for a rate or taxes
 * without the permission to set them (sources 000, 003, 004).
 */
export async function createClient(work: UnitOfWork, input: CreateClientInput): Promise<string> {
  assertSeesAllProjects(work.actor, 'clients');
  assertMayWriteMoney(work.actor, input.defaultHourlyRate, 'input.defaultHourlyRate');
  assertMayWriteMoney(work.actor, input.defaultTaxRateIds, 'input.defaultTaxRateIds');
  const { defaultTaxRateIds, ...fields } = input;
  const id = newId();
  await work.sql.manager.insert(ClientEntity, {
    ...fields,
    extraRecipients: input.extraRecipients ?? [],
    remindersEnabled: input.remindersEnabled ?? true,
    id,
    organizationId: work.organizationId,
    createdBy: work.userId,
    createdAt: work.now,
    updatedAt: work.now,
  });
  await setDefaultTaxRates(work, id, defaultTaxRateIds);
  work.emit('client.created', { clientId: id });
  return id;
}
