import { DataSource } from 'typeorm';
import { migrationSourceOptions } from '../../src/db/data-source-options';
import { ensureRoles } from '../../src/db/embedded-postgres/ensure-roles';
import { connect } from './connect';

/** A database in which no migration has run. Both are there from the first `beforeAll` of the file on. */
export interface Unmigrated {
  ownerUrl: string;
  dataSource: DataSource;
}

/** Makes such a database for the tests of one file, and removes it after them; `name` is for this file alone. */
export function unmigratedDatabase(name: string): Unmigrated {
  const database = `billfold_${name}_${process.pid}`;
  const superuserUrl = process.env.BILLFOLD_TEST_SUPERUSER_URL ?? '';
  const made = {} as Unmigrated;
  beforeAll(async () => {
    ({ ownerUrl: made.ownerUrl } = await ensureRoles(superuserUrl, database));
    made.dataSource = await new DataSource(migrationSourceOptions(made.ownerUrl)).initialize();
  });
  afterAll(async () => {
    await made.dataSource.destroy();
    const superuser = await connect(superuserUrl);
    await superuser.query(`DROP DATABASE ${database} WITH (FORCE)`);
    await superuser.end();
  });
  return made;
}
