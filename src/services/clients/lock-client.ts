import type { UnitOfWork } from '../../db/unit-of-work';
import { notFound } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { Client } from '../../entities/client';

/** The client with this public id, locked until the transaction ends. Throws VALIDATION_ERROR and NOT_FOUND at `field`. */
export async function lockClient(work: UnitOfWork, publicId: string, field: string): Promise<Client> {
  const id = parseId('client', publicId, field);
  const where = { organizationId: work.organizationId, id };
  const client = await work.sql.manager.findOne(Client, { where, lock: { mode: 'pessimistic_write' } });
  if (!client) throw notFound(field, 'client');
  return client;
}
