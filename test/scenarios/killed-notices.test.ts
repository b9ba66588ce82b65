import { systemClock } from '../../src/config/clock';
import { addDays, todayIn } from '../../src/domain/calendar';
import { serverPort } from '../support/server-port';
import { makeDataFolder, removeDataFolder } from '../pdf/support/data-folder';
import { ApiClient, TEST_PASSWORD } from '../support/api';
import { endChildApps } from '../support/child-app';
import { createTestDatabase, type TestDatabase } from '../support/database';
import {
  CreateRecurringInvoiceDocument,
  ImportTimeFileDocument,
  RegisterDocument,
} from '../support/generated/operations';
import { addClient } from '../support/invoices';
import { type MailServer, startMailServer } from '../support/mail-server';
import { Checkpoints } from '../support/scenario-checkpoints';
import { eventually } from '../support/scenario-eventually';
import { ScenarioServer } from '../support/scenario-server';
import { superuserUrlOf } from '../support/scenario-sql';
import { csvUri, untilEnded } from '../support/time-files';

const PLACES = {
  'told and not committed': 'AFTER INSERT ON notices DEFERRABLE INITIALLY DEFERRED',
  'taken and not sent': `BEFORE UPDATE ON notices WHEN (OLD.grouped_into IS NULL AND NEW.grouped_into IS NOT NULL)`,
  'sent and not noted': `BEFORE UPDATE ON notices WHEN (NEW.status = 'SENT')`,
  'noted, and its job not ended': `BEFORE UPDATE ON jobs WHEN (NEW.name = 'deliverNotices' AND NEW.status = 'SUCCEEDED')`,
};
const IMPORTS = {
  'with a batch written and not committed': 'BEFORE UPDATE ON time_imports WHEN (NEW.rows_done = 2000)',
  'with all batches committed and its end not': `BEFORE UPDATE ON time_imports WHEN (NEW.status = 'SUCCEEDED')`,
};

const RECURRING = {
  'with invoices that recur written and not committed':
    'BEFORE UPDATE ON recurring_invoices WHEN (NEW.counter > OLD.counter)',
};

let database: TestDatabase;
let mail: MailServer;
let dataFolder: string;
let checkpoints: Checkpoints<keyof typeof PLACES | keyof typeof IMPORTS | keyof typeof RECURRING>;
let server: ScenarioServer;

beforeAll(async () => {
  [database, mail, dataFolder] = await Promise.all([createTestDatabase(), startMailServer(), makeDataFolder()]);
  checkpoints = await Checkpoints.open(superuserUrlOf(database), {
    ...{ ...PLACES, ...IMPORTS, ...RECURRING },
  });
  server = new ScenarioServer({
    PORT: String(await serverPort()),
    DATA_DIR: dataFolder,
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    SMTP_URL: mail.url,
    SEED_DEMO: 'false',
    LOG_LEVEL: 'error',
  });
  await server.start();
});
afterAll(async () => {
  await server.stop();
  await endChildApps();
  await checkpoints.close();
  await Promise.all([mail.close(), removeDataFolder(dataFolder), database.drop()]);
});

it.each(Object.keys(PLACES) as (keyof typeof PLACES)[])(
  'kill -9 with a notice %s loses no message, and makes no two of one',
  async (place) => {
    const email = `${place.replaceAll(/\W/g, '-')}@studio.example`;
    await checkpoints.hold(place);
    const input = { name: 'Ada Example', email, password: TEST_PASSWORD };
    const answer = server.insist(RegisterDocument, { input }, { token: null, key: place });
    await checkpoints.reached(place);
    await server.kill();
    await checkpoints.release(place);
    await server.start();
    await answer;
    const notice = await eventually('the notice is sent and its job has ended', async () => {
      const [row] = await checkpoints.rows<{ status: string; subject_id: string; job: string }>(
        `SELECT n.status, n.subject_id, j.status AS job FROM notices n JOIN users u ON u.id = n.user_id
           JOIN jobs j ON j.payload->>'noticeId' = n.id::text WHERE u.email = $1`,
        [email],
      );
      return row?.job === 'SUCCEEDED' && row;
    });
    expect(notice.status).toBe('SENT');
    const received = await mail.to(email);
    expect(new Set(received.map(({ message }) => message.messageId))).toEqual(
      new Set([`<${notice.subject_id}@billfold>`]),
    );
    expect(received).toHaveLength(place === 'sent and not noted' ? 2 : 1);
  },
);

