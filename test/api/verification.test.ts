import { purgeExpired } from '../../src/services/maintenance/purge-expired';
import { type ApiClient, startTestApp, type TestApp } from '../support/api';
import {
  CreateClientDocument,
  CreateInvoiceDocument,
  LogoutDocument,
  MeDocument,
  ResendVerificationOtpDocument,
  SendInvoiceDocument,
  type VerificationType,
  VerifyAccountDocument,
} from '../support/generated/operations';
import { MovedClock } from '../support/moved-clock';
import { liveSecret, otherThan, secretOf } from '../support/one-time-codes';

const EMAIL = 'EMAIL';
const MOBILE = 'MOBILE';
const MINUTE_MS = 60_000;

const clock = new MovedClock(new Date('2026-03-02T09:00:00Z'));
let app: TestApp;
let people = 0;

beforeAll(async () => {
  app = await startTestApp({ clock });
});
afterAll(() => app.stop());

/** Somebody new, with a mobile, nothing verified. */
async function newcomer(): Promise<{ api: ApiClient; email: string }> {
  people += 1;
  const email = `Newcomer${people}@example.test`;
  const mobile = `+1201555${String(100 + people).padStart(4, '0')}`;
  return { api: await app.register({ email, mobile }, { verified: false }), email };
}

const verify = (email: string, otp: string, type: VerificationType = EMAIL) =>
  app.anonymous.send(VerifyAccountDocument, { input: { email, otp, type } });
const resend = (email: string, type: VerificationType = EMAIL) =>
  app.anonymous.send(ResendVerificationOtpDocument, { input: { email, type } });

