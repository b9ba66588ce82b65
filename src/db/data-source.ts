import { DataSource } from 'typeorm';
import { loadConfig, readEnvironment } from '../config/config';
import { migrationSourceOptions } from './data-source-options';

const { databaseOwnerUrl: url } = loadConfig(readEnvironment());
if (!url) {
  // The command line would print an error thrown here with its stack.
  process.stderr.write(
    'Set DATABASE_OWNER_URL to the PostgreSQL database to migrate. An embedded database is migrated whenever it starts.\n',
  );
  process.exit(1);
}

/** The data source for the TypeORM command line: `npx typeorm -d src/db/data-source.ts migration:run`. */
export const dataSource = new DataSource(migrationSourceOptions(url));
