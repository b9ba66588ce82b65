import { apiSchema } from '../../src/resolvers/build-schema';
import { ROOT_ACCESS } from '../../src/schema/access';
import { createAdministrator, prepareAdministrator } from '../../src/services/admin/create-administrator';
import { startTestApp, type TestApp, TEST_PASSWORD } from '../support/api';
import { MovedClock } from '../support/moved-clock';
import { idPositions, operationFor, type RootField, rootFields } from '../support/schema-walk';
import { secretOf } from '../support/one-time-codes';
import { addColleague } from '../support/team';

/** What anybody may call with an address that they name. Registering alone tells whether somebody has it. */
const NAMING = rootFields(apiSchema()).filter(
  ({ kind, field }) =>
    kind !== 'subscription' &&
    ROOT_ACCESS.get(field.name) === 'PUBLIC' &&
    idPositions(field, 'String').some(({ path }) => /email/i.test(path.at(-1) ?? '')) &&
    field.name !== 'register',
);

/** What a stranger can send besides the address, for each of them. */
const SENT: Readonly<Record<string, readonly object[]>> = {
  login: [{ password: 'Wrong-horse-7' }, { password: 'Wrong-horse-7', totpCode: '123456' }],
  adminLogin: [{ password: 'Wrong-horse-7' }],
  verifyAccount: [
    { otp: '000000', type: 'EMAIL' },
    { otp: '000000', type: 'MOBILE' },
  ],
  resendVerificationOtp: [{ type: 'EMAIL' }, { type: 'MOBILE' }],
  requestPasswordReset: [{ platform: 'WEB' }, { platform: 'MOBILE' }],
  verifyResetOtp: [{ otp: '000000' }],
};

const clock = new MovedClock(new Date('2026-03-02T09:00:00Z'));
let app: TestApp;
let people = 0;

beforeAll(async () => {
  app = await startTestApp({ clock, worker: true });
});
afterAll(() => app.stop());

const nothing = (): Promise<unknown> => Promise.resolve();
const register = (email: string): Promise<unknown> => {
  people += 1;
  return app.register({ email, mobile: `+1201555${String(1000 + people)}` }, { verified: false });
};
const verified = (email: string): Promise<unknown> => app.register({ email });
const suspended = async (email: string): Promise<unknown> => {
  await verified(email);
  return app.app.services.database.transaction({ kind: 'anonymous' }, (sql) =>
    sql.query(`UPDATE users SET status = 'SUSPENDED' WHERE email = $1`, [email]),
  );
};
const isMadeAdministrator = async (email: string): Promise<unknown> => {
  const made = await prepareAdministrator({ email, name: 'Ada', password: TEST_PASSWORD });
  return app.app.services.unitOfWork.run({ kind: 'anonymous' }, (work) => createAdministrator(work, made));
};
const verifies = async (email: string): Promise<unknown> => {
  const { otp } = await secretOf(app, email, 'VERIFY_EMAIL');
  const query = `mutation ($input: VerifyAccountInput!) { verifyAccount(input: $input) { isEmailVerified } }`;
  return app.anonymous.send(query, { input: { email, otp, type: 'EMAIL' } });
};

/** What comes to pass before a stranger asks, and while they do. */
const LIVES: readonly [
  what: string,
  before: (email: string) => Promise<unknown>,
  meanwhile: typeof nothing | typeof register,
][] = [
  ['nobody has it', nothing, nothing],
  ['somebody has just registered', register, nothing],
  ['somebody verified it', verified, nothing],
  ['somebody has it who is suspended', suspended, nothing],
  ['somebody registers', nothing, register],
  ['somebody registers and verifies it', nothing, verified],
  ['somebody verifies it', register, verifies],
  ['somebody joins by an invitation', nothing, async (email) => addColleague(app, await app.register(), { email })],
  ['somebody is made an administrator', nothing, isMadeAdministrator],
];

interface Asking {
  called: RootField;
  sent: object;
}

/** All that a stranger sees of an answer, but the request's id. */
async function seen({ called, sent }: Asking, email: string): Promise<string> {
  const query = operationFor(called, ['input']);
  const answer = await app.anonymous.post({ query, variables: { input: { ...sent, email } } });
  const headers = answer.headers.filter(([name]) => !['date', 'x-request-id'].includes(name));
  const body = answer.text.replace(/"requestId":"[^"]+"/, '');
  return JSON.stringify([called.field.name, answer.status, headers, body]);
}

const ASKINGS = NAMING.flatMap((called): Asking[] => (SENT[called.field.name] ?? []).map((sent) => ({ called, sent })));
const WAITS_MS = [0, 20_000, 61_000, 11 * 60_000] as const;

/** Has every life lived beside the others, and the same asked of each at the same times. */
async function expectAlike(name: string, askings: readonly (readonly [Asking, waitMs: number])[]): Promise<void> {
  const emails = LIVES.map((_life, at) => `${name}-${at}@example.test`.toLowerCase());
  const each = (act: (email: string, at: number) => Promise<unknown>) => Promise.all(emails.map(act));
  await each((email, at) => LIVES[at]?.[1](email) ?? nothing());
  const told: Record<string, string[]> = Object.fromEntries(LIVES.map(([what]) => [what, []]));
  for (const [step, [asking, waitMs]] of askings.entries()) {
    if (step === Math.floor(askings.length / 2)) await each((email, at) => LIVES[at]?.[2](email) ?? nothing());
    clock.advance(waitMs);
    await each(async (email, at) => told[LIVES[at]?.[0] ?? '']?.push(await seen(asking, email)));
  }
  const [[, toldOfNobody = []] = []] = Object.entries(told);
  expect(toldOfNobody).toHaveLength(askings.length);
  expect(told).toEqual(Object.fromEntries(LIVES.map(([what]) => [what, toldOfNobody])));
}

it('there is something to send for each operation that takes an address', () => {
  expect(NAMING.map(({ field }) => field.name).sort()).toEqual(Object.keys(SENT).sort());
});

it.each(ASKINGS.map((asking) => [asking.called.field.name, asking] as const))(
  '%s tells nobody whether an address is known, however often and when it is asked',
  async (_name, asking) => {
    const waits = [0, 0, ...WAITS_MS, 0, 0, 0, 0, 0];
    await expectAlike(
      `asking-${ASKINGS.indexOf(asking)}`,
      waits.map((waitMs) => [asking, waitMs] as const),
    );
  },
);

it.each([1, 2])('tells nobody whether an address is known, whatever is asked in which order (%i)', async (seed) => {
  let state = seed;
  const pick = <T>(choices: readonly T[]): T => {
    state = (state * 48271) % 2147483647;
    return choices[state % choices.length] as T;
  };
  await expectAlike(
    `mixed-${seed}`,
    Array.from({ length: 16 }, () => [pick(ASKINGS), pick(WAITS_MS)] as const),
  );
});
