import type { Pool, PoolClient } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';

/**
 * The version of TypeORM whose private members are used here. After an update, check that they are unchanged, then
 * change the version.
 */
export const WRITTEN_FOR = '1.1.1';

/** The connection pool of an initialized data source. */
export function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as unknown as { master: Pool }).master;
}

/**
 * A manager whose statements use `client`, on which a transaction is open that TypeORM did not begin. TypeORM locks
 * rows only in its own transactions, so it is made to believe that this is one. It neither begins nor ends it. Each
 * statement waits for `before`, whose errors reach the caller as they are: those of a statement are wrapped by TypeORM.
 */
export function managerOn(
  dataSource: DataSource,
  client: PoolClient,
  before: () => Promise<void> = () => Promise.resolve(),
): EntityManager {
  const queryRunner = dataSource.createQueryRunner();
  const query = queryRunner.query.bind(queryRunner);
  Object.assign(queryRunner, {
    databaseConnection: client,
    isTransactionActive: true,
    query: async (...args: Parameters<typeof query>): Promise<unknown> => {
      await before();
      return query(...args) as Promise<unknown>;
    },
  });
  return queryRunner.manager;
}
