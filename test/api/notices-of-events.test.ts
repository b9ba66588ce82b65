import { systemClock } from '../../src/config/clock';
import { organizationsToTell, tellOfEvents } from '../../src/services/notices/tell-of-events';
import { aStudio } from '../support/a-studio';
import { type ApiClient, startTestApp, type TestApp } from '../support/api';
import {
  RecordPaymentDocument,
  SendInvoiceDocument,
  UpdateMemberDocument,
  UpdatePreferencesDocument,
} from '../support/generated/operations';
import { claimsOf, invoiceUuid, publishDraft, sqlOf } from '../support/invoices';
import { passDigestWindow } from '../support/digest-window';
import { MovedClock } from '../support/moved-clock';
import { eventually } from '../support/scenario-eventually';
import { queryAsSuperuser } from '../support/scenario-sql';
import { addColleague, type Colleague, mailTo, newEmail } from '../support/team';
import { asSystem } from '../services/acts';

let app: TestApp;
let clock: MovedClock;
let email: string;
let owner: ApiClient;
let manager: Colleague;
let clientId: string;

beforeAll(async () => {
  clock = new MovedClock(systemClock.now());
  app = await startTestApp({ clock, worker: true });
});
beforeEach(async () => {
  email = newEmail();
  ({
    owner,
    clientId,
    members: { manager },
  } = await aStudio({
    on: app,
    owner: { name: 'Olga Owner', email, businessName: 'Studio North' },
    client: {},
    members: { manager: { role: 'MANAGER' } },
  }));
});
afterAll(() => app.stop());

interface Told {
  kind: string;
  status: string;
  reason: string | null;
  user_id: string;
}

/** What was told of all that has happened so far, once the worker has looked at it. */
async function told(): Promise<Told[]> {
  const { org } = claimsOf(owner);
  await sqlOf(app, owner, [`SELECT number_events($1, 10000)`, [org]]);
  await eventually('all events were looked at', async () => {
    const waiting = await app.app.services.database.read({ kind: 'system' }, organizationsToTell);
    return !waiting.includes(org);
  });
  return sqlOf<Told>(app, owner, [`SELECT * FROM notices WHERE subject_kind = 'invoice' ORDER BY id`]);
}

async function open({ hostedUrl }: { hostedUrl?: string | null }): Promise<void> {
  expect((await app.anonymous.get(`/i/${hostedUrl?.split('/i/')[1]}`)).status).toBe(200);
}

const pay = (api: ApiClient, invoiceId: string, amount = '100.00') =>
  api.ok(RecordPaymentDocument, { input: { invoiceId, amount } });

/** Lets the window go by, and gives the emails of invoices that have come for an address. */
async function emailsAfterWindow(recipient: string): Promise<{ subject: string; text: string }[]> {
  await passDigestWindow(app, clock);
  await eventually('nothing waits', async () => {
    const waiting = await sqlOf(app, owner, [`SELECT FROM notices WHERE status = 'QUEUED'`]);
    return waiting.length === 0;
  });
  const mails = await mailTo(app, recipient, 0);
  return mails.filter(({ subject }) => /viewed|paid|updates/.test(subject));
}

describe('a view and a payment', () => {
  it('are reported to the member who created the invoice, in one email for five minutes', async () => {
    const [first, second] = [await publishDraft(owner, { clientId }), await publishDraft(owner, { clientId })];
    await open(first);
    await pay(manager.api, first.id, '40.00');
    await pay(manager.api, first.id, '60.00');
    await open(second);
    await open(second);
    expect(await told()).toMatchObject(
      ['invoiceViewed', 'invoicePaid', 'invoiceViewed'].map((kind) => ({
        ...{ kind, status: 'QUEUED', user_id: claimsOf(owner).sub },
      })),
    );
    const mails = await emailsAfterWindow(email);
    expect(mails.map(({ subject }) => subject)).toEqual(['3 updates from Studio North']);
    expect(mails[0]?.text.match(/^- .*$/gm)).toEqual([
      `- Invoice ${first.number} was viewed`,
      `- Invoice ${first.number} was paid`,
      `- Invoice ${second.number} was viewed`,
    ]);
    expect(mails[0]?.text).toContain('Acme · $100.00 · ');
    // The sender's own copy, so that their visits do not count.
    const copies = [first, first, second].map(({ hostedUrl }) => `${hostedUrl}?copy`);
    expect(mails[0]?.text.match(/https?:.*$/gm)).toEqual(copies);
  });

  it('are not reported to the member who recorded it, nor to members who do not want it', async () => {
    const [own, unwanted] = [await publishDraft(owner, { clientId }), await publishDraft(owner, { clientId })];
    await pay(owner, own.id);
    expect(await told()).toEqual([]);
    await owner.ok(UpdatePreferencesDocument, { input: { notifications: { email: false } } });
    await open(unwanted);
    await pay(manager.api, unwanted.id);
    expect(await told()).toMatchObject(Array(2).fill({ status: 'SKIPPED', reason: 'PREFERENCE' }));
    expect(await emailsAfterWindow(email)).toEqual([]);
  });

  it('go to the last sender if the creator may no longer see it, and to an owner if nobody is left', async () => {
    const sent = await publishDraft(manager.api, { clientId });
    const kept = await publishDraft(manager.api, { clientId });
    const sender = await addColleague(app, owner, { role: 'ADMIN' });
    await sender.api.ok(SendInvoiceDocument, { input: { id: sent.id, attachPdf: false } });
    await owner.ok(UpdateMemberDocument, { input: { id: manager.memberId, role: 'EMPLOYEE' } });
    await open(sent);
    await open(kept);
    const users = (await told()).map(({ user_id }) => user_id);
    expect(users).toEqual([claimsOf(sender.api).sub, claimsOf(owner).sub]);
  });

  it('are reported once, however many processes look concurrently', async () => {
    const invoice = await publishDraft(owner, { clientId });
    await open(invoice);
    await sqlOf(app, owner, [`SELECT number_events($1, 10000)`, [claimsOf(owner).org]]);
    await Promise.all(Array.from({ length: 5 }, () => asSystem(app, owner, tellOfEvents)));
    expect(await told()).toHaveLength(1);
  });

  it('from before the beginning of the event feed are not reported', async () => {
    const invoice = await publishDraft(owner, { clientId });
    await open(invoice);
    const { org } = claimsOf(owner);
    await queryAsSuperuser(
      app.database,
      `BEGIN;
       SET LOCAL app.org_id = '${org}';
       SELECT number_events('${org}', 10000);
       UPDATE event_heads SET oldest = sequence + 1 WHERE organization_id = '${org}';
       DELETE FROM notice_cursors WHERE organization_id = '${org}';
       DELETE FROM notices WHERE subject_id = '${invoiceUuid(invoice.id)}';
       COMMIT`,
    );
    expect(await told()).toEqual([]);
    await pay(manager.api, invoice.id);
    expect(await told()).toMatchObject([{ kind: 'invoicePaid' }]);
  });
});
