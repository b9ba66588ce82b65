import { ErrorCode } from '../../src/domain/errors';
import { logout } from '../../src/services/identity/logout';
import { openSession } from '../../src/services/identity/sessions';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { FrontDoor } from './front-door';

let testDatabase: TestDatabase;
let door: FrontDoor;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  door = await FrontDoor.open(testDatabase.appUrl);
});
afterAll(async () => {
  await door.close();
  await testDatabase.drop();
});

test('ends the acting session and expired ones, but not other open sessions and those of other users', async () => {
  const [ada, bob] = [await door.register(), await door.register()];
  const openAnother = async () => {
    const { session } = door.newSession();
    return (await door.unitOfWork.run(door.actorOf(ada), (work) => openSession(work, ada, session))).sessionId;
  };
  const [phone, old] = [await openAnother(), await openAnother()];
  await door.sql(ada, `UPDATE sessions SET expires_at = $2 WHERE id = ANY($1::uuid[])`, [
    [old, bob.sessionId],
    door.clock.now(),
  ]);

  await expect(door.unitOfWork.run(door.actorOf(ada), (work) => logout(work, undefined))).resolves.toBe(ada.sessionId);

  const rows = await door.sql<{ id: string }>(ada, `SELECT id FROM sessions`);
  expect(rows.map(({ id }) => id).sort()).toEqual([phone, bob.sessionId].sort());
});

test('asks for a session', async () => {
  await expect(door.unitOfWork.run({ kind: 'anonymous' }, (work) => logout(work, undefined))).rejects.toMatchObject({
    code: ErrorCode.UNAUTHORIZED,
  });
});
