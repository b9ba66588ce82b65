import { graphql, type GraphQLSchema } from 'graphql';
import pino from 'pino';
import { Closers } from '../../src/lib/closers';
import { openFiles } from '../../src/app/open-files';
import { loadConfig } from '../../src/config/config';
import type { BillfoldError } from '../../src/domain/errors';
import { LinkTokens } from '../../src/domain/link-tokens';
import { OneTimeCodes } from '../../src/domain/one-time-codes';
import { developmentPayments } from '../../src/plan-payments/development-payments';
import { apiSchema } from '../../src/resolvers/build-schema';
import { Context } from '../../src/request/context';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { authConfig, FrontDoor, goodPassword } from './front-door';

const TOKENS = 'accessToken tokenType expiresIn refreshToken user { id name email isEmailVerified lastLoginAt }';
const REGISTER = `mutation ($input: RegisterInput!) { register(input: $input) { ${TOKENS} } }`;
const LOGIN = `mutation ($input: LoginInput!) { login(input: $input) { ${TOKENS} } }`;
const REFRESH = `mutation ($input: RefreshSessionInput!) { refreshSession(input: $input) { ${TOKENS} } }`;
const LOGOUT = `mutation { logout { sessionId } }`;
const ME = `{ me { role
  user { id name email mobile isEmailVerified isMobileVerified timezone locale lastLoginAt createdAt }
  organization { id name email phone website currency locale timezone paymentTerms createdAt }
  subscription { plan { code name hasPremiumTemplates } invoicesLimit invoicesUsed remaining periodStart periodEnd } } }`;

interface Tokens {
  accessToken: string;
  refreshToken: string;
  user: { id: string; email: string };
}
interface Answer {
  data?: Record<string, unknown> | null;
  errors?: readonly { originalError?: unknown }[];
}

let testDatabase: TestDatabase;
let door: FrontDoor;
let schema: GraphQLSchema;
let people = 0;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  door = await FrontDoor.open(testDatabase.appUrl);
  schema = apiSchema();
});
afterAll(async () => {
  await door.close();
  await testDatabase.drop();
});

interface Sent {
  token?: string;
  idempotencyKey?: string;
}

async function send(source: string, variables: object = {}, { token, idempotencyKey }: Sent = {}): Promise<Answer> {
  const actor = await door.identity.authenticate(token ? `Bearer ${token}` : null);
  const config = loadConfig({ NODE_ENV: 'test' });
  const parts = { database: door.database, clock: door.clock, config, log: pino({ level: 'silent' }) };
  const files = openFiles(parts, new Closers());
  const services = {
    ...door,
    config: { ...loadConfig({ NODE_ENV: 'test' }), ...authConfig },
    linkTokens: new LinkTokens(authConfig.hashSecret),
    codes: new OneTimeCodes(authConfig.hashSecret),
    planPayments: developmentPayments,
    files: files.store,
    logos: files.logos,
    pictures: files.pictures,
  };
  const request = { requestId: 'r', ip: '192.0.2.9', userAgent: null, idempotencyKey: idempotencyKey ?? null };
  const contextValue = new Context(services, request, { actor, refusal: null });
  const text = () => source + JSON.stringify(variables);
  contextValue.identify({ meaning: text, asSent: text });
  return graphql({ schema, source, variableValues: variables as never, contextValue });
}

function refusal(answer: Answer): unknown {
  return answer.errors?.[0]?.originalError;
}

function input(more: object = {}) {
  return { input: { name: 'Ada', email: `answer${++people}@example.com`, password: goodPassword, ...more } };
}

async function registered(): Promise<Tokens> {
  const { data, errors } = await send(REGISTER, input());
  expect(errors).toBeUndefined();
  return data?.register as Tokens;
}

