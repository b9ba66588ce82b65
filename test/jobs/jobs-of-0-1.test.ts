import { aStudio } from '../support/a-studio';
import { type ApiClient, TEST_PASSWORD, type TestApp } from '../support/api';
import { InviteUserDocument, RegisterDocument, ResendInvitationDocument } from '../support/generated/operations';
import { sqlOf } from '../support/invoices';
import { type MailServer, startMailServer } from '../support/mail-server';
import { secretOf } from '../support/one-time-codes';
import { eventually } from '../support/scenario-eventually';
import { queryAsSuperuser } from '../support/scenario-sql';
import { newEmail } from '../support/team';
import { asSystem } from '../services/acts';

let app: TestApp;
let mail: MailServer;
let owner: ApiClient;

beforeAll(async () => {
  mail = await startMailServer();
  ({ app, owner } = await aStudio({ server: { worker: true, settings: { SMTP_URL: mail.url } } }));
});
afterAll(async () => {
  await app.stop();
  await mail.close();
});

describe('jobs that 0.1 has queued', () => {
  it('send what they were to send, as the same message, once', async () => {
    const input = { name: 'Ada', email: newEmail(), password: TEST_PASSWORD };
    await app.anonymous.ok(RegisterDocument, { input });
    await mail.to(input.email);
    const { id } = await secretOf(app, input.email, 'VERIFY_EMAIL');
    const invited = newEmail();
    const { inviteUser } = await owner.ok(InviteUserDocument, { input: { email: invited, role: 'EMPLOYEE' } });
    await mail.to(invited);
    const invitationId = (
      await sqlOf<{ id: string }>(app, owner, [`SELECT id FROM invitations WHERE email = $1`, [invited]])
    )[0]?.id;
    // As if neither notices nor emails had been there: 0.1 knows none.
    await queryAsSuperuser(
      app.database,
      `DELETE FROM notices WHERE subject_id IN ('${id}', '${invitationId}');
       UPDATE invitations SET delivered_turn = 0 WHERE id = '${invitationId}'`,
    );
    const queue = async () => {
      await app.app.services.unitOfWork.run({ kind: 'anonymous' }, async (work) => {
        await work.enter({ kind: 'system' });
        await work.enqueue('sendOneTimeSecret', { secretId: id, purpose: 'VERIFY_EMAIL' });
      });
      await asSystem(app, owner, (work) =>
        work.enqueue('deliverInvitation', { invitationId: invitationId ?? '', turn: 1 }),
      );
    };
    await queue();
    const [codes, letters] = await Promise.all([mail.to(input.email, 2), mail.to(invited, 2)]);
    for (const [first, again] of [codes, letters]) {
      expect(again?.message.messageId).toBe(first?.message.messageId);
      expect(again?.message.text).toBe(first?.message.text);
    }
    await queue();
    await eventually('they are done', async () => {
      const open = await queryAsSuperuser(
        app.database,
        `SELECT FROM jobs WHERE name IN ('sendOneTimeSecret', 'deliverInvitation') AND status <> 'SUCCEEDED'`,
      );
      return open.length === 0;
    });
    await owner.ok(ResendInvitationDocument, { input: { id: inviteUser.id, extendExpiration: true } });
    expect(new Set((await mail.to(invited, 3)).map(({ message }) => message.messageId)).size).toBe(2);
    expect(mail.received.filter(({ recipients }) => recipients.includes(input.email))).toHaveLength(2);
  });
});
