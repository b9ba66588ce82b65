import { serverPort } from '../support/server-port';
import { makeDataFolder, removeDataFolder } from '../pdf/support/data-folder';
import { TEST_PASSWORD } from '../support/api';
import { endChildApps } from '../support/child-app';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { RegisterDocument } from '../support/generated/operations';
import { type MailServer, startMailServer } from '../support/mail-server';
import { Checkpoints } from '../support/scenario-checkpoints';
import { eventually } from '../support/scenario-eventually';
import { ScenarioServer } from '../support/scenario-server';
import { superuserUrlOf } from '../support/scenario-sql';

const PLACES = {
  'told and not committed': 'AFTER INSERT ON notices DEFERRABLE INITIALLY DEFERRED',
  'taken and not sent': `BEFORE UPDATE ON notices WHEN (OLD.grouped_into IS NULL AND NEW.grouped_into IS NOT NULL)`,
  'sent and not noted': `BEFORE UPDATE ON notices WHEN (NEW.status = 'SENT')`,
  'noted, and its job not ended': `BEFORE UPDATE ON jobs WHEN (NEW.name = 'deliverNotices' AND NEW.status = 'SUCCEEDED')`,
};

let database: TestDatabase;
let mail: MailServer;
let dataFolder: string;
let checkpoints: Checkpoints<keyof typeof PLACES>;
let server: ScenarioServer;

beforeAll(async () => {
  [database, mail, dataFolder] = await Promise.all([createTestDatabase(), startMailServer(), makeDataFolder()]);
  checkpoints = await Checkpoints.open(superuserUrlOf(database), PLACES);
  server = new ScenarioServer({
    PORT: String(await serverPort()),
    DATA_DIR: dataFolder,
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    SMTP_URL: mail.url,
    SEED_DEMO: 'false',
    LOG_LEVEL: 'error',
  });
  await server.start();
});
afterAll(async () => {
  await server.stop();
  await endChildApps();
  await checkpoints.close();
  await Promise.all([mail.close(), removeDataFolder(dataFolder), database.drop()]);
});

it.each(Object.keys(PLACES) as (keyof typeof PLACES)[])(
  'kill -9 with a notice %s loses no message, and makes no two of one',
  async (place) => {
    const email = `${place.replaceAll(/\W/g, '-')}@studio.example`;
    await checkpoints.hold(place);
    const input = { name: 'Ada Example', email, password: TEST_PASSWORD };
    const answer = server.insist(RegisterDocument, { input }, { token: null, key: place });
    await checkpoints.reached(place);
    await server.kill();
    await checkpoints.release(place);
    await server.start();
    await answer;
    const notice = await eventually('the notice is sent and its job has ended', async () => {
      const [row] = await checkpoints.rows<{ status: string; subject_id: string; job: string }>(
        `SELECT n.status, n.subject_id, j.status AS job FROM notices n JOIN users u ON u.id = n.user_id
           JOIN jobs j ON j.payload->>'noticeId' = n.id::text WHERE u.email = $1`,
        [email],
      );
      return row?.job === 'SUCCEEDED' && row;
    });
    expect(notice.status).toBe('SENT');
    const received = await mail.to(email);
    expect(new Set(received.map(({ message }) => message.messageId))).toEqual(
      new Set([`<${notice.subject_id}@billfold>`]),
    );
    expect(received).toHaveLength(place === 'sent and not noted' ? 2 : 1);
  },
);
