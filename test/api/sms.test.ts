import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startTestApp, type TestApp } from '../support/api';
import {
  RequestPasswordResetDocument,
  type ResetPlatform,
  type VerificationType,
  VerifyAccountDocument,
} from '../support/generated/operations';
import { type MailServer, startMailServer } from '../support/mail-server';
import { liveSecret, secretOf } from '../support/one-time-codes';
import { eventually } from '../support/scenario-eventually';

const MOBILE = 'MOBILE';

/** The code in a text. */
const codeIn = (text: string | undefined) => /\b\d{6}\b/.exec(text ?? '')?.[0] ?? 'no code';

describe('without a provider', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({ worker: true });
  });
  afterAll(() => app.stop());

  it('the codes of email and mobile show in the development mailbox, side by side', async () => {
    const email = 'mobile@example.test';
    await app.register({ email, mobile: '+1 201 555 0123' }, { verified: false });
    const sms = await secretOf(app, email, 'VERIFY_MOBILE');
    const page = await eventually('both messages in the mailbox', async () => {
      const text = await (await app.anonymous.get('/mailbox')).text();
      return text.includes('Text messages') && text.includes('Your Billfold verification code') && text;
    });
    expect(page).toContain(`${sms.otp} is your Billfold code.`);
    expect(page).toContain('to +12015550123');
    const verified = await app.anonymous.ok(VerifyAccountDocument, { input: { email, otp: sms.otp, type: MOBILE } });
    expect(verified.verifyAccount).toEqual({ isEmailVerified: false, isMobileVerified: true });
  });
});

describe('with a provider and a mail server', () => {
  let app: TestApp;
  let mail: MailServer;
  let provider: Server;
  let texts: URLSearchParams[];
  let keys: (string | string[] | undefined)[];
  let statuses: number[];

  beforeAll(async () => {
    texts = [];
    keys = [];
    statuses = [];
    provider = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        keys.push(request.headers['idempotency-key']);
        const status = statuses.shift() ?? 201;
        if (status === 201) texts.push(new URLSearchParams(body));
        response.writeHead(status).end('{}');
      });
    });
    await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
    mail = await startMailServer();
    const settings = {
      SMTP_URL: mail.url,
      SMS_URL: `http://127.0.0.1:${(provider.address() as AddressInfo).port}`,
      SMS_ACCOUNT: 'AC1',
      SMS_TOKEN: 'token',
      SMS_FROM: '+12015550100',
      PASSWORD_RESET_URL: 'https://app.example.test/new-password?lang=en',
    };
    app = await startTestApp({ worker: true, settings });
  });
  afterAll(async () => {
    await app.stop();
    await mail.close();
    provider.closeAllConnections();
    await new Promise((resolve) => provider.close(resolve));
  });

  const textTo = (number: string) =>
    eventually(`a text to ${number}`, () => texts.find((text) => text.get('To') === number));

  it('the codes that arrive are good', async () => {
    const email = 'arrives@example.test';
    await app.register({ name: 'Ada <b>', email, mobile: '+12015550124' }, { verified: false });
    const [letter] = await mail.to(email);
    expect(letter?.message.subject).toBe('Your Billfold verification code');
    expect(letter?.message.html).toContain('Hello Ada &lt;b&gt;');
    const { id } = await secretOf(app, email, 'VERIFY_EMAIL');
    expect(letter?.message.messageId).toBe(`<${id}@billfold>`);
    const text = await textTo('+12015550124');
    const verify = (otp: string, type: VerificationType) =>
      app.anonymous.ok(VerifyAccountDocument, { input: { email, otp, type } });
    await verify(codeIn(letter?.message.text), 'EMAIL');
    expect((await verify(codeIn(text.get('Body') ?? ''), MOBILE)).verifyAccount).toEqual({
      isEmailVerified: true,
      isMobileVerified: true,
    });
  });

  it('a message that failed is sent again as the same, with the same code', async () => {
    const email = 'again@example.test';
    statuses = [503];
    const before = keys.length;
    await app.register({ email, mobile: '+12015550125' }, { verified: false });
    const { id, otp } = await secretOf(app, email, 'VERIFY_MOBILE');
    expect(codeIn((await textTo('+12015550125')).get('Body') ?? '')).toBe(otp);
    expect(keys.slice(before)).toEqual([id, id]);
  });

  it('a message that is refused for good is not sent again, and neither job nor notice names a number', async () => {
    const email = 'refused@example.test';
    statuses = [400];
    await app.register({ email, mobile: '+12015550126' }, { verified: false });
    const { id } = await secretOf(app, email, 'VERIFY_MOBILE');
    const told = await eventually('the dead job', async () => {
      const [row] = await app.app.services.database.read({ kind: 'system' }, (sql) =>
        sql.query<{ status: string }>(
          `SELECT j.status, j.error, j.attempts, n.status AS notice, n.reason
           FROM notices n JOIN jobs j ON j.name = 'deliverNotices' AND j.payload->>'noticeId' = n.id::text WHERE n.subject_id = $1`,
          [id],
        ),
      );
      return row?.status === 'DEAD' && row;
    });
    const words = 'the SMS provider responded with 400';
    expect(told).toEqual({ status: 'DEAD', error: words, attempts: 1, notice: 'FAILED', reason: words });
  });

  it('a reset goes out as a link or as a code, and to nobody for an unknown email', async () => {
    const email = 'reset@example.test';
    await app.register({ email }, { verified: false });
    const ask = (address: string, platform: ResetPlatform) =>
      app.anonymous.ok(RequestPasswordResetDocument, { input: { email: address, platform } });
    await ask('unknown@example.test', 'WEB');
    await ask(email, 'WEB');
    const link = (await mail.to(email, 2)).find(({ message }) => message.subject === 'Set a new Billfold password');
    const token = (await liveSecret(app, email, 'RESET_TOKEN'))?.token;
    const url = `https://app.example.test/new-password?lang=en&token=${token}`;
    expect(link?.message.text).toContain(`Set a new password: ${url}`);
    expect(link?.message.html).toContain(url.replace('&', '&amp;'));

    const other = 'reset-app@example.test';
    await app.register({ email: other }, { verified: false });
    await ask(other, 'MOBILE');
    const code = (await mail.to(other, 2)).find(
      ({ message }) => message.subject === 'Your Billfold password reset code',
    );
    expect(codeIn(code?.message.text)).toBe((await liveSecret(app, other, 'RESET_OTP'))?.otp);
    expect(mail.received.flatMap(({ recipients }) => recipients)).not.toContain('unknown@example.test');
  });
});
