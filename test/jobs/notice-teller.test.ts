import pino from 'pino';
import { NoticeTeller } from '../../src/jobs/notice-teller';
import { organizationsToTell } from '../../src/services/notices/tell-of-events';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { claimsOf, sqlOf } from '../support/invoices';
import { eventually } from '../support/scenario-eventually';
import { queryAsSuperuser } from '../support/scenario-sql';

let app: TestApp;
let owner: ApiClient;

beforeAll(async () => {
  ({ app, owner } = await aStudio());
});
afterAll(() => app.stop());

it('comes to every organization, however many there are that do not work out', async () => {
  // Of organizations that are no more: their cursors cannot be written.
  await queryAsSuperuser(
    app.database,
    `INSERT INTO event_heads (organization_id, sequence) SELECT gen_random_uuid(), 1 FROM generate_series(1, 150)`,
  );
  await sqlOf(app, owner, [`SELECT number_events($1, 1000)`, [claimsOf(owner).org]]);
  const { database, unitOfWork } = app.app.services;
  expect(await database.read({ kind: 'system' }, organizationsToTell)).toHaveLength(151);
  const teller = new NoticeTeller({ database, unitOfWork, log: pino({ level: 'silent' }) });
  teller.start();
  await eventually('it has looked at the events', async () => {
    const cursors = await sqlOf(app, owner, [`SELECT FROM notice_cursors`]);
    return cursors.length === 1;
  });
  await teller.stop();
  const [row] = await sqlOf<{ behind: bigint }>(app, owner, [
    `SELECT head.sequence - cursor.sequence AS behind FROM event_heads head JOIN notice_cursors cursor USING (organization_id)
     WHERE organization_id = $1`,
    [claimsOf(owner).org],
  ]);
  expect(row).toEqual({ behind: 0n });
});
