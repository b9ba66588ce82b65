import { Client } from '../../entities/client';
import type { UnitOfWork } from '../../db/unit-of-work';
import { validationError } from '../../domain/errors';
import { assertMayWriteMoney, assertVersion } from '../fields';
import { assertSeesAllClients, type ClientFields, cleanClientFields } from './client-fields';
import { lockClient } from './lock-client';

/** Which client, and what to change of it. */
export interface UpdateClientInput extends ClientFields {
  id: string;
  expectedVersion?: number | null;
}

/**
 * Changes a client and gives its UUID; drafts follow its name, published invoices keep what they said. Throws
 * VALIDATION_ERROR, NOT_FOUND, FORBIDDEN for a rate and for whoever is limited to projects, and CONFLICT where
 * `expectedVersion` is stale.
 */
export async function updateClient(work: UnitOfWork, input: UpdateClientInput): Promise<string> {
  assertSeesAllClients(work.actor);
  const { id: publicId, expectedVersion, ...given } = input;
  const fields = cleanClientFields(given);
  if (fields.name === null) throw validationError({ field: 'input.name', reason: 'a client has a name' });
  assertMayWriteMoney(work.actor, given.defaultHourlyRate, 'input.defaultHourlyRate');
  const client = await lockClient(work, publicId, 'input.id');
  const { organizationId, id } = client;
  assertVersion(expectedVersion, client.version);
  await work.sql.manager.update(
    Client,
    { organizationId, id },
    {
      ...fields,
      extraRecipients: fields.extraRecipients === null ? [] : fields.extraRecipients,
      version: client.version + 1,
      updatedAt: work.now,
    },
  );
  if (fields.name && fields.name !== client.name) {
    await work.sql.query(
      `UPDATE invoices SET client_name = $3 WHERE organization_id = $1 AND client_id = $2 AND status = 'DRAFT'`,
      [organizationId, id, fields.name],
    );
  }
  work.emit('client.updated', { clientId: id });
  return id;
}
