import { randomUUID } from 'node:crypto';
import { connect, insertOrganization, run } from './connect';
import { unmigratedDatabase } from './unmigrated';

const database = unmigratedDatabase('senders');

it('records the inviter as the sender of all earlier emails, without audit entries', async () => {
  const ran = await database.dataSource.runMigrations();
  const later = ran.length - ran.findIndex(({ name }) => name.startsWith('NameSendersOfInvitations'));
  for (let count = later; count > 0; count -= 1) await database.dataSource.undoLastMigration();
  const client = await connect(database.ownerUrl);
  const { organization } = await insertOrganization(client);
  const inviter = randomUUID();
  const invite = (email: string, sends: string) =>
    `INSERT INTO invitations (organization_id, id, email, role, token_hash, sends, expires_at, invited_by, created_at)
     VALUES ('${organization}', gen_random_uuid(), '${email}', 'EMPLOYEE', '${email}', ${sends}, now(), '${inviter}', now())`;
  await run(client, organization, [invite('a', 'ARRAY[now()]'), invite('b', 'ARRAY[now(), now()]')]);
  const entries = `SELECT count(*)::int AS entries FROM audit_log WHERE target = 'invitations'`;
  const before = (await run(client, organization, entries)).rows;

  await database.dataSource.runMigrations();
  const { rows } = await run(client, organization, `SELECT senders FROM invitations ORDER BY email`);
  expect(rows).toEqual([{ senders: [inviter] }, { senders: [inviter, inviter] }]);
  expect(before).toEqual([{ entries: 2 }]);
  expect((await run(client, organization, entries)).rows).toEqual(before);
  await client.end();
});
