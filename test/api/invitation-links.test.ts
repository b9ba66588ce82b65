import { type ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import {
  AcceptInvitationDocument,
  InvitationOfferDocument,
  InviteUserDocument,
  type InviteUserInput,
  MeDocument,
  ResendInvitationDocument,
  VerifyAccountDocument,
} from '../support/generated/operations';
import { secretOf } from '../support/one-time-codes';
import { invitationToken, newEmail } from '../support/team';

let app: TestApp;
let owner: ApiClient;

beforeAll(async () => {
  app = await startTestApp({ worker: true });
  owner = await app.register();
});
afterAll(() => app.stop());

const invite = async (fields: Partial<InviteUserInput> = {}) =>
  (await owner.ok(InviteUserDocument, { input: { email: newEmail(), role: 'EMPLOYEE', ...fields } })).inviteUser;
const accept = (token: string) =>
  app.anonymous.send(AcceptInvitationDocument, { input: { token, name: 'Ida Invited', password: TEST_PASSWORD } });
const offer = (token: string) => app.anonymous.send(InvitationOfferDocument, { token });
const codesOf = (answer: { errors: { extensions: { code: string } }[] }) =>
  answer.errors.map(({ extensions }) => extensions.code);

describe('the link to copy', () => {
  const tokenIn = (acceptUrl: string | null | undefined) => new URL(acceptUrl ?? '').searchParams.get('token') ?? '';

  it('is answered to whoever sends the invitation, and nowhere else', async () => {
    const invited = await invite();
    expect(invited.acceptUrl).toMatch(/\/invitation\?token=ivt_/);
    const again = (await owner.ok(ResendInvitationDocument, { input: { id: invited.id } })).resendInvitation;
    expect(again.acceptUrl).not.toBe(invited.acceptUrl);
    const listed = await owner.send<{ invitations: { nodes: object[] } }, object>(
      '{ invitations { nodes { id acceptUrl } } }',
      {},
    );
    expect(listed.data?.invitations.nodes).toEqual([{ id: invited.id, acceptUrl: null }]);
    expect(codesOf(await offer(tokenIn(invited.acceptUrl)))).toEqual(['NOT_FOUND']);
    expect((await offer(tokenIn(again.acceptUrl))).data?.invitation.email).toBe(invited.email);
    for (const wrong of ['.1.', '.2.x']) {
      const forged = tokenIn(again.acceptUrl).replace('.2.', wrong);
      expect(codesOf(await offer(forged))).toEqual(['NOT_FOUND']);
    }
  });

  it('lets somebody in once, without verifying the email address, of which the holder proves nothing', async () => {
    const { acceptUrl, email } = await invite();
    const { data } = await accept(tokenIn(acceptUrl));
    expect(data?.acceptInvitation.user).toMatchObject({ email, isEmailVerified: false });
    expect(codesOf(await accept(await invitationToken(app, email)))).toEqual(['INVALID_STATE']);
    const { otp } = await secretOf(app, email, 'VERIFY_EMAIL');
    const verify = { input: { email, type: 'EMAIL' as const, otp } };
    expect((await app.anonymous.ok(VerifyAccountDocument, verify)).verifyAccount.isEmailVerified).toBe(true);
  });

  it('does not verify the address of an account either', async () => {
    const email = newEmail();
    const person = await app.register({ email });
    await app.app.services.database.transaction({ kind: 'anonymous' }, (sql) =>
      sql.query(`UPDATE users SET email_verified_at = NULL WHERE email = $1`, [email]),
    );
    const { acceptUrl } = await invite({ email });
    const { data } = await accept(tokenIn(acceptUrl));
    expect(data?.acceptInvitation.user.isEmailVerified).toBe(false);
    expect((await person.ok(MeDocument)).me.user.isEmailVerified).toBe(false);
  });
});
