import { generateSync } from 'otplib';
import { decodeTypeId } from '../../src/domain/typeid';
import { tokenOfInvitation } from '../../src/services/invitations/invitation-fields';
import { type Answer, ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import { type ApiProcess, startApiProcess } from '../support/api-process';
import { atOnce } from '../support/at-once';
import { allEntries } from '../support/audit';
import * as ops from '../support/generated/operations';
import { otherThan, secretOf } from '../support/one-time-codes';
import { newEmail } from '../support/team';

/** As many as may try a code, so that none is turned away by the count of tries. */
const RACERS = 5;

let app: TestApp;
/** A second API, in a process of its own, on the same database. */
let other: ApiProcess;

beforeAll(async () => {
  app = await startTestApp();
  other = await startApiProcess(app.database);
});
afterAll(async () => {
  await other.stop();
  await app.stop();
});

/** What several who come at the same moment do. */
interface Racers {
  /** The table before which they are gathered: the last that the winner writes, so that each comes as far as it can. */
  table: string;
  count?: number;
  call(api: ApiClient, at: number): Promise<Answer<unknown>>;
}

/** How it ended: who was let through, the codes of the others, and what each request that changed something changed. */
interface Outcome {
  winners: number[];
  refusals: string[];
  changes: string[][];
}

/** Lets calls that go to this process and to the other one by turns write at the same moment. */
async function race({ table, count = RACERS, call }: Racers): Promise<Outcome> {
  const known = new Set((await allEntries(app)).map(({ id }) => id));
  const calls = Array.from({ length: count }, (_, at) => () => call(new ApiClient(at % 2 ? other.url : app.url), at));
  const answers = await atOnce(app, table, calls);
  const written = (await allEntries(app)).filter(({ id }) => !known.has(id));
  const requests = [...new Set(written.map(({ request_id: id }) => id))];
  return {
    winners: answers.flatMap(({ errors }, at) => (errors.length === 0 ? [at] : [])),
    refusals: answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code)),
    changes: requests.map((id) =>
      written.filter(({ request_id }) => request_id === id).map(({ action, target }) => `${action} ${target}`),
    ),
  };
}

/** One winner, and everybody else refused alike, of so many. */
function expectOne({ winners, refusals }: Outcome, code: string, count = RACERS): void {
  expect(winners).toHaveLength(1);
  expect(refusals).toEqual(Array<string>(count - 1).fill(code));
}

async function newPerson(): Promise<{ email: string; api: ApiClient }> {
  const email = newEmail();
  return { email, api: await app.register({ email }, { verified: false }) };
}

it('a verification code can be used once', async () => {
  const { email } = await newPerson();
  const { otp } = await secretOf(app, email, 'VERIFY_EMAIL');
  const input = { email, otp, type: 'EMAIL' as const };
  const outcome = await race({ table: 'users', call: (api) => api.send(ops.VerifyAccountDocument, { input }) });
  expectOne(outcome, 'INVALID_OTP');
  expect(outcome.changes).toEqual([['verifyAccount users']]);
});

it('only five wrong verification codes are checked, whichever process receives them', async () => {
  const { email } = await newPerson();
  const { otp } = await secretOf(app, email, 'VERIFY_EMAIL');
  const outcome = await race({
    table: 'one_time_secrets',
    count: 8,
    call: (api, at) =>
      api.send(ops.VerifyAccountDocument, { input: { email, otp: otherThan(otp, at + 1), type: 'EMAIL' } }),
  });
  expect(outcome).toEqual({ winners: [], refusals: Array<string>(8).fill('INVALID_OTP'), changes: [] });
  expect((await secretOf(app, email, 'VERIFY_EMAIL')).attempts).toBe(5);
});

it('a reset code is exchanged for one token', async () => {
  const { email } = await newPerson();
  await app.anonymous.ok(ops.RequestPasswordResetDocument, { input: { email, platform: 'MOBILE' } });
  const { otp } = await secretOf(app, email, 'RESET_OTP');
  const call = (api: ApiClient) => api.send(ops.VerifyResetOtpDocument, { input: { email, otp } });
  const outcome = await race({ table: 'one_time_secrets', call });
  expectOne(outcome, 'INVALID_OTP');
  expect(outcome.changes).toEqual([['verifyResetOtp one_time_secrets']]);
});

it('a reset token sets one password', async () => {
  const { email } = await newPerson();
  await app.anonymous.ok(ops.RequestPasswordResetDocument, { input: { email, platform: 'WEB' } });
  const { token } = await secretOf(app, email, 'RESET_TOKEN');
  const passwordOf = (at: number): string => `Walnut-Boat-${at}!`;
  const outcome = await race({
    table: 'users',
    call: (api, at) => api.send(ops.ResetPasswordDocument, { input: { token, password: passwordOf(at) } }),
  });
  expectOne(outcome, 'TOKEN_EXPIRED');
  expect(outcome.changes).toEqual([['resetPassword users', 'resetPassword sessions']]);
  const [winner = -1] = outcome.winners;
  await app.anonymous.ok(ops.LoginDocument, { input: { email, password: passwordOf(winner) } });
});

