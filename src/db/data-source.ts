import { DataSource } from 'typeorm';
import { loadConfig, readEnvironment } from '../config/config';
import { migrationSourceOptions } from './data-source-options';

const { databaseOwnerUrl: url } = loadConfig(readEnvironment());
if (!url) {
  // What is thrown here, the command line would show with its stack.
  process.stderr.write(
    'Set DATABASE_OWNER_URL to the PostgreSQL that is to be migrated: the embedded one is migrated whenever it starts.\n',
  );
  process.exit(1);
}

/** What the TypeORM command line works on: `npx typeorm -d src/db/data-source.ts migration:run`. */
export const dataSource = new DataSource(migrationSourceOptions(url));
