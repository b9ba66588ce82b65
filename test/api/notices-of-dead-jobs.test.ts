import { systemClock } from '../../src/config/clock';
import { newId } from '../../src/db/unit-of-work';
import { parseId } from '../../src/domain/ids';
import { purgeExpiredRows } from '../../src/jobs/handlers/purge-expired-rows';
import { giveUpMail } from '../../src/services/maintenance/give-up-mail';
import { giveUpNotices } from '../../src/services/notices/give-up-notices';
import { notify, notifyAll } from '../../src/services/notices/notify';
import { asSystem } from '../services/acts';
import { type ApiClient, startTestApp, type TestApp } from '../support/api';
import { passDigestWindow } from '../support/digest-window';
import { InviteUserDocument } from '../support/generated/operations';
import { claimsOf, invoiceUuid, publishDraft, sqlOf } from '../support/invoices';
import { MovedClock } from '../support/moved-clock';
import { eventually } from '../support/scenario-eventually';
import { mailTo, newEmail } from '../support/team';

const DAY_MS = 86_400_000;

let app: TestApp;
let clock: MovedClock;
let email: string;
let owner: ApiClient;

beforeAll(async () => {
  clock = new MovedClock(systemClock.now());
  app = await startTestApp({ clock, worker: true });
});
beforeEach(async () => {
  email = newEmail();
  owner = await app.register({ email, businessName: 'Studio North' });
});
afterAll(() => app.stop());

interface Told {
  kind: string;
  status: string;
  reason: string | null;
  grouped_into: string | null;
  user_id: string | null;
}

const told = () => sqlOf<Told>(app, owner, [`SELECT * FROM notices ORDER BY id`]);
const jobs = () =>
  sqlOf<{ id: string; status: string; unique_key: string | null }>(app, owner, [
    `SELECT * FROM jobs WHERE name = 'deliverNotices' ORDER BY id`,
  ]);

async function tellViewed(): Promise<void> {
  const subject = invoiceUuid((await publishDraft(owner)).id);
  const person = { userId: claimsOf(owner).sub };
  await asSystem(app, owner, (work) => notifyAll(work, [{ person, kind: 'invoiceViewed', subject }]));
}

/** As a worker leaves a job whose last attempt it dies in: the relay hands it over, and the next worker ends it. */
const LEFT = `UPDATE jobs SET status = 'RUNNING', attempts = 100, handed_over_at = NULL, run_at = created_at
  WHERE name = 'deliverNotices' AND status = 'QUEUED'`;

async function letJobDie(): Promise<void> {
  await sqlOf(app, owner, [LEFT]);
  await eventually('the job is dead', async () => {
    const left = (await jobs()).filter(({ status }) => status !== 'SUCCEEDED');
    return left.length > 0 && left.every(({ status }) => status === 'DEAD');
  });
}

const giveUpAfter = (days: number) =>
  asSystem(app, owner, ({ sql, organizationId }) =>
    giveUpNotices(sql, { organizationId, now: new Date(clock.now().getTime() + days * DAY_MS) }),
  );

describe('a digest whose job has died before it took anything', () => {
  it('is delivered by the next job, with all that had joined the dead one', async () => {
    await tellViewed();
    await tellViewed();
    await letJobDie();
    await tellViewed();
    const [first, second] = await jobs();
    expect(first).toMatchObject({ status: 'DEAD', unique_key: null });
    await passDigestWindow(app, clock);
    const rows = await eventually('all were told', async () => {
      const found = await told();
      return found.every(({ status }) => status === 'SENT') && found;
    });
    expect(rows.map(({ grouped_into }) => grouped_into)).toEqual(Array(3).fill(second?.id));
    const subjects = (await mailTo(app, email, 0)).map(({ subject }) => subject);
    expect(subjects.filter((subject) => /viewed|updates/.test(subject))).toEqual(['3 updates from Studio North']);
  });

  it('has failed after a month in which no other came', async () => {
    await tellViewed();
    await letJobDie();
    await giveUpAfter(29);
    expect(await told()).toMatchObject([{ status: 'QUEUED' }]);
    await giveUpAfter(31);
    expect(await told()).toMatchObject([{ status: 'FAILED', reason: 'no job came for it within a month' }]);
  });

  it('waits on while a job is to come for it', async () => {
    await tellViewed();
    await letJobDie();
    await tellViewed();
    await giveUpAfter(31);
    expect(await told()).toMatchObject(Array(2).fill({ status: 'QUEUED' }));
  });
});

describe('a message of its own whose job has died before it took it', () => {
  it('has failed the next night: no other job comes for it', async () => {
    await asSystem(app, owner, async (work) => {
      await notify(work, { person: { address: newEmail() }, kind: 'invitation', subject: newId(), occurrence: '1' });
      await work.sql.query(LEFT);
    });
    await letJobDie();
    expect(await told()).toMatchObject([{ status: 'QUEUED', grouped_into: null }]);
    await giveUpAfter(0);
    expect(await told()).toMatchObject([{ status: 'FAILED', reason: 'its worker died in the last attempt' }]);
  });

  const dyingInvitation = async () => {
    const { inviteUser } = await owner.ok(InviteUserDocument, { input: { email: newEmail(), role: 'EMPLOYEE' } });
    await eventually('the first email was sent', async () => (await told()).every(({ status }) => status === 'SENT'));
    await asSystem(app, owner, async (work) => {
      const subject = parseId('invitation', inviteUser.id, 'id');
      await notify(work, { person: { address: newEmail() }, kind: 'invitation', subject, occurrence: '2' });
      await work.sql.query(LEFT);
    });
    await letJobDie();
  };
  const failures = async () => (await told()).filter(({ kind }) => kind === 'invitationFailed');

  it('is told to whoever sent it, if it is an invitation, once', async () => {
    await dyingInvitation();
    await asSystem(app, owner, giveUpMail);
    await asSystem(app, owner, giveUpMail);
    expect(await failures()).toMatchObject([{ user_id: claimsOf(owner).sub }]);
  });

  it('is given up every hour, also if it cannot be in another organization', async () => {
    await dyingInvitation();
    const first = claimsOf(owner).org;
    const failed = owner;
    owner = await app.register({ email: newEmail(), businessName: 'Studio South' });
    await dyingInvitation();
    const { database, unitOfWork } = app.app.services;
    const run = unitOfWork.run.bind(unitOfWork);
    jest
      .spyOn(unitOfWork, 'run')
      .mockImplementation((actor, body, circumstances) =>
        'organizationId' in actor && actor.organizationId === first
          ? Promise.reject(new Error('this one cannot'))
          : run(actor, body, circumstances),
      );
    const handler = purgeExpiredRows({ database, unitOfWork, clock });
    const job = { id: newId(), organizationId: null, createdBy: null, attempt: 1 };
    const signal = new AbortController().signal;
    const purge = () => handler({ job, payload: {}, progress: () => Promise.resolve(), signal });
    await expect(purge()).rejects.toThrow('this one cannot');
    expect(await failures()).toHaveLength(1);
    jest.restoreAllMocks();
    await purge();
    owner = failed;
    expect(await failures()).toHaveLength(1);
  });
});
