import { passwordsWorkedOn } from '../../src/auth/passwords';
import { BillfoldError, ErrorCode } from '../../src/domain/errors';
import { attempt } from '../../src/services/identity/attempts';
import { checkPassword, wrongCredentials } from '../../src/services/identity/check-password';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { FrontDoor, goodPassword, type Holder } from './front-door';

let testDatabase: TestDatabase;
let door: FrontDoor;
let ada: Holder;
let unknown = 0;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  door = await FrontDoor.open(testDatabase.appUrl);
});
beforeEach(async () => {
  ada = await door.register();
});
afterAll(async () => {
  await door.close();
  await testDatabase.drop();
});

const MINUTE_MS = 60_000;
const wrong = 'Wrong-horse-7';

function tryPassword(email: string, password: string): Promise<string> {
  return attempt({ unitOfWork: door.unitOfWork, origin: {} }, { email }, async (claimed) => {
    const { userId } = await checkPassword(claimed, password, wrongCredentials);
    return userId;
  });
}

/** What an attempt came to: `right`, or a code. */
function outcome(tried: Promise<unknown>): Promise<string> {
  return tried.then(
    () => 'right',
    (error: unknown) => (error instanceof BillfoldError ? error.code : String(error)),
  );
}

async function outcomes(email: string, passwords: string[]): Promise<string[]> {
  const results: string[] = [];
  for (const password of passwords) results.push(await outcome(tryPassword(email, password)));
  return results;
}

const nobody = () => `nobody${(unknown += 1)}@example.com`;
const emails: [string, () => string][] = [
  ['a known email', () => ada.email],
  ['an unknown email', nobody],
];

test.each(emails)('%s: five wrong passwords lock for half an hour, with the time that is left', async (_what, make) => {
  const email = make();
  expect(await outcomes(email, Array<string>(7).fill(wrong))).toEqual([
    ...Array<string>(5).fill('UNAUTHORIZED'),
    'ACCOUNT_LOCKED',
    'ACCOUNT_LOCKED',
  ]);

  door.clock.advance(20 * MINUTE_MS);
  await expect(tryPassword(email.toUpperCase(), wrong)).rejects.toMatchObject({
    code: ErrorCode.ACCOUNT_LOCKED,
    facts: { retryAfter: 600 },
  });
  door.clock.advance(10 * MINUTE_MS);
  expect(await outcomes(email, Array<string>(6).fill(wrong))).toEqual([
    ...Array<string>(5).fill('UNAUTHORIZED'),
    'ACCOUNT_LOCKED',
  ]);
});

test.each(emails)('%s: of 50 wrong passwords at once five are looked at', async (_what, make) => {
  const email = make();
  const before = passwordsWorkedOn();
  const codes = await Promise.all(Array.from({ length: 50 }, () => outcome(tryPassword(email, wrong))));
  expect(passwordsWorkedOn() - before).toBe(5);
  expect(codes.filter((code) => code === 'UNAUTHORIZED')).toHaveLength(5);
  expect(codes.filter((code) => code === 'ACCOUNT_LOCKED')).toHaveLength(45);
});

test('two processes together check no more than five', async () => {
  const other = await FrontDoor.open(testDatabase.appUrl, door.clock);
  let looked = 0;
  const guess = (): Promise<never> => {
    looked += 1;
    return Promise.reject(wrongCredentials());
  };
  // By email and by id they don't wait for each other, as the attempts in two processes don't.
  const guesses = Array.from({ length: 20 }, () => [
    attempt({ unitOfWork: door.unitOfWork, origin: {} }, { email: ada.email }, guess),
    attempt({ unitOfWork: other.unitOfWork, origin: {} }, { userId: ada.userId }, guess),
  ]);
  await Promise.allSettled(guesses.flat());
  await other.close();
  expect(looked).toBe(5);
});

test('a locked account refuses the right password, unread', async () => {
  await outcomes(ada.email, Array<string>(5).fill(wrong));
  const before = passwordsWorkedOn();
  expect(await outcomes(ada.email, [goodPassword])).toEqual(['ACCOUNT_LOCKED']);
  expect(passwordsWorkedOn()).toBe(before);
});

test('the right password resets the count, even in the last attempt before the lock', async () => {
  const four = Array<string>(4).fill(wrong);
  expect(await outcomes(ada.email, [...four, goodPassword, ...four, goodPassword])).toEqual([
    ...Array<string>(4).fill('UNAUTHORIZED'),
    'right',
    ...Array<string>(4).fill('UNAUTHORIZED'),
    'right',
  ]);
});

test('many concurrent right passwords do not lock the account', async () => {
  const codes = await Promise.all(Array.from({ length: 20 }, () => outcome(tryPassword(ada.email, goodPassword))));
  expect(codes).toEqual(Array<string>(20).fill('right'));
});

test('attempts that are not wrong guesses are uncounted, and no others', async () => {
  await outcomes(ada.email, Array<string>(4).fill(wrong));
  const noCode = new BillfoldError(ErrorCode.TWO_FACTOR_REQUIRED, 'Send a code.');
  for (let tries = 0; tries < 10; tries += 1) {
    await expect(
      attempt({ unitOfWork: door.unitOfWork, origin: {} }, { email: ada.email }, () => Promise.reject(noCode)),
    ).rejects.toBe(noCode);
  }
  expect(await outcomes(ada.email, [wrong, goodPassword])).toEqual(['UNAUTHORIZED', 'ACCOUNT_LOCKED']);
});

test("the user's own limits hold", async () => {
  await door.sql(ada, `UPDATE users SET max_failed_login_attempts = 1, account_lockout_duration = 2 WHERE id = $1`, [
    ada.userId,
  ]);
  expect(await outcomes(ada.email, [wrong, goodPassword])).toEqual(['UNAUTHORIZED', 'ACCOUNT_LOCKED']);
  door.clock.advance(2 * MINUTE_MS);
  expect(await outcomes(ada.email, [goodPassword])).toEqual(['right']);
});