test('registration returns working tokens, and me shows everything', async () => {
  const wanted = input({ businessName: 'Engines', mobile: '+442079460958', plan: 'FREE', timezone: 'Asia/Tokyo' });
  const { data } = await send(REGISTER, wanted);

  const tokens = data?.register as Tokens;
  const now = door.clock.now().toISOString();
  const { email } = wanted.input;
  expect(tokens).toMatchObject({ tokenType: 'Bearer', expiresIn: 900, user: { name: 'Ada', email, lastLoginAt: now } });
  const { data: seen } = await send(ME, {}, { token: tokens.accessToken });
  expect(seen?.me).toEqual({
    role: 'OWNER',
    user: {
      id: expect.stringMatching(/^usr_[0-9a-z]{26}$/) as string,
      name: 'Ada',
      email,
      mobile: '+442079460958',
      isEmailVerified: false,
      isMobileVerified: false,
      timezone: 'Asia/Tokyo',
      locale: 'en-US',
      lastLoginAt: now,
      createdAt: now,
    },
    organization: {
      id: expect.stringMatching(/^org_[0-9a-z]{26}$/) as string,
      name: 'Engines',
      email,
      phone: null,
      website: null,
      currency: 'USD',
      locale: 'en-US',
      timezone: 'Asia/Tokyo',
      paymentTerms: 'Net 30',
      createdAt: now,
    },
    subscription: {
      plan: { code: 'BASIC', name: 'Basic', hasPremiumTemplates: false },
      invoicesLimit: 50,
      invoicesUsed: 0,
      remaining: 50,
      periodStart: expect.any(String) as string,
      periodEnd: expect.any(String) as string,
    },
  });
});

test('register, login and refreshSession answer what me says', async () => {
  const shown = ME.slice(2).replace('role', 'id role preferences { id language } security { id sessionTimeout }');
  const me = shown.slice(0, shown.lastIndexOf('}')).trim();
  const ask = (field: string, type: string) =>
    `mutation ($input: ${type}!) { tokens: ${field}(input: $input) { accessToken refreshToken ${me} } }`;
  const tokensFrom = async (source: string, sent: object) =>
    (await send(source, { input: sent })).data?.tokens as Tokens & { me: object };
  const { email, password, ...person } = input().input;
  const first = await tokensFrom(ask('register', 'RegisterInput'), { ...person, email, password });
  const { data: seen } = await send(`{ ${me} }`, {}, { token: first.accessToken });
  expect(first.me).toMatchObject({
    role: 'OWNER',
    subscription: { invoicesUsed: 0 },
    security: { sessionTimeout: 480 },
  });
  expect(first.me).toEqual(seen?.me);
  const again = await tokensFrom(ask('login', 'LoginInput'), { email, password });
  expect(again.me).toEqual(seen?.me);
  const next = await tokensFrom(ask('refreshSession', 'RefreshSessionInput'), { refreshToken: first.refreshToken });
  expect(next.me).toEqual(seen?.me);
});

test('me belongs to the session, and to nobody else', async () => {
  const [ada, bob] = [await registered(), await registered()];

  for (const { accessToken, user } of [ada, bob]) {
    const { data } = await send('{ me { user { email } } }', {}, { token: accessToken });
    expect(data).toEqual({ me: { user: { email: user.email } } });
  }
});

test.each<[string, (at: Date) => [Date, Date], object]>([
  ['as it is', (at) => [daysFrom(at, -10), daysFrom(at, 21)], { invoicesUsed: 40, remaining: 10 }],
  ['anew when its month is over', (at) => [daysFrom(at, -75), daysFrom(at, -45)], { invoicesUsed: 0, remaining: 50 }],
])('shows the usage %s', async (_name, period, usage) => {
  const { accessToken, user } = await registered();
  const [start, end] = period(door.clock.now());
  const actor = await door.identity.authenticate(`Bearer ${accessToken}`);
  await door.sql(
    actor as never,
    `UPDATE subscriptions SET invoices_used = 40, anchor_at = $1, period_start = $1, period_end = $2`,
    [start, end],
  );

  const { data } = await send(ME, {}, { token: accessToken });
  const me = data?.me as { user: object; subscription: { periodStart: string; periodEnd: string } };
  expect(me.user).toMatchObject({ id: user.id });
  expect(me.subscription).toMatchObject(usage);
  const now = door.clock.now().getTime();
  expect(Date.parse(me.subscription.periodStart)).toBeLessThanOrEqual(now);
  expect(Date.parse(me.subscription.periodEnd)).toBeGreaterThan(now);
});

