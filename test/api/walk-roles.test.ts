import { can, MemberFeature, MemberRole, type Permission, PERMISSIONS } from '../../src/domain/permissions';
import { apiSchema } from '../../src/resolvers/build-schema';
import { type AccessRule, ROOT_ACCESS } from '../../src/schema/access';
import { type Answer, type ApiClient, startTestApp, type TestApp } from '../support/api';
import { firstEvent } from '../support/first-event';
import { NodeDocument } from '../support/generated/operations';
import { claimsOf, sqlOf } from '../support/invoices';
import { registerAdministrator, registerAs } from '../support/roles';
import { operationFor, type RootField, rootFields, usualVariables } from '../support/schema-walk';
import { thingsOf } from '../support/things';
import { nothingChanged } from '../support/unchanged';

/** Who asks, and what they should be let do. */
interface Asker {
  name: string;
  /** Rights of a member; null for an administrator of the platform. */
  rights: { role: MemberRole; features: readonly MemberFeature[] } | null;
  passwordExpired: boolean;
}

const { OWNER, ADMIN, MANAGER, EMPLOYEE } = MemberRole;
const member = (role: MemberRole, features: readonly MemberFeature[] = [], passwordExpired = false): Asker => ({
  name: [role, ...features, ...(passwordExpired ? ['whose password has expired'] : [])].join(' '),
  rights: { role, features },
  passwordExpired,
});
const ASKERS: Asker[] = [
  ...[OWNER, ADMIN, MANAGER, EMPLOYEE].map((role) => member(role)),
  ...Object.values(MemberFeature).map((feature) => member(EMPLOYEE, [feature])),
  member(EMPLOYEE, Object.values(MemberFeature)),
  member(OWNER, [], true),
  { name: 'an administrator of the platform', rights: null, passwordExpired: false },
  { name: 'an administrator of the platform whose password has expired', rights: null, passwordExpired: true },
];

/** What changes whoever calls it so that they can call nothing after it. */
const LAST = 'logout';
/** Whom an expired password lets through: what changes it, tells of it, or ends the session. */
const WITH_EXPIRED_PASSWORD = ['changePassword', 'logout', 'me'];
const GUARDED = rootFields(apiSchema())
  .filter(({ field }) => ROOT_ACCESS.get(field.name) !== 'PUBLIC')
  .sort((one, other) => Number(one.field.name === LAST) - Number(other.field.name === LAST));
/** Refusals that are about who asks, and not about what is asked. */
const OF_ACCESS = [
  ...['UNAUTHORIZED', 'FORBIDDEN', 'TOKEN_EXPIRED', 'SESSION_EXPIRED', 'ACCOUNT_SUSPENDED', 'ACCOUNT_LOCKED'],
  ...['PASSWORD_CHANGE_REQUIRED', 'EMAIL_NOT_VERIFIED', 'INTERNAL_ERROR', 'SERVICE_UNAVAILABLE'],
];

/** The root fields that show what has an id of this kind: `node` must not show more. */
const SHOWN_BY: Readonly<Record<string, string>> = {
  ...{
    cli: 'client',
    prj: 'project',
    tsk: 'project',
    itm: 'item',
    tax: 'taxRate',
    tim: 'timeEntry',
    exp: 'expense',
    est: 'estimate',
    imp: 'timeImport',
    inv: 'invoice',
    crn: 'creditNote',
    rec: 'recurringInvoice',
    dlv: 'invoice',
    pay: 'payments',
    job: 'job',
    usr: 'user',
    mem: 'user',
    ivt: 'invitations',
  },
};

let app: TestApp;
/** Ids of somebody else's things, so that what is let through does nothing. */
let nobodys: string[];

beforeAll(async () => {
  app = await startTestApp();
  const ids = await thingsOf(await app.register(), 'others');
  // Where an id of any kind goes, the first one does: of a kind that every member may see.
  nobodys = [...ids].sort((one, other) => Number(other.startsWith('usr_')) - Number(one.startsWith('usr_')));
});
afterAll(() => app.stop());

async function enter({ rights, passwordExpired }: Asker): Promise<ApiClient> {
  const api = rights ? await registerAs(app, rights) : await registerAdministrator(app);
  if (passwordExpired) {
    const organization = await app.register();
    await sqlOf(app, organization, [
      `UPDATE users SET require_password_change_every = 1, password_changed_at = password_changed_at - interval '2 days'
       WHERE id = $1`,
      [claimsOf(api).sub],
    ]);
  }
  return api;
}

