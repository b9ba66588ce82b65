import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { serverPort } from '../support/server-port';
import { makeDataFolder, removeDataFolder } from '../pdf/support/data-folder';
import { TEST_PASSWORD } from '../support/api';
import { browsersOf, endChildApps } from '../support/child-app';
import { createTestDatabase } from '../support/database';
import {
  CreateClientDocument,
  CreateInvoiceDocument,
  RecordPaymentDocument,
  RegisterDocument,
  SendInvoiceDocument,
} from '../support/generated/operations';
import { type MailServer, startMailServer } from '../support/mail-server';
import { describeWithRedis } from '../support/redis';
import { Checkpoints } from '../support/scenario-checkpoints';
import { eventually } from '../support/scenario-eventually';
import { superuserUrlOf } from '../support/scenario-sql';
import { ScenarioServer, type Sender } from '../support/scenario-server';

const PLACES = {
  'with all written and nothing committed': 'BEFORE UPDATE ON idempotency_keys',
  'committed and not answered': 'AFTER UPDATE ON idempotency_keys DEFERRABLE INITIALLY DEFERRED',
  'between commit and hand-over': `BEFORE UPDATE ON jobs WHEN (NEW.name = 'deliverEmail' AND NEW.status = 'QUEUED'
    AND OLD.handed_over_at IS NULL AND NEW.handed_over_at IS NOT NULL)`,
  'while a job is taken from the queue': `BEFORE UPDATE ON jobs WHEN (NEW.name = 'deliverEmail'
    AND OLD.status <> 'RUNNING' AND NEW.status = 'RUNNING')`,
  'with the PDF printed and not stored': 'BEFORE INSERT ON invoice_pdfs',
  'with an email answered and not noted': 'BEFORE UPDATE ON deliveries',
  'with an email noted and its job not ended': `BEFORE UPDATE ON jobs WHEN (NEW.name = 'deliverEmail'
    AND NEW.status = 'SUCCEEDED')`,
};

type Place = keyof typeof PLACES;
type Step = 'register' | 'createInvoice' | 'sendInvoice' | 'recordPayment';

/** When the process is killed: at a place, or at the moment that `moment` resolves to, with the step's answer at hand. */
interface KillPoint {
  name: string;
  step: Step;
  place?: Place;
  moment?: (stage: Stage, answered: Promise<unknown>) => Promise<unknown>;
}

/** What a story is played on. */
interface Stage {
  server: ScenarioServer;
  checkpoints: Checkpoints<Place>;
  dataFolder: string;
  mail: MailServer | null;
}

const at = (step: Step, place: Place): KillPoint => ({ name: `${step} ${place}`, step, place });
const after = (step: Step, ms: number): KillPoint => ({
  name: `${step} ${ms} ms after it was sent`,
  step,
  moment: () => new Promise((resolve) => setTimeout(resolve, ms)),
});
const answered: KillPoint = {
  name: 'sendInvoice answered',
  step: 'sendInvoice',
  moment: (_stage, answer) => answer,
};
const printing: KillPoint = {
  name: 'while Chromium prints',
  step: 'sendInvoice',
  moment: ({ dataFolder }) => eventually('Chromium runs', () => browsersOf(dataFolder).length > 0),
};
const mailTaken: KillPoint = {
  name: 'with an email taken by the mail server and not answered',
  step: 'sendInvoice',
  moment: ({ mail }) =>
    new Promise<void>((resolve) => {
      if (!mail) throw new Error('this point needs a mail server');
      mail.beforeAnswer = () => {
        resolve();
        return new Promise((answer) => {
          mail.beforeAnswer = () => Promise.resolve(answer());
        });
      };
    }),
};

/** Sends a step, has the process killed at the point and started again, and gives the answer that came in the end. */
async function strike<T>(stage: Stage, { place, moment }: KillPoint, send: () => Promise<T>): Promise<T> {
  const { server, checkpoints, dataFolder } = stage;
  if (place) await checkpoints.hold(place);
  const answer = send();
  // Looked at below; until then its failure must not end the test run.
  answer.catch(() => undefined);
  await (place ? checkpoints.reached(place) : moment?.(stage, answer));
  await server.kill();
  if (place) await checkpoints.release(place);
  await eventually('Chromium ends with its worker', () => browsersOf(dataFolder).length === 0);
  await server.start();
  return answer;
}

/** How the subject of the email begins that everybody gets who registers. */
const VERIFICATION = 'Your Billfold verification code';

let stories = 0;

