import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startTestApp, type TestApp } from '../support/api';

const HTTP = path.join(__dirname, '../../src/http');

/** What is written in letters: whoever reads it has to know how they are encoded. */
const TEXT = /^(text\/|application\/(graphql-response\+)?json|image\/svg)/;

/** The patterns of all routes, as the sources have them: a new one is walked without being listed here. */
const PATTERNS = readdirSync(HTTP, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [
    ...readFileSync(path.join(HTTP, name), 'utf8').matchAll(/\bpath: (?:'|`)(\/[^'`]*|\$\{BASE_PATH\}\*)/g),
  ])
  .map(([, pattern = '']) => pattern);

/** An address for a pattern, that may lead to nothing. */
const addressOf = (pattern: string): string =>
  pattern
    .replace('${BASE_PATH}*', '/graphql/explorer/main.js')
    .replace('${path}', '/html')
    .replace(/:\w+/g, 'some-value');

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

it('finds the routes', () => {
  expect(PATTERNS).toEqual(expect.arrayContaining(['/health/ready', '/metrics', '/i/:token/pdf', '/mailbox']));
});

const BESIDES = [
  '/i/some-value',
  '/i/some-value/',
  '/graphql',
  '/graphql?query=%7B__typename%7D',
  '/nothing/here',
  '/mailbox/some-value',
];
const METHODS = ['GET', 'POST', 'OPTIONS', 'PUT'] as const;

describe.each([...new Set([...PATTERNS.map(addressOf), ...BESIDES])])('%s', (address) => {
  it.each(['*/*', 'text/html', 'application/graphql-response+json'])(
    'names its charset, asked for %s',
    async (accept) => {
      const types: string[] = [];
      for (const method of METHODS) {
        const headers = { accept, 'apollo-require-preflight': 'yes', 'content-type': 'application/json' };
        const body = method === 'POST' ? '{"query":"{ __typename }"}' : undefined;
        const response = await fetch(`${app.url}${address}`, { method, headers, body, redirect: 'manual' });
        const text = await response.text();
        const type = response.headers.get('content-type');
        // What has no type has nothing to say.
        if (type === null) expect(text).toBe('');
        else types.push(type);
      }
      expect(types.length).toBeGreaterThan(0);
      for (const type of types.filter((type) => TEXT.test(type))) expect(type).toMatch(/; charset=utf-8$/);
    },
  );
});
