import { ClientEntity } from '../../entities/client';
import type { UnitOfWork } from '../../db/unit-of-work';
import type { UpdateClientInput } from '../../schema/inputs/client-inputs';
import { assertMayWriteMoney, assertSeesAllProjects, assertVersion } from '../edits';
import { setDefaultTaxRates } from './set-default-tax-rates';
import { lockClient } from './lock-client';

/**
 * Changes a client and returns its UUID. Drafts of invoices and estimates get its new name; what was published or sent does not. Throws NOT_FOUND,
 * FORBIDDEN for members limited to projects and for a rate or taxes without the permission to set them, and CONFLICT if
 * `expectedVersion` is outdated.
 */
export async function updateClient(work: UnitOfWork, input: UpdateClientInput): Promise<string> {
  assertSeesAllProjects(work.actor, 'clients');
  const { id: publicId, expectedVersion, defaultTaxRateIds, ...fields } = input;
  assertMayWriteMoney(work.actor, fields.defaultHourlyRate, 'input.defaultHourlyRate');
  assertMayWriteMoney(work.actor, defaultTaxRateIds, 'input.defaultTaxRateIds');
  const client = await lockClient(work, publicId, 'input.id');
  const { organizationId, id } = client;
  assertVersion(expectedVersion, client.version);
  await work.sql.manager.update(
    ClientEntity,
    { organizationId, id },
    {
      ...fields,
      extraRecipients: fields.extraRecipients === null ? [] : fields.extraRecipients,
      remindersEnabled: fields.remindersEnabled ?? undefined,
      ...(fields.remindersEnabled && !client.remindersEnabled ? { remindersSwitchedAt: work.now } : {}),
      version: client.version + 1,
      updatedAt: work.now,
    },
  );
  await setDefaultTaxRates(work, id, defaultTaxRateIds);
  if (fields.name && fields.name !== client.name) {
    for (const table of ['estimates', 'invoices'])
      await work.sql.query(
        `UPDATE ${table} SET client_name = $3 WHERE organization_id = $1 AND client_id = $2 AND status = 'DRAFT'`,
        [organizationId, id, fields.name],
      );
  }
  work.emit('client.updated', { clientId: id });
  return id;
}
