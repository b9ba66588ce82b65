import {
  getNamedType,
  type GraphQLField,
  isAbstractType,
  isObjectType,
  isRequiredArgument,
  type GraphQLObjectType,
} from 'graphql';
import { NODES } from '../../src/reads/registry';
import { apiSchema } from '../../src/resolvers/build-schema';
import { aStudio } from '../support/a-studio';
import { type ApiClient, TEST_PASSWORD, type TestApp } from '../support/api';
import { UpdateSettingsDocument } from '../support/generated/operations';
import { claimsOf, sqlOf } from '../support/invoices';
import { usualVariables } from '../support/schema-walk';
import type { Colleague } from '../support/team';
import { thingsOf } from '../support/things';

type Field = GraphQLField<unknown, unknown>;
const schema = apiSchema();
const fieldsOf = (type: GraphQLObjectType | null | undefined): Field[] => Object.values(type?.getFields() ?? {});

/** A place where a user is reached: the root field, the type that `node` fetches, and the selection down to the user. */
interface Place {
  name: string;
  root: Field;
  fetched: string | null;
  select: (user: string) => string;
}

/** The shortest way from a query to each type, and with it every field that leads to a user. */
function placesOfUsers(): Place[] {
  const places: Place[] = [];
  // `me` comes last: below it are only the caller's own things.
  const roots = fieldsOf(schema.getQueryType()).sort(
    (one, other) => Number(one.name === 'me') - Number(other.name === 'me'),
  );
  const ways = roots.map((root) => ({
    ...{ root, owner: 'Query', field: root, fetched: null as string | null },
    select: (inner: string) => inner,
  }));
  const seen = new Set<string>();
  for (let at = 0; at < ways.length; at += 1) {
    const { root, owner, field, fetched: before, select } = ways[at] as (typeof ways)[number];
    const named = getNamedType(field.type);
    const objects = isAbstractType(named) ? schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
    for (const type of objects) {
      const fetched = isAbstractType(named) ? type.name : before;
      const inside = (inner: string) =>
        select(isAbstractType(named) ? `{ ... on ${type.name} { ${inner} } }` : `{ ${inner} }`);
      if (type.name === 'User') places.push({ name: `${owner}.${field.name}`, root, fetched, select: inside });
      if (seen.has(type.name)) continue;
      seen.add(type.name);
      for (const next of fieldsOf(type)) {
        if (next.args.some(isRequiredArgument)) continue;
        ways.push({ root, fetched, owner: type.name, field: next, select: (inner) => inside(`${next.name} ${inner}`) });
      }
    }
  }
  return places;
}

const PLACES = placesOfUsers();
const NOT_BELOW_A_QUERY = ['MergeMemberPayload.user', 'Mutation.updateProfile', 'SessionTokens.user'];

/** The mobile numbers of all users in an answer, by the last digit, which says whose they are. */
function mobilesIn(value: unknown): (string | null)[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('mobile' in value) return [value.mobile as string | null];
  return Object.values(value).flatMap(mobilesIn);
}

let app: TestApp;
let owner: ApiClient;
let ids: string[];
let admin: Colleague;
let manager: Colleague;
let clerk: Colleague;

const MOBILES = { owner: '+15550100001', admin: '+15550100002', manager: '+15550100003', clerk: '+15550100004' };

beforeAll(async () => {
  const features = ['INVOICING', 'CLIENTS', 'REPORTING', 'TIME_TRACKING'] as const;
  ({
    app,
    owner,
    members: { admin, manager, clerk },
  } = await aStudio({
    server: { worker: true },
    members: {
      admin: { role: 'ADMIN' },
      manager: { role: 'MANAGER' },
      clerk: { permissions: { features: [...features] } },
    },
  }));
  const whose = { owner, admin: admin.api, manager: manager.api, clerk: clerk.api };
  for (const [name, api] of Object.entries(whose)) {
    const number = MOBILES[name as keyof typeof MOBILES];
    await sqlOf(app, owner, ['UPDATE users SET mobile = $2 WHERE id = $1', [claimsOf(api).sub, number]]);
  }
  ids = [manager.memberId, ...(await thingsOf(owner, 'mobile'))];
});
afterAll(() => app.stop());

