import type { UnitOfWork } from '../../src/db/unit-of-work';
import { NOTICES } from '../../src/domain/notices';
import { notify, notifyAll } from '../../src/services/notices/notify';
import { markNoticesSent } from '../../src/services/notices/settle-notices';
import { takeNotices } from '../../src/services/notices/take-notices';
import { startTestApp, type ApiClient, type TestApp } from '../support/api';
import { claimsOf, invoiceUuid, makeDraft, sqlOf } from '../support/invoices';
import { eventually } from '../support/scenario-eventually';
import { queryAsSuperuser } from '../support/scenario-sql';
import { asSystem } from './acts';

let app: TestApp;
let owner: ApiClient;
let invoices: string[];

beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(async () => {
  owner = await app.register();
  invoices = [];
  for (let count = 0; count < 3; count += 1) invoices.push(invoiceUuid((await makeDraft(owner)).id));
});
afterAll(() => app.stop());

interface Row {
  id: string;
  subject_id: string;
  status: string;
  reason: string | null;
  grouped_into: string | null;
}

const rows = () => sqlOf<Row>(app, owner, [`SELECT * FROM notices ORDER BY id`]);
const jobs = () =>
  sqlOf<{ id: string; unique_key: string | null; payload: { noticeId: string }; run_at: Date; created_at: Date }>(
    app,
    owner,
    [`SELECT * FROM jobs WHERE name = 'deliverNotices' ORDER BY id`],
  );
const viewed = (subject = invoices[0] ?? '') => ({
  person: { userId: claimsOf(owner).sub },
  kind: 'invoiceViewed' as const,
  subject,
});
const tell = (...subjects: string[]) => asSystem(app, owner, (work) => notifyAll(work, subjects.map(viewed)));

/** Takes what the newest job is to deliver. */
async function take(work: UnitOfWork, which = -1) {
  const job = (await jobs()).at(which);
  return takeNotices(work, { noticeId: job?.payload.noticeId ?? '', jobId: job?.id ?? '' });
}

async function prefer(notifications: Record<string, boolean>): Promise<void> {
  await sqlOf(app, owner, [
    `UPDATE users SET preferences = jsonb_build_object('notifications', $2::jsonb) WHERE id = $1`,
    [claimsOf(owner).sub, JSON.stringify(notifications)],
  ]);
}

describe('notify', () => {
  it('writes one row and one job for what comes within the window', async () => {
    await tell(invoices[0] ?? '', invoices[1] ?? '');
    await tell(invoices[2] ?? '');
    expect((await rows()).map(({ status, subject_id }) => [status, subject_id])).toEqual(
      invoices.map((id) => ['QUEUED', id]),
    );
    const made = await jobs();
    expect(made).toHaveLength(1);
    expect((made[0]?.run_at.getTime() ?? 0) - (made[0]?.created_at.getTime() ?? 0)).toBe(5 * 60_000);
  });

  it('sends nothing twice, however many callers request it concurrently', async () => {
    await Promise.all(Array.from({ length: 20 }, () => tell(invoices[0] ?? '')));
    expect(await rows()).toHaveLength(1);
    expect(await jobs()).toHaveLength(1);
  });

  it('sends a separate occurrence again', async () => {
    await tell(invoices[0] ?? '');
    await asSystem(app, owner, (work) => notify(work, { ...viewed(), occurrence: 'second' }));
    expect(await rows()).toHaveLength(2);
  });

  it('commits with the act: nothing is sent about what was rolled back', async () => {
    const failed = asSystem(app, owner, async (work) => {
      await notify(work, viewed());
      throw new Error('after the work');
    });
    await expect(failed).rejects.toThrow('after the work');
    expect([await rows(), await jobs()]).toEqual([[], []]);
  });

  it("follows the user's preferences, and defaults where there are none", async () => {
    await prefer({ email: false, teamMessages: true });
    await tell(invoices[0] ?? '');
    const accepted = { person: { userId: claimsOf(owner).sub }, kind: 'invitationAccepted' as const };
    await asSystem(app, owner, (work) => notify(work, { ...accepted, subject: invoices[1] ?? '' }));
    await prefer({});
    await asSystem(app, owner, (work) => notify(work, { ...accepted, subject: invoices[2] ?? '' }));
    await tell(invoices[1] ?? '');
    expect((await rows()).map(({ status, reason }) => [status, reason])).toEqual([
      ['SKIPPED', 'PREFERENCE'],
      ['QUEUED', null],
      ['SKIPPED', 'PREFERENCE'],
      ['QUEUED', null],
    ]);
    expect(await jobs()).toHaveLength(2);
  });

  it('always sends what an account needs, whatever the preferences say', async () => {
    const always = Object.entries(NOTICES).filter(([, { governedBy }]) => governedBy === 'ALWAYS');
    expect(always.map(([kind]) => kind)).toEqual([
      'emailVerification',
      'mobileVerification',
      'passwordResetLink',
      'passwordResetCode',
      'invitation',
    ]);
    const email = `always-${process.pid}@example.test`;
    owner = await app.register({ email });
    const none = { email: false, weeklyReports: false, projectUpdates: false, teamMessages: false };
    await prefer({ ...none, desktop: false, mobile: false });
    await app.app.services.unitOfWork.run({ kind: 'anonymous' }, async (work) => {
      await work.enter({ kind: 'system' });
      for (const [kind, { subject }] of always) {
        if (subject !== 'oneTimeSecret') continue;
        const person = { userId: claimsOf(owner).sub };
        await notify(work, {
          person,
          kind: kind as keyof typeof NOTICES,
          subject: invoices[0] ?? '',
          occurrence: kind,
        });
      }
    });
    const told = await queryAsSuperuser<Row>(
      app.database,
      `SELECT status FROM notices WHERE user_id = '${claimsOf(owner).sub}' AND occurrence <> ''`,
    );
    expect(told.map(({ status }) => status)).toEqual(Array(4).fill('QUEUED'));
  });
});

