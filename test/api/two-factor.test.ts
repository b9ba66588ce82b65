import { generateSync } from 'otplib';
import { ApiClient, startTestApp, type TestApp, TEST_PASSWORD } from '../support/api';
import {
  ConfirmTwoFactorDocument,
  DisableTwoFactorDocument,
  EnableTwoFactorDocument,
  LoginDocument,
  type LoginMutationVariables,
  LogoutDocument,
  MeDocument,
  MySecurityDocument,
} from '../support/generated/operations';
import { MovedClock } from '../support/moved-clock';

const STEP_MS = 30_000;

let app: TestApp;
let clock: MovedClock;
let people = 0;

beforeAll(async () => {
  clock = new MovedClock(new Date('2025-03-01T08:00:00Z'));
  app = await startTestApp({ clock });
});
afterAll(() => app.stop());

interface Person {
  email: string;
  api: ApiClient;
  secret: string;
  recoveryCodes: string[];
}

/** The code that the app of this person shows, so many steps from now. */
function codeOf({ secret }: Pick<Person, 'secret'>, steps = 0): string {
  return generateSync({ secret, epoch: Math.floor((clock.now().getTime() + steps * STEP_MS) / 1000) });
}

function wrongCodeOf(person: Person): string {
  const near = [-1, 0, 1].map((steps) => codeOf(person, steps));
  return ['000000', '111111', '222222', '333333'].find((code) => !near.includes(code)) ?? '';
}

async function newPerson(): Promise<{ email: string; api: ApiClient }> {
  const email = `second${(people += 1)}@example.test`;
  return { email, api: await app.register({ email }) };
}

/** Somebody who has two-factor on, at the beginning of a step whose code was not used. */
async function guarded(): Promise<Person> {
  const { email, api } = await newPerson();
  const { secret } = (await api.ok(EnableTwoFactorDocument)).enableTwoFactor;
  const { confirmTwoFactor } = await api.ok(ConfirmTwoFactorDocument, { input: { code: codeOf({ secret }) } });
  clock.advance(2 * STEP_MS);
  return { email, api, secret, recoveryCodes: confirmTwoFactor.recoveryCodes };
}

function inputOf({ email }: Pick<Person, 'email'>, more: Partial<LoginMutationVariables['input']> = {}) {
  return { input: { email, password: TEST_PASSWORD, ...more } };
}

