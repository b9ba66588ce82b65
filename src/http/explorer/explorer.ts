import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import compress from '@fastify/compress';
import files from '@fastify/static';
import { getDistDirectory, renderAltair, renderInitSnippet, type RenderOptions } from 'altair-static';
import type { FastifyInstance } from 'fastify';
import type { ExplorerExample } from './explorer-example';
import { explorerExamples, explorerLogin } from './explorer-examples';
import type { Headers } from '../headers';
import type { RouteResponse } from '../route';
import { refuseOthers } from '../serve-routes';

const BASE_PATH = '/graphql/explorer/';
const OPTIONS_FILE = 'initial-options.js';
const HTTP_PLACEHOLDER = '@http-origin@';
const SOCKET_PLACEHOLDER = '@socket-origin@';

/** Everything is served from here. Angular and the editor write styles into the page. */
const pageHeaders: Headers = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
};

/**
 * The frame in which the scripts of tabs run. It may evaluate code, which is its purpose, but load and reach nothing
 * else. Altair communicates with it by its origin, so the origin cannot be opaque.
 */
const sandboxHeaders: Headers = {
  'content-security-policy': [
    'sandbox allow-scripts allow-same-origin',
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "frame-ancestors 'self'",
  ].join('; '),
  'x-frame-options': 'SAMEORIGIN',
};

/**
 * The API takes no uploads, so the button behind the variables that adds files is hidden: none of Altair's options and
 * settings removes it.
 */
const WITHOUT_UPLOADS = 'div:has(> app-variables-editor) + div { display: none; }';
/** The texts of Altair, in the only language that it begins with, and ours in place of a joke. */
const TEXTS_FILE = 'assets/i18n/en-US.json';
const TEXTS = { QUERY_RESULT_NO_RESULT_TEXT: 'Press Send Request. The answer appears here.' };

/** The explorer's page, which `GET /graphql` shows to browsers. */
export function explorerPage(): RouteResponse {
  const body = renderAltair({ baseURL: BASE_PATH, serveInitialOptionsInSeperateRequest: OPTIONS_FILE });
  return {
    status: 200,
    headers: { ...pageHeaders, 'content-type': 'text/html; charset=utf-8' },
    body: body
      .replace('<title>Altair</title>', '<title>Billfold API explorer</title>')
      .replace('</head>', `<style>${WITHOUT_UPLOADS}</style></head>`),
  };
}

/**
 * Serves the redirect to the explorer from the root, and its scripts, styles and pictures. They contain no secrets, so
 * they are compressed.
 */