/** Plays the whole story once, with one stroke of the pen at that point. Gives the name that all its addresses begin with. */
async function play(stage: Stage, point: KillPoint): Promise<string> {
  const { server } = stage;
  const name = `story${++stories}`;
  let token: string | null = null;
  const step = <T>(of: Step, send: (sender: Sender) => Promise<T>): Promise<T> => {
    const sender = { token, key: `${name}/${of}` };
    return point.step === of ? strike(stage, point, () => send(sender)) : send(sender);
  };
  const { register } = await step('register', (sender) => {
    const input = { name: 'Ada Example', email: `${name}@studio.example`, password: TEST_PASSWORD };
    return server.insist(RegisterDocument, { input }, sender);
  });
  token = register.accessToken;
  // Who sends invoices has proved their address; the code's email is not this story's.
  await untilDone(stage);
  await stage.checkpoints.rows(`UPDATE users SET email_verified_at = now() WHERE email = $1 || '@studio.example'`, [
    name,
  ]);
  const { createClient } = await server.insist(
    CreateClientDocument,
    { input: { name: 'Acme', email: `${name}@acme.example` } },
    { token, key: `${name}/createClient` },
  );
  const { createInvoice } = await step('createInvoice', (sender) => {
    const lines = [{ description: 'Work', quantity: '10', rate: '125.00' }];
    return server.insist(CreateInvoiceDocument, { input: { clientId: createClient.id, lines } }, sender);
  });
  const { id } = createInvoice;
  await step('sendInvoice', (sender) =>
    server.insist(SendInvoiceDocument, { input: { id, attachPdf: true, sendCopy: true } }, sender),
  );
  await step('recordPayment', (sender) =>
    server.insist(RecordPaymentDocument, { input: { invoiceId: id, amount: '1250.00', sendReceipt: true } }, sender),
  );
  return name;
}

/** Everything that a story left in the database, as text that tells a lost or doubled row at a glance. */
async function remains({ checkpoints }: Stage, name: string): Promise<Record<string, unknown>> {
  const [row] = await checkpoints.rows<Record<string, unknown>>(
    `WITH org AS (SELECT o.id FROM organizations o WHERE o.email = $1 || '@studio.example')
     SELECT
       (SELECT count(*)::int FROM users WHERE email = $1 || '@studio.example') AS users,
       (SELECT count(*)::int FROM clients JOIN org ON org.id = organization_id) AS clients,
       ARRAY(SELECT right(number, 4) || ' ' || status || ' ' || paid_minor || '/' || total_minor
         FROM invoices JOIN org ON org.id = organization_id) AS invoices,
       ARRAY(SELECT last_value FROM number_counters JOIN org ON org.id = organization_id) AS numbers,
       ARRAY(SELECT invoices_used FROM subscriptions JOIN org ON org.id = organization_id) AS used,
       ARRAY(SELECT amount_minor::int FROM payments JOIN org ON org.id = organization_id) AS payments,
       ARRAY(SELECT amount_minor::int FROM payment_allocations JOIN org ON org.id = organization_id) AS allocations,
       ARRAY(SELECT kind || ' ' || split_part(recipient, '@', 2) || ' ' || status
         FROM deliveries JOIN org ON org.id = organization_id ORDER BY 1) AS deliveries,
       ARRAY(SELECT name || ' ' || status FROM jobs JOIN org ON org.id = organization_id ORDER BY 1) AS jobs,
       ARRAY(SELECT draft_version FROM invoice_pdfs JOIN org ON org.id = organization_id) AS pdfs,
       ARRAY(SELECT upper(split_part(type, '.', 2)) FROM events JOIN org ON org.id = organization_id WHERE subject_kind = 'invoice'
         ORDER BY 1) AS events`,
    [name],
  );
  return row ?? {};
}

const WHOLE = {
  users: 1,
  clients: 1,
  invoices: ['-001 PAID 125000/125000'],
  numbers: [1],
  used: [1],
  payments: [125_000],
  allocations: [125_000],
  deliveries: ['INVOICE acme.example SENT', 'INVOICE studio.example SENT', 'RECEIPT acme.example SENT'],
  jobs: ['deliverEmail SUCCEEDED', 'deliverEmail SUCCEEDED', 'deliverEmail SUCCEEDED', 'renderInvoicePdf SUCCEEDED'],
  pdfs: [null],
  // The copy for the sender does not make the invoice SENT.
  events: ['CREATED', 'PAID', 'PAYMENT_RECORDED', 'PUBLISHED', 'SEND_REQUESTED', 'SENT'],
};

/** The Message-IDs that the database says were sent, and those that were really received; each as often as it differs. */
async function emails({ checkpoints, mail }: Stage, name: string): Promise<{ sent: string[]; received: string[] }> {
  const sent = await checkpoints.rows<{ id: string }>(
    `SELECT message_id AS id FROM deliveries WHERE recipient LIKE $1 || '@%'`,
    [name],
  );
  const received = mail
    ? mail.received
        .filter(({ message }) => !message.subject?.startsWith(VERIFICATION))
        .filter(({ recipients }) => recipients.some((recipient) => recipient.startsWith(`${name}@`)))
        .map(({ message }) => message.messageId ?? 'none')
    : (
        await checkpoints.rows<{ id: string }>(
          `SELECT message_id AS id FROM mailbox_messages WHERE recipients[1] LIKE $1 || '@%' AND NOT starts_with(subject, $2)`,
          [name, VERIFICATION],
        )
      ).map(({ id }) => id);
  return { sent: sent.map(({ id }) => id).sort(), received: [...new Set(received)].sort() };
}

