import { Client } from '../../entities/client';
import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { assertMayWriteMoney } from '../fields';
import { assertSeesAllClients, type ClientFields, cleanClientFields } from './client-fields';

/** What a new client needs. */
export interface CreateClientInput extends ClientFields {
  name: string;
}

/** Adds a client to the organization and gives its UUID. Throws VALIDATION_ERROR; FORBIDDEN for a rate, and for whoever is limited to projects (sources 000, 003, 004). */
export async function createClient(work: UnitOfWork, input: CreateClientInput): Promise<string> {
  assertSeesAllClients(work.actor);
  const fields = cleanClientFields(input);
  assertMayWriteMoney(work.actor, input.defaultHourlyRate, 'input.defaultHourlyRate');
  const id = newId();
  await work.sql.manager.insert(Client, {
    ...fields,
    extraRecipients: fields.extraRecipients ?? [],
    id,
    organizationId: work.organizationId,
    createdBy: work.userId,
    createdAt: work.now,
    updatedAt: work.now,
  });
  work.emit('client.created', { clientId: id });
  return id;
}
