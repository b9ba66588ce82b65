import { hashNewPassword, hashPassword, isOutdated, passwordFaults, verifyPassword } from '../../src/auth/passwords';
import { argon2id, hash } from 'argon2';
import { ErrorCode } from '../../src/domain/errors';

const short = 'must be at least 8 characters long';
const long = 'must be at most 128 characters long';
const upper = 'must contain an upper-case letter';
const lower = 'must contain a lower-case letter';
const digit = 'must contain a digit';
const special = 'must contain a special character';
const common = 'must not be a common password, even with digits and signs added';

test.each<[string, string[]]>([
  ['Walnut1!', []],
  ['Walnu1!', [short]],
  ['walnut1!', [upper]],
  ['WALNUT1!', [lower]],
  ['Walnuts!', [digit]],
  ['Walnuts1', [special]],
  ['Ünïcode-7', []],
  ['Пароль-77', []],
  ['Long walks 1', []],
  [`Aa1!${'x'.repeat(124)}`, []],
  [`Aa1!${'x'.repeat(125)}`, [long]],
  [`Aa1!${'😀'.repeat(124)}`, []],
  [`Aa1!${'😀'.repeat(125)}`, [long]],
  ['😀Aa1!😀', [short]],
  ['', [short, upper, lower, digit, special]],
  ['aaa', [short, upper, digit, special]],
  ['Walnut1!\ud800', ['must be valid Unicode text']],
])('%j breaks the rules %j', (password, faults) => {
  expect(passwordFaults(password)).toEqual(faults);
});

test.each([
  'Password1!',
  'P@ssw0rd1!',
  'Aa@123456',
  '123456Aa!',
  'Zaq12wsx!',
  'Qwe123!@#',
  '2024-Summer!',
  'Qwerty12!',
  'Qwertz#99',
  '1L0veYou!',
  'Pass-Word.1',
  'Abc-123-Abc',
  'W1llk0mmen+',
  'ＰＡＳＳword1!',
])('%j is a common password', (password) => {
  expect(passwordFaults(password)).toEqual([common]);
});

test.each(['Correct-Horse-9!', 'Summer-Walnut-7', 'Passwordless-Ox7', '1Ä!0Ä!x-9', 'Qwopium-77', 'Aa1!Zx-123456'])(
  '%j is not',
  (password) => {
    expect(passwordFaults(password)).toEqual([]);
  },
);

test('must not be one of the last passwords, which is reported together with the other errors', async () => {
  const last = [await hashPassword('Walnut1!'), await hashPassword('walnut')];

  await expect(hashNewPassword('walnut', 'input.password', last)).rejects.toMatchObject({
    details: [short, upper, digit, special, 'must not be one of your last five passwords'].map((reason) => ({
      field: 'input.password',
      reason,
    })),
  });
  await expect(hashNewPassword('Walnut1!', 'input.password', last)).rejects.toMatchObject({
    code: ErrorCode.PASSWORD_POLICY_VIOLATION,
  });
  await expect(hashNewPassword('Walnut2!', 'input.password', last)).resolves.toMatch(/^\$argon2id/);
});

test('a refusal lists every rule broken, at the field', async () => {
  await expect(hashNewPassword('aaa', 'input.password')).rejects.toMatchObject({
    code: ErrorCode.PASSWORD_POLICY_VIOLATION,
    details: [short, upper, digit, special].map((reason) => ({ field: 'input.password', reason })),
  });
});

test('hashes by argon2id with 19 MiB, two passes and one lane, never twice the same', async () => {
  const [one, other] = await Promise.all([hashPassword('Walnut1!'), hashPassword('Walnut1!')]);

  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(other).not.toBe(one);
});

test('knows the password again, and no other', async () => {
  const stored = await hashPassword('Walnut1!');

  await expect(verifyPassword(stored, 'Walnut1!')).resolves.toBe(true);
  await expect(verifyPassword(stored, 'Walnut1?')).resolves.toBe(false);
  await expect(verifyPassword(null, 'Walnut1!')).resolves.toBe(false);
});

test('counts all 128 characters, and none beyond', async () => {
  const longest = `Aa1!${'é'.repeat(124)}`;
  const stored = await hashPassword(longest);

  await expect(verifyPassword(stored, longest)).resolves.toBe(true);
  await expect(verifyPassword(stored, `${longest.slice(0, -1)}e`)).resolves.toBe(false);
  await expect(verifyPassword(stored, `${longest}é`)).resolves.toBe(false);
});

test('a letter is the same however the keyboard composes it', async () => {
  const stored = await hashPassword('Caf\u00e9-Abc1');

  await expect(verifyPassword(stored, 'Cafe\u0301-Abc1')).resolves.toBe(true);
});

test('a hash made with weaker parameters is outdated', async () => {
  const weak = await hash('Walnut1!', { type: argon2id, memoryCost: 8192, timeCost: 1, parallelism: 1 });

  expect(isOutdated(weak)).toBe(true);
  expect(isOutdated(await hashPassword('Walnut1!'))).toBe(false);
});
