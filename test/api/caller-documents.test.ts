import { getIntrospectionQuery, parse, visit } from 'graphql';
import { walked } from '../../src/reads/walk-selections';
import { aStudio } from '../support/a-studio';
import type { Answer, ApiClient, TestApp } from '../support/api';
import { firstEvent } from '../support/first-event';

let app: TestApp;
let member: ApiClient;
let clientId: string;

beforeAll(async () => {
  ({ app, owner: member, clientId } = await aStudio({ client: {} }));
});
afterAll(() => app.stop());

/** Fragments on a type that each spread the next twice; the last selects `end`. */
function doubling(type: string, steps: number, end: string): string {
  const parts = Array.from(
    { length: steps },
    (_, at) => `fragment F${at} on ${type} { ...F${at + 1} ... on ${type} { ...F${at + 1} } }`,
  );
  return `${parts.join(' ')} fragment F${steps} on ${type} { ${end} }`;
}

/** As an attacker wrote it: each fragment spreads the next twice, one beside the other. */
function doublingPlainly(steps: number): string {
  const parts = Array.from({ length: steps }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`);
  return `{ ...F0 } ${parts.join(' ')} fragment F${steps} on Query { __typename }`;
}

/** Two aliases a step, below each of which the next step stands. */
function aliased(steps: number): string {
  const parts = Array.from(
    { length: steps },
    (_, at) =>
      `fragment F${at} on User { a: membership { user { ...F${at + 1} } } b: membership { user { ...F${at + 1} } } }`,
  );
  return `query Aliased${steps} { me { user { ...F0 } } } ${parts.join(' ')} fragment F${steps} on User { name }`;
}

interface Door {
  send(query: string): Promise<Answer<unknown>>;
  steps: number[];
  query(steps: number): string;
}

const overHttp = (query: string): Promise<Answer<unknown>> => member.send(query);
const some = [3, 6, 12, 24, 48];
const selected = (of: string, type: string, end: string) => (steps: number) =>
  of.replace('…', '...F0') + doubling(type, steps, end);

/** Ways on which a document reaches a walk: by nobody and by a member, through resolvers and directly, and over a socket. */
const DOORS: Record<string, Door> = {
  'by nobody': {
    send: (query) => app.anonymous.send(query),
    steps: some,
    query: selected('{ … }', 'Query', '__typename'),
  },
  'below fields with resolvers': {
    send: overHttp,
    steps: some,
    query: selected('{ me { user { … } } }', 'User', 'name'),
  },
  'below node': {
    send: (query) => overHttp(query.replace('ID', clientId)),
    steps: some,
    query: selected('{ node(id: "ID") { … } }', 'Client', 'name'),
  },
  'below a list that is answered directly': {
    send: overHttp,
    steps: some,
    query: selected('{ clients { nodes { … } } }', 'Client', 'name'),
  },
  'of the root, answered directly': {
    send: overHttp,
    steps: some,
    query: selected('{ … }', 'Query', 'clients { nodes { id } }'),
  },
  'with directives': {
    send: overHttp,
    steps: some,
    query: selected('{ clients @include(if: true) { nodes { … } } }', 'Client', 'name'),
  },
  'in a mutation': {
    send: overHttp,
    steps: some,
    query: selected('mutation { … }', 'Mutation', 'deleteInvoice(id: "x")'),
  },
  'below a mutation': {
    send: overHttp,
    steps: some,
    query: selected('mutation { createClient(input: { name: "Acme" }) { … } }', 'Client', 'name'),
  },
  'of introspection': {
    send: overHttp,
    steps: some,
    query: selected('{ __type(name: "Query") { … } }', '__Type', 'name'),
  },
  'with aliases at each step': { send: overHttp, steps: [1, 2, 3], query: aliased },
  'of a subscription': {
    send: (query) => firstEvent(member, query, {}),
    steps: some,
    query: selected('subscription { jobProgress(id: "job_01h455vb4pex5vsknk084sn02q") { … } }', 'Job', 'status'),
  },
};

/** Selections of a document, as they are written. */
function selectionsIn(query: string): number {
  let count = 0;
  const one = (): void => void (count += 1);
  visit(parse(query), { Field: one, FragmentSpread: one, InlineFragment: one });
  return count;
}

describe('a document is visited as often as it is long, however its fragments are spread', () => {
  it.each(Object.entries(DOORS))('%s', async (_where, { send, steps, query }) => {
    const visits: number[] = [];
    for (const count of steps) {
      const text = query(count);
      const before = walked.selections;
      await send(text);
      visits.push((walked.selections - before) / selectionsIn(text));
    }
    // So many walks there are at the most, and each visits a selection once.
    expect(Math.max(...visits)).toBeLessThan(10);
    expect(Math.min(...visits)).toBeGreaterThan(1);
    // A document of twice the length is no dearer for its length.
    expect(visits.at(-1)).toBeLessThan((visits[0] as number) * 1.5);
  });
});

it('thirty fragments that each spread the next twice are refused to nobody, and the server goes on', async () => {
  const before = walked.selections;
  const { extensions } = (await app.anonymous.send(doublingPlainly(30))).errors[0] ?? {};
  expect(extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 'duplicates', allowed: 20, actual: 30 });
  expect((await app.anonymous.send(doublingPlainly(20))).errors[0]?.extensions).toMatchObject({ limit: 'cost' });
  expect(walked.selections - before).toBeLessThan(2_000);
  expect((await app.anonymous.send('{ __typename }')).data).toEqual({ __typename: 'Query' });
});

it('what tools ask of the schema is answered', async () => {
  const query = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true });
  expect((await app.anonymous.send<{ __schema: object }, never>(query)).data?.__schema).toBeDefined();
});
