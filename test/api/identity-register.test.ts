import { aStudio } from '../support/a-studio';
import { ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import { LoginDocument, MeDocument, RegisterDocument, type RegisterInput } from '../support/generated/operations';
import { makeDraft } from '../support/invoices';

let app: TestApp;
let people = 0;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

function person(fields: Partial<RegisterInput> = {}): { input: RegisterInput } {
  people += 1;
  return { input: { name: 'Ada Example', email: `ada${people}@example.test`, password: TEST_PASSWORD, ...fields } };
}

describe('register', () => {
  it('makes the user, the organization and its subscription, and logs in', async () => {
    const wanted = person({ businessName: 'Studio North', mobile: '+44 20 7946 0958', timezone: 'Asia/Tokyo' });
    const { register } = await app.anonymous.ok(RegisterDocument, wanted);
    expect(register).toMatchObject({
      tokenType: 'Bearer',
      expiresIn: 900,
      user: { name: 'Ada Example', email: wanted.input.email, isEmailVerified: false },
    });
    const { me } = await new ApiClient(app.url, register.accessToken).ok(MeDocument);
    expect(me).toMatchObject({
      role: 'OWNER',
      user: { id: register.user.id },
      organization: { name: 'Studio North', currency: 'USD' },
      subscription: { plan: { code: 'BASIC' }, invoicesLimit: 50, invoicesUsed: 0, remaining: 50 },
    });
  });

  it('takes FREE for BASIC', async () => {
    const { register } = await app.anonymous.ok(RegisterDocument, person({ plan: 'FREE' }));
    const { me } = await new ApiClient(app.url, register.accessToken).ok(MeDocument);
    expect(me.subscription.plan.code).toBe('BASIC');
  });

  it('refuses an email that somebody has, in any case', async () => {
    const first = person();
    await app.anonymous.ok(RegisterDocument, first);
    const again = person({ email: first.input.email.toUpperCase() });
    expect(await app.anonymous.refused(RegisterDocument, again)).toMatchObject({
      code: 'DUPLICATE_RESOURCE',
      details: [{ field: 'input.email' }],
    });
  });

  it('takes the spellings of a domain for one, and no characters that nobody sees', async () => {
    const { email } = person().input;
    const at = (domain: string) => `${email.split('@')[0]}@${domain}`;
    await app.anonymous.ok(RegisterDocument, person({ email: at('bücher.example') }));
    for (const same of ['BÜCHER.example', 'xn--bcher-kva.example', 'bu\u0308cher.example']) {
      expect((await app.anonymous.refused(RegisterDocument, person({ email: at(same) }))).code).toBe(
        'DUPLICATE_RESOURCE',
      );
      await app.anonymous.ok(LoginDocument, { input: { email: at(same), password: TEST_PASSWORD } });
    }
    for (const unseen of [`\u200b${at('bücher.example')}`, at('b\u00adücher.example')]) {
      expect((await app.anonymous.refused(RegisterDocument, person({ email: unseen }))).code).toBe('VALIDATION_ERROR');
    }
  });

  it('refuses a mobile number that somebody has, however it is written', async () => {
    await app.anonymous.ok(RegisterDocument, person({ mobile: '+1 202 456 1111' }));
    expect(await app.anonymous.refused(RegisterDocument, person({ mobile: '+1 (202) 456-1111' }))).toMatchObject({
      code: 'DUPLICATE_RESOURCE',
      details: [{ field: 'input.mobile' }],
    });
  });

  it('lists every rule that a password breaks', async () => {
    const refusal = await app.anonymous.refused(RegisterDocument, person({ password: 'äöü' }));
    expect(refusal.code).toBe('PASSWORD_POLICY_VIOLATION');
    expect(refusal.details).toEqual(
      [
        'must be at least 8 characters long',
        'must contain an upper-case letter',
        'must contain a digit',
        'must contain a special character',
      ].map((reason) => ({ field: 'input.password', reason })),
    );
  });

  it.each<[string, Partial<RegisterInput>, string]>([
    ['an email without a domain', { email: 'nobody' }, 'input.email'],
    ['an email with a line break', { email: 'a@example.test\r\nBcc: b@example.test' }, 'input.email'],
    ['a mobile without a country', { mobile: '5551234' }, 'input.mobile'],
    ['a time zone that does not exist', { timezone: 'Europe/Atlantis' }, 'input.timezone'],
    ['a locale that is none', { locale: 'not a locale' }, 'input.locale'],
    ['a plan to be paid for', { plan: 'PREMIUM' }, 'input.plan'],
    ['a plan that does not exist', { plan: 'GOLD' as never }, 'input.plan'],
    ['a currency that does not exist', { currency: 'QQQ' }, 'input.currency'],
    ['an empty name', { name: '   ' }, 'input.name'],
    ['a name with a NUL', { name: 'A\u0000B' }, 'input.name'],
    ['a name of 201 characters', { name: 'x'.repeat(201) }, 'input.name'],
    ['a business name of 201 characters', { businessName: 'x'.repeat(201) }, 'input.businessName'],
  ])('refuses %s and registers nobody', async (_what, fields, field) => {
    const wanted = person(fields);
    const refusal = await app.anonymous.refused(RegisterDocument, wanted);
    expect(refusal).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field }] });
    // The address is still free: a fault leaves nobody behind.
    const { email } = fields.email ? person().input : wanted.input;
    await app.anonymous.ok(RegisterDocument, person({ email }));
  });

  it('reports all errors at once', async () => {
    const { details } = await app.anonymous.refused(
      RegisterDocument,
      person({ timezone: 'x', mobile: '1', plan: 'PRO' }),
    );
    expect(details.map(({ field }) => field).sort()).toEqual(['input.mobile', 'input.plan', 'input.timezone']);
  });

  it('lets one of ten in who register with one email at the same moment', async () => {
    const wanted = person();
    const answers = await Promise.all(Array.from({ length: 10 }, () => app.anonymous.send(RegisterDocument, wanted)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(
      Array<string>(9).fill('DUPLICATE_RESOURCE'),
    );
  });

  it('gives the same tokens again for the same Idempotency-Key, and refuses the key for another request', async () => {
    const wanted = person();
    const key = { 'idempotency-key': 'one-registration' };
    const first = await app.anonymous.ok(RegisterDocument, wanted, key);
    expect(await app.anonymous.ok(RegisterDocument, wanted, key)).toEqual(first);
    expect(await app.anonymous.refused(RegisterDocument, person(), key)).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  it('keeps nothing of a request under an Idempotency-Key by which its password could be guessed', async () => {
    const wanted = person();
    const sent = (key: string) => app.anonymous.send(RegisterDocument, wanted, { 'idempotency-key': key });
    await sent('first-key');
    await app.app.services.database.transaction({ kind: 'anonymous' }, (sql) =>
      sql.query(`UPDATE users SET email = email || '.gone' WHERE email = $1`, [wanted.input.email]),
    );
    await sent('second-key');
    const hashes = await app.app.services.database.read({ kind: 'anonymous' }, (sql) =>
      sql.query<{ request_hash: string }>(`SELECT request_hash FROM idempotency_keys ORDER BY created_at DESC LIMIT 2`),
    );
    expect(new Set(hashes.map(({ request_hash }) => request_hash)).size).toBe(2);
  });
});

describe('me', () => {
  it('tells how much of the allowance is used', async () => {
    const { owner: api, clientId } = await aStudio({ on: app, client: {} });
    await makeDraft(api, { clientId });
    await makeDraft(api, { clientId });
    const { me } = await api.ok(MeDocument);
    expect(me.subscription).toMatchObject({ invoicesLimit: 50, invoicesUsed: 2, remaining: 48 });
  });

  it('requires a session', async () => {
    expect(await app.anonymous.refused(MeDocument)).toMatchObject({ code: 'UNAUTHORIZED' });
    expect(await new ApiClient(app.url, 'not-a-token').refused(MeDocument)).toMatchObject({ code: 'UNAUTHORIZED' });
  });
});
