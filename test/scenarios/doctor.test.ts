import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { recentFindings } from '../../src/app/checks/check';
import { driftOf } from '../../src/app/checks/database-checks';
import { type ApiClient, startTestApp, type TestApp } from '../support/api';
import { JobDocument, SendInvoiceDocument } from '../support/generated/operations';
import { makeDraft, publishDraft, sqlOf } from '../support/invoices';
import { MovedClock } from '../support/moved-clock';
import { addressSettings } from '../support/pgbouncer';
import { eventually } from '../support/scenario-eventually';
import { TYPE_SCRIPT } from '../support/type-script';

const HEALTH_KEY = 'a-health-key-of-the-test';
const NO_BROWSER = { PUPPETEER_EXECUTABLE_PATH: '/nope' };

let app: TestApp;
let api: ApiClient;

beforeAll(async () => {
  app = await startTestApp({ worker: true, settings: { ...NO_BROWSER, HEALTH_KEY } });
  api = await app.register();
});
afterAll(() => app.stop());

/** Runs `npm run doctor` on the database of the test. */
function doctor(settings: Record<string, string>): Promise<{ code: unknown; lines: string[] }> {
  const { PATH = '', HOME = '' } = process.env;
  const folder = mkdtempSync(path.join(process.env.BILLFOLD_TEST_FOLDER ?? '', 'doctor-'));
  const env = { PATH, HOME, NODE_ENV: 'test', ...addressSettings(app.database), DATA_DIR: folder, ...settings };
  const cwd = path.join(__dirname, '../..');
  return new Promise((resolve) =>
    execFile(process.execPath, [...TYPE_SCRIPT, 'src/doctor.ts'], { cwd, env }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, lines: `${stdout}${stderr}`.trim().split('\n') }),
    ),
  );
}

const NAMES = ['node', 'disk', 'browser', 'fonts', 'mail', 'files', 'database', 'role', 'migrations', 'queue', 'clock'];

it('says ok of everything, one line each', async () => {
  const { code, lines } = await doctor({});
  expect([code, lines.map((line) => /^ok {4}(\w+) +\S/.exec(line)?.[1] ?? line)]).toEqual([0, NAMES]);
});

it('says of each thing that is away which setting leads to it, and what to do', async () => {
  const { code, lines } = await doctor({
    ...NO_BROWSER,
    SMTP_URL: 'smtp://127.0.0.1:1',
    REDIS_URL: 'redis://127.0.0.1:1',
    S3_BUCKET: 'bills',
    S3_ENDPOINT: 'http://127.0.0.1:1',
    S3_ACCESS_KEY_ID: 'id',
    S3_SECRET_ACCESS_KEY: 'secret',
  });
  expect(code).toBe(1);
  const failed = lines.filter((line) => line.startsWith('FAIL')).map((line) => line.slice(6));
  expect(failed).toEqual([
    expect.stringMatching(
      /^browser +There is no browser for PDFs at PUPPETEER_EXECUTABLE_PATH \(\/nope\)\. Correct or/,
    ),
    expect.stringMatching(/^mail +SMTP_URL leads to 127\.0\.0\.1:1, where no mail server answers/),
    expect.stringMatching(/^files +S3_ENDPOINT leads to http:\/\/127\.0\.0\.1:1, where no S3 answers\. Start/),
    expect.stringMatching(/^queue +REDIS_URL leads to 127\.0\.0\.1:1, where no Redis answers for the job queue/),
  ]);
  expect(lines).toHaveLength(NAMES.length);
});

it('says that the database is away, or which migrations are pending, without a stack trace', async () => {
  const away = await doctor({ DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/bills', DATABASE_OWNER_URL: '' });
  expect(away.code).toBe(1);
  expect(away.lines.at(-1)).toMatch(
    /^FAIL {2}database +DATABASE_URL leads to 127\.0\.0\.1:1, where no PostgreSQL answers/,
  );
  expect(() => driftOf(31)).toThrow(/differ by 31 seconds\. Synchronise both/);
  expect(driftOf(-29)).toBe('as in PostgreSQL');
});

it('is told by health, with its key', async () => {
  const details = await eventually('the checks have run', async () => {
    const health = await app.anonymous.get('/health', { 'x-health-key': HEALTH_KEY });
    const body = (await health.json()) as { status: string; checks: { name: string; ok: boolean; says: string }[] };
    return body.checks.length > 0 && body;
  });
  expect(details.status).toBe('degraded');
  expect(details.checks.map(({ name }) => name)).toEqual(NAMES);
  expect(details.checks.filter(({ ok }) => !ok)).toMatchObject([
    { name: 'browser', says: expect.stringContaining('PUPPETEER_EXECUTABLE_PATH (/nope)') as string },
  ]);
  expect(await (await app.anonymous.get('/health')).json()).toEqual({ status: 'degraded' });
});

it('is told anew when it is older than a minute, once for all who ask meanwhile', async () => {
  const clock = new MovedClock(new Date('2027-01-01T00:00:00Z'));
  let runs = 0;
  const ask = recentFindings(clock, () => Promise.resolve([{ name: 'run', ok: true, says: String(++runs) }]));
  const told = async () => (await Promise.all([ask(), ask()])).flat().map(({ says }) => says);
  expect(await told()).toEqual(['1', '1']);
  clock.advance(60_000);
  expect(await told()).toEqual(['1', '1']);
  clock.advance(1);
  expect(await told()).toEqual(['2', '2']);
});

describe('without a browser', () => {
  const reason = 'PDFs cannot be rendered, because this server has no browser.';

  it('tells the caller of a PDF at once, each time, and again when there is one', async () => {
    const { id, hostedUrl } = await publishDraft(api);
    const page = new URL(hostedUrl ?? '').pathname;
    for (const [client, url] of [
      [api, `/invoices/${id}/pdf`],
      [api, `/invoices/${id}/pdf`],
      [app.anonymous, `${page}/pdf`],
    ] as const) {
      const answer = await client.get(url);
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, null]);
      const { errors } = (await answer.json()) as { errors: { message: string; extensions: object }[] };
      expect(errors[0]?.message).toMatch(
        /^The PDF could not be rendered\. PDFs cannot be rendered, because this server/,
      );
      expect(errors[0]?.extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
      expect(JSON.stringify(errors)).not.toContain('/nope');
    }
    const jobs = `SELECT status, attempts, error FROM jobs WHERE name = 'renderInvoicePdf' AND payload ->> 'invoiceId' IS NOT NULL`;
    const rows = await sqlOf<{ status: string; attempts: number; error: string }>(app, api, [jobs]);
    expect(rows).toMatchObject([{ status: 'DEAD', attempts: 1, error: expect.stringContaining(reason) as string }]);
  });

  it('tells the sender by the job of the email, which is tried again', async () => {
    const { id } = await makeDraft(api);
    const { sendInvoice } = await api.ok(SendInvoiceDocument, { input: { id } });
    const { id: jobId } = sendInvoice.jobs[0] ?? { id: '' };
    const job = await eventually('the job has failed', async () => {
      const { job: row } = await api.ok(JobDocument, { id: jobId });
      return row.status === 'FAILED' && row;
    });
    expect(job.error).toContain(reason);
  });
});
