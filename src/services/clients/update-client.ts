import { Client } from '../../entities/client';
import type { UnitOfWork } from '../../db/unit-of-work';
import { notFound, validationError } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { assertMayWriteMoney, assertVersion } from '../fields';
import { type ClientFields, cleanClientFields } from './client-fields';

/** Which client, and what to change of it. */
export interface UpdateClientInput extends ClientFields {
  id: string;
  expectedVersion?: number | null;
}

/**
 * Changes a client and gives its UUID; drafts follow its name, published invoices keep what they said. Throws
 * VALIDATION_ERROR, NOT_FOUND, FORBIDDEN for a rate, and CONFLICT where `expectedVersion` is stale.
 */
export async function updateClient(work: UnitOfWork, input: UpdateClientInput): Promise<string> {
  const { id: publicId, expectedVersion, ...given } = input;
  const id = parseId('client', publicId, 'input.id');
  const fields = cleanClientFields(given);
  if (fields.name === null) throw validationError({ field: 'input.name', reason: 'a client has a name' });
  assertMayWriteMoney(work.actor, given.defaultHourlyRate, 'input.defaultHourlyRate');
  const { manager } = work.sql;
  const where = { organizationId: work.organizationId, id };
  const client = await manager.findOne(Client, { where, lock: { mode: 'pessimistic_write' } });
  if (!client) throw notFound('input.id', 'client');
  assertVersion(expectedVersion, client.version);
  await manager.update(Client, where, {
    ...fields,
    extraRecipients: fields.extraRecipients === null ? [] : fields.extraRecipients,
    version: client.version + 1,
    updatedAt: work.now,
  });
  if (fields.name && fields.name !== client.name) {
    await work.sql.query(
      `UPDATE invoices SET client_name = $3 WHERE organization_id = $1 AND client_id = $2 AND status = 'DRAFT'`,
      [work.organizationId, id, fields.name],
    );
  }
  return id;
}
