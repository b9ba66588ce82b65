import { ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import { sealAll } from '../support/audit';
import {
  LoginDocument,
  LogoutDocument,
  MeDocument,
  RequestPasswordResetDocument,
  ResetPasswordDocument,
  type ResetPlatform,
  VerifyResetOtpDocument,
} from '../support/generated/operations';
import { MovedClock } from '../support/moved-clock';
import { liveSecret, otherThan, secretOf } from '../support/one-time-codes';

const MINUTE_MS = 60_000;
const NEW_PASSWORD = 'Brand-New-Boat-8!';
const WEB = 'WEB';
const MOBILE = 'MOBILE';

const clock = new MovedClock(new Date('2026-03-02T09:00:00Z'));
let app: TestApp;
let people = 0;

beforeAll(async () => {
  app = await startTestApp({ clock, settings: { ACCESS_TOKEN_MINUTES: '1440' } });
});
afterAll(() => app.stop());

/** Somebody new. */
async function somebody(): Promise<{ api: ApiClient; email: string }> {
  people += 1;
  const email = `forgetful${people}@example.test`;
  return { api: await app.register({ email }), email };
}

const ask = (email: string, platform: ResetPlatform = WEB) =>
  app.anonymous.send(RequestPasswordResetDocument, { input: { email, platform } });
const exchange = (email: string, otp: string) => app.anonymous.send(VerifyResetOtpDocument, { input: { email, otp } });
const reset = (token: string, password = NEW_PASSWORD) =>
  app.anonymous.send(ResetPasswordDocument, { input: { token, password } });
const logIn = (email: string, password: string) => app.anonymous.send(LoginDocument, { input: { email, password } });

/** Asks for a link, and gives its token. */
async function tokenFor(email: string): Promise<string> {
  expect((await ask(email)).data?.requestPasswordReset).toEqual({ expiresIn: 1800 });
  return (await secretOf(app, email, 'RESET_TOKEN')).token;
}

/** Asks for a code, and gives it. */
async function otpFor(email: string): Promise<string> {
  expect((await ask(email, MOBILE)).data?.requestPasswordReset).toEqual({ expiresIn: 600 });
  return (await secretOf(app, email, 'RESET_OTP')).otp;
}

describe('a reset by link', () => {
  it('sets the new password and ends all sessions', async () => {
    const { api, email } = await somebody();
    const other = new ApiClient(app.url, (await logIn(email, TEST_PASSWORD)).data?.login.accessToken);
    const token = await tokenFor(email.toUpperCase());
    expect(token).toMatch(/^[\w-]{43}$/);
    expect((await reset(token)).data?.resetPassword).toEqual({ endedSessions: 2 });
    for (const session of [api, other]) {
      expect(await session.refused(MeDocument)).toMatchObject({ code: 'SESSION_EXPIRED' });
    }
    expect((await logIn(email, TEST_PASSWORD)).errors[0]?.extensions.code).toBe('UNAUTHORIZED');
    expect((await logIn(email, NEW_PASSWORD)).errors).toEqual([]);
  });

  it("is in the organization's audit log, without the password", async () => {
    const { email } = await somebody();
    await reset(await tokenFor(email));
    await sealAll(app);
    const { database } = app.app.services;
    const [place] = await database.read({ kind: 'system' }, (sql) =>
      sql.query<{ id: string }>(`SELECT id FROM organizations WHERE email = $1`, [email]),
    );
    const entries = await database.read(
      { kind: 'organization', organizationId: place?.id ?? '', userId: null },
      (sql) =>
        sql.query<{ target: string; after: object | null }>(
          `SELECT target, after FROM audit_log WHERE action = 'resetPassword' ORDER BY target`,
        ),
    );
    expect(entries.map(({ target }) => target)).toEqual(['sessions', 'users']);
    expect(JSON.stringify(entries)).not.toContain('argon2');
  });

  it('unlocks the account', async () => {
    const { email } = await somebody();
    for (let tries = 0; tries < 5; tries += 1) await logIn(email, 'Wrong-Horse-1!');
    expect((await logIn(email, TEST_PASSWORD)).errors[0]?.extensions.code).toBe('ACCOUNT_LOCKED');
    await reset(await tokenFor(email));
    expect((await logIn(email, NEW_PASSWORD)).errors).toEqual([]);
  });

  it('works for half an hour and once, whoever is logged in', async () => {
    const { api, email } = await somebody();
    const token = await tokenFor(email);
    clock.advance(30 * MINUTE_MS);
    expect((await reset(token)).errors[0]?.extensions).toMatchObject({
      code: 'TOKEN_EXPIRED',
      details: [{ field: 'input.token' }],
    });
    const next = await tokenFor(email);
    await api.ok(LogoutDocument);
    expect((await api.send(ResetPasswordDocument, { input: { token: next, password: NEW_PASSWORD } })).errors).toEqual(
      [],
    );
    expect((await reset(next, 'Walnut-Boat-2!')).errors[0]?.extensions.code).toBe('TOKEN_EXPIRED');
  });

  it('is invalidated by the next link, and by another change of the password', async () => {
    const { email } = await somebody();
    const [first, second] = [await tokenFor(email), await tokenFor(email)];
    clock.advance(MINUTE_MS);
    const otp = await otpFor(email);
    expect((await reset(first)).errors[0]?.extensions.code).toBe('TOKEN_EXPIRED');
    expect((await reset(second)).errors).toEqual([]);
    expect(await liveSecret(app, email, 'RESET_OTP')).toBeNull();
    expect((await exchange(email, otp)).errors[0]?.extensions.code).toBe('INVALID_OTP');
  });

  it('keeps the token when the new password is refused', async () => {
    const { email } = await somebody();
    const token = await tokenFor(email);
    expect((await reset(token, 'short')).errors[0]?.extensions).toMatchObject({
      code: 'PASSWORD_POLICY_VIOLATION',
      details: expect.arrayContaining([{ field: 'input.password', reason: 'must contain a digit' }]) as unknown,
    });
    expect((await reset(token, TEST_PASSWORD)).errors[0]?.extensions).toMatchObject({
      details: [{ field: 'input.password', reason: 'must not be one of your last five passwords' }],
    });
    expect((await reset(token)).errors).toEqual([]);
  });

  it('accepts one of many concurrent requests', async () => {
    const { email } = await somebody();
    const token = await tokenFor(email);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, turn) => reset(token, `Walnut-Boat-${turn}!`)));
    const won = answers.findIndex(({ errors }) => errors.length === 0);
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(
      Array<string>(19).fill('TOKEN_EXPIRED'),
    );
    expect((await logIn(email, `Walnut-Boat-${won}!`)).errors).toEqual([]);
  });

  it('returns the first response to a retry with its Idempotency-Key', async () => {
    const { email } = await somebody();
    const input = { token: await tokenFor(email), password: NEW_PASSWORD };
    const send = () => app.anonymous.send(ResetPasswordDocument, { input }, { 'idempotency-key': `reset ${email}` });
    const first = await send();
    expect(first.errors).toEqual([]);
    expect((await send()).data).toEqual(first.data);
  });

  it.each(['x', 'A'.repeat(43), '\u0000'])('refuses the token %j', async (token) => {
    expect((await reset(token)).errors[0]?.extensions.code).toBe('TOKEN_EXPIRED');
  });
});

