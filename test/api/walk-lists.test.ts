import { getNamedType, type GraphQLObjectType } from 'graphql';
import { apiSchema } from '../../src/resolvers/build-schema';
import { ROOT_ACCESS } from '../../src/schema/access';
import { aStudio } from '../support/a-studio';
import type { Answer, ApiClient, TestApp } from '../support/api';
import { registerAdministrator } from '../support/roles';
import { rootFields } from '../support/schema-walk';
import { thingsOf } from '../support/things';

/** A page of a list, as every connection has it. */
interface Page {
  edges: { cursor: string; node: Record<string, unknown> }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean };
  totalCount: number;
}
type PageAnswer = Answer<{ page: Page }>;

const LISTS = rootFields(apiSchema()).filter(({ field }) => field.args.some(({ name }) => name === 'after'));

let app: TestApp;
let owner: ApiClient;
let administrator: ApiClient;

beforeAll(async () => {
  ({ app, owner } = await aStudio());
  administrator = await registerAdministrator(app);
  for (const text of ['one', 'two', 'three']) await thingsOf(owner, text);
  await thingsOf(await app.register(), 'elsewhere');
});
afterAll(() => app.stop());

describe.each(LISTS.map(({ field }) => [field.name, field] as const))('%s', (name, field) => {
  const connection = getNamedType(field.type) as GraphQLObjectType;
  const edge = getNamedType(connection.getFields()['edges']?.type) as GraphQLObjectType;
  const node = getNamedType(edge.getFields()['node']?.type) as GraphQLObjectType;
  const key = 'id' in node.getFields() ? 'id' : 'sequence';

  const ask = (args: Record<string, unknown>): Promise<PageAnswer> => {
    const given = Object.entries(args).map(([arg, value]) => `${arg}: ${JSON.stringify(value)}`);
    const call = given.length > 0 ? `${name}(${given.join(', ')})` : name;
    const parts = `edges { cursor node { key: ${key} } } pageInfo { hasNextPage hasPreviousPage } totalCount`;
    const caller = ROOT_ACCESS.get(name) === 'PLATFORM' ? administrator : owner;
    return caller.send<{ page: Page }, never>(`{ page: ${call} { ${parts} } }`);
  };
  const pageOf = async (args: Record<string, unknown>): Promise<Page> => {
    const { data, errors } = await ask(args);
    if (!data) throw new Error(JSON.stringify(errors));
    return data.page;
  };
  const keysOf = ({ edges }: Page) => edges.map((one) => one.node['key']);

  it('has the same rows in the same order, whichever way it is paged', async () => {
    const most = await pageOf({ first: 100 });
    const rest = most.pageInfo.hasNextPage ? keysOf(await pageOf({ first: 100, offset: 100 })) : [];
    const keys = [...keysOf(most), ...rest];
    expect(new Set(keys).size).toBe(most.totalCount);
    const seen = { forwards: [] as unknown[], backwards: [] as unknown[], byNumber: [] as unknown[] };
    for (let after: string | undefined; seen.forwards.length < keys.length;) {
      const page = await pageOf({ first: 2, ...(after ? { after } : {}) });
      seen.forwards.push(...keysOf(page));
      expect(page.pageInfo.hasNextPage).toBe(seen.forwards.length < keys.length);
      after = page.edges.at(-1)?.cursor;
    }
    for (let before: string | undefined; seen.backwards.length < keys.length;) {
      const page = await pageOf({ last: 2, ...(before ? { before } : {}) });
      seen.backwards.unshift(...keysOf(page));
      expect(page.pageInfo.hasPreviousPage).toBe(seen.backwards.length < keys.length);
      before = page.edges[0]?.cursor;
    }
    for (let offset = 0; offset < keys.length; offset += 2) {
      seen.byNumber.push(...keysOf(await pageOf({ first: 2, offset })));
    }
    expect(seen).toEqual({ forwards: keys, backwards: keys, byNumber: keys });
  });

  it.each([
    [{ first: 0 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ last: 0 }, 'last'],
    [{ first: 1, last: 1 }, 'last'],
    [{ offset: -1 }, 'offset'],
    [{ offset: 1_000_001 }, 'offset'],
    [{ after: 'junk' }, 'after'],
    [{ before: '%%%' }, 'before'],
  ])('refuses %j', async (args, place) => {
    const { errors } = await ask(args);
    expect(errors[0]?.extensions).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: place }] });
  });

  it('takes no cursor whose parts were forged for an error of its own', async () => {
    const { edges } = await pageOf({ first: 1 });
    const parts = JSON.parse(Buffer.from(edges[0]?.cursor ?? '', 'base64url').toString()) as unknown[];
    const codes = new Set<string | undefined>();
    for (const at of parts.keys()) {
      for (const forged of [
        null,
        '',
        'a\u0000b',
        '\ud800',
        [],
        {},
        -1,
        0.5,
        '9'.repeat(40),
        'infinity',
        "'; --",
        true,
      ]) {
        const after = Buffer.from(JSON.stringify(parts.with(at, forged))).toString('base64url');
        codes.add((await ask({ after })).errors[0]?.extensions.code);
      }
    }
    expect([...codes].filter((code) => code !== undefined && code !== 'VALIDATION_ERROR')).toEqual([]);
    expect(codes).toContain('VALIDATION_ERROR');
  });
});