describe('takeNotices', () => {
  it('combines all pending notices into one message, unchanged by retries, and leaves later ones to the next', async () => {
    await tell(invoices[0] ?? '', invoices[1] ?? '');
    const first = await asSystem(app, owner, take);
    await tell(invoices[2] ?? '');
    const again = await asSystem(app, owner, (work) => take(work, 0));
    expect(again).toEqual(first);
    expect(first).toMatchObject({ messageId: (await jobs())[0]?.id, content: 'digest', items: { length: 2 } });
    const next = await asSystem(app, owner, take);
    expect(next).toMatchObject({ messageId: (await jobs())[1]?.id, items: { length: 1 } });
  });

  it('sends nothing a second time', async () => {
    await tell(invoices[0] ?? '');
    const [job] = await jobs();
    const jobId = job?.id ?? '';
    await asSystem(app, owner, take);
    await asSystem(app, owner, (work) => markNoticesSent(work, { jobId }));
    await asSystem(app, owner, (work) => markNoticesSent(work, { jobId }));
    expect(await asSystem(app, owner, take)).toBeNull();
    expect(await rows()).toMatchObject([{ status: 'SENT', grouped_into: jobId, reason: null }]);
  });

  it("leaves notices created after the email to the next job, even if the job's end was not recorded", async () => {
    await tell(invoices[0] ?? '');
    await asSystem(app, owner, take);
    const [done] = await jobs();
    await asSystem(app, owner, (work) => markNoticesSent(work, { jobId: done?.id ?? '' }));
    await tell(invoices[1] ?? '');
    // Its worker died here, and another begins again.
    expect(await asSystem(app, owner, (work) => take(work, 0))).toBeNull();
    expect(await asSystem(app, owner, take)).toMatchObject({
      messageId: (await jobs())[1]?.id,
      items: { length: 1 },
    });
  });

  it('misses no notice that joins while it begins', async () => {
    await tell(invoices[0] ?? '');
    let taking: ReturnType<typeof take> | undefined;
    await asSystem(app, owner, async (work) => {
      await notifyAll(work, [viewed(invoices[1])]);
      taking = asSystem(app, owner, take);
      await eventually('the job waits for who joins it', async () => {
        const waiting = await queryAsSuperuser(
          app.database,
          `SELECT FROM pg_locks WHERE locktype = 'advisory' AND mode = 'ExclusiveLock' AND NOT granted
             AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
        );
        return waiting.length > 0;
      });
    });
    expect(await taking).toMatchObject({ items: { length: 2 } });
    expect(await jobs()).toHaveLength(1);
  });

  it.each<[string, string, string, string]>([
    ['does not want it any more', 'PREFERENCE', 'users', `preferences = '{"notifications": {"email": false}}'`],
    ['is suspended', 'NO_ACCESS', 'users', `status = 'SUSPENDED'`],
    ['has not proved the address', 'EMAIL_NOT_VERIFIED', 'users', `email_verified_at = NULL`],
    ['may not see invoices', 'NO_ACCESS', 'members', `role = 'EMPLOYEE'`],
    ['has left', 'NO_ACCESS', 'members', `user_id = gen_random_uuid()`],
    ['is limited to other projects', 'OUTDATED', 'members', `project_ids = '{}'`],
  ])('skips whoever %s by then', async (_what, reason, table, change) => {
    await tell(invoices[0] ?? '');
    await queryAsSuperuser(
      app.database,
      `SET session_replication_role = replica;
       UPDATE ${table} SET ${change} WHERE ${table === 'users' ? 'id' : 'user_id'} = '${claimsOf(owner).sub}'`,
    );
    expect(await asSystem(app, owner, take)).toBeNull();
    expect(await rows()).toMatchObject([{ status: 'SKIPPED', reason }]);
  });

  it('skips deleted subjects, and sends the rest', async () => {
    await tell(...invoices);
    await sqlOf(app, owner, [`DELETE FROM invoices WHERE id = $1`, [invoices[1]]]);
    expect(await asSystem(app, owner, take)).toMatchObject({ items: { length: 2 } });
    expect((await rows()).map(({ reason }) => reason)).toEqual([null, 'OUTDATED', null]);
  });
});

describe('rows', () => {
  it('of another organization are neither seen nor taken', async () => {
    await tell(invoices[0] ?? '');
    const [job] = await jobs();
    const other = await app.register();
    const wanted = { noticeId: job?.payload.noticeId ?? '', jobId: job?.id ?? '' };
    expect(await asSystem(app, other, (work) => takeNotices(work, wanted))).toBeNull();
    expect(await sqlOf(app, other, [`SELECT FROM notices`])).toEqual([]);
    expect(await rows()).toMatchObject([{ status: 'QUEUED', grouped_into: null }]);
  });

  it('can be created by members limited to projects, who see only their own', async () => {
    const { org: organizationId } = claimsOf(owner);
    const userId = '0195a000-0000-7000-8000-00000000000a';
    const limited = {
      ...{ kind: 'user', userId, organizationId, role: 'EMPLOYEE', features: [], projectIds: [userId] },
      ...{ sessionId: userId, passwordExpired: false },
    } as unknown as Parameters<typeof app.app.services.unitOfWork.run>[0];
    const seen = await app.app.services.unitOfWork.run(limited, async (work) => {
      await notifyAll(work, [viewed(), { ...viewed(), person: { userId } }]);
      return work.sql.query<{ user_id: string }>(`SELECT user_id FROM notices`);
    });
    expect(seen).toEqual([{ user_id: userId }]);
    expect(await rows()).toHaveLength(2);
  });
});
