import { DataSource } from 'typeorm';
import { loadConfig, readEnvironment } from '../config/config';
import { dataSourceOptions } from './data-source-options';

const config = loadConfig(readEnvironment());

/** What the TypeORM command line works on: `npx typeorm -d src/db/data-source.ts migration:run`. */
export const dataSource = new DataSource(
  dataSourceOptions({ url: config.databaseOwnerUrl ?? config.databaseUrl ?? '', poolSize: 2 }),
);