describe('turning two-factor on', () => {
  it('returns a secret with its URI, and changes nothing until a code of it is sent', async () => {
    const { email, api } = await newPerson();
    const { enableTwoFactor: offer } = await api.ok(EnableTwoFactorDocument);
    const uri = new URL(offer.otpauthUri);
    expect([uri.protocol, uri.searchParams.get('secret')]).toEqual(['otpauth:', offer.secret]);
    expect(decodeURIComponent(uri.pathname)).toContain(`Billfold:${email}`);
    expect((await api.ok(MySecurityDocument)).me.security.twoFactorEnabled).toBe(false);
    await app.anonymous.ok(LoginDocument, inputOf({ email }));

    const wrong = await api.refused(ConfirmTwoFactorDocument, { input: { code: '12345' } });
    expect(wrong).toMatchObject({ code: 'INVALID_OTP', details: [{ field: 'input.code' }] });
    const { confirmTwoFactor } = await api.ok(ConfirmTwoFactorDocument, { input: { code: codeOf(offer) } });
    expect(confirmTwoFactor.security).toMatchObject({ twoFactorEnabled: true, recoveryCodesLeft: 10 });
    expect(new Set(confirmTwoFactor.recoveryCodes).size).toBe(10);
    for (const code of confirmTwoFactor.recoveryCodes) expect(code).toMatch(/^[a-z0-9]{5}-[a-z0-9]{5}$/);
  });

  it('a second secret replaces the first', async () => {
    const { api } = await newPerson();
    const { enableTwoFactor: first } = await api.ok(EnableTwoFactorDocument);
    const { enableTwoFactor: second } = await api.ok(EnableTwoFactorDocument);
    const refusal = await api.refused(ConfirmTwoFactorDocument, { input: { code: codeOf(first) } });
    expect(refusal.code).toBe('INVALID_OTP');
    await api.ok(ConfirmTwoFactorDocument, { input: { code: codeOf(second) } });
  });

  it('requires a secret, and can be done once', async () => {
    const { api } = await newPerson();
    expect((await api.refused(ConfirmTwoFactorDocument, { input: { code: '123456' } })).code).toBe('INVALID_STATE');
    const person = await guarded();
    expect((await person.api.refused(EnableTwoFactorDocument)).code).toBe('INVALID_STATE');
    const again = { input: { code: codeOf(person) } };
    expect((await person.api.refused(ConfirmTwoFactorDocument, again)).code).toBe('INVALID_STATE');
  });

  it('ends the other sessions, which were started without a second factor, at once', async () => {
    const { email, api } = await newPerson();
    const { login } = await app.anonymous.ok(LoginDocument, inputOf({ email }));
    const other = new ApiClient(app.url, login.accessToken);
    await other.ok(MeDocument);
    const { secret } = (await api.ok(EnableTwoFactorDocument)).enableTwoFactor;
    await other.ok(MeDocument);
    const { confirmTwoFactor } = await api.ok(ConfirmTwoFactorDocument, { input: { code: codeOf({ secret }) } });
    expect(confirmTwoFactor.endedSessions).toBe(1);
    expect((await other.refused(MeDocument)).code).toBe('SESSION_EXPIRED');
    await api.ok(MeDocument);
  });

  it('one of 20 concurrent confirmations gets recovery codes', async () => {
    const { api } = await newPerson();
    const { enableTwoFactor: offer } = await api.ok(EnableTwoFactorDocument);
    const input = { code: codeOf(offer) };
    const answers = await Promise.all(Array.from({ length: 20 }, () => api.send(ConfirmTwoFactorDocument, { input })));
    expect(answers.filter(({ data }) => data)).toHaveLength(1);
    expect((await api.ok(MySecurityDocument)).me.security.recoveryCodesLeft).toBe(10);
  });

  it('stores neither the secret nor the recovery codes in plain text', async () => {
    const person = await guarded();
    const rows = await app.app.services.database.read({ kind: 'anonymous' }, (sql) =>
      sql.query<{ secret: string; codes: string }>(
        `SELECT encode(two_factor_secret, 'escape') AS secret,
           (SELECT string_agg(code_hash, ' ') FROM recovery_codes r WHERE r.user_id = u.id) AS codes
         FROM users u WHERE email = $1`,
        [person.email],
      ),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.secret).not.toContain(person.secret);
    for (const code of person.recoveryCodes) expect(rows[0]?.codes).not.toContain(code.replace('-', ''));
  });

  it('is refused without a token, and in a session that has ended', async () => {
    const input = { code: '123456' };
    expect((await app.anonymous.refused(EnableTwoFactorDocument)).code).toBe('UNAUTHORIZED');
    expect((await app.anonymous.refused(ConfirmTwoFactorDocument, { input })).code).toBe('UNAUTHORIZED');
    const { api } = await newPerson();
    await api.ok(LogoutDocument);
    expect((await api.refused(EnableTwoFactorDocument)).code).toBe('SESSION_EXPIRED');
    expect((await api.refused(ConfirmTwoFactorDocument, { input })).code).toBe('SESSION_EXPIRED');
  });
});