function daysFrom(at: Date, days: number): Date {
  return new Date(at.getTime() + days * 86_400_000);
}

test('logging in with another case of the email opens a session that works', async () => {
  const { user } = await registered();
  const { data } = await send(LOGIN, { input: { email: user.email.toUpperCase(), password: goodPassword } });

  const tokens = data?.login as Tokens;
  expect(tokens.user.id).toBe(user.id);
  const { data: seen } = await send('{ me { user { id } } }', {}, { token: tokens.accessToken });
  expect(seen).toEqual({ me: { user: { id: user.id } } });
});

test('a session without the user selected is opened all the same', async () => {
  const { user } = await registered();
  const source = `mutation ($input: LoginInput!) { login(input: $input) { tokenType } }`;

  const { data } = await send(source, { input: { email: user.email, password: goodPassword } });
  expect(data).toEqual({ login: { tokenType: 'Bearer' } });
});

test('using a replaced token again is refused and ends the session, although the refusal is an error', async () => {
  const first = await registered();
  const { data } = await send(REFRESH, { input: { refreshToken: first.refreshToken } });
  const second = data?.refreshSession as Tokens;
  expect(second.user.id).toBe(first.user.id);
  expect((await send('{ me { role } }', {}, { token: second.accessToken })).errors).toBeUndefined();
  const third = (await send(REFRESH, { input: { refreshToken: second.refreshToken } })).data?.refreshSession as Tokens;

  const again = await send(REFRESH, { input: { refreshToken: first.refreshToken } });
  expect(refusal(again)).toMatchObject({
    code: 'SESSION_EXPIRED',
    details: [{ field: 'input.refreshToken', reason: 'was already used' }],
  });
  await expect(send(ME, {}, { token: second.accessToken })).rejects.toMatchObject({ code: 'SESSION_EXPIRED' });
  expect(refusal(await send(REFRESH, { input: { refreshToken: third.refreshToken } }))).toMatchObject({
    code: 'SESSION_EXPIRED',
  });
});

test('a refresh without a received response can be repeated with its key, and returns the same tokens', async () => {
  const { refreshToken } = await registered();
  const sendIt = () => send(REFRESH, { input: { refreshToken } }, { idempotencyKey: 'key-of-this-refresh' });

  const first = await sendIt();
  expect(first.errors).toBeUndefined();
  expect(await sendIt()).toEqual(first);
});

test('logging out invalidates the token at once, and returns the ID of the session', async () => {
  const { accessToken } = await registered();
  const { data } = await send(LOGOUT, {}, { token: accessToken });

  expect(data).toEqual({ logout: { sessionId: expect.stringMatching(/^ses_[0-9a-z]{26}$/) as string } });
  await expect(send(ME, {}, { token: accessToken })).rejects.toMatchObject({ code: 'SESSION_EXPIRED' });
});

test.each([ME, LOGOUT])('%s asks for a session', async (source) => {
  expect(refusal(await send(source))).toMatchObject({ code: 'UNAUTHORIZED' });
});

test('shapes are refused with the field that is wrong', async () => {
  const answer = await send(REGISTER, input({ email: 'nobody', name: '', businessName: 'x'.repeat(201) }));

  const { code, details } = refusal(answer) as BillfoldError;
  expect(code).toBe('VALIDATION_ERROR');
  expect(details.map(({ field }) => field).sort()).toEqual(['input.businessName', 'input.email', 'input.name']);
});