/** Plays one story a point, each until all of its work is done, and checks what is left of them in the end. */
async function expectNothingLost(stage: Stage, points: readonly KillPoint[]): Promise<void> {
  const names: string[] = [];
  for (const point of points) {
    names.push(await play(stage, point));
    await untilDone(stage);
  }
  for (const [index, { name: killed }] of points.entries()) {
    const name = names[index] ?? '';
    expect({ killed, ...(await remains(stage, name)) }).toEqual({ killed, ...WHOLE });
    const { sent, received } = await emails(stage, name);
    expect({ killed, received }).toEqual({ killed, received: sent });
  }
  expect(await stage.server.stop()).toEqual({ code: 0, signal: null });
  expect(browsersOf(stage.dataFolder)).toEqual([]);
}

function untilDone({ checkpoints }: Stage): Promise<true> {
  return eventually(
    'all jobs end',
    async () =>
      (await checkpoints.rows(`SELECT FROM jobs WHERE status NOT IN ('SUCCEEDED', 'DEAD')`)).length === 0 && true,
  );
}

/** What a stage is set up with. */
interface Given {
  settings: Record<string, string>;
  mail: MailServer | null;
  /** The superuser's address; of an embedded database it is known once that was started. */
  superuserUrl: (output: string) => string;
}

async function setStage({ settings, mail, superuserUrl }: Given): Promise<Stage & { clear(): Promise<void> }> {
  const dataFolder = await makeDataFolder();
  // Root's PostgreSQL runs as another user, who has to get in.
  chmodSync(dataFolder, 0o755);
  const server = new ScenarioServer({
    PORT: String(await serverPort()),
    DATA_DIR: dataFolder,
    SEED_DEMO: 'false',
    LOG_LEVEL: 'error',
    ...settings,
  });
  const { output } = await server.start();
  const checkpoints = await Checkpoints.open(superuserUrl(output()), PLACES);
  const clear = async (): Promise<void> => {
    await checkpoints.close();
    await server.stop();
    await removeDataFolder(dataFolder);
  };
  return { server, checkpoints, dataFolder, mail, clear };
}

async function expectNothingLostWithServers(redisUrl: string, points: readonly KillPoint[]): Promise<void> {
  const database = await createTestDatabase();
  const mail = await startMailServer();
  const settings = {
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    SMTP_URL: mail.url,
    REDIS_URL: redisUrl,
  };
  const stage = await setStage({ settings, mail, superuserUrl: () => superuserUrlOf(database) });
  try {
    await expectNothingLost(stage, points);
  } finally {
    await stage.clear();
    await mail.close();
    await database.drop();
  }
}

afterEach(endChildApps);

describe('kill -9 loses and doubles nothing', () => {
  it('with PostgreSQL and a mail server', async () => {
    await expectNothingLostWithServers('', [
      at('sendInvoice', 'while a job is taken from the queue'),
      at('createInvoice', 'with all written and nothing committed'),
      at('sendInvoice', 'committed and not answered'),
      at('sendInvoice', 'between commit and hand-over'),
      printing,
      at('sendInvoice', 'with the PDF printed and not stored'),
      mailTaken,
      at('sendInvoice', 'with an email answered and not noted'),
      at('sendInvoice', 'with an email noted and its job not ended'),
      at('recordPayment', 'committed and not answered'),
      after('recordPayment', 5),
    ]);
  });

  it('with everything embedded', async () => {
    const superuserUrl = (output: string): string => {
      const folder = /Data +(.+)/.exec(output)?.[1] ?? '';
      const password = readFileSync(path.join(folder, 'password'), 'utf8');
      const port = readFileSync(path.join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[3];
      return `postgres://postgres:${password}@127.0.0.1:${port}/billfold`;
    };
    const stage = await setStage({ settings: {}, mail: null, superuserUrl });
    try {
      await expectNothingLost(stage, [answered, at('recordPayment', 'committed and not answered')]);
    } finally {
      await stage.clear();
    }
  });
});

describeWithRedis('kill -9 loses and doubles nothing, with the queue in Redis', (redisUrl) => {
  it('with PostgreSQL and a mail server', async () => {
    await expectNothingLostWithServers(`${redisUrl}/${process.env.JEST_WORKER_ID ?? '1'}`, [
      at('sendInvoice', 'between commit and hand-over'),
      printing,
      at('sendInvoice', 'with an email answered and not noted'),
    ]);
  });
});
