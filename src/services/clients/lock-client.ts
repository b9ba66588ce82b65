import { lockRow } from '../../db/lock-row';
import type { UnitOfWork } from '../../db/unit-of-work';
import { Client } from '../../entities/client';

/**
 * The client with this public ID, locked until the transaction ends. Throws VALIDATION_ERROR and NOT_FOUND at `field`.
 */
export function lockClient(work: UnitOfWork, publicId: string, field: string): Promise<Client> {
  return lockRow(work, Client, { of: 'client', publicId, field });
}
