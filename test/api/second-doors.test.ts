import { generateSync } from 'otplib';
import { uuidv7 } from 'uuidv7';
import { decodeTypeId } from '../../src/domain/typeid';
import { tokenOfInvitation } from '../../src/services/invitations/invitation-fields';
import { type ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import * as ops from '../support/generated/operations';
import { claimsOf, sqlOf } from '../support/invoices';
import { MovedClock } from '../support/moved-clock';
import { registerAdministrator } from '../support/roles';
import { newEmail } from '../support/team';
import { nothingChanged, unchanged } from '../support/unchanged';

const WRONG = 'Wrong-Horse-1!';

const clock = new MovedClock(new Date('2026-03-02T09:00:00Z'));
let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ clock });
});
afterAll(() => app.stop());

/** An account, and a way besides `login` in which it opens a session. */
interface Door {
  email: string;
  /** A session of the account. */
  api: ApiClient;
  open(input: { password?: string; totpCode?: string; recoveryCode?: string }): ReturnType<ApiClient['send']>;
}

/** Somebody with an account, who is invited to the organization of somebody else. */
async function invitedAccount(): Promise<Door & { owner: ApiClient; token: string }> {
  const [owner, email] = [await app.register(), newEmail()];
  const api = await app.register({ email });
  const { inviteUser } = await owner.ok(ops.InviteUserDocument, { input: { email, role: 'MANAGER' } });
  const id = decodeTypeId(inviteUser.id)?.uuid ?? '';
  const { token } = tokenOfInvitation(app.app.services, { id, turn: 1 });
  const open: Door['open'] = (fields) =>
    app.anonymous.send(ops.AcceptInvitationDocument, { input: { token, password: TEST_PASSWORD, ...fields } });
  return { email, api, open, owner, token };
}

async function administrator(): Promise<Door> {
  const email = newEmail();
  const api = await registerAdministrator(app, email);
  const open: Door['open'] = (fields) =>
    app.anonymous.send(ops.AdminLoginDocument, { input: { email, password: TEST_PASSWORD, ...fields } });
  return { email, api, open };
}

const codeOf = async (answer: ReturnType<Door['open']>) => (await answer).errors[0]?.extensions.code;
const totp = (secret: string): string => generateSync({ secret, epoch: Math.floor(clock.now().getTime() / 1000) });

describe.each([
  ['acceptInvitation of somebody with an account', invitedAccount],
  ['adminLogin', administrator],
])('%s', (_name, doorOf) => {
  it('counts wrong passwords together with those of login, and is locked by either', async () => {
    const { email, open } = await doorOf();
    for (let tries = 0; tries < 3; tries += 1) expect(await codeOf(open({ password: WRONG }))).toBe('UNAUTHORIZED');
    for (let tries = 0; tries < 2; tries += 1) {
      await app.anonymous.refused(ops.LoginDocument, { input: { email, password: WRONG } });
    }
    const { errors } = await nothingChanged(app, () => open({}));
    expect(errors[0]?.extensions).toMatchObject({ code: 'ACCOUNT_LOCKED', retryAfter: 30 * 60 });
    clock.advance(30 * 60_000);
    expect(await codeOf(open({}))).toBeUndefined();
  });

  it('requires the second factor if it is on', async () => {
    const { api, open } = await doorOf();
    const { secret } = (await api.ok(ops.EnableTwoFactorDocument)).enableTwoFactor;
    const { confirmTwoFactor } = await api.ok(ops.ConfirmTwoFactorDocument, { input: { code: totp(secret) } });
    expect(await codeOf(open({}))).toBe('TWO_FACTOR_REQUIRED');
    expect(await codeOf(open({ totpCode: totp(secret) }))).toBe('INVALID_OTP');
    expect(await codeOf(open({ recoveryCode: 'aaaaa-aaaaa' }))).toBe('INVALID_OTP');
    expect(await codeOf(open({ password: WRONG, recoveryCode: confirmTwoFactor.recoveryCodes[0] }))).toBe(
      'UNAUTHORIZED',
    );
    // The wrong password has not used up the recovery code that came with it.
    expect(await codeOf(open({ recoveryCode: confirmTwoFactor.recoveryCodes[0] }))).toBeUndefined();
  });

  it('refuses a suspended account, and changes nothing', async () => {
    const { api, open } = await doorOf();
    const anybody = await app.register();
    await sqlOf(app, anybody, [`UPDATE users SET status = 'SUSPENDED' WHERE id = $1`, [claimsOf(api).sub]]);
    expect(await codeOf(open({ password: WRONG }))).toBe('UNAUTHORIZED');
    expect(await nothingChanged(app, () => codeOf(open({})))).toBe('ACCOUNT_SUSPENDED');
  });

  it('ends the other sessions of a user who allows only one', async () => {
    const { api, open } = await doorOf();
    await api.ok(ops.UpdateSecuritySettingsDocument, { input: { allowMultipleSessions: false } });
    expect(await codeOf(open({}))).toBeUndefined();
    expect(await api.refused(ops.SessionsDocument)).toMatchObject({ code: 'SESSION_EXPIRED' });
  });
});

it('acceptInvitation does not make someone a member who has already become one in another way', async () => {
  const { api, owner, open } = await invitedAccount();
  await sqlOf(app, owner, [
    `INSERT INTO members (organization_id, id, user_id, role, created_at) VALUES ($1, $2, $3, 'EMPLOYEE', now())`,
    [claimsOf(owner).org, uuidv7(), claimsOf(api).sub],
  ]);
  expect(await unchanged(app, owner, () => codeOf(open({})))).toBe('DUPLICATE_RESOURCE');
});

it('the invitation page asks for the second factor, and accepts a recovery code', async () => {
  const { api, token } = await invitedAccount();
  const { secret } = (await api.ok(ops.EnableTwoFactorDocument)).enableTwoFactor;
  const { confirmTwoFactor } = await api.ok(ops.ConfirmTwoFactorDocument, { input: { code: totp(secret) } });
  const page = await (await app.anonymous.get(`/invitation?token=${token}`)).text();
  expect(page).toContain('name="recoveryCode"');
  const post = (recoveryCode: string) =>
    fetch(`${app.url}/invitation`, {
      method: 'POST',
      body: new URLSearchParams({ token, password: TEST_PASSWORD, totpCode: '', recoveryCode }),
    });
  expect(await (await post('')).text()).toContain(
    '<li>Enter the code of your authenticator app as well, or a recovery code.</li>',
  );
  expect(await (await post(confirmTwoFactor.recoveryCodes[0] ?? '')).text()).toContain('You are now a member');
});