describe('a reset by code', () => {
  it('exchanges the code for a token, which sets the new password', async () => {
    const { email } = await somebody();
    const { data } = await exchange(email, await otpFor(email));
    expect(data?.verifyResetOtp.expiresIn).toBe(1800);
    clock.advance(29 * MINUTE_MS);
    expect((await reset(data?.verifyResetOtp.resetToken ?? '')).data?.resetPassword).toEqual({ endedSessions: 1 });
    expect((await logIn(email, NEW_PASSWORD)).errors).toEqual([]);
  });

  it('accepts the code for ten minutes, five attempts and one use, for its own account', async () => {
    const { email } = await somebody();
    const stranger = await somebody();
    const codeOf = async (otp: string, whose = email) => (await exchange(whose, otp)).errors[0]?.extensions.code;
    const first = await otpFor(email);
    expect(await codeOf('12')).toBe('VALIDATION_ERROR');
    expect(await codeOf(first, stranger.email)).toBe('INVALID_OTP');
    expect(await codeOf(first, 'nobody@example.test')).toBe('INVALID_OTP');
    clock.advance(10 * MINUTE_MS);
    expect(await codeOf(first)).toBe('INVALID_OTP');
    const second = await otpFor(email);
    expect(await codeOf(first === second ? otherThan(second) : first)).toBe('INVALID_OTP');
    expect(await codeOf(second)).toBeUndefined();
    expect(await codeOf(second)).toBe('INVALID_OTP');
    clock.advance(MINUTE_MS);
    const third = await otpFor(email);
    for (let by = 1; by <= 5; by += 1) expect(await codeOf(otherThan(third, by))).toBe('INVALID_OTP');
    expect(await codeOf(third)).toBe('INVALID_OTP');
  });

  it('returns a token to one of many concurrent requests', async () => {
    const { email } = await somebody();
    const otp = await otpFor(email);
    const answers = await Promise.all(Array.from({ length: 20 }, () => exchange(email, otp)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });
});

describe('requestPasswordReset', () => {
  it('is limited to five per hour and account, links and codes together', async () => {
    const { email } = await somebody();
    for (let asked = 1; asked <= 5; asked += 1) {
      expect((await ask(email, asked % 2 ? MOBILE : WEB)).errors).toEqual([]);
      clock.advance(MINUTE_MS);
    }
    expect((await ask(email)).errors[0]?.extensions).toMatchObject({
      code: 'RATE_LIMIT_EXCEEDED',
      retryAfter: 55 * 60,
    });
    clock.advance(55 * MINUTE_MS);
    expect((await ask(email)).errors).toEqual([]);
  });

  it('responds to an unknown email address as to a known one, including limits, and creates no token for it', async () => {
    const { email } = await somebody();
    const unknown = `unknown${people}@example.test`;
    const answersTo = async (address: string) => {
      const answers = [];
      for (const platform of [WEB, MOBILE, WEB, WEB, MOBILE, WEB, WEB] as const) {
        const { data, errors } = await ask(address, platform);
        answers.push(data?.requestPasswordReset ?? { ...errors[0]?.extensions, requestId: '' });
      }
      return answers;
    };
    const known = await answersTo(email);
    expect(known.map((answer) => ('code' in answer ? answer.code : 'sent'))).toEqual([
      'sent',
      'RATE_LIMIT_EXCEEDED',
      'sent',
      'sent',
      'RATE_LIMIT_EXCEEDED',
      'sent',
      'sent',
    ]);
    expect(await answersTo(unknown)).toEqual(known);
    const { database, codes } = app.app.services;
    const orphans = await database.read({ kind: 'anonymous' }, (sql) =>
      sql.query<{ id: string }>(
        `SELECT id FROM one_time_secrets s WHERE ended_at IS NULL AND NOT EXISTS (SELECT 1 FROM users u WHERE u.id = s.user_id)`,
      ),
    );
    expect(orphans.length).toBeGreaterThan(0);
    for (const { id } of orphans)
      expect((await reset(codes.tokenOf(id))).errors[0]?.extensions.code).toBe('TOKEN_EXPIRED');
  });

  it('refuses invalid addresses and platforms', async () => {
    expect((await ask('no address')).errors[0]?.extensions).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'input.email' }],
    });
    expect((await ask('a@example.test', 'PIGEON' as never)).errors[0]?.extensions.code).toBe('VALIDATION_ERROR');
  });
});

