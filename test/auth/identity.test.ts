import { SESSIONS_CHANNEL } from '../../src/auth/identity';
import { ErrorCode } from '../../src/domain/errors';
import { logout } from '../../src/services/identity/logout';
import { purgeExpired } from '../../src/services/maintenance/purge-expired';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { eventually, FrontDoor, type Holder } from './front-door';

let testDatabase: TestDatabase;
let door: FrontDoor;
/** A second process, with the same clock. */
let otherDoor: FrontDoor;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  door = await FrontDoor.open(testDatabase.appUrl);
  otherDoor = await FrontDoor.open(testDatabase.appUrl, door.clock);
});
afterAll(async () => {
  await Promise.all([door.close(), otherDoor.close()]);
  await testDatabase.drop();
});

function refused(code: ErrorCode) {
  return expect.objectContaining({ code }) as unknown;
}

async function demote(holder: Holder): Promise<void> {
  await door.sql(holder, `UPDATE members SET role = 'EMPLOYEE' WHERE user_id = $1`, [holder.userId]);
}

async function notify(holder: Holder): Promise<void> {
  await door.sql(holder, `SELECT pg_notify('${SESSIONS_CHANNEL}', $1)`, [holder.sessionId]);
}

test('without a header the caller is anonymous', async () => {
  await expect(door.identity.authenticate(null)).resolves.toEqual({ kind: 'anonymous' });
});

test.each(['', 'Bearer', 'Bearer ', 'Basic dTpw', 'Bearer a b', 'Bearer not-a-token'])(
  'refuses the header %j',
  async (header) => {
    await expect(door.identity.authenticate(header)).rejects.toEqual(refused(ErrorCode.UNAUTHORIZED));
  },
);

test('a session speaks for its member, with the role of the row', async () => {
  const { userId, organizationId, sessionId, authorization } = await door.register();

  const rights = { role: 'OWNER', features: [], projectIds: null, passwordExpired: false };
  const actor = { kind: 'user', userId, organizationId, sessionId, ...rights };
  await expect(door.identity.authenticate(authorization)).resolves.toEqual(actor);
  await expect(door.identity.authenticate(authorization.replace('Bearer', 'bearer'))).resolves.toEqual(actor);
});

test('with a warm cache nothing is asked of the database', async () => {
  const { authorization } = await door.register();
  await door.identity.authenticate(authorization);

  const before = door.database.statementsSent;
  const actors = await Promise.all(Array.from({ length: 50 }, () => door.identity.authenticate(authorization)));
  expect(door.database.statementsSent).toBe(before);
  expect(new Set(actors).size).toBe(1);
});

test('concurrent requests read the session once', async () => {
  const { authorization } = await door.register();

  const before = door.database.statementsSent;
  await Promise.all(Array.from({ length: 20 }, () => door.identity.authenticate(authorization)));
  expect(door.database.statementsSent).toBe(before + 1);
});

test('without a notification, a demotion is noticed after a second at the latest', async () => {
  const holder = await door.register();
  await door.identity.authenticate(holder.authorization);
  await demote(holder);

  door.clock.advance(999);
  await expect(door.identity.authenticate(holder.authorization)).resolves.toMatchObject({ role: 'OWNER' });
  door.clock.advance(1);
  await expect(door.identity.authenticate(holder.authorization)).resolves.toMatchObject({ role: 'EMPLOYEE' });
});

test('a NOTIFY empties the caches of all processes, while the clock stands still', async () => {
  const holder = await door.register();
  const doors = [door, otherDoor];
  for (const { identity } of doors) await identity.authenticate(holder.authorization);
  await demote(holder);
  for (const { identity } of doors) {
    await expect(identity.authenticate(holder.authorization)).resolves.toMatchObject({ role: 'OWNER' });
  }

  await notify(holder);
  for (const { identity } of doors) {
    await eventually(async () =>
      expect(await identity.authenticate(holder.authorization)).toMatchObject({ role: 'EMPLOYEE' }),
    );
  }
});

test('a reading that a change overtook is not remembered', async () => {
  const holder = await door.register();
  const reading = door.identity.authenticate(holder.authorization);
  door.identity.forget(holder.sessionId);
  await reading;

  const before = door.database.statementsSent;
  await door.identity.authenticate(holder.authorization);
  expect(door.database.statementsSent).toBe(before + 1);
});

