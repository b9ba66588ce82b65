import { decodeTypeId } from '../../src/domain/typeid';
import type { JobPayloads } from '../../src/jobs/catalog';
import { invitationToSend } from '../../src/services/invitations/invitation-to-send';
import { startTestApp, type TestApp } from '../support/api';
import { InviteUserDocument, MeDocument, ResendInvitationDocument } from '../support/generated/operations';
import { newEmail } from '../support/team';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

it('is one email for each time that it was asked for: while the mail server is away, a resend takes the place of the one before', async () => {
  const owner = await app.register();
  const organizationId = decodeTypeId((await owner.ok(MeDocument)).me.organization.id)?.uuid ?? '';
  const { inviteUser } = await owner.ok(InviteUserDocument, { input: { email: newEmail(), role: 'EMPLOYEE' } });
  await owner.ok(ResendInvitationDocument, { input: { id: inviteUser.id, extendExpiration: true } });
  const turns = await app.app.services.office.carryOut({ kind: 'system', organizationId }, async (work) => {
    const jobs = await work.sql.query<{ payload: JobPayloads['deliverInvitation'] }>(
      `SELECT payload FROM jobs WHERE name = 'deliverInvitation' ORDER BY id`,
    );
    const sent = [];
    for (const { payload } of jobs) sent.push((await invitationToSend(work, payload)) && payload.turn);
    return sent;
  });
  expect(turns).toEqual([null, 2]);
});