describe('verifyAccount', () => {
  it('verifies the email address and the mobile number, each with its own code', async () => {
    const { api, email } = await newcomer();
    const byEmail = await secretOf(app, email, 'VERIFY_EMAIL');
    const byMobile = await secretOf(app, email, 'VERIFY_MOBILE');
    expect(byEmail.otp).toMatch(/^\d{6}$/);
    expect((await api.ok(MeDocument)).me.user).toMatchObject({ isEmailVerified: false, isMobileVerified: false });

    expect((await verify(email, byEmail.otp)).data?.verifyAccount).toEqual({
      isEmailVerified: true,
      isMobileVerified: false,
    });
    expect((await verify(email, byMobile.otp, MOBILE)).data?.verifyAccount).toEqual({
      isEmailVerified: true,
      isMobileVerified: true,
    });
    expect((await api.ok(MeDocument)).me.user).toMatchObject({ isEmailVerified: true, isMobileVerified: true });
  });

  it('works with a token of a session that has ended, or of another organization', async () => {
    const { api, email } = await newcomer();
    const stranger = await app.register();
    await stranger.ok(LogoutDocument);
    const { otp } = await secretOf(app, email, 'VERIFY_EMAIL');
    expect((await stranger.send(VerifyAccountDocument, { input: { email, otp, type: EMAIL } })).errors).toEqual([]);
    expect((await api.ok(MeDocument)).me.user.isEmailVerified).toBe(true);
  });

  it('refuses malformed codes, and codes for another purpose, of another user, expired or used', async () => {
    const { email } = await newcomer();
    const other = await newcomer();
    const { otp } = await secretOf(app, email, 'VERIFY_EMAIL');
    const mobile = await secretOf(app, email, 'VERIFY_MOBILE');
    const codeOf = async (answer: ReturnType<typeof verify>) => (await answer).errors[0]?.extensions.code;

    expect((await verify(email, '12345')).errors[0]?.extensions).toMatchObject({
      code: 'VALIDATION_ERROR',
      details: [{ field: 'input.otp' }],
    });
    expect(await codeOf(verify('no address', otp))).toBe('VALIDATION_ERROR');
    expect(await codeOf(verify(email, mobile.otp))).toBe('INVALID_OTP');
    expect(await codeOf(verify(other.email, otp))).toBe('INVALID_OTP');
    expect(await codeOf(verify('nobody@example.test', otp))).toBe('INVALID_OTP');
    expect(await codeOf(verify(email, otp))).toBeUndefined();
    expect(await codeOf(verify(email, otp))).toBe('INVALID_OTP');
    clock.advance(10 * MINUTE_MS);
    expect(await codeOf(verify(email, mobile.otp, MOBILE))).toBe('INVALID_OTP');
  });

  it('returns the same response to a retry with its Idempotency-Key, and counts it once', async () => {
    const { email } = await newcomer();
    const { otp } = await secretOf(app, email, 'VERIFY_EMAIL');
    const input = { email, type: EMAIL } as const;
    const send = (code: string, key: string) =>
      app.anonymous.send(VerifyAccountDocument, { input: { ...input, otp: code } }, { 'idempotency-key': key });
    for (let tries = 0; tries < 3; tries += 1) {
      expect((await send(otherThan(otp), `wrong ${email}`)).errors[0]?.extensions.code).toBe('INVALID_OTP');
    }
    expect((await secretOf(app, email, 'VERIFY_EMAIL')).attempts).toBe(1);
    const first = await send(otp, `right ${email}`);
    expect(first.errors).toEqual([]);
    expect((await send(otp, `right ${email}`)).data).toEqual(first.data);
  });

  it('allows five attempts, and refuses even the right code in the sixth', async () => {
    const { email } = await newcomer();
    const { otp } = await secretOf(app, email, 'VERIFY_EMAIL');
    for (let by = 1; by <= 5; by += 1) {
      expect((await verify(email, otherThan(otp, by))).errors[0]?.extensions.code).toBe('INVALID_OTP');
    }
    expect((await verify(email, otp)).errors[0]?.extensions.code).toBe('INVALID_OTP');
    expect((await secretOf(app, email, 'VERIFY_EMAIL')).attempts).toBe(5);
  });

  it('accepts one of many concurrent requests', async () => {
    const { email } = await newcomer();
    const { otp } = await secretOf(app, email, 'VERIFY_EMAIL');
    const answers = await Promise.all(Array.from({ length: 20 }, () => verify(email, otp)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(
      Array<string>(19).fill('INVALID_OTP'),
    );
  });

  it('never checks more than five of many concurrent wrong codes', async () => {
    const { email } = await newcomer();
    const { otp } = await secretOf(app, email, 'VERIFY_EMAIL');
    const answers = await Promise.all(Array.from({ length: 20 }, (_, by) => verify(email, otherThan(otp, by + 1))));
    expect(answers.every(({ errors }) => errors[0]?.extensions.code === 'INVALID_OTP')).toBe(true);
    expect((await secretOf(app, email, 'VERIFY_EMAIL')).attempts).toBe(5);
    expect((await verify(email, otp)).errors[0]?.extensions.code).toBe('INVALID_OTP');
  });

  it('stores no code, neither in the tables nor in the payload of the job', async () => {
    const { email } = await newcomer();
    const { id, otp } = await secretOf(app, email, 'VERIFY_EMAIL');
    const rows = await app.app.services.database.read({ kind: 'system' }, (sql) =>
      sql.query<{ secret_hash: string; payload: object; notice: { id: string } }>(
        `SELECT s.secret_hash, j.payload, to_jsonb(n) AS notice
         FROM one_time_secrets s JOIN notices n ON n.subject_id = s.id JOIN jobs j ON j.payload->>'noticeId' = n.id::text
         WHERE s.id = $1`,
        [id],
      ),
    );
    expect(rows).toEqual([
      {
        secret_hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        payload: { noticeId: rows[0]?.notice.id },
        notice: expect.objectContaining({ kind: 'emailVerification', subject_id: id }) as object,
      },
    ]);
    const uuids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
    expect(JSON.stringify([rows[0]?.payload, rows[0]?.notice]).replace(uuids, '')).not.toContain(otp);
  });
});

describe('resendVerificationOtp', () => {
  it('sends a new code, and invalidates the previous one', async () => {
    const { email } = await newcomer();
    const first = await secretOf(app, email, 'VERIFY_EMAIL');
    clock.advance(MINUTE_MS);
    expect((await resend(email)).data?.resendVerificationOtp).toEqual({ expiresIn: 600 });
    const second = await secretOf(app, email, 'VERIFY_EMAIL');
    expect(second.id).not.toBe(first.id);
    expect((await verify(email, first.otp)).errors[0]?.extensions.code).toBe('INVALID_OTP');
    expect((await verify(email, second.otp)).errors).toEqual([]);
  });

  it('is limited to one per minute and five per hour, and says when the next is allowed', async () => {
    const { email } = await newcomer();
    const registered = await secretOf(app, email, 'VERIFY_EMAIL');
    clock.advance(20_000);
    expect((await resend(email)).data?.resendVerificationOtp).toEqual({ expiresIn: 600 });
    expect((await secretOf(app, email, 'VERIFY_EMAIL')).id).toBe(registered.id);
    clock.advance(20_000);
    expect((await resend(email)).errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED', retryAfter: 40 });
    expect((await liveSecret(app, email, 'VERIFY_MOBILE'))?.attempts).toBe(0);
    const sent = new Set([registered.id]);
    for (let asked = 2; asked <= 5; asked += 1) {
      clock.advance(MINUTE_MS);
      expect((await resend(email)).errors).toEqual([]);
      sent.add((await secretOf(app, email, 'VERIFY_EMAIL')).id);
    }
    expect(sent.size).toBe(5);
    clock.advance(2 * MINUTE_MS);
    expect((await resend(email)).errors[0]?.extensions).toMatchObject({
      code: 'RATE_LIMIT_EXCEEDED',
      retryAfter: 60 * 60 - 20 - 4 * 60 - 2 * 60,
    });
    clock.advance(54 * MINUTE_MS);
    expect((await resend(email)).errors).toEqual([]);
  });

  it('sends no sixth code in an hour, even if registration sent the first', async () => {
    const { email } = await newcomer();
    const sent = new Set([(await secretOf(app, email, 'VERIFY_EMAIL')).id]);
    for (let asked = 1; asked <= 5; asked += 1) {
      clock.advance(MINUTE_MS);
      expect((await resend(email)).errors).toEqual([]);
      sent.add((await secretOf(app, email, 'VERIFY_EMAIL')).id);
    }
    expect(sent.size).toBe(5);
  });

  it('responds to an unknown email address as to a known one, including limits, and sends nothing', async () => {
    const { email } = await newcomer();
    const unknown = `unknown${people}@example.test`;
    clock.advance(MINUTE_MS);
    for (const answersOf of [() => resend(email), () => resend(unknown)]) {
      const [first, second] = [await answersOf(), await answersOf()];
      expect(first.data?.resendVerificationOtp).toEqual({ expiresIn: 600 });
      expect(second.errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED', retryAfter: 60 });
    }
    expect(await liveSecret(app, unknown, 'VERIFY_EMAIL')).toBeNull();
  });

  it('accepts one of many concurrent requests', async () => {
    const { email } = await newcomer();
    clock.advance(MINUTE_MS);
    const answers = await Promise.all(Array.from({ length: 20 }, () => resend(email)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });

  it('refuses invalid addresses and types', async () => {
    expect((await resend('no address')).errors[0]?.extensions.code).toBe('VALIDATION_ERROR');
    expect((await resend('a@example.test', 'FAX' as never)).errors[0]?.extensions.code).toBe('VALIDATION_ERROR');
  });
});

describe('codes of yesterday', () => {
  it('are purged, and those of today are not', async () => {
    const { email } = await newcomer();
    const { database } = app.app.services;
    const purge = () => database.transaction({ kind: 'system' }, (sql) => purgeExpired(sql, clock.now()));
    clock.advance(24 * 60 * MINUTE_MS);
    await purge();
    expect(await liveSecret(app, email, 'VERIFY_EMAIL')).not.toBeNull();
    clock.advance(1);
    await purge();
    expect(await liveSecret(app, email, 'VERIFY_EMAIL')).toBeNull();
  });
});

describe('sendInvoice', () => {
  it("is refused until the sender's email address is verified, and the draft remains a draft", async () => {
    const { api, email } = await newcomer();
    const client = (await api.ok(CreateClientDocument, { input: { name: 'Acme', email: 'acme@example.test' } }))
      .createClient;
    const lines = [{ description: 'Work', quantity: '1', rate: '10.00' }];
    const { createInvoice } = await api.ok(CreateInvoiceDocument, { input: { clientId: client.id, lines } });
    const input = { id: createInvoice.id, attachPdf: false };
    expect(await api.refused(SendInvoiceDocument, { input })).toMatchObject({ code: 'EMAIL_NOT_VERIFIED' });
    await verify(email, (await secretOf(app, email, 'VERIFY_EMAIL')).otp);
    expect((await api.ok(SendInvoiceDocument, { input })).sendInvoice.invoice.status).toBe('PUBLISHED');
  });
});