describe('logging in with two-factor', () => {
  it('asks for a code when the password is right, and says nothing of it when it is wrong', async () => {
    const person = await guarded();
    expect((await app.anonymous.refused(LoginDocument, inputOf(person))).code).toBe('TWO_FACTOR_REQUIRED');
    const wrong = inputOf(person, { password: 'Wrong-horse-7', totpCode: codeOf(person) });
    expect((await app.anonymous.refused(LoginDocument, wrong)).code).toBe('UNAUTHORIZED');
    const { login } = await app.anonymous.ok(LoginDocument, inputOf(person, { totpCode: codeOf(person) }));
    await new ApiClient(app.url, login.accessToken).ok(MeDocument);
  });

  it('takes a code once, and none that is older than one that was taken', async () => {
    const person = await guarded();
    await app.anonymous.ok(LoginDocument, inputOf(person, { totpCode: codeOf(person) }));
    for (const steps of [0, -1]) {
      const refusal = await app.anonymous.refused(LoginDocument, inputOf(person, { totpCode: codeOf(person, steps) }));
      expect(refusal).toMatchObject({ code: 'INVALID_OTP', details: [{ field: 'input.totpCode' }] });
    }
    await app.anonymous.ok(LoginDocument, inputOf(person, { totpCode: codeOf(person, 1) }));
  });

  it('the code that turned two-factor on logs nobody in', async () => {
    const { email, api } = await newPerson();
    const { enableTwoFactor: offer } = await api.ok(EnableTwoFactorDocument);
    const totpCode = codeOf(offer);
    await api.ok(ConfirmTwoFactorDocument, { input: { code: totpCode } });
    expect((await app.anonymous.refused(LoginDocument, inputOf({ email }, { totpCode }))).code).toBe('INVALID_OTP');
  });

  it('of 20 who send one code at the same moment one gets in', async () => {
    const person = await guarded();
    const input = inputOf(person, { totpCode: codeOf(person) });
    const answers = await Promise.all(Array.from({ length: 20 }, () => app.anonymous.send(LoginDocument, input)));
    expect(answers.filter(({ data }) => data)).toHaveLength(1);
  });

  it('takes a recovery code once, however it is typed', async () => {
    const person = await guarded();
    const [first = '', second = ''] = person.recoveryCodes;
    await app.anonymous.ok(
      LoginDocument,
      inputOf(person, { recoveryCode: ` ${first.toUpperCase().replace('-', ' ')}` }),
    );
    const again = await app.anonymous.refused(LoginDocument, inputOf(person, { recoveryCode: first }));
    expect(again).toMatchObject({ code: 'INVALID_OTP', details: [{ field: 'input.recoveryCode' }] });
    await app.anonymous.ok(LoginDocument, inputOf(person, { recoveryCode: second }));
    expect((await person.api.ok(MySecurityDocument)).me.security.recoveryCodesLeft).toBe(8);
  });

  it('of 20 who send one recovery code at the same moment one gets in', async () => {
    const person = await guarded();
    const input = inputOf(person, { recoveryCode: person.recoveryCodes[0] ?? '' });
    const answers = await Promise.all(Array.from({ length: 20 }, () => app.anonymous.send(LoginDocument, input)));
    expect(answers.filter(({ data }) => data)).toHaveLength(1);
    expect((await person.api.ok(MySecurityDocument)).me.security.recoveryCodesLeft).toBe(9);
  });

  it("takes nobody else's recovery code", async () => {
    const [person, other] = [await guarded(), await guarded()];
    const input = inputOf(person, { recoveryCode: other.recoveryCodes[0] ?? '' });
    expect((await app.anonymous.refused(LoginDocument, input)).code).toBe('INVALID_OTP');
  });

  it('wrong codes lock the account like wrong passwords, and asking for the code in between does not help', async () => {
    const person = await guarded();
    for (let tries = 0; tries < 5; tries += 1) {
      const wrong = inputOf(person, { totpCode: wrongCodeOf(person) });
      expect((await app.anonymous.refused(LoginDocument, wrong)).code).toBe('INVALID_OTP');
      if (tries === 4) break;
      expect((await app.anonymous.refused(LoginDocument, inputOf(person))).code).toBe('TWO_FACTOR_REQUIRED');
    }
    const right = inputOf(person, { totpCode: codeOf(person) });
    expect(await app.anonymous.refused(LoginDocument, right)).toMatchObject({
      code: 'ACCOUNT_LOCKED',
      retryAfter: 30 * 60,
    });
  });

  it('gives the first answer to the same request under its Idempotency-Key, though the code is used', async () => {
    const person = await guarded();
    const headers = { 'idempotency-key': 'login-with-a-code' };
    const input = inputOf(person, { totpCode: codeOf(person) });
    const first = await app.anonymous.ok(LoginDocument, input, headers);
    expect(await app.anonymous.ok(LoginDocument, input, headers)).toEqual(first);
  });

  it('codes of somebody who has it off are not looked at', async () => {
    const { email } = await newPerson();
    const input = inputOf({ email }, { totpCode: '123456', recoveryCode: 'x' });
    expect((await app.anonymous.ok(LoginDocument, input)).login.user.email).toBe(email);
  });
});

