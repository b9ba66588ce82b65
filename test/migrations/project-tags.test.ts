import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { connect, insertOrganization, refusal, type RowsOfOne, run } from './connect';

let database: TestDatabase;
let app: Client;
let rows: RowsOfOne;
let project: string;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await connect(database.appUrl);
});
beforeEach(async () => {
  rows = await insertOrganization(app);
  project = randomUUID();
  await act(
    `INSERT INTO projects (organization_id, id, client_id, name, tags, created_at, updated_at)
     VALUES ('${rows.organization}', '${project}', '${rows.client}', 'P', '{web,print,web}', now(), now())`,
  );
});
afterAll(async () => {
  await app.end();
  await database.drop();
});

const act = (...statements: string[]) => run(app, rows.organization, statements);

const tags = async (): Promise<unknown[]> =>
  (await act(`SELECT tag FROM project_tags ORDER BY tag`)).rows.map((row: { tag: string }) => row.tag);

describe('the tags of a project as rows', () => {
  it('are those of its list, each once', async () => {
    expect(await tags()).toEqual(['print', 'web']);
  });

  it('follow the list, whoever writes it', async () => {
    await act(`UPDATE projects SET tags = '{web,film}'`);
    expect(await tags()).toEqual(['film', 'web']);
    await act(`UPDATE projects SET tags = '{}'`);
    expect(await tags()).toEqual([]);
  });

  it('go with the project', async () => {
    await act(`DELETE FROM projects`);
    expect(await tags()).toEqual([]);
  });

  it('are written by nobody else', async () => {
    const wanted = `INSERT INTO project_tags VALUES ('${rows.organization}', '${project}', 'x')`;
    expect(await refusal(act(wanted))).toBe('42501');
  });
});
