import type { Pool, PoolClient } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';

/** The version of TypeORM whose private parts these are: with another one, look whether they still are as here, and then say so. */
export const WRITTEN_FOR = '1.1.1';

/** The pool of connections of an initialized data source. */
export function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as unknown as { master: Pool }).master;
}

/**
 * A manager whose statements go through `client`, a connection with a transaction of ours: TypeORM, which locks rows in none
 * but transactions that it knows of, takes it for one of its own, and neither begins nor ends it.
 */
export function managerOn(dataSource: DataSource, client: PoolClient): EntityManager {
  const queryRunner = dataSource.createQueryRunner();
  Object.assign(queryRunner, { databaseConnection: client, isTransactionActive: true });
  return queryRunner.manager;
}
