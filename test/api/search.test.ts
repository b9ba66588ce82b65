import { Client } from 'pg';
import { startTestApp, type ApiClient, type TestApp } from '../support/api';
import { UpdateProfileDocument, UsersDocument } from '../support/generated/operations';
import { addClient, claimsOf, makeDraft, sqlOf } from '../support/invoices';
import { addColleague } from '../support/team';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ worker: true });
});
afterAll(() => app.stop());

interface Found {
  clients: {
    nodes: { name: string }[];
    totalCount: number;
    totalCountIsCapped: boolean;
    searchIsCapped: boolean;
    pageInfo: { hasNextPage: boolean };
  };
}

async function clients(api: ApiClient, search: string | null): Promise<Found['clients']> {
  const query = `query ($search: String) { clients(filter: { search: $search }) {
    nodes { name } totalCount totalCountIsCapped searchIsCapped pageInfo { hasNextPage } } }`;
  const { data, errors } = await api.send<Found, object>(query, { search });
  expect(errors).toEqual([]);
  return (data as Found).clients;
}

const namesOf = async (api: ApiClient, search: string): Promise<string[]> =>
  (await clients(api, search)).nodes.map(({ name }) => name);

/** Adds clients by one statement: `Many 1`, `Many 2` and so on. */
async function addMany(api: ApiClient, count: number): Promise<void> {
  await sqlOf(app, api, [
    `INSERT INTO clients (organization_id, id, name, created_at, updated_at)
     SELECT $1, uuidv7(), 'Many ' || g, now(), now() FROM generate_series(1, $2::int) g`,
    [claimsOf(api).org, count],
  ]);
}

describe('a search', () => {
  it.each([
    ['lodz', 'Łódź Works'],
    ['ŁÓDŹ', 'Łódź Works'],
    ["o'neill", 'O’Neill & Sons'],
    ['O’NEILL', 'O’Neill & Sons'],
    ['strasse', 'Hauptstraße 2'],
    ['straße', 'Hauptstraße 2'],
    ['株式会', '日本株式会社'],
    ['e 2', 'Hauptstraße 2'],
    ['ł', 'Łódź Works'],
    ['日', '日本株式会社'],
  ])('for %s finds %s', async (search, name) => {
    const api = await app.register();
    for (const each of ['Łódź Works', 'O’Neill & Sons', 'Hauptstraße 2', '日本株式会社'])
      await addClient(api, { name: each });
    expect(await namesOf(api, search)).toEqual([name]);
  });

  it.each(['´', '\u0301'])('for %j, which folds into nothing, finds nothing', async (search) => {
    const api = await app.register();
    await addClient(api);
    expect(await namesOf(api, search)).toEqual([]);
  });

  it('does not match across two texts, nor in another organization', async () => {
    const [api, other] = [await app.register(), await app.register()];
    await addClient(api, { name: 'First', company: 'Second', email: null });
    await addClient(other, { name: 'First of others' });
    expect(await namesOf(api, 'first')).toEqual(['First']);
    expect(await namesOf(api, 'first second')).toEqual([]);
    expect(await namesOf(api, 'tsec')).toEqual([]);
  });

  it('follows each change of the searched texts', async () => {
    const api = await app.register();
    const clientId = await addClient(api, { name: 'Before', email: null });
    await makeDraft(api, { clientId });
    const owner = new Client({ connectionString: app.database.ownerUrl });
    await owner.connect();
    const kept = async () => {
      const texts = `SELECT kind FROM search_texts WHERE organization_id = $1 ORDER BY kind`;
      return (await owner.query<{ kind: string }>(texts, [claimsOf(api).org])).rows.map(({ kind }) => kind);
    };
    expect(await kept()).toEqual(['client', 'invoice', 'user']);
    const write = (sql: string) => sqlOf(app, api, [sql, []]);
    await write(`UPDATE clients SET name = 'After'`);
    expect([await namesOf(api, 'before'), await namesOf(api, 'after')]).toEqual([[], ['After']]);
    await write(`UPDATE clients SET company = 'Company'`);
    expect(await namesOf(api, 'company')).toEqual(['After']);
    await write(`DELETE FROM invoices`);
    expect(await kept()).toEqual(['client', 'user']);
    await write(`DELETE FROM clients`);
    expect(await kept().finally(() => owner.end())).toEqual(['user']);
  });

  it('finds members by their current names', async () => {
    const owner = await app.register();
    const colleague = await addColleague(app, owner, { role: 'MANAGER' });
    await colleague.api.ok(UpdateProfileDocument, { input: { name: 'Zoë Ångström' } });
    const { users } = await owner.ok(UsersDocument, { filter: { search: 'zoe ang' } });
    expect(users.nodes.map(({ name }) => name)).toEqual(['Zoë Ångström']);
  });
});

describe('limits', () => {
  it('a search returns the thousand newest, and says that there are more', async () => {
    const api = await app.register();
    await addMany(api, 1000);
    expect(await clients(api, 'many')).toMatchObject({ totalCount: 1000, searchIsCapped: false });
    await addMany(api, 1);
    expect(await clients(api, 'many')).toMatchObject({ totalCount: 1000, searchIsCapped: true });
    expect(await clients(api, 'm')).toMatchObject({ totalCount: 1000, searchIsCapped: true });
    expect(await clients(api, null)).toMatchObject({ totalCount: 1001, searchIsCapped: false });
  });

  it('counting stops at 10,000, and says that there are more', async () => {
    const api = await app.register();
    await addMany(api, 10_000);
    expect(await clients(api, null)).toMatchObject({ totalCount: 10_000, totalCountIsCapped: false });
    await addMany(api, 1);
    expect(await clients(api, null)).toMatchObject({ totalCount: 10_000, totalCountIsCapped: true });
  });
});