export async function serveExplorer(scope: FastifyInstance, demo: { hasDemo: boolean }): Promise<void> {
  const options = initialOptions(explorerExamples(demo));
  await scope.register(compress);
  scope.addHook('onRequest', ({ url }, reply, next) => {
    reply.headers(url.startsWith(`${BASE_PATH}iframe-sandbox/`) ? sandboxHeaders : pageHeaders);
    next();
  });
  await scope.register(files, { root: getDistDirectory(), prefix: BASE_PATH, index: false, maxAge: 3_600_000 });
  const method = ['GET', 'HEAD'];
  const texts = { ...(JSON.parse(readFileSync(join(getDistDirectory(), TEXTS_FILE), 'utf8')) as object), ...TEXTS };
  scope.route({
    method,
    url: BASE_PATH + TEXTS_FILE,
    handler: (_request, reply) => reply.header('cache-control', 'no-cache').send(texts),
  });
  scope.route({
    method,
    url: BASE_PATH + OPTIONS_FILE,
    // These are our own files and change with a new version; the package's files change with its version.
    handler: (_request, reply) =>
      reply.headers({ 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' }).send(options),
  });
  scope.route({ method, url: '/', handler: (_request, reply) => reply.redirect('/graphql') });
  for (const url of ['/', `${BASE_PATH}*`]) refuseOthers(scope, { url, taken: method });
}

/**
 * Altair checks once whether the sandbox is served from the same place; until then, windows are sent to a host of its
 * vendor. Ours always is, so the check is skipped.
 */
const SANDBOX_PATCH = `
    Object.getPrototypeOf(getAltairConfig()).getLocalSandBoxUrl = () =>
      Promise.resolve(\`${HTTP_PLACEHOLDER}${BASE_PATH}iframe-sandbox/index.html\`);`;

/**
 * Each tab reads the schema when the page opens, and before anybody is logged in: a few visits would use up the requests of
 * their address. What is asked within half a minute is asked once, unless it
 * failed.
 */
const ONE_SCHEMA = `
    const send = window.fetch;
    const asked = new Map();
    window.fetch = (url, init) => {
      const body = typeof init?.body === 'string' && init.body.includes('IntrospectionQuery') ? init.body : null;
      if (body === null) return send(url, init);
      if (!asked.has(body)) {
        asked.set(body, send(url, { ...init, signal: undefined }));
        asked.get(body).then((answer) => setTimeout(() => asked.delete(body), answer.ok ? 30000 : 0), () => asked.delete(body));
      }
      return asked.get(body).then((answer) => answer.clone());
    };`;

/** Altair leaves the last new tab open, but the workflow begins at the first. A visitor's own tabs are not changed. */
const openFirstTab = (count: number) => `
    if (!localStorage.getItem('billfold_seen')) {
      const watch = new MutationObserver(() => {
        const tabs = document.querySelectorAll('.window-switcher__item');
        if (tabs.length < ${count}) return;
        watch.disconnect();
        localStorage.setItem('billfold_seen', 'yes');
        setTimeout(() => tabs[0].click());
      });
      watch.observe(document.body, { childList: true, subtree: true });
    }`;

/**
 * The initial state of the page. URLs are composed in the browser, because only it knows the name under which it
 * reached the server. Altair's snippet is a script, and texts in it are template literals.
 */
function initialOptions(examples: readonly ExplorerExample[]): string {
  const options: RenderOptions = {
    initialWindows: examples.map(windowOf),
    initialEnvironments: {
      activeSubEnvironment: 'billfold',
      subEnvironments: [{ id: 'billfold', title: 'Billfold', variables: { token: '' } }],
    },
    instanceStorageNamespace: 'billfold_',
    disableAccount: true,
    initialSettings: {
      'banners.disable': true,
      'alert.disableUpdateNotification': true,
      'schema.reloadOnStart': true,
      disablePushNotification: true,
    },
  };
  return (SANDBOX_PATCH + ONE_SCHEMA + openFirstTab(examples.length) + renderInitSnippet(options))
    .replaceAll(HTTP_PLACEHOLDER, '${location.origin}')
    .replaceAll(SOCKET_PLACEHOLDER, "${location.origin.replace('http', 'ws')}");
}

function windowOf(example: ExplorerExample): NonNullable<RenderOptions['initialWindows']>[number] {
  const authorization = { Authorization: 'Bearer {{token}}' };
  return {
    initialName: example.title,
    endpointURL: `${HTTP_PLACEHOLDER}/graphql`,
    subscriptionsEndpoint: `${SOCKET_PLACEHOLDER}/graphql`,
    initialQuery: example.query,
    initialVariables: JSON.stringify(example.variables, null, 2),
    // The tab that logs in sends no token: an expired one would be refused before it could.
    initialHeaders: example.isPublic ? {} : authorization,
    initialPreRequestScript: example.logsIn ? LOG_IN : '',
    initialSubscriptionRequestHandlerId: 'graphql-ws',
    initialSubscriptionsPayload: authorization,
    initialPostRequestScript: keepingScript(example.keeps),
  };
}

/** Before a request: logs in as the demo user, unless the token is valid for another minute. Without the demo, nothing happens. */
const LOG_IN = `const until = Number(altair.helpers.getEnvironment('tokenUntil') ?? 0);
if (Date.now() > until - 60000) {
  const operation = ${JSON.stringify(explorerLogin)};
  const answer = await altair.helpers.request('POST', '/graphql', { headers: { 'content-type': 'application/json' }, body: operation });
  if (answer?.data?.login) {
    await altair.helpers.setEnvironment('token', answer.data.login.accessToken, true);
    await altair.helpers.setEnvironment('tokenUntil', Date.now() + answer.data.login.expiresIn * 1000, true);
  }
}`;

/** Stores parts of a response where the header and variables of other tabs find them. */
function keepingScript(keeps: ExplorerExample['keeps']): string {
  const lines = Object.entries(keeps).map(([name, path]) => {
    const value = `answer.data${path
      .split('.')
      .map((part) => `?.[${JSON.stringify(part)}]`)
      .join('')}`;
    return `if (${value}) await altair.helpers.setEnvironment('${name}', ${value}, true);`;
  });
  if (lines.length === 0) return '';
  const body = 'altair.response.body';
  return [`const answer = typeof ${body} === 'string' ? JSON.parse(${body}) : ${body};`, ...lines].join('\n');
}
