import { createClient } from 'graphql-ws';
import { print } from 'graphql';
import { WebSocket } from 'ws';
import { serverPort } from '../support/server-port';
import { makeDataFolder, removeDataFolder } from '../pdf/support/data-folder';
import { ApiClient, TEST_PASSWORD } from '../support/api';
import { browsersOf, type ChildApp, endChildApps } from '../support/child-app';
import { createTestDatabase, type TestDatabase } from '../support/database';
import {
  CreateClientDocument,
  CreateInvoiceDocument,
  JobProgressDocument,
  RecordPaymentDocument,
  RegisterDocument,
  SendInvoiceDocument,
} from '../support/generated/operations';
import { type MailServer, startMailServer } from '../support/mail-server';
import { Checkpoints } from '../support/scenario-checkpoints';
import { eventually } from '../support/scenario-eventually';
import { queryAsSuperuser, superuserUrlOf } from '../support/scenario-sql';
import { ScenarioServer } from '../support/scenario-server';

const PAYING = 'in the middle of a payment';

let database: TestDatabase;
let mail: MailServer;
let dataFolder: string;
let server: ScenarioServer;
let checkpoints: Checkpoints<typeof PAYING>;

beforeAll(async () => {
  [database, mail, dataFolder] = await Promise.all([createTestDatabase(), startMailServer(), makeDataFolder()]);
  checkpoints = await Checkpoints.open(superuserUrlOf(database), { [PAYING]: 'BEFORE INSERT ON payments' });
  server = new ScenarioServer({
    PORT: String(await serverPort()),
    DATA_DIR: dataFolder,
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    SMTP_URL: mail.url,
    SEED_DEMO: 'false',
    // One job at a time: the second waits in the queue while the first is at work.
    WORKER_CONCURRENCY: '1',
    LOG_LEVEL: 'info',
  });
});
afterEach(endChildApps);
afterAll(async () => {
  await checkpoints.close();
  await Promise.all([mail.close(), removeDataFolder(dataFolder), database.drop()]);
});

/** Somebody who has a published invoice over 1,250.00 that is being emailed to two addresses; and the jobs. */
async function sendInvoice(): Promise<{ api: ApiClient; invoiceId: string; jobs: string[]; email: HeldMail }> {
  const input = { name: 'Ada Example', email: 'ada@studio.example', password: TEST_PASSWORD };
  const { register } = await new ApiClient(server.url).ok(RegisterDocument, { input });
  const api = new ApiClient(server.url, register.accessToken);
  await eventually('the email with the code is out', async () => {
    const open = await checkpoints.rows(`SELECT FROM jobs WHERE name = 'deliverNotices' AND status <> 'SUCCEEDED'`);
    return open.length === 0 && mail.received.length > 0;
  });
  await queryAsSuperuser(database, `UPDATE users SET email_verified_at = now()`);
  mail.received.length = 0;
  const email = holdMail();
  const { createClient: client } = await api.ok(CreateClientDocument, {
    input: { name: 'Acme', email: 'accounts@acme.example' },
  });
  const lines = [{ description: 'Work', quantity: '10', rate: '125.00' }];
  const { createInvoice } = await api.ok(CreateInvoiceDocument, { input: { clientId: client.id, lines } });
  const { sendInvoice: sent } = await api.ok(SendInvoiceDocument, { input: { id: createInvoice.id, sendCopy: true } });
  return { api, invoiceId: createInvoice.id, jobs: sent.jobs.map(({ id }) => id), email };
}

/** An email that the mail server has and does not answer. */
interface HeldMail {
  held: Promise<void>;
  answer: () => void;
}

/** Has the mail server keep the next message without an answer. Gives what tells that it has, and the answer. */
function holdMail(): HeldMail {
  let answer: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    mail.beforeAnswer = () => {
      resolve();
      return new Promise((go) => (answer = go));
    };
  });
  return {
    held,
    answer: () => {
      mail.beforeAnswer = () => Promise.resolve();
      answer();
    },
  };
}

