import { print } from 'graphql';
import { type Client as SocketClient, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { systemClock } from '../../src/config/clock';
import { makeDataFolder, removeDataFolder } from '../pdf/support/data-folder';
import { type ApiClient, startTestApp, type TestApp } from '../support/api';
import {
  JobDocument,
  JobProgressDocument,
  type JobProgressSubscription,
  LogoutDocument,
  SendInvoiceDocument,
} from '../support/generated/operations';
import { makeDraft, registerEmployee } from '../support/invoices';
import { eventually } from '../support/scenario-eventually';

type Progress = JobProgressSubscription['jobProgress'];

const UNKNOWN = 'job_01h455vb4pex5vsknk084sn02q';

let app: TestApp;
let dataFolder: string;

beforeAll(async () => {
  dataFolder = await makeDataFolder();
  app = await startTestApp({ worker: true, settings: { DATA_DIR: dataFolder } });
});
afterAll(async () => {
  await app.stop();
  await removeDataFolder(dataFolder);
});

/** Asks for an email without a PDF, and gives its job's id. */
async function sendIt(api: ApiClient, scheduleDate?: string): Promise<string> {
  const { id } = await makeDraft(api);
  const { sendInvoice } = await api.ok(SendInvoiceDocument, { input: { id, attachPdf: false, scheduleDate } });
  return sendInvoice.jobs[0]?.id ?? '';
}

/** An instant of tomorrow: a job that waits for it does not run while the test does. */
function tomorrow(): string {
  return new Date(systemClock.now().getTime() + 86_400_000).toISOString();
}

/** A subscription that is open: what has come of it so far, and how it ended. */
interface Watching {
  seen: Progress[];
  codes: string[];
  closedWith: Promise<number>;
  done: Promise<void>;
  socket: SocketClient;
}

function watch(token: string | null, id: string): Watching {
  const seen: Progress[] = [];
  const codes: string[] = [];
  let closed: (code: number) => void = () => undefined;
  const closedWith = new Promise<number>((resolve) => (closed = resolve));
  const socket = createClient({
    url: `${app.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: token ? { Authorization: `Bearer ${token}` } : {},
    on: { closed: (event) => closed((event as { code: number }).code) },
  });
  const done = new Promise<void>((resolve) => {
    const errors = (list: unknown): void => {
      if (Array.isArray(list))
        for (const { extensions } of list as { extensions: { code: string } }[]) codes.push(extensions.code);
      resolve();
    };
    socket.subscribe<JobProgressSubscription>(
      { query: print(JobProgressDocument), variables: { id } },
      {
        next: ({ data, errors: inside }) => {
          if (inside) errors(inside);
          if (data) seen.push(data.jobProgress);
        },
        error: errors,
        complete: resolve,
      },
    );
  });
  return { seen, codes, closedWith, done, socket };
}

describe('job', () => {
  it('tells how far work is, until it is done', async () => {
    const api = await app.register();
    const id = await sendIt(api);
    const job = await eventually('the email', async () => {
      const found = (await api.ok(JobDocument, { id })).job;
      return found.status === 'SUCCEEDED' && found;
    });
    expect(job).toMatchObject({ id, name: 'deliverEmail', percent: 100, attempts: 1, error: null });
    expect(job.finishedAt).not.toBeNull();
  });

  it('that waits for its time is QUEUED', async () => {
    const api = await app.register();
    const { job } = await api.ok(JobDocument, { id: await sendIt(api, tomorrow()) });
    expect(job).toMatchObject({ status: 'QUEUED', percent: 0, attempts: 0, finishedAt: null });
  });

  it('is refused to whoever may not see it', async () => {
    const [api, stranger, employee] = await Promise.all([app.register(), app.register(), registerEmployee(app)]);
    const id = await sendIt(api, tomorrow());
    expect(await stranger.refused(JobDocument, { id })).toMatchObject({
      code: 'NOT_FOUND',
      details: [{ field: 'id' }],
    });
    expect(await api.refused(JobDocument, { id: UNKNOWN })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await api.refused(JobDocument, { id: UNKNOWN.replace('job', 'inv') })).toMatchObject({
      code: 'VALIDATION_ERROR',
    });
    expect(await employee.refused(JobDocument, { id })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await app.anonymous.refused(JobDocument, { id })).toMatchObject({ code: 'UNAUTHORIZED' });
  });
});

describe('jobProgress', () => {
  it('tells each state once, upwards, and completes at the end', async () => {
    const api = await app.register();
    const { seen, codes, done, socket } = watch(api.token, await sendIt(api));
    await done;
    expect(codes).toEqual([]);
    expect(seen.at(-1)).toMatchObject({ status: 'SUCCEEDED', percent: 100 });
    expect(seen.filter(({ status }) => status === 'SUCCEEDED')).toHaveLength(1);
    const percents = seen.map(({ percent }) => percent);
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    await socket.dispose();
  });

  it('of a job that is done tells that, and completes', async () => {
    const api = await app.register();
    const id = await sendIt(api);
    const first = watch(api.token, id);
    await first.done;
    const second = watch(api.token, id);
    await second.done;
    expect(second.seen).toMatchObject([{ id, status: 'SUCCEEDED' }]);
    await Promise.all([first.socket.dispose(), second.socket.dispose()]);
  });

  it('is cut off when its session ends', async () => {
    const api = await app.register();
    const watching = watch(api.token, await sendIt(api, tomorrow()));
    await eventually('the present state', () => watching.seen.length === 1);
    await api.ok(LogoutDocument);
    expect(await watching.closedWith).toBe(4401);
    await watching.done;
    expect(watching.seen).toMatchObject([{ status: 'QUEUED' }]);
  });

  it.each<[string, string, (id: string) => Promise<[ApiClient | null, string]>]>([
    ["of another organization's job", 'NOT_FOUND', async (id) => [await app.register(), id]],
    ['of a job that nobody has', 'NOT_FOUND', async () => [await app.register(), UNKNOWN]],
    ['of an id that is none', 'VALIDATION_ERROR', async () => [await app.register(), 'nonsense']],
    ['by whoever may not see jobs', 'FORBIDDEN', async (id) => [await registerEmployee(app), id]],
    ['without a session', 'UNAUTHORIZED', (id) => Promise.resolve([null, id])],
  ])('is refused %s', async (_what, code, who) => {
    const owner = await app.register();
    const [api, id] = await who(await sendIt(owner, tomorrow()));
    const { seen, codes, done, socket } = watch(api?.token ?? null, id);
    await done;
    expect({ seen, codes }).toEqual({ seen: [], codes: [code] });
    await socket.dispose();
  });

  it('refuses a socket with a token that is good no more', async () => {
    const api = await app.register();
    await api.ok(LogoutDocument);
    expect(await watch(api.token, UNKNOWN).closedWith).toBe(4403);
  });
});