describe('disableTwoFactor', () => {
  it('needs the password and a code, and a login needs no code after it', async () => {
    const person = await guarded();
    const [recoveryCode = ''] = person.recoveryCodes;
    const refused = async (input: { password: string; totpCode?: string }): Promise<string> =>
      (await person.api.refused(DisableTwoFactorDocument, { input })).code;
    expect(await refused({ password: 'Wrong-horse-7', totpCode: codeOf(person) })).toBe('UNAUTHORIZED');
    expect(await refused({ password: TEST_PASSWORD })).toBe('TWO_FACTOR_REQUIRED');
    expect(await refused({ password: TEST_PASSWORD, totpCode: wrongCodeOf(person) })).toBe('INVALID_OTP');

    const input = { password: TEST_PASSWORD, totpCode: codeOf(person) };
    const { disableTwoFactor } = await person.api.ok(DisableTwoFactorDocument, { input });
    expect(disableTwoFactor).toMatchObject({ twoFactorEnabled: false, recoveryCodesLeft: 0 });
    await app.anonymous.ok(LoginDocument, inputOf(person));

    const { enableTwoFactor: offer } = await person.api.ok(EnableTwoFactorDocument);
    await person.api.ok(ConfirmTwoFactorDocument, { input: { code: codeOf(offer) } });
    const old = inputOf(person, { recoveryCode });
    expect((await app.anonymous.refused(LoginDocument, old)).code).toBe('INVALID_OTP');
  });

  it('takes a recovery code too', async () => {
    const person = await guarded();
    const input = { password: TEST_PASSWORD, recoveryCode: person.recoveryCodes[9] ?? '' };
    const { disableTwoFactor } = await person.api.ok(DisableTwoFactorDocument, { input });
    expect(disableTwoFactor.twoFactorEnabled).toBe(false);
  });

  it('counts wrong passwords and codes', async () => {
    const person = await guarded();
    for (const password of ['Wrong-horse-1', TEST_PASSWORD, 'Wrong-horse-2', TEST_PASSWORD, 'Wrong-horse-3']) {
      await person.api.refused(DisableTwoFactorDocument, { input: { password, totpCode: wrongCodeOf(person) } });
    }
    const input = { password: TEST_PASSWORD, totpCode: codeOf(person) };
    expect((await person.api.refused(DisableTwoFactorDocument, { input })).code).toBe('ACCOUNT_LOCKED');
  });

  it('is refused where it is off, without a token, and in a session that has ended', async () => {
    const input = { password: TEST_PASSWORD, totpCode: '123456' };
    const { api } = await newPerson();
    expect((await api.refused(DisableTwoFactorDocument, { input })).code).toBe('INVALID_STATE');
    expect((await app.anonymous.refused(DisableTwoFactorDocument, { input })).code).toBe('UNAUTHORIZED');
    await api.ok(LogoutDocument);
    expect((await api.refused(DisableTwoFactorDocument, { input })).code).toBe('SESSION_EXPIRED');
  });
});
