import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { Client } from 'pg';
import { FillDatesOfTags1765525000002 } from '../../migrations/1765525000002-fill-dates-of-tags';
import { migrationSourceOptions } from '../../src/db/data-source-options';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { connect, insertOrganization, type RowsOfOne, run } from './connect';

let database: TestDatabase;
let owner: Client;
let rows: RowsOfOne;

const act = (...statements: string[]) => run(owner, rows.organization, statements);

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await connect(database.ownerUrl);
  rows = await insertOrganization(owner);
  const [user, project] = [randomUUID(), randomUUID()];
  await act(
    `INSERT INTO users (id, name, email, password_hash, time_zone, locale, created_at, updated_at)
     VALUES ('${user}', 'Ada', '${user}@example.com', 'x', 'UTC', 'en', now(), now())`,
    `INSERT INTO projects (organization_id, id, client_id, name, created_at, updated_at)
     VALUES ('${rows.organization}', '${project}', '${rows.client}', 'P', now(), now())`,
    `INSERT INTO time_entries (organization_id, id, user_id, project_id, client_id, date, duration_minutes, billable, tags, created_at, updated_at)
     SELECT '${rows.organization}', uuidv7(), '${user}', '${project}', '${rows.client}', date '2025-01-01' + n, 60, false,
       ARRAY['a', 'b' || n], timestamptz '2025-02-01' + n * interval '1 day', now() FROM generate_series(1, 3) AS n`,
  );
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

/** Tags that do not have the dates of their entries, or that are missing. */
const wrong = async (): Promise<number | null> => {
  const found = await act(
    `SELECT FROM (SELECT id, date, created_at, unnest(tags) AS tag FROM time_entries) AS e
     FULL JOIN time_entry_tags t ON t.time_entry_id = e.id AND t.tag = e.tag
     WHERE (e.date, e.created_at) IS DISTINCT FROM (t.date, t.created_at)`,
  );
  return found.rowCount;
};

describe('the dates of tags', () => {
  it('are those of their entries, also once these are moved or tagged anew', async () => {
    expect(await wrong()).toBe(0);
    await act(`UPDATE time_entries SET date = date + 10 WHERE date > '2025-01-02'`);
    expect(await wrong()).toBe(0);
    await act(`UPDATE time_entries SET tags = '{a,c}', date = date - 30 WHERE date = '2025-01-02'`);
    expect(await wrong()).toBe(0);
  });

  it('are filled in where a version without them wrote the tags', async () => {
    await act(
      `ALTER TABLE time_entry_tags DROP CONSTRAINT ck_time_entry_tags__dated`,
      `UPDATE time_entry_tags SET date = NULL, created_at = NULL WHERE tag <> 'b2'`,
    );
    expect(await wrong()).toBeGreaterThan(0);
    const source = await new DataSource(migrationSourceOptions(database.ownerUrl)).initialize();
    await new FillDatesOfTags1765525000002().up(source.createQueryRunner());
    await source.destroy();
    expect(await wrong()).toBe(0);
  });
});