it.each([
  ['with a batch written and not committed', 1750],
  ['with all batches committed and its end not', 2500],
] as const)('an import killed %s continues there, and makes no entry twice', async (place, done) => {
  const input = { name: 'Ada Example', email: `import-${done}@studio.example`, password: TEST_PASSWORD };
  const { register } = await server.insist(RegisterDocument, { input }, { token: null, key: `register ${place}` });
  const api = new ApiClient(server.url, register.accessToken);
  // Each row five times: they are five entries.
  const rows = Array.from({ length: 2500 }, (_each, at) => `2025-01-15,Acme,Website,${1 + Math.floor(at / 5) / 100}`);
  await checkpoints.hold(place);
  const { importTimeFile } = await api.ok(ImportTimeFileDocument, {
    input: { format: 'HARVEST', file: csvUri(['Date,Client,Project,Hours', ...rows].join('\n')) },
  });
  await checkpoints.reached(place);
  await server.kill();
  await checkpoints.release(place);
  const [left] = await checkpoints.rows(`SELECT status, rows_done FROM time_imports ORDER BY id DESC LIMIT 1`);
  expect(left).toEqual({ status: 'RUNNING', rows_done: done });
  await server.start();
  const ended = await untilEnded(api, importTimeFile.id);
  expect(ended).toMatchObject({ status: 'SUCCEEDED', created: 2500, unchanged: 0, failed: 0 });
  const [stored] = await checkpoints.rows(
    `SELECT count(*)::int AS entries, count(DISTINCT duration_minutes)::int AS lengths FROM time_entries
     WHERE organization_id = (SELECT organization_id FROM time_imports ORDER BY id DESC LIMIT 1)`,
  );
  const lengths = new Set(Array.from({ length: 500 }, (_each, at) => Math.round(60 + (at * 60) / 100)));
  expect(stored).toEqual({ entries: 2500, lengths: lengths.size });
});

it('invoices that recur are made once for each date if their worker is killed, and all of them are', async () => {
  const place = 'with invoices that recur written and not committed';
  const input = { name: 'Ada Example', email: 'recurring@studio.example', password: TEST_PASSWORD };
  const { register } = await server.insist(RegisterDocument, { input }, { token: null, key: `register ${place}` });
  const api = new ApiClient(server.url, register.accessToken);
  const clientId = await addClient(api);
  const today = todayIn('UTC', systemClock.now());
  const lines = [{ description: 'Week from {period}', quantity: '1', rate: '10.00' }];
  await checkpoints.hold(place);
  for (let n = 0; n < 3; n += 1) {
    // Yesterday in every time zone.
    const recurringConfig = { frequency: 'WEEKLY' as const, startDate: addDays(today, -23) };
    await api.ok(CreateRecurringInvoiceDocument, { input: { clientId, lines, recurringConfig } });
  }
  await checkpoints.reached(place);
  await server.kill();
  await checkpoints.release(place);
  const count = async () => {
    const [row] = await checkpoints.rows<{ invoices: number; dates: number; numbers: number }>(
      `SELECT count(*)::int AS invoices, count(DISTINCT (recurring_invoice_id, occurrence_date))::int AS dates,
         count(DISTINCT number)::int AS numbers FROM invoices WHERE recurring_invoice_id IS NOT NULL`,
    );
    return row;
  };
  expect((await count())?.invoices).toBe(0);
  await server.start();
  const made = await eventually('all dates have an invoice', async () => {
    const counted = await count();
    return counted?.invoices === 12 && counted;
  });
  expect(made).toEqual({ invoices: 12, dates: 12, numbers: 12 });
  const [ended] = await checkpoints.rows<{ jobs: number }>(
    `SELECT count(*)::int AS jobs FROM recurring_invoices WHERE counter = 4 AND invoices_generated = 4`,
  );
  expect(ended?.jobs).toBe(3);
});
