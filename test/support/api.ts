import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { type DocumentNode, print } from 'graphql';
import { type RunningApp, startApp } from '../../src/app/app';
import { type Clock, systemClock } from '../../src/config/clock';
import { loadConfig } from '../../src/config/config';
import { createLogger } from '../../src/http/monitoring/logger';
import { createTestDatabase, type TestDatabase } from './database';
import { addressSettings } from './pgbouncer';
import { RegisterDocument } from './generated/operations';
import { postJson, type WireAnswer } from './http-post';
import { PATIENT } from './patience';
import { SHARED_FOLDER } from './shared-folder';

/** What the server answered: data, or errors with the extensions that clients rely on. */
export interface Answer<Data> {
  status: number;
  data: Data | null;
  errors: {
    message: string;
    path?: (string | number)[];
    extensions: {
      code: string;
      details: { field: string; reason: string }[];
      requestId: string;
      [fact: string]: unknown;
    };
  }[];
}

const texts = new WeakMap<DocumentNode, string>();

/** The text of a document, which is written once. */
function textOf(document: DocumentNode): string {
  const text = texts.get(document) ?? print(document);
  texts.set(document, text);
  return text;
}

/** Sends operations over HTTP, with a member's token or without one. */
export class ApiClient {
  constructor(
    readonly url: string,
    readonly token: string | null = null,
  ) {}

  /** Sends one operation and gives the whole answer. */
  async send<Data, Variables>(
    document: TypedDocumentNode<Data, Variables> | string,
    variables?: Variables,
    headers: Record<string, string> = {},
  ): Promise<Answer<Data>> {
    const query = typeof document === 'string' ? document : textOf(document);
    const { status, text } = await this.post({ query, variables }, headers);
    const body = JSON.parse(text) as Partial<Answer<Data>>;
    return { status, data: body.data ?? null, errors: body.errors ?? [] };
  }

  /** Sends one operation and gives what comes over the wire. */
  post(operation: { query: string; variables?: unknown }, headers: Record<string, string> = {}): Promise<WireAnswer> {
    const authorization = this.token ? { authorization: `Bearer ${this.token}` } : null;
    return postJson(`${this.url}/graphql`, { ...authorization, ...headers }, JSON.stringify(operation));
  }

  /** Sends one operation and gives its data; errors fail the test. */
  async ok<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables?: Variables,
    headers: Record<string, string> = {},
  ): Promise<Data> {
    const { data, errors } = await this.send(document, variables, headers);
    if (errors.length > 0 || data === null) throw new Error(`the operation failed: ${JSON.stringify(errors)}`);
    return data;
  }

  /** Sends one operation that must be refused, and gives the first error's extensions. */
  async refused<Data, Variables>(
    document: TypedDocumentNode<Data, Variables> | string,
    variables?: Variables,
    headers: Record<string, string> = {},
  ): Promise<Answer<Data>['errors'][0]['extensions']> {
    const { errors } = await this.send(document, variables, headers);
    const [first] = errors;
    if (!first) throw new Error('the operation was not refused');
    return first.extensions;
  }

  /** GETs a page or a file as a browser does, unless the headers say otherwise. */
  get(route: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.url}${route}`, {
      headers: { 'user-agent': BROWSER, ...(this.token ? { authorization: `Bearer ${this.token}` } : {}), ...headers },
    });
  }
}

/** A server of its own on a database of its own, with the worker in the same process where it is wanted. */
export interface TestApp {
  url: string;
  app: RunningApp;
  database: TestDatabase;
  anonymous: ApiClient;
  /** Registers a freelancer with an organization of their own, whose email is verified unless told otherwise, and acts as them. */
  register(
    fields?: Partial<{
      name: string;
      email: string;
      mobile: string;
      businessName: string;
      currency: string;
      timezone: string;
    }>,
    options?: { verified?: boolean },
  ): Promise<ApiClient>;
  stop(): Promise<void>;
}

/** How the server of a test differs from the usual one. `settings` are environment variables. */
export interface TestAppOptions {
  clock?: Clock;
  worker?: boolean;
  settings?: Record<string, string>;
  /** A database that is there; one of its own where it is left out. */
  database?: TestDatabase;
}

/** What a person's browser calls itself: programs are no visitors of hosted pages. */
export const BROWSER =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36';

/** The password of everybody whom `register` makes. */
export const TEST_PASSWORD = 'Correct-Horse-9!';

/** Limits of requests that no test meets by accident, as environment variables. */
export const NO_LIMITS = {
  RATE_LIMIT_PER_15_MINUTES_IP: '100000',
  RATE_LIMIT_AUTH_PER_MINUTE_IP: '100000',
  RATE_LIMIT_PER_MINUTE_USER: '100000',
};

let people = 0;

/** What verifying by the code would do, without waiting for an email. */
async function verifyEmail({ services }: RunningApp, email: string): Promise<void> {
  await services.database.transaction({ kind: 'anonymous' }, (sql) =>
    sql.query(`UPDATE users SET email_verified_at = $2 WHERE email = lower($1)`, [email, services.clock.now()]),
  );
}

/** A data folder of its own, which shares the unpacked browser with all others. */
function makeDataFolder(): string {
  const folder = mkdtempSync(path.join(process.env.BILLFOLD_TEST_FOLDER ?? '', 'app-'));
  const browsers = path.join(SHARED_FOLDER, 'chromium');
  mkdirSync(browsers, { recursive: true });
  symlinkSync(browsers, path.join(folder, 'chromium'));
  return folder;
}

/** Starts a server on a free port. */
export async function startTestApp({
  clock = systemClock,
  worker = false,
  settings = {},
  database: given,
}: TestAppOptions = {}): Promise<TestApp> {
  const database = given ?? (await createTestDatabase());
  const config = loadConfig({
    NODE_ENV: 'test',
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'silent',
    ...addressSettings(database),
    DATA_DIR: makeDataFolder(),
    ...NO_LIMITS,
    SEED_DEMO: 'false',
    ...settings,
  });
  const app = await startApp(
    { config, clock, log: createLogger(config.logLevel), timeouts: PATIENT },
    { api: true, worker },
  );
  const url = `http://127.0.0.1:${app.port}`;
  const anonymous = new ApiClient(url);
  return {
    url,
    app,
    database,
    anonymous,
    async register(fields = {}, { verified = true } = {}) {
      people += 1;
      const input = {
        name: 'Test Person',
        email: `person${people}-${process.pid}@example.test`,
        password: TEST_PASSWORD,
        ...fields,
      };
      const { register } = await anonymous.ok(RegisterDocument, { input });
      if (verified) await verifyEmail(app, input.email);
      return new ApiClient(url, register.accessToken);
    },
    async stop() {
      await app.stop();
      await database.drop();
    },
  };
}
