import { decodeTypeId } from '../../src/domain/typeid';
import { invitationToSend } from '../../src/services/invitations/invitation-to-send';
import { startTestApp, type TestApp } from '../support/api';
import { InviteUserDocument, MeDocument, ResendInvitationDocument } from '../support/generated/operations';
import { newEmail } from '../support/team';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

it('is one email per request: while the mail server is unavailable, a resend replaces the previous one', async () => {
  const owner = await app.register();
  const organizationId = decodeTypeId((await owner.ok(MeDocument)).me.organization.id)?.uuid ?? '';
  const { inviteUser } = await owner.ok(InviteUserDocument, { input: { email: newEmail(), role: 'EMPLOYEE' } });
  await owner.ok(ResendInvitationDocument, { input: { id: inviteUser.id, extendExpiration: true } });
  const turns = await app.app.services.unitOfWork.run({ kind: 'system', organizationId }, async (work) => {
    const notices = await work.sql.query<{ invitationId: string; turn: number }>(
      `SELECT n.subject_id AS "invitationId", n.occurrence::int AS turn
       FROM notices n JOIN jobs j ON j.payload->>'noticeId' = n.id::text WHERE j.name = 'deliverNotices' ORDER BY j.id`,
    );
    const sent = [];
    for (const email of notices) sent.push((await invitationToSend(work, email)) && email.turn);
    return sent;
  });
  expect(turns).toEqual([null, 2]);
});