describe('the page of a link', () => {
  const post = (fields: Record<string, string>) =>
    fetch(`${app.url}/reset-password`, { method: 'POST', body: new URLSearchParams(fields) });

  it('accepts the new password, after refusing another one with the reasons', async () => {
    const { api, email } = await somebody();
    const token = await tokenFor(email);
    // As copied from the end of a sentence.
    const page = await app.anonymous.get(`/reset-password?token=${token}.`);
    expect(await page.text()).toContain(`name="token" value="${token}"`);
    expect(page.headers.get('content-security-policy')).toContain("form-action 'self'");
    const refused = await post({ token, password: 'short' });
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('must contain a digit')]);
    const set = await post({ token, password: NEW_PASSWORD });
    const done = await set.text();
    expect([set.status, done]).toEqual([200, expect.stringContaining('Your new password is set')]);
    expect(done).toContain('<a class="button" href="http://localhost:0/graphql">Log in</a>');
    expect(await api.refused(MeDocument)).toMatchObject({ code: 'SESSION_EXPIRED' });
    expect((await logIn(email, NEW_PASSWORD)).errors).toEqual([]);
    expect((await post({ token, password: NEW_PASSWORD })).status).toBe(410);
  });

  it('is processed each time, whatever key is sent with it', async () => {
    const headers = { 'idempotency-key': 'a-form-has-none' };
    const { email } = await somebody();
    const send = (token: string) =>
      fetch(`${app.url}/reset-password`, {
        method: 'POST',
        headers,
        body: new URLSearchParams({ token, password: NEW_PASSWORD }),
      });
    expect((await send(await tokenFor(email))).status).toBe(200);
    expect((await send('x'.repeat(43))).status).toBe(410);
    const other = await somebody();
    expect((await send(await tokenFor(other.email))).status).toBe(200);
    expect((await logIn(other.email, NEW_PASSWORD)).errors).toEqual([]);
  });

  it('reports before the form whether the link is valid, and does not use the link', async () => {
    const { email } = await somebody();
    const [replaced, used] = [await tokenFor(email), await tokenFor(email)];
    const look = async (token: string, method = 'GET') => {
      const page = await fetch(`${app.url}/reset-password?token=${encodeURIComponent(token)}`, { method });
      return { status: page.status, text: await page.text() };
    };
    const looks = await Promise.all(Array.from({ length: 30 }, () => look(used)));
    expect(new Set(looks.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await look(used, 'HEAD')).toEqual({ status: 200, text: '' });
    expect((await post({ token: used, password: NEW_PASSWORD })).status).toBe(200);
    const unknown = await look('A'.repeat(43));
    expect(unknown).toEqual({ status: 410, text: expect.stringContaining('no longer valid') as string });
    const other = await somebody();
    const over = await tokenFor(other.email);
    clock.advance(30 * MINUTE_MS);
    for (const token of [used, replaced, over, '', '\u0000', '"><script>1</script>']) {
      expect(await look(token)).toEqual(unknown);
      expect(await look(token, 'HEAD')).toEqual({ status: 410, text: '' });
    }
    expect((await fetch(`${app.url}/reset-password`)).status).toBe(410);
  });
});
