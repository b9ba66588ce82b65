import { systemClock } from '../../src/config/clock';
import { giveUpMail } from '../../src/services/maintenance/give-up-mail';
import { purgeExpired } from '../../src/services/maintenance/purge-expired';
import { notifyAll } from '../../src/services/notices/notify';
import { type ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import {
  AcceptInvitationDocument,
  InviteUserDocument,
  UpdatePreferencesDocument,
} from '../support/generated/operations';
import { claimsOf, invoiceUuid, publishDraft, sqlOf } from '../support/invoices';
import { type MailServer, type ReceivedMail, startMailServer } from '../support/mail-server';
import { passDigestWindow } from '../support/digest-window';
import { loginAgain } from '../support/members';
import { MovedClock } from '../support/moved-clock';
import { eventually } from '../support/scenario-eventually';
import { newEmail } from '../support/team';
import { asSystem } from '../services/acts';

let app: TestApp;
let mail: MailServer;
let clock: MovedClock;
let email: string;
let owner: ApiClient;

beforeAll(async () => {
  clock = new MovedClock(systemClock.now());
  mail = await startMailServer();
  app = await startTestApp({ clock, worker: true, settings: { SMTP_URL: mail.url } });
});
beforeEach(async () => {
  email = newEmail();
  const owning = { name: 'Olga Owner', email, businessName: 'Studio North', timezone: 'Europe/Berlin' };
  owner = await app.register(owning, { verified: false });
  await mail.to(email);
  await sqlOf(app, owner, [`UPDATE users SET email_verified_at = now() WHERE email = $1`, [email]]);
});
afterEach(() => {
  mail.beforeAnswer = () => Promise.resolve();
});
afterAll(async () => {
  await app.stop();
  await mail.close();
});

interface Told {
  kind: string;
  status: string;
  reason: string | null;
  grouped_into: string | null;
}

const told = () =>
  sqlOf<Told>(app, owner, [
    `SELECT kind, status, reason, grouped_into FROM notices WHERE kind <> 'invitation' ORDER BY id`,
  ]);

const passWindow = () => passDigestWindow(app, clock);

/** Waits until everything that the owner is told is settled. */
const settled = (count: number) =>
  eventually('all notices are settled', async () => {
    const rows = await told();
    return rows.length === count && rows.every(({ status }) => status !== 'QUEUED') && rows;
  });

const digests = (mails: ReceivedMail[]) => mails.filter(({ message }) => !message.subject?.includes('code'));

async function join(name: string): Promise<void> {
  const invited = newEmail();
  await owner.ok(InviteUserDocument, { input: { email: invited, role: 'EMPLOYEE' } });
  const [letter] = await mail.to(invited);
  const token = /[?&]token=([\w-]+)/.exec(letter?.message.text ?? '')?.[1] ?? '';
  await app.anonymous.ok(AcceptInvitationDocument, { input: { token, name, password: TEST_PASSWORD } });
}

const prefer = (notifications: { teamMessages?: boolean; email?: boolean }) =>
  owner.ok(UpdatePreferencesDocument, { input: { notifications } });

async function tellViewed(count: number): Promise<void> {
  const person = { userId: claimsOf(owner).sub };
  const subjects: string[] = [];
  for (let made = 0; made < count; made += 1) subjects.push(invoiceUuid((await publishDraft(owner)).id));
  await asSystem(app, owner, (work) =>
    notifyAll(
      work,
      subjects.map((subject) => ({ person, kind: 'invoiceViewed' as const, subject })),
    ),
  );
}

describe('an accepted invitation', () => {
  it('is reported to the inviter, in one email for five minutes', async () => {
    await prefer({ teamMessages: true });
    await join('Ida Invited');
    await join('Jo <b>');
    expect(await told()).toMatchObject(Array(2).fill({ kind: 'invitationAccepted', status: 'QUEUED' }));
    await passWindow();
    const [first, second] = await settled(2);
    expect(first).toMatchObject({ status: 'SENT', reason: null });
    expect(second).toEqual(first);
    const [letter, ...others] = digests(await mail.to(email, 2));
    expect(others).toEqual([]);
    expect(letter?.message).toMatchObject({
      subject: '2 updates from Studio North',
      messageId: `<${first?.grouped_into}@billfold>`,
    });
    expect(letter?.message.text).toContain('Hello Olga Owner,');
    expect(letter?.message.text).toContain('- Ida Invited has joined Studio North\n  As a member · ');
    expect(letter?.message.html).toContain('Jo &lt;b&gt; has joined Studio North');
  });

  it('is not reported to members who do not want it, which is the default', async () => {
    await join('Ida Invited');
    expect(await told()).toEqual([
      { kind: 'invitationAccepted', status: 'SKIPPED', reason: 'PREFERENCE', grouped_into: null },
    ]);
    await passWindow();
    await prefer({ teamMessages: true });
    await join('Jo');
    await passWindow();
    await settled(2);
    const letters = digests(await mail.to(email, 2));
    expect(letters.map(({ message }) => message.subject)).toEqual(['Jo has joined Studio North']);
  });
});

describe('a message that the server does not accept', () => {
  it('temporarily is sent again unchanged, without later notices', async () => {
    await tellViewed(2);
    const refusals = [Object.assign(new Error('come back later'), { responseCode: 451 })];
    mail.beforeAnswer = async () => {
      const refusal = refusals.pop();
      if (!refusal) return;
      await tellViewed(1);
      throw refusal;
    };
    await passWindow();
    await eventually('the words stand on the notices', async () => (await told())[0]?.reason ?? false);
    const [first, second, third] = await told();
    expect(first).toMatchObject({ status: 'QUEUED', reason: expect.stringContaining('come back later') as string });
    expect([second?.grouped_into, third?.grouped_into]).toEqual([first?.grouped_into, null]);
    clock.advance(10_000);
    const [attempt, again] = digests(await mail.to(email, 3));
    expect(again?.message.messageId).toBe(`<${first?.grouped_into}@billfold>`);
    expect(again?.message.messageId).toBe(attempt?.message.messageId);
    expect(again?.message.text).toBe(attempt?.message.text);
    // The clock must not move while the job that sent it is still at work.
    const isSent = async () => (await told()).filter(({ status }) => status === 'SENT').length === 2;
    await eventually('the first two are settled', isSent);
    await passWindow();
    expect((await settled(3)).map(({ status }) => status)).toEqual(['SENT', 'SENT', 'SENT']);
    expect(digests(await mail.to(email, 4))).toHaveLength(3);
  });

  it("permanently has failed, with the server's reply", async () => {
    await tellViewed(1);
    mail.beforeAnswer = () => Promise.reject(Object.assign(new Error('not wanted here'), { responseCode: 554 }));
    await passWindow();
    const [row] = await settled(1);
    expect(row).toMatchObject({ status: 'FAILED', reason: expect.stringContaining('not wanted here') as string });
  });

  it('permanently and with a secret in it has failed without the reply', async () => {
    mail.beforeAnswer = () => Promise.reject(Object.assign(new Error('the code is bad'), { responseCode: 554 }));
    const invited = newEmail();
    await owner.ok(InviteUserDocument, { input: { email: invited, role: 'EMPLOYEE' } });
    const row = await eventually('the invitation has failed', async () => {
      const [one] = await sqlOf<Told>(app, owner, [`SELECT status, reason FROM notices WHERE address = $1`, [invited]]);
      return one?.status === 'FAILED' && one;
    });
    expect(row).toEqual({ status: 'FAILED', reason: 'The mail server refused the email.' });
  });
});

describe('sent notices', () => {
  it('are deleted after a month; pending ones are not, and those that lost their job have failed', async () => {
    await tellViewed(3);
    await sqlOf(app, owner, [
      `UPDATE notices SET status = 'SENT', settled_at = created_at
       WHERE id = (SELECT id FROM notices WHERE kind = 'invoiceViewed' ORDER BY id LIMIT 1)`,
    ]);
    const purge = (ms: number) =>
      app.app.services.database.transaction({ kind: 'system' }, (sql) =>
        purgeExpired(sql, new Date(clock.now().getTime() + ms)),
      );
    const DAY_MS = 86_400_000;
    await purge(29 * DAY_MS);
    expect(await told()).toHaveLength(3);
    await purge(31 * DAY_MS);
    expect(await told()).toMatchObject(Array(2).fill({ status: 'QUEUED' }));
    await sqlOf(app, owner, [
      `WITH dead AS (UPDATE jobs SET status = 'DEAD', unique_key = NULL, error = 'its worker died in the last attempt'
         WHERE unique_key LIKE '%/invoices' RETURNING id)
       UPDATE notices SET grouped_into = dead.id FROM dead WHERE notices.status = 'QUEUED'`,
    ]);
    const { unitOfWork } = app.app.services;
    await unitOfWork.run({ kind: 'system', organizationId: claimsOf(owner).org }, giveUpMail);
    expect(await told()).toMatchObject(
      Array(2).fill({ status: 'FAILED', reason: 'its worker died in the last attempt' }),
    );
    owner = await loginAgain(app, email);
    await tellViewed(1);
    await passWindow();
    expect((await settled(3)).map(({ status }) => status)).toEqual(['FAILED', 'FAILED', 'SENT']);
  });
});