/** Watches a job; resolves to the code that the socket is closed with. */
function socketOn(api: ApiClient, jobId: string): Promise<number> {
  return new Promise((resolve) => {
    const socket = createClient({
      url: `${api.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { Authorization: `Bearer ${api.token}` },
      on: { closed: (event) => resolve((event as { code: number }).code) },
    });
    const ignore = { next: () => undefined, error: () => undefined, complete: () => undefined };
    socket.subscribe({ query: print(JobProgressDocument), variables: { id: jobId } }, ignore);
  });
}

/** Whether the server takes no more: a new connection is refused, or answered with 503. */
async function turnsAway(): Promise<boolean> {
  const response = await fetch(`${server.url}/health/ready`, { headers: { connection: 'close' } }).catch(() => null);
  return response === null || response.status === 503;
}

async function jobStates(): Promise<string[]> {
  const rows = await checkpoints.rows<{ state: string }>(
    `SELECT name || ' ' || status AS state FROM jobs WHERE organization_id IS NOT NULL ORDER BY 1`,
  );
  return rows.map(({ state }) => state);
}

async function hasEnded(child: ChildApp): Promise<boolean> {
  return Promise.race([child.exited.then(() => true), new Promise<false>((resolve) => setImmediate(resolve, false))]);
}

/** Sends a payment that stops halfway. `go` lets it end, and gives the status of the invoice that was answered. */
async function holdPayment(api: ApiClient, invoiceId: string, amount: string): Promise<{ go: () => Promise<string> }> {
  await checkpoints.hold(PAYING);
  const paying = api.ok(RecordPaymentDocument, { input: { invoiceId, amount } });
  await checkpoints.reached(PAYING);
  return {
    go: async () => {
      await checkpoints.release(PAYING);
      return (await paying).recordPayment.invoice.status;
    },
  };
}

it('SIGTERM: running work ends, nothing new starts, and the next process does the rest', async () => {
  const first = await server.start();
  const { api, invoiceId, jobs, email } = await sendInvoice();
  await email.held;
  const socketClosed = socketOn(api, jobs[1] ?? '');
  const part = await holdPayment(api, invoiceId, '250.00');
  const firstEnd = first.end('SIGTERM');
  await eventually('new connections are turned away', turnsAway);
  expect(await socketClosed).toBe(1001);
  expect(await part.go()).toBe('PUBLISHED');
  await eventually('the worker begins no more jobs', () => first.output().includes('no more jobs are started'));
  expect(await hasEnded(first)).toBe(false);
  email.answer();
  expect(await firstEnd).toEqual({ code: 0, signal: null });
  expect(first.output()).not.toMatch(/"level":"(error|fatal)"/);
  expect(browsersOf(dataFolder)).toEqual([]);
  const [taken] = mail.received;
  expect(mail.received).toHaveLength(1);
  expect((await jobStates()).filter((state) => state === 'deliverEmail SUCCEEDED')).toHaveLength(1);
  expect(await jobStates()).not.toContain('deliverEmail RUNNING');

  const second = await server.start();
  await eventually('the rest is done', async () => (await jobStates()).every((state) => state.endsWith('SUCCEEDED')));
  expect(await jobStates()).toHaveLength(3);
  expect(mail.received).toHaveLength(2);
  expect(mail.received[1]?.recipients).not.toEqual(taken?.recipients);
  const rest = await holdPayment(api, invoiceId, '1000.00');
  const secondEnd = second.end('SIGTERM');
  await eventually('new connections are turned away', turnsAway);
  expect(await rest.go()).toBe('PAID');
  expect(await secondEnd).toEqual({ code: 0, signal: null });
  expect(second.output()).not.toMatch(/"level":"(error|fatal)"/);
  expect(browsersOf(dataFolder)).toEqual([]);
});
