import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { sqlOf } from '../support/invoices';

let app: TestApp;
let api: ApiClient;
let id: string;

beforeAll(async () => {
  ({ app, owner: api, clientId: id } = await aStudio({ client: {} }));
});
afterAll(() => app.stop());

/** Renames the client without a pause while `body` runs. */
async function whileRenamed(body: () => Promise<void>): Promise<void> {
  const done = new AbortController();
  const rename = async (): Promise<void> => {
    for (let count = 0; !done.signal.aborted; count += 1) {
      await sqlOf(app, api, [`UPDATE clients SET name = $1`, [`Client ${count}`]]);
    }
  };
  const renaming = rename();
  await body().finally(() => done.abort());
  await renaming;
}

const ALIASES = Array.from({ length: 12 }, (_, index) => `a${index}`);

describe('a query with several root fields sees one snapshot', () => {
  it.each([
    [
      'answered directly',
      `query ($id: ID!) { ${ALIASES.map((alias) => `${alias}: client(id: $id) { name }`).join(' ')} }`,
    ],
    [
      'answered by resolvers',
      `query ($id: ID!) { ${ALIASES.map((alias) => `${alias}: node(id: $id) { ... on Client { name } }`).join(' ')} }`,
    ],
  ])('%s', async (_how, query) => {
    const moments: Set<string>[] = [];
    await whileRenamed(async () => {
      for (let round = 0; round < 60; round += 1) {
        const { data, errors } = await api.send<Record<string, { name: string }>, object>(query, { id });
        expect(errors).toEqual([]);
        moments.push(new Set(Object.values(data ?? {}).map(({ name }) => name)));
      }
    });
    expect(moments.filter((names) => names.size !== 1)).toEqual([]);
    expect(new Set(moments.flatMap((names) => [...names])).size).toBeGreaterThan(10);
  });

  it('and releases its connection, even if a field is refused', async () => {
    const { total } = app.app.services.database.poolState();
    const unknown = 'cli_01h455vb4pex5vsknk084sn02q';
    const query = `{ a: client(id: "${id}") { name } b: client(id: "${unknown}") { name } c: me { role } }`;
    for (let round = 0; round < 30; round += 1) {
      expect((await api.send(query)).errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    }
    expect(app.app.services.database.poolState().total).toBeLessThanOrEqual(total + 2);
    expect(app.app.services.database.poolState().waiting).toBe(0);
  });
});
