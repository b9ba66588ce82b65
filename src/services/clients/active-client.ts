import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode, notFound } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { ClientEntity } from '../../entities/client';

/**
 * The client to bill or to work for, protected from deletion until the transaction ends. Throws VALIDATION_ERROR,
 * NOT_FOUND, INVALID_STATE at `input.clientId`.
 */
export async function activeClient(work: UnitOfWork, publicId: string): Promise<ClientEntity> {
  const id = parseId('client', publicId, 'input.clientId');
  const client = await work.sql.manager.findOne(ClientEntity, {
    where: { organizationId: work.organizationId, id },
    lock: { mode: 'pessimistic_read' },
  });
  return assertActive(client);
}

/** Checks that the client exists and is active. Throws NOT_FOUND, INVALID_STATE at `input.clientId`. */
export function assertActive<Found extends { isActive: boolean }>(client: Found | null | undefined): Found {
  if (!client) throw notFound('input.clientId', 'client');
  if (client.isActive) return client;
  throw new BillfoldError(ErrorCode.INVALID_STATE, 'This client was deleted. Restore it first.', [
    { field: 'input.clientId', reason: 'the client is not active' },
  ]);
}
