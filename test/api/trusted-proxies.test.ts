import { WebSocket } from 'ws';
import { ApiClient, startTestApp, type TestApp, TEST_PASSWORD } from '../support/api';
import { allEntries } from '../support/audit';
import { LoginDocument, RegisterDocument, SessionsDocument } from '../support/generated/operations';

const HELLO = '{ __typename }';
const STRANGERS = 3;
const USER = 6;
/** Requests of one address, as many times those of one user. */
const ADDRESS = USER * 10;

let app: TestApp;
const start = async (settings: Record<string, string>) => {
  app = await startTestApp({
    settings: {
      RATE_LIMIT_PER_15_MINUTES_IP: String(STRANGERS),
      RATE_LIMIT_PER_MINUTE_USER: String(USER),
      ...settings,
    },
  });
};
afterEach(() => app.stop());

const from = (forwarded: string) => ({ 'x-forwarded-for': forwarded });
async function passed(headers: (at: number) => Record<string, string>): Promise<number> {
  let count = 0;
  for (let at = 0; at < STRANGERS * 2; at += 1) {
    if ((await app.anonymous.send(HELLO, undefined, headers(at))).status === 200) count += 1;
  }
  return count;
}

it('behind a trusted proxy, whoever it names has limits, sessions and entries of their own', async () => {
  await start({ TRUSTED_PROXIES: '127.0.0.1, ::1' });
  for (const client of ['198.51.100.1', '198.51.100.2']) expect(await passed(() => from(client))).toBe(STRANGERS);
  // Another address on the left is no way around the limit.
  expect(await passed((at) => from(`203.0.113.${at}, 198.51.100.3`))).toBe(STRANGERS);

  const person = { email: 'ann@example.test', password: TEST_PASSWORD };
  await app.anonymous.ok(RegisterDocument, { input: { ...person, name: 'Ann' } }, from('198.51.100.4'));
  const { login } = await app.anonymous.ok(LoginDocument, { input: person }, from('1.1.1.1, ::ffff:198.51.100.5'));
  const { sessions } = await new ApiClient(app.url, login.accessToken).ok(SessionsDocument);
  expect(sessions.map(({ ipAddress }) => ipAddress).sort()).toEqual(['198.51.100.4', '198.51.100.5']);
  const opened = (await allEntries(app)).filter(({ action, target }) => action === 'login' && target === 'sessions');
  expect(opened.map(({ ip_address }) => ip_address)).toEqual(['198.51.100.5']);
});

it('without one, nobody is believed', async () => {
  await start({});
  expect(await passed((at) => from(`198.51.100.${at}`))).toBe(STRANGERS);
});

it('counts the sockets that are opened from an address', async () => {
  await start({ TRUSTED_PROXIES: '127.0.0.0/8' });
  const open = (client: string) =>
    new Promise<boolean>((resolve) => {
      const options = { headers: from(client) };
      const socket = new WebSocket(`${app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', options);
      socket.on('open', () => resolve(true));
      socket.on('error', () => resolve(false));
    });
  const answers = await Promise.all(Array.from({ length: ADDRESS + 5 }, () => open('198.51.100.1')));
  expect(answers.filter((isOpen) => !isOpen).length).toBeGreaterThan(0);
  expect(await open('198.51.100.2')).toBe(true);
});