it.each([
  ['somebody new', RACERS, () => Promise.resolve(newEmail())],
  // Tries at one account take turns in each process, so one of each comes through.
  ['somebody with an account', 2, async () => (await newPerson()).email],
])('one invitation of %s makes one member', async (_whom, count, emailOf) => {
  const owner = await app.register();
  const invited = { email: await emailOf(), role: 'EMPLOYEE' as const };
  const { inviteUser } = await owner.ok(ops.InviteUserDocument, { input: invited });
  const id = decodeTypeId(inviteUser.id)?.uuid ?? '';
  const { token } = tokenOfInvitation(app.app.services, { id, turn: 1 });
  const input = { token, name: 'Ida', password: TEST_PASSWORD };
  const call = (api: ApiClient) => api.send(ops.AcceptInvitationDocument, { input });
  const outcome = await race({ table: 'members', count, call });
  expectOne(outcome, 'INVALID_STATE', count);
  expect(outcome.changes).toHaveLength(1);
  expect((await owner.ok(ops.UsersDocument)).users.totalCount).toBe(2);
});

it('a refresh token gets the same next one in every process', async () => {
  const { email } = await newPerson();
  const { login } = await app.anonymous.ok(ops.LoginDocument, { input: { email, password: TEST_PASSWORD } });
  const input = { refreshToken: login.refreshToken };
  const tokens = new Set<string | undefined>();
  const call = async (api: ApiClient) => {
    const answer = await api.send(ops.RefreshSessionDocument, { input });
    tokens.add(answer.data?.refreshSession.refreshToken);
    return answer;
  };
  const outcome = await race({ table: 'refresh_tokens', call });
  expect(outcome.winners).toHaveLength(RACERS);
  const repeated = Array<string[]>(RACERS - 1).fill(['refreshTokenRepeated sessions']);
  expect(outcome.changes).toEqual([['refreshSession sessions'], ...repeated]);
  expect([...tokens]).toEqual([expect.any(String)]);
});

it('a payment ID pays for one plan of one organization', async () => {
  const owners = await Promise.all(Array.from({ length: RACERS }, () => app.register()));
  const input = { plan: 'PRO' as const, paymentId: 'PAY-race' };
  const outcome = await race({
    table: 'plan_payments',
    call: ({ url }, at) => new ApiClient(url, owners[at]?.token).send(ops.UpgradePlanDocument, { input }),
  });
  expectOne(outcome, 'DUPLICATE_RESOURCE');
  expect(outcome.changes).toEqual([['upgradePlan plan_payments', 'upgradePlan subscriptions']]);
  const plans = await Promise.all(owners.map((owner) => owner.ok(ops.PlanOverviewDocument)));
  const paid = plans.flatMap(({ plan }, at) => (plan.subscription.plan.code === 'PRO' ? [at] : []));
  expect(paid).toEqual(outcome.winners);
});

it('a payment ID pays for one month, even if its own organization sends it several times', async () => {
  const owner = await app.register();
  const input = { plan: 'PRO' as const, paymentId: 'PAY-twice' };
  const call = ({ url }: ApiClient) => new ApiClient(url, owner.token).send(ops.UpgradePlanDocument, { input });
  const outcome = await race({ table: 'plan_payments', call });
  expectOne(outcome, 'DUPLICATE_RESOURCE');
  expect(outcome.changes).toEqual([['upgradePlan plan_payments', 'upgradePlan subscriptions']]);
});

it('two concurrent payments pay for two months', async () => {
  const owner = await app.register();
  const outcome = await race({
    table: 'plan_payments',
    count: 2,
    call: ({ url }, at) =>
      new ApiClient(url, owner.token).send(ops.UpgradePlanDocument, { input: { plan: 'PRO', paymentId: `PAY-${at}` } }),
  });
  expect(outcome.winners).toEqual([0, 1]);
  const { periodEnd, paidUntil } = (await owner.ok(ops.PlanOverviewDocument)).plan.subscription;
  expect(Date.parse(paidUntil ?? '')).toBeGreaterThan(Date.parse(periodEnd));
});

describe('with two-factor', () => {
  const guarded = async () => {
    const { email, api } = await newPerson();
    const { secret } = (await api.ok(ops.EnableTwoFactorDocument)).enableTwoFactor;
    const epoch = Math.floor(app.app.services.clock.now().getTime() / 1000);
    const input = { code: generateSync({ secret, epoch }) };
    const { recoveryCodes } = (await api.ok(ops.ConfirmTwoFactorDocument, { input })).confirmTwoFactor;
    return { email, recoveryCodes, next: generateSync({ secret, epoch: epoch + 30 }) };
  };

  it('a recovery code opens one session', async () => {
    const { email, recoveryCodes } = await guarded();
    const input = { email, password: TEST_PASSWORD, recoveryCode: recoveryCodes[0] };
    const outcome = await race({ table: 'sessions', count: 2, call: (api) => api.send(ops.LoginDocument, { input }) });
    expectOne(outcome, 'INVALID_OTP', 2);
    expect(outcome.changes).toEqual([['login sessions']]);
  });

  it('a code of the app opens one session', async () => {
    const { email, next } = await guarded();
    const input = { email, password: TEST_PASSWORD, totpCode: next };
    const outcome = await race({ table: 'sessions', count: 2, call: (api) => api.send(ops.LoginDocument, { input }) });
    expectOne(outcome, 'INVALID_OTP', 2);
    expect(outcome.changes).toEqual([['login sessions']]);
  });
});