test('after a lost connection the cache is empty, and sessions that ended in the meantime are reported', async () => {
  const [gone, stays] = [await otherDoor.register(), await otherDoor.register()];
  for (const { authorization } of [gone, stays]) await otherDoor.identity.authenticate(authorization);
  const ended: string[] = [];
  const stop = otherDoor.identity.onSessionEnded((sessionId) => ended.push(sessionId));

  // Ended without a word: as if the word had come while nobody listened.
  await door.sql(gone, `DELETE FROM sessions WHERE id = $1`, [gone.sessionId]);
  await door.sql(
    gone,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'billfold-notifications' AND datname = current_database()`,
  );

  await eventually(() => expect(ended).toEqual([gone.sessionId]));
  await expect(otherDoor.identity.authenticate(gone.authorization)).rejects.toEqual(refused(ErrorCode.SESSION_EXPIRED));
  await expect(otherDoor.identity.authenticate(stays.authorization)).resolves.toMatchObject({ kind: 'user' });
  stop();
});

test('logging out invalidates the access token at once here, and by notification everywhere', async () => {
  const holder = await door.register();
  for (const { identity } of [door, otherDoor]) await identity.authenticate(holder.authorization);

  await door.unitOfWork.run(door.actorOf(holder), (work) => logout(work, undefined));
  door.identity.forget(holder.sessionId);

  const sessionExpired = refused(ErrorCode.SESSION_EXPIRED);
  await expect(door.identity.authenticate(holder.authorization)).rejects.toEqual(sessionExpired);
  await eventually(() => expect(otherDoor.identity.authenticate(holder.authorization)).rejects.toEqual(sessionExpired));
});

test('listeners on every process hear of a session that ends, not of one that changes, and not after they stopped', async () => {
  const [changed, ended, later] = [await door.register(), await door.register(), await door.register()];
  const heard: string[] = [];
  const stop = otherDoor.identity.onSessionEnded((sessionId) => heard.push(sessionId));

  await notify(changed);
  await door.unitOfWork.run(door.actorOf(ended), (work) => logout(work, undefined));
  await eventually(() => expect(heard).toEqual([ended.sessionId]));

  stop();
  await door.unitOfWork.run(door.actorOf(later), (work) => logout(work, undefined));
  await otherDoor.identity.authenticate(changed.authorization);
  expect(heard).toEqual([ended.sessionId]);
});

test('a session that is over is refused, though its token is good', async () => {
  const holder = await door.register();
  await door.sql(holder, `UPDATE sessions SET expires_at = $2 WHERE id = $1`, [
    holder.sessionId,
    new Date(door.clock.now().getTime() + 500),
  ]);

  await expect(door.identity.authenticate(holder.authorization)).resolves.toMatchObject({ kind: 'user' });
  door.clock.advance(500);
  await expect(door.identity.authenticate(holder.authorization)).rejects.toEqual(refused(ErrorCode.SESSION_EXPIRED));
});

test('a removed member is refused, and a suspended user gets ACCOUNT_SUSPENDED', async () => {
  const [removed, suspended] = [await door.register(), await door.register()];
  await door.sql(removed, `DELETE FROM members WHERE user_id = $1`, [removed.userId]);
  await door.sql(suspended, `UPDATE users SET status = 'SUSPENDED' WHERE id = $1`, [suspended.userId]);

  await expect(door.identity.authenticate(removed.authorization)).rejects.toEqual(refused(ErrorCode.SESSION_EXPIRED));
  await expect(door.identity.authenticate(suspended.authorization)).rejects.toEqual(
    refused(ErrorCode.ACCOUNT_SUSPENDED),
  );
});

test('a token of ours that puts a session into another organization is worth nothing', async () => {
  const [one, other] = [await door.register(), await door.register()];
  const mixed = door.authorizationOf({ ...one, organizationId: other.organizationId });

  await expect(otherDoor.identity.authenticate(mixed)).rejects.toEqual(refused(ErrorCode.SESSION_EXPIRED));
});

test('the last activity is noted once a minute, and no request waits for it', async () => {
  const holder = await door.register();
  const began = door.clock.now();
  const lastActivity = async () => {
    const [row] = await door.sql<{ at: Date }>(holder, `SELECT last_activity_at AS at FROM sessions WHERE id = $1`, [
      holder.sessionId,
    ]);
    return row?.at;
  };

  door.clock.advance(59_999);
  await door.identity.authenticate(holder.authorization);
  door.clock.advance(1_000);
  const noted = door.clock.now();
  await door.identity.authenticate(holder.authorization);
  await eventually(async () => expect(await lastActivity()).toEqual(noted));
  expect(noted.getTime() - began.getTime()).toBe(60_999);

  door.clock.advance(30_000);
  const before = door.database.statementsSent;
  await door.identity.authenticate(holder.authorization);
  expect(door.database.statementsSent).toBe(before + 1);
});

test('whom a session speaks for can be asked without that being an activity of theirs', async () => {
  const holder = await door.register();
  const claims = door.identity.accessTokens.verify(holder.authorization.replace('Bearer ', ''));
  await door.sql(holder, `UPDATE users SET session_timeout = 5 WHERE id = $1`, [holder.userId]);

  for (let minutes = 0; minutes < 5; minutes += 1) {
    door.clock.advance(60_000);
    await expect(door.identity.actorOf(claims)).resolves.toMatchObject({ role: 'OWNER' });
  }
  door.clock.advance(60_001);
  await expect(door.identity.actorOf(claims)).rejects.toEqual(refused(ErrorCode.SESSION_EXPIRED));
});

test('a request is noted though the session was read for something else a moment ago', async () => {
  const holder = await door.register();
  const claims = door.identity.accessTokens.verify(holder.authorization.replace('Bearer ', ''));
  await door.sql(holder, `UPDATE users SET session_timeout = 5 WHERE id = $1`, [holder.userId]);
  door.clock.advance(5 * 60_000);
  await door.identity.actorOf(claims);
  await door.identity.authenticate(holder.authorization);
  const noted = door.clock.now();
  await eventually(async () => {
    const rows = await door.sql(holder, `SELECT 1 FROM sessions WHERE id = $1 AND last_activity_at = $2`, [
      holder.sessionId,
      noted,
    ]);
    expect(rows).toHaveLength(1);
  });
});

test('a session ends after the minutes without a request that its user allows, plus the minute to which activity is recorded', async () => {
  const holder = await door.register();
  await door.sql(holder, `UPDATE users SET session_timeout = 5 WHERE id = $1`, [holder.userId]);
  const asks = () => door.identity.authenticate(holder.authorization);

  // Its token is good for 15 minutes: requests keep the session going.
  for (let minutes = 0; minutes < 12; minutes += 4) {
    door.clock.advance(4 * 60_000);
    await asks();
    const noted = door.clock.now();
    await eventually(async () => {
      const [row] = await door.sql<{ at: Date }>(holder, `SELECT last_activity_at AS at FROM sessions WHERE id = $1`, [
        holder.sessionId,
      ]);
      expect(row?.at).toEqual(noted);
    });
  }
  const fresh = door.authorizationOf(holder);
  door.clock.advance(6 * 60_000 - 1);
  await expect(otherDoor.identity.authenticate(fresh)).resolves.toMatchObject({ kind: 'user' });
});

test('an idle session is over, and the request that finds it so does not wake it', async () => {
  const holder = await door.register();
  await door.sql(holder, `UPDATE users SET session_timeout = 5 WHERE id = $1`, [holder.userId]);

  door.clock.advance(6 * 60_000);
  const sessionExpired = refused(ErrorCode.SESSION_EXPIRED);
  for (let tries = 0; tries < 3; tries += 1) {
    await expect(door.identity.authenticate(holder.authorization)).rejects.toEqual(sessionExpired);
    door.clock.advance(2_000);
  }
  const [row] = await door.sql<{ idle: number }>(
    holder,
    `SELECT extract(epoch FROM ($2::timestamptz - last_activity_at))::int AS idle FROM sessions WHERE id = $1`,
    [holder.sessionId, door.clock.now()],
  );
  expect(row?.idle).toBe(6 * 60 + 6);
});

test('the hourly cleanup ends sessions that were idle too long, and notifies every process, even if subscriptions are open', async () => {
  const [idle, awake] = [await door.register(), await door.register()];
  await door.sql(idle, `UPDATE users SET session_timeout = 5 WHERE id = $1`, [idle.userId]);
  const heard: string[] = [];
  const stop = otherDoor.identity.onSessionEnded((sessionId) => heard.push(sessionId));

  door.clock.advance(6 * 60_000);
  await door.database.transaction({ kind: 'system' }, (sql) => purgeExpired(sql, door.clock.now()));
  await eventually(() => expect(heard).toContain(idle.sessionId));
  expect(heard).not.toContain(awake.sessionId);
  stop();
});

test('listeners hear of expired sessions when a caller checks them, and of no others', async () => {
  const [idle, past, awake] = [await door.register(), await door.register(), await door.register()];
  await door.sql(idle, `UPDATE users SET session_timeout = 5 WHERE id = $1`, [idle.userId]);
  const heard: string[] = [];
  const stop = door.identity.onSessionEnded((sessionId) => heard.push(sessionId));
  const look = () => door.identity.tellOver([idle, past, awake].map(({ sessionId }) => sessionId));

  look();
  door.clock.advance(6 * 60_000);
  await door.sql(past, `UPDATE sessions SET expires_at = $2 WHERE id = $1`, [past.sessionId, door.clock.now()]);
  look();
  await eventually(() => expect(heard.sort()).toEqual([idle.sessionId, past.sessionId].sort()));
  stop();
});
