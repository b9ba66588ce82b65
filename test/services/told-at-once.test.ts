import { newId, type UnitOfWork } from '../../src/db/unit-of-work';
import { notifyAll } from '../../src/services/notices/notify';
import { type ApiClient, startTestApp, type TestApp } from '../support/api';
import { asSuperuser } from '../support/audit';
import { sqlOf } from '../support/invoices';
import { eventually } from '../support/scenario-eventually';
import { newEmail } from '../support/team';
import { asSystem } from './acts';

let app: TestApp;
let owner: ApiClient;

beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(async () => {
  owner = await app.register();
});
afterAll(() => app.stop());

const waitingForLocks = () =>
  asSuperuser(app, async (client) => {
    const { rows } = await client.query<{ waiting: number }>(
      `SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return rows[0]?.waiting;
  });

/**
 * Two transactions write the same three things, the one in the order given and the other from behind, while a third that has
 * written the one in the middle keeps both halfway. Gives how often the two have tried: a deadlock is tried again.
 */
async function writeFromBothEnds<Thing>(
  things: readonly [Thing, Thing, Thing],
  write: (work: UnitOfWork, some: readonly Thing[]) => Promise<void>,
): Promise<number> {
  let attempts = 0;
  const begin = (some: readonly Thing[]) =>
    asSystem(app, owner, (work) => {
      attempts += 1;
      return write(work, some);
    });
  const { both } = await asSystem(app, owner, async (work) => {
    await write(work, [things[1]]);
    const begun = Promise.all([things, [...things].reverse()].map(begin));
    await eventually('both are halfway', async () => (await waitingForLocks()) === 2);
    return { both: begun };
  });
  await both;
  return attempts;
}

describe('two concurrent acts that notify the same people', () => {
  it('do not deadlock over the jobs that they share', async () => {
    const keys = ['a', 'b', 'c'] as const;
    const attempts = await writeFromBothEnds(keys, (work, some) =>
      work.enqueueAll(
        'deliverNotices',
        some.map((uniqueKey) => ({ payload: { noticeId: newId() }, uniqueKey })),
      ),
    );
    expect(attempts).toBe(2);
    expect(await sqlOf(app, owner, [`SELECT unique_key FROM jobs WHERE unique_key = ANY ($1)`, [keys]])).toHaveLength(
      3,
    );
  });

  it('do not deadlock over the notices that both give', async () => {
    const subject = newId();
    const attempts = await writeFromBothEnds([newEmail(), newEmail(), newEmail()], (work, people) =>
      notifyAll(
        work,
        people.map((address) => ({ person: { address }, kind: 'invitation' as const, subject })),
      ),
    );
    expect(attempts).toBe(2);
    expect(await sqlOf(app, owner, [`SELECT FROM notices WHERE subject_id = $1`, [subject]])).toHaveLength(3);
  });
});
