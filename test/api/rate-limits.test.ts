import { ApiClient, startTestApp, type TestApp, TEST_PASSWORD } from '../support/api';
import { type ApiProcess, startApiProcess } from '../support/api-process';
import { LoginDocument, RegisterDocument } from '../support/generated/operations';
import { MovedClock } from '../support/moved-clock';
import { describeWithRedis } from '../support/redis';

const STRANGERS = 12;
const SECRETS = 10;
const USER = 40;
const settings = {
  RATE_LIMIT_PER_15_MINUTES_IP: String(STRANGERS),
  RATE_LIMIT_AUTH_PER_MINUTE_IP: String(SECRETS),
  RATE_LIMIT_PER_MINUTE_USER: String(USER),
};
const HELLO = '{ __typename }';

/** What the answers came to: how many were let through, and the refusals. */
async function ask(count: number, one: (at: number) => Promise<{ status: number; errors: { extensions: object }[] }>) {
  const refusals: object[] = [];
  for (let at = 0; at < count; at += 1) {
    const { status, errors } = await one(at);
    if (status === 429 && errors[0]) refusals.push(errors[0].extensions);
  }
  return { passed: count - refusals.length, refusals };
}

function sharedByTwoProcesses(stores: Record<string, string>): void {
  let app: TestApp;
  let other: ApiProcess;
  let urls: string[];

  beforeAll(async () => {
    app = await startTestApp({ settings: { ...settings, ...stores } });
    other = await startApiProcess(app.database, { ...settings, ...stores });
    urls = [app.url, other.url];
  });
  afterAll(async () => {
    await other.stop();
    await app.stop();
  });

  const at = (turn: number, token: string | null = null): ApiClient => new ApiClient(urls[turn % 2] ?? '', token);

  it('counts what strangers ask of either', async () => {
    const { passed, refusals } = await ask(STRANGERS + 6, (turn) => at(turn).send(HELLO));
    expect(passed).toBe(STRANGERS);
    for (const refusal of refusals) {
      expect(refusal).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED', retryAfter: expect.any(Number) as number });
    }
    const { retryAfter } = refusals.at(-1) as { retryAfter: number };
    expect([retryAfter > 0, retryAfter <= 900]).toEqual([true, true]);
  });

  it("counts tries at secrets of either, and a user's requests, though those wait for no store", async () => {
    const person = { name: 'Ann', email: 'ann@example.test', password: TEST_PASSWORD };
    const { register } = await at(0).ok(RegisterDocument, { input: person });
    const input = { email: 'nobody@example.test', password: 'Wrong-horse-7' };
    const secrets = await ask(SECRETS + 5, (turn) => at(turn).send(LoginDocument, { input }));
    expect(secrets.passed).toBe(SECRETS - 1);

    const began = performance.now();
    const user = await ask(USER * 2, (turn) => at(turn, register.accessToken).send(HELLO));
    expect(user.passed).toBeGreaterThanOrEqual(USER);
    // What both processes give back while the test runs is theirs to take as well.
    const refilled = Math.ceil(((performance.now() - began) / 60_000) * USER * 2);
    expect(user.passed).toBeLessThanOrEqual(USER + 8 + refilled);
    expect(user.refusals[0]).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED' });
  });
}

describe('limits of two processes on PostgreSQL', () => {
  sharedByTwoProcesses({});
});

describeWithRedis('limits of two processes on Redis', (redisUrl) => sharedByTwoProcesses({ REDIS_URL: redisUrl }));

it("a user's request asks nothing of the database for its limit", async () => {
  // The clock stands still, so that the session is not read anew either.
  const app = await startTestApp({ clock: new MovedClock(new Date('2025-03-01T08:00:00Z')) });
  const api = await app.register();
  await api.send(HELLO);
  const before = app.app.services.database.statementsSent;
  const answers = await Promise.all(Array.from({ length: 100 }, () => api.send(HELLO)));
  expect(answers.every(({ errors }) => errors.length === 0)).toBe(true);
  expect(app.app.services.database.statementsSent).toBe(before);
  await app.stop();
});

it('the forms that take a secret share the limit of the mutations that do', async () => {
  const app = await startTestApp({ settings: { RATE_LIMIT_AUTH_PER_MINUTE_IP: '4' } });
  const send = async (route: string) => {
    const body = new URLSearchParams({ token: 'guessed', name: 'Ann', password: TEST_PASSWORD });
    const { status, headers } = await fetch(`${app.url}${route}`, { method: 'POST', body });
    return [status, Number(headers.get('retry-after')) > 0];
  };
  const over = [429, true];
  for (const route of ['/reset-password', '/reset-password', '/invitation', '/invitation']) {
    expect(await send(route)).not.toEqual(over);
  }
  for (const route of ['/reset-password', '/invitation']) expect(await send(route)).toEqual(over);
  const input = { email: 'nobody@example.test', password: 'Wrong-horse-7' };
  expect(await app.anonymous.refused(LoginDocument, { input })).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED' });
  await app.stop();
});
