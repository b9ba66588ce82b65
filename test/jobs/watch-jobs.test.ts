import pino from 'pino';
import { Notifications } from '../../src/db/notifications';
import { watchJob } from '../../src/db/job-events';
import { quarterOf } from '../../src/jobs/schedules';
import { describeBackends } from './backends';
import { eventually, startPlatform, stateOf, StillClock, untilEnded, untilStatus, type Platform } from './platform';

describeBackends('around the jobs', (backend) => {
  let platform: Platform;
  let notifications: Notifications | undefined;

  afterEach(async () => {
    await platform.stop();
    await notifications?.close();
    notifications = undefined;
  });

  async function listen(): Promise<Notifications> {
    notifications = new Notifications({
      connection: { url: backend().database.appUrl },
      log: pino({ level: 'silent' }),
    });
    await notifications.open();
    return notifications;
  }

  it('a watcher of a job is notified of each change of its row, and of no other job', async () => {
    let goOn: () => void = () => undefined;
    const pause = () => new Promise<void>((resolve) => (goOn = resolve));
    const clock = new StillClock();
    platform = await startPlatform(
      backend(),
      {
        renderInvoicePdf: async ({ progress }) => {
          await progress(40);
          await pause();
          await progress(80);
          await pause();
        },
      },
      { clock, concurrency: 0 },
    );
    const heard = await listen();
    const id = await platform.enqueue('renderInvoicePdf');
    const seen: string[] = [];
    const end = watchJob(heard, id, () => {
      void stateOf(platform, id).then((state) => seen.push(`${state?.status} ${state?.percent}`));
    });
    await eventually(() => seen.includes('QUEUED 0'));
    platform.runner.start({ concurrency: 5 });
    await eventually(() => seen.includes('RUNNING 40'));
    goOn();
    await eventually(() => seen.includes('RUNNING 80'));
    goOn();
    await eventually(() => seen.includes('SUCCEEDED 100'));
    const calls = seen.length;
    await untilStatus(platform, await platform.enqueue('deliverEmail'), 'SUCCEEDED');
    expect(seen).toHaveLength(calls);
    end();
  });

  it('a later watcher is also notified once, because the job may have just ended', async () => {
    platform = await startPlatform(backend(), {}, { clock: new StillClock() });
    const heard = await listen();
    const [first, second] = [[] as unknown[], [] as unknown[]];
    const ends = [heard.subscribe('things', (payload) => first.push(payload))];
    await eventually(() => first.length === 1);
    ends.push(heard.subscribe('things', (payload) => second.push(payload)));
    await eventually(() => second.length === 1);
    expect([first, second]).toEqual([[undefined], [undefined]]);
    for (const end of ends) end();
  });

  it('listening continues after a lost connection, and reports that notifications may have been missed', async () => {
    const clock = new StillClock();
    platform = await startPlatform(backend(), {}, { clock });
    const heard = await listen();
    const payloads: (string | undefined)[] = [];
    const end = heard.subscribe('things', (payload) => payloads.push(payload));
    const send = (payload: string) =>
      platform.database.transaction({ kind: 'system' }, (sql) =>
        sql.query(`SELECT pg_notify('things', $1)`, [payload]),
      );
    await eventually(() => payloads.length === 1);
    await send('one');
    await eventually(() => payloads.length === 2);
    await platform.database.read({ kind: 'system' }, (sql) =>
      sql.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                 WHERE application_name = 'billfold-notifications' AND datname = current_database()`),
    );
    await eventually(() => payloads.length === 3);
    await send('two');
    await eventually(() => payloads.length === 4);
    expect(payloads).toEqual([undefined, 'one', undefined, 'two']);
    end();
  });

  it('scheduled jobs are created once per quarter of an hour, hour or day, by any number of processes', async () => {
    const clock = new StillClock();
    platform = await startPlatform(backend(), {}, { clock });
    const other = await startPlatform(backend(), {}, { clock });
    const keys = async () =>
      (
        await platform.database.read({ kind: 'system' }, (sql) =>
          sql.query<{ key: string }>(
            `SELECT unique_key AS key FROM jobs WHERE status = 'SUCCEEDED' ORDER BY unique_key`,
          ),
        )
      ).map(({ key }) => key);
    const before = quarterOf(clock.now());
    platform.relay.start();
    other.relay.start();
    await eventually(async () => (await keys()).length === 8);
    clock.advance(3_600_000);
    await eventually(async () => (await keys()).length === 15);
    expect(before).toBe('2025-01-15T10:15');
    expect(await keys()).toEqual([
      'expireOldEvents/2025-01-15T10',
      'expireOldEvents/2025-01-15T11',
      'markOverdueInvoices/2025-01-15T10',
      'markOverdueInvoices/2025-01-15T11',
      'moveFiles/2025-01-15T10',
      'moveFiles/2025-01-15T11',
      'purgeExpiredRows/2025-01-15T10',
      'purgeExpiredRows/2025-01-15T11',
      'requestRecurringInvoices/2025-01-15T10',
      'requestRecurringInvoices/2025-01-15T11',
      'sendReminders/2025-01-15T10:15',
      'sendReminders/2025-01-15T11:15',
      'sweepFiles/2025-01-15T10',
      'sweepFiles/2025-01-15T11',
      'verifyAuditLogs/2025-01-15',
    ]);
    expect(await untilEnded([platform, other], 15)).toHaveLength(15);
    await other.stop();
  });
});
