import { passwordsWorkedOn } from '../../src/auth/passwords';
import { ErrorCode } from '../../src/domain/errors';
import { RegisterInput } from '../../src/schema/inputs/identity-inputs';
import { PlanCode } from '../../src/schema/types/subscription';
import { inputOf } from '../../src/schema/rules/input-of';
import { prepareRegistration } from '../../src/services/identity/register';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { FrontDoor, goodPassword } from './front-door';

let testDatabase: TestDatabase;
let door: FrontDoor;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  door = await FrontDoor.open(testDatabase.appUrl);
});
afterAll(async () => {
  await door.close();
  await testDatabase.drop();
});

test('creates the user, the organization that they own, and its subscription for a month', async () => {
  const holder = await door.register({
    name: '  Ada Lovelace ',
    email: ' Ada.Lovelace@Example.COM',
    mobile: '+44 20 7946 0958',
    businessName: 'Analytical Engines',
    plan: PlanCode.FREE,
    timezone: 'Europe/London',
    locale: 'en-gb',
    currency: 'GBP',
  });

  const [row] = await door.sql(
    holder,
    `SELECT u.name, u.email, u.mobile, u.time_zone, u.locale, u.email_verified_at, u.last_login_at, m.role,
       o.name AS business, o.email AS business_email, o.currency, o.time_zone AS business_zone, o.locale AS business_locale,
       s.plan_code, s.invoices_limit, s.invoices_used, s.period_start, s.period_end
     FROM users u JOIN members m ON m.user_id = u.id JOIN organizations o ON o.id = m.organization_id
       JOIN subscriptions s ON s.organization_id = o.id
     WHERE u.id = $1`,
    [holder.userId],
  );
  expect(row).toEqual({
    name: 'Ada Lovelace',
    email: 'ada.lovelace@example.com',
    mobile: '+442079460958',
    time_zone: 'Europe/London',
    locale: 'en-GB',
    email_verified_at: null,
    last_login_at: door.clock.now(),
    role: 'OWNER',
    business: 'Analytical Engines',
    business_email: 'ada.lovelace@example.com',
    currency: 'GBP',
    business_zone: 'Europe/London',
    business_locale: 'en-GB',
    plan_code: 'basic',
    invoices_limit: 50,
    invoices_used: 0,
    period_start: new Date('2025-01-15T10:20:00Z'),
    period_end: new Date('2025-02-15T10:20:00Z'),
  });
});

test('omitted fields have defaults: own name, basic, UTC, en-US, USD', async () => {
  const holder = await door.register({ name: 'Grace' });

  const [row] = await door.sql(
    holder,
    `SELECT o.name, o.currency, o.locale, o.time_zone, s.plan_code, u.mobile
     FROM organizations o, subscriptions s, users u WHERE u.id = $1`,
    [holder.userId],
  );
  expect(row).toEqual({
    name: 'Grace',
    currency: 'USD',
    locale: 'en-US',
    time_zone: 'UTC',
    plan_code: 'basic',
    mobile: null,
  });
});

test('sees nothing of the organizations of others', async () => {
  const [one] = [await door.register(), await door.register()];

  const rows = await door.sql<{ organization_id: string }>(one, `SELECT organization_id FROM subscriptions`);
  expect(rows).toEqual([{ organization_id: one.organizationId }]);
});

test('an email or a mobile number that is taken is refused whatever its form, and leaves nothing behind', async () => {
  const first = await door.register({ email: 'twin@example.com', mobile: '+1 202 555 0143' });
  const users = () => door.sql(first, `SELECT id FROM users`);
  const before = await users();

  await expect(door.register({ email: 'TWIN@example.com' })).rejects.toMatchObject({
    code: ErrorCode.DUPLICATE_RESOURCE,
    details: [{ field: 'input.email', reason: 'is already taken' }],
  });
  await expect(door.register({ mobile: '+1 (202) 555-0143' })).rejects.toMatchObject({
    code: ErrorCode.DUPLICATE_RESOURCE,
    details: [{ field: 'input.mobile', reason: 'is already taken' }],
  });
  expect(await users()).toEqual(before);
});

test('one of ten concurrent registrations with the same email address succeeds', async () => {
  const results = await Promise.allSettled(
    Array.from({ length: 10 }, (_, i) => door.register({ email: i % 2 ? 'race@example.com' : 'Race@Example.com' })),
  );

  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const result of results) {
    if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: ErrorCode.DUPLICATE_RESOURCE });
  }
});

test('every error is reported at once, and nothing is hashed', async () => {
  const before = passwordsWorkedOn();
  const input = {
    name: ' ',
    email: 'no email',
    password: goodPassword,
    mobile: '12345',
    businessName: 'NUL \u0000',
    plan: 'premium',
    timezone: 'Europe/Atlantis',
    locale: 'not a locale',
    currency: 'XXX-',
  };

  await expect(async () => prepareRegistration(inputOf(RegisterInput, input))).rejects.toMatchObject({
    code: ErrorCode.VALIDATION_ERROR,
    details: ['name', 'businessName', 'email', 'mobile', 'plan', 'timezone', 'locale', 'currency'].map(
      (field) => expect.objectContaining({ field: `input.${field}` }) as unknown,
    ),
  });
  expect(passwordsWorkedOn()).toBe(before);
});

test('a weak password is refused with every rule that it breaks', async () => {
  await expect(door.register({ password: 'weak' })).rejects.toMatchObject({
    code: ErrorCode.PASSWORD_POLICY_VIOLATION,
    details: [
      { field: 'input.password', reason: 'must be at least 8 characters long' },
      { field: 'input.password', reason: 'must contain an upper-case letter' },
      { field: 'input.password', reason: 'must contain a digit' },
      { field: 'input.password', reason: 'must contain a special character' },
    ],
  });
});
