import { type FindOptionsOrder, type FindOptionsWhere, In } from 'typeorm';
import { notFound } from '../domain/errors';
import { type IdKind, nameOfKind, parseId } from '../domain/ids';
import type { TenantEntity } from '../entities/tenant-entity';
import type { UnitOfWork } from './unit-of-work';

/** Identifies the row: the kind of its ID, the ID as the caller sent it, and the path of its field. */
export interface RowWanted {
  of: IdKind;
  publicId: string;
  field: string;
}

/**
 * The organization's row with this public ID, locked until the transaction ends. Throws VALIDATION_ERROR and NOT_FOUND
 * at `field`.
 */
export async function lockRow<Row extends TenantEntity>(
  work: UnitOfWork,
  Entity: new () => Row,
  { of, publicId, field }: RowWanted,
): Promise<Row> {
  const id = parseId(of, publicId, field);
  const where = { organizationId: work.organizationId, id } as FindOptionsWhere<Row>;
  const row = await work.sql.manager.findOne(Entity, { where, lock: { mode: 'pessimistic_write' } });
  if (!row) throw notFound(field, nameOfKind(of));
  return row;
}

/** The organization's rows with these UUIDs, locked in the order of their IDs until the transaction ends. One statement. */
export function lockRows<Row extends TenantEntity>(
  work: UnitOfWork,
  Entity: new () => Row,
  ids: readonly string[],
): Promise<Row[]> {
  const where = { organizationId: work.organizationId, id: In(ids) } as FindOptionsWhere<Row>;
  const order = { id: 'ASC' } as FindOptionsOrder<Row>;
  return work.sql.manager.find(Entity, { where, order, lock: { mode: 'pessimistic_write' } });
}
