import puppeteer, { type Browser, type Page } from 'puppeteer';
import { explorerExamples } from '../../src/http/explorer/explorer-examples';
import { findChromium } from '../../src/pdf/chromium';
import { executableSchema } from './executable-schema';
import { startEdge, type TestEdge } from './support';
import { SHARED_FOLDER } from '../support/shared-folder';

/** As much of the schema as the first two tabs need, which remembers who asked for what. */
const asked: { name: string; by: string | null }[] = [];
const schema = executableSchema(
  /* GraphQL */ `
    input LoginInput {
      email: String!
      password: String!
    }
    input CreateClientInput {
      name: String!
      email: String!
      currency: String!
    }
    type User {
      id: ID!
      name: String!
      email: String!
    }
    type Session {
      accessToken: String!
      refreshToken: String!
      expiresIn: Int!
      user: User!
    }
    type Client {
      id: ID!
      name: String!
      email: String!
    }
    type Job {
      id: ID!
      status: String!
      percent: Int!
    }
    type Organization {
      name: String!
    }
    type Me {
      user: User!
      organization: Organization!
    }
    type Money {
      formatted(locale: String!): String!
    }
    type Invoice {
      number: String!
      status: String!
      clientName: String!
      total: Money!
    }
    type Invoices {
      totalCount: Int!
      nodes: [Invoice!]!
    }
    type Query {
      me: Me!
      invoices(first: Int): Invoices!
    }
    type Mutation {
      login(input: LoginInput!): Session!
      createClient(input: CreateClientInput!): Client!
    }
    type Subscription {
      jobProgress(id: ID!): Job!
    }
  `,
  {
    Query: {
      me: (_source, _args, { actor }) => {
        asked.push({ name: 'me', by: actor?.userId ?? null });
        return { user: { id: 'usr_1', name: 'Ann', email: 'ann@example.com' }, organization: { name: 'Northwind' } };
      },
      invoices: () => ({ totalCount: 0, nodes: [] }),
    },
    Mutation: {
      login: (_source, _args, { actor }) => {
        asked.push({ name: 'login', by: actor?.userId ?? null });
        const user = { id: 'usr_1', name: 'Ann', email: 'ann@example.com' };
        return { accessToken: 'ann/s1', refreshToken: 'r', expiresIn: 900, user };
      },
      createClient: (_source, { input }: { input: { name: string } }, { actor }) => {
        asked.push({ name: 'createClient', by: actor?.userId ?? null });
        return { ...input, id: 'cli_1' };
      },
    },
    Subscription: {
      jobProgress: async function* (_source, _args, { actor }) {
        asked.push({ name: 'jobProgress', by: actor?.userId ?? null });
        yield await Promise.resolve({ jobProgress: { id: 'job_1', status: 'RUNNING', percent: 40 } });
        yield { jobProgress: { id: 'job_1', status: 'DONE', percent: 100 } };
      },
    },
  },
);

declare const document: {
  body: { innerText: string };
  querySelector(selector: string): { textContent: string | null } | null;
};
let edge: TestEdge;
let browser: Browser;
let page: Page;
const requested: string[] = [];
let schemasRead = 0;
const complaints: string[] = [];

beforeAll(async () => {
  edge = await startEdge({ schema, env: { SEED_DEMO: 'true' } });
  const chromium = await findChromium({ dataFolder: SHARED_FOLDER });
  browser = await puppeteer.launch({
    executablePath: chromium.executablePath,
    headless: chromium.shell ? 'shell' : true,
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu'],
    env: { ...process.env, ...chromium.environment },
  });
  page = await browser.newPage();
  await page.setViewport({ width: 1600, height: 900 });
  page.on('request', (request) => {
    requested.push(request.url());
    if (request.postData()?.includes('IntrospectionQuery')) schemasRead += 1;
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${edge.url}/graphql`, { waitUntil: 'networkidle0' });
});
afterAll(async () => {
  await browser.close();
  await edge.server.close();
});

async function openTab(title: string): Promise<void> {
  await page.locator(`::-p-text(${title})`).click();
}

/** Presses the button, and waits until the answer shows a word. */
async function send(word: string): Promise<void> {
  await page.locator('.send-request__button').click();
  await page.waitForFunction(
    (wanted: string) => document.querySelector('app-query-result')?.textContent?.includes(wanted),
    { timeout: 10_000 },
    word,
  );
}

const text = (): Promise<string> => page.evaluate(() => document.body.innerText);

it('is where the root of the server leads', async () => {
  for (const method of ['GET', 'HEAD']) {
    const { status, headers } = await fetch(`${edge.url}/`, { method, redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([302, '/graphql']);
  }
});

it('loads with a tab for each step of the main job', async () => {
  const shown = await text();
  for (const { title } of explorerExamples({ hasDemo: true })) expect(shown).toContain(title);
});

it('reads the schema once for all tabs', async () => {
  for (const title of ['3 Create an invoice', '1 Look around']) {
    await openTab(title);
    await page.locator('::-p-text(Docs)').click();
    await page.waitForFunction(() => /root types/i.test(document.body.innerText));
    await page.locator('::-p-text(Docs)').click();
  }
  expect(schemasRead).toBe(1);
});

it('says where the answer will be, and offers no uploads', async () => {
  const shown = await text();
  expect(shown).toContain('The answer appears here.');
  expect(shown).toMatch(/variables/i);
  expect(shown).not.toMatch(/Ezio|add files/i);
});

it('reads data at the first press, and goes on with the same token in other tabs', async () => {
  await send('Northwind');
  await openTab('2 Create a client');
  await send('cli_1');
  expect(asked).toEqual([
    { name: 'login', by: null },
    { name: 'me', by: 'ann' },
    { name: 'createClient', by: 'ann' },
  ]);
});

it('watches a job over a socket, with the same token', async () => {
  await openTab('5 Watch it');
  await send('DONE');
  expect(asked.at(-1)).toEqual({ name: 'jobProgress', by: 'ann' });
});

it('sends requests only to this server, without violating the content security policy', () => {
  expect(requested.filter((url) => !url.startsWith(`${edge.url}/`) && !url.startsWith('data:'))).toEqual([]);
  expect(complaints).toEqual([]);
});