/** The refusal that the tables of `domain/permissions` ask for; null where the asker is to be let through. */
function expected({ rights, passwordExpired }: Asker, rule: AccessRule | undefined, field: string): string | null {
  if (passwordExpired && !WITH_EXPIRED_PASSWORD.includes(field)) return 'PASSWORD_CHANGE_REQUIRED';
  const lets = {
    SESSION: true,
    PLATFORM: rights === null,
    MEMBER: rights !== null,
    PUBLIC: true,
  }[rule as string];
  return (lets ?? (rights !== null && rule !== undefined && can(rights, rule as Permission))) ? null : 'FORBIDDEN';
}

/** What an answer says of who asks: the code of a refusal, or null where what was asked has been looked at. */
function refusalIn({ errors }: Answer<unknown>): string | null {
  const [error] = errors;
  // A wrong password that is asked for beside the session is UNAUTHORIZED too, and names its field.
  const aboutWhoAsks = error && OF_ACCESS.includes(error.extensions.code) && error.extensions.details.length === 0;
  return aboutWhoAsks ? error.extensions.code : null;
}

/** Calls a root field with the ids of others. */
function callOnce(api: ApiClient, called: RootField, shape?: 'DISGUISED'): Promise<Answer<unknown>> {
  const variables = usualVariables(called.field, nobodys);
  const operation = operationFor(called, Object.keys(variables), shape);
  return called.kind === 'subscription' ? firstEvent(api, operation, variables) : api.send(operation, variables);
}

/** Calls a root field in each shape that an operation can give it, and once by GET where that is possible. */
async function callEveryWay(api: ApiClient, called: RootField): Promise<Answer<unknown>[]> {
  if (called.kind !== 'query') return [await callOnce(api, called), await callOnce(api, called, 'DISGUISED')];
  const answers = [await callOnce(api, called), await callOnce(api, called, 'DISGUISED')];
  const variables = usualVariables(called.field, nobodys);
  const plain = operationFor(called, Object.keys(variables));
  const search = new URLSearchParams({ query: plain, variables: JSON.stringify(variables) }).toString();
  const got = await api.get(`/graphql?${search}`, { 'apollo-require-preflight': 'yes' });
  const { errors = [] } = (await got.json()) as Partial<Answer<unknown>>;
  return [...answers, { status: got.status, data: null, errors }];
}

describe.each(ASKERS.map((asker) => [asker.name, asker] as const))('%s', (_name, asker) => {
  let api: ApiClient;
  beforeAll(async () => {
    api = await enter(asker);
  });
  const codeFor = ({ field }: RootField) => expected(asker, ROOT_ACCESS.get(field.name), field.name);
  const refused = GUARDED.filter((called) => codeFor(called) !== null);
  const allowed = GUARDED.filter((called) => codeFor(called) === null);

  it('is refused what the tables do not give, in every shape of the request, and nothing changes', async () => {
    const seen = await nothingChanged(app, async () => {
      const answers: [string, (string | null)[]][] = [];
      for (const called of refused) {
        const codes = (await callEveryWay(api, called)).map(refusalIn);
        answers.push([called.field.name, [...new Set(codes)]]);
      }
      return answers;
    });
    expect(seen).toEqual(refused.map((called) => [called.field.name, [codeFor(called)]]));
  });

  it('gets the PDF of an invoice, and things by their ids, as the root fields that show them', async () => {
    const mine = (field: string) => codeFor(GUARDED.find((called) => called.field.name === field) as RootField);
    for (const [prefix, field] of Object.entries(SHOWN_BY)) {
      const id = nobodys.find((one) => one.startsWith(prefix)) ?? '';
      expect([prefix, refusalIn(await api.send(NodeDocument, { id }))]).toEqual([prefix, mine(field)]);
      const pdf = await api.get(`/invoices/${id}/pdf`, { accept: 'application/json' });
      expect(refusalIn((await pdf.json()) as Answer<unknown>)).toBe(mine('invoice'));
    }
  });

  it('is let do what the tables give', async () => {
    const seen: [string, (string | null)[]][] = [];
    for (const called of allowed) {
      // What changes something is called once: the second of two would find what the first has left.
      const answers = called.kind === 'query' ? await callEveryWay(api, called) : [await callOnce(api, called)];
      seen.push([called.field.name, [...new Set(answers.map(refusalIn))]]);
    }
    expect(seen).toEqual(allowed.map(({ field }) => [field.name, [null]]));
  });
});

it('each permission that a root field asks for is held by somebody and kept from somebody', () => {
  const asked = [...ROOT_ACCESS.values()].filter((rule): rule is Permission => rule in PERMISSIONS);
  for (const permission of new Set(asked)) {
    const held = ASKERS.map(({ rights }) => rights !== null && can(rights, permission));
    expect(new Set(held)).toEqual(new Set([true, false]));
  }
});