/** The mobile numbers that somebody finds at each place; null where they may not ask. */
async function walk(api: ApiClient): Promise<Record<string, (string | null)[] | null>> {
  const found: Record<string, (string | null)[] | null> = {};
  for (const { name, root, fetched, select } of PLACES) {
    const prefix = [...NODES].find(([, { view }]) => view.type === fetched)?.[0] ?? '';
    const byFit = [...ids].sort((one, other) => Number(other.startsWith(prefix)) - Number(one.startsWith(prefix)));
    // A timesheet is the caller's own unless it says whose.
    const whose = root.name === 'timesheet' ? { userId: byFit.find((id) => id.startsWith('usr_')) } : {};
    const variables = { ...usualVariables(root, byFit), ...whose };
    const names = Object.keys(variables);
    const args = root.args.filter((arg) => names.includes(arg.name));
    const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const called =
      args.length > 0 ? `${root.name}(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})` : root.name;
    const answer = await api.send(`query ${declared && `(${declared})`} { ${called} ${select('mobile')} }`, variables);
    const [error] = answer.errors;
    if (error && error.extensions.code !== 'FORBIDDEN') throw new Error(`${name}: ${JSON.stringify(error)}`);
    found[name] = error ? null : mobilesIn(answer.data);
  }
  return found;
}

const others = (found: (string | null)[] | null, own: string): string[] =>
  (found ?? []).filter((mobile): mobile is string => mobile !== null && mobile !== own);

it('knows every field of the schema that leads to a user', () => {
  const leading = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      fieldsOf(type).flatMap(({ name, type: of }) =>
        getNamedType(of).name === 'User' ? [`${type.name}.${name}`] : [],
      ),
    );
  const walked = PLACES.map(({ name }) => name);
  expect(leading.filter((name) => !walked.includes(name)).sort()).toEqual(NOT_BELOW_A_QUERY);
  const showing = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && type.getFields().mobile ? [`${type.name}: ${String(type.getFields().mobile?.type)}`] : [],
  );
  expect(showing.sort()).toEqual(['AdminUser: String', 'NotificationPreferences: Boolean!', 'User: String']);
});

it("shows others' mobile numbers to those who manage members, wherever a user is reached", async () => {
  const found = await walk(admin.api);
  const names = PLACES.map(({ name }) => name);
  const reached = names.filter((name) => (found[name] ?? []).length > 0);
  expect(reached.length).toBeGreaterThan(14);
  expect(reached.filter((name) => others(found[name] ?? null, MOBILES.admin).length === 0)).toEqual(['Me.user']);
  expect(Object.entries(found).filter(([, mobiles]) => !mobiles || mobiles.includes(null))).toEqual([]);
  expect(found['Me.user']).toEqual([MOBILES.admin]);
});

it('shows them to nobody else, and to all members once the settings say so', async () => {
  const askers = [
    [manager, MOBILES.manager],
    [clerk, MOBILES.clerk],
  ] as const;
  const reached: string[][] = [];
  for (const [{ api }, own] of askers) {
    const found = await walk(api);
    expect(Object.entries(found).filter(([, mobiles]) => others(mobiles, own).length > 0)).toEqual([]);
    expect(found['Me.user']).toEqual([own]);
    expect(found['UserConnection.nodes']).toEqual(expect.arrayContaining([own, null]));
    reached.push(Object.keys(found).filter((name) => (found[name] ?? []).includes(null)));
  }
  const { updateSettings } = await owner.ok(UpdateSettingsDocument, { input: { showMobilesToMembers: true } });
  expect(updateSettings.showMobilesToMembers).toBe(true);
  for (const [index, [{ api }, own]] of askers.entries()) {
    const found = await walk(api);
    const shown = Object.keys(found).filter((name) => others(found[name] ?? null, own).length > 0);
    expect(shown).toEqual(reached[index]);
    expect(shown.length).toBeGreaterThan(9);
  }
  const stranger = await app.register();
  await sqlOf(app, owner, ['UPDATE users SET mobile = NULL WHERE id = $1', [claimsOf(stranger).sub]]);
  expect((await stranger.send(`{ users { nodes { mobile } } }`)).data).toEqual({
    users: { nodes: [{ mobile: null }] },
  });
  await owner.ok(UpdateSettingsDocument, { input: { showMobilesToMembers: false } });
});

it('answers mutations alike', async () => {
  const updating = `mutation ($id: ID!) { updateProfile(input: { id: $id, jobTitle: "Lead" }) { mobile jobTitle: membership { user { mobile } } } }`;
  const changed = await manager.api.send(updating, { id: clerk.userId });
  expect(changed).toMatchObject({
    errors: [],
    data: { updateProfile: { mobile: null, jobTitle: { user: { mobile: null } } } },
  });
  expect(JSON.stringify((await admin.api.send(updating, { id: clerk.userId })).data)).toContain(MOBILES.clerk);
  const logIn = `mutation ($input: LoginInput!) { login(input: $input) { user { mobile } me { user { mobile } } } }`;
  const { data } = await app.anonymous.send(logIn, { input: { email: clerk.email, password: TEST_PASSWORD } });
  expect(data).toEqual({ login: { user: { mobile: MOBILES.clerk }, me: { user: { mobile: MOBILES.clerk } } } });
});
