import { lockRow } from '../../db/lock-row';
import type { UnitOfWork } from '../../db/unit-of-work';
import { ClientEntity } from '../../entities/client';

/**
 * The client with this public ID, locked until the transaction ends. Throws VALIDATION_ERROR and NOT_FOUND at `field`.
 */
export function lockClient(work: UnitOfWork, publicId: string, field: string): Promise<ClientEntity> {
  return lockRow(work, ClientEntity, { of: 'client', publicId, field });
}
