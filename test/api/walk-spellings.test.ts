import { type GraphQLEnumType, isEnumType } from 'graphql';
import { apiSchema } from '../../src/resolvers/build-schema';
import { ROOT_ACCESS } from '../../src/schema/access';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  LoginDocument,
  RequestPasswordResetDocument,
  ResendVerificationOtpDocument,
} from '../support/generated/operations';
import { TEST_PASSWORD } from '../support/api';
import { registerAdministrator } from '../support/roles';
import {
  type IdPosition,
  idPositions,
  operationFor,
  type RootField,
  rootFields,
  variablesFor,
} from '../support/schema-walk';
import { unchanged } from '../support/unchanged';

/** A value of each scalar that is almost one. What each takes and refuses besides is in `test/schema/input-spellings`. */
const ALMOST: Readonly<Record<string, readonly unknown[]>> = {
  Decimal: ['1,5', '1e3', true],
  Date: ['15.01.2025', '2025-02-30', 20250115],
  DateTime: ['2025-01-15', '2025-01-15T10:30', 1736937000],
  CurrencyCode: ['€', 'XXZ', 978],
  Int: ['5', 1.5, '', true],
  Boolean: ['true', 1, 'yes'],
};

const schema = apiSchema();
const enums = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLEnumType => isEnumType(type) && !type.name.startsWith('__'),
);
const almost: Readonly<Record<string, readonly unknown[]>> = {
  ...ALMOST,
  ...Object.fromEntries(
    enums.map(({ name }) => [
      name,
      [
        enums
          .find((one) => one.name === name)
          ?.getValues()[0]
          ?.name.toLowerCase(),
        'NO_SUCH',
        0,
      ],
    ]),
  ),
};

let app: TestApp;
let owner: ApiClient;
let administrator: ApiClient;

beforeAll(async () => {
  ({ app, owner } = await aStudio());
  administrator = await registerAdministrator(app);
});
afterAll(() => app.stop());

const called = rootFields(schema).filter(({ kind }) => kind !== 'subscription');
const places = called.flatMap((root) =>
  Object.keys(almost).flatMap((scalar) =>
    idPositions(root.field, scalar).map((position) => ({ root, scalar, position })),
  ),
);

/** Sends an operation with a value at a position, and gives what was told: the codes, and whether the field was named. */
async function toldOf({ field, kind }: RootField, position: IdPosition, value: unknown): Promise<unknown> {
  const key = position.path.join('.');
  const idAt = ({ description }: IdPosition) =>
    `${/`(\w+_)…`/.exec(description)?.[1] ?? 'inv_'}01h455vb4pex5vsknk084sn02q`;
  const variables = variablesFor(field, { position, idAt, extra: { 'input.email': 'a@example.com', [key]: value } });
  const by = ROOT_ACCESS.get(field.name) === 'PLATFORM' ? administrator : owner;
  const { errors } = await by.send(operationFor({ field, kind }, Object.keys(variables)), variables);
  const fields = errors.flatMap(({ extensions }) =>
    extensions.details.map((fault) => fault.field.replace(/\.0(?=\.|$)/g, '')),
  );
  const reasons = errors.flatMap(({ extensions }) => extensions.details.map(({ reason }) => reason));
  return [errors.map(({ extensions }) => extensions.code).join(), fields.join(), reasons.every(Boolean)];
}

it('finds the scalars and enums of the schema in many places', () => {
  expect(places.length).toBeGreaterThan(150);
});

it.each(Object.keys(almost))(
  'what is almost a value of %s is refused wherever it is sent, and nothing changes',
  async (scalar) => {
    const sent = places.filter((place) => place.scalar === scalar);
    const different: unknown[] = [];
    await unchanged(app, owner, async () => {
      for (const { root, position } of sent) {
        const key = position.path.join('.');
        for (const value of almost[scalar] ?? []) {
          const told = await toldOf(root, position, value);
          if (JSON.stringify(told) !== JSON.stringify(['VALIDATION_ERROR', key, true]))
            different.push([root.field.name, key, value, told]);
        }
      }
    });
    expect(different).toEqual([]);
  },
);

it('login, reset and resend take an address in every spelling of it', async () => {
  const email = 'spelled@example.com';
  await app.register({ email });
  const codes: string[] = [];
  for (const spelled of [` ${email} `, 'SPELLED@EXAMPLE.COM', 'ｓｐｅｌｌｅｄ＠example.com', 'spelled @ example.com']) {
    const { login } = await app.anonymous.ok(LoginDocument, { input: { email: spelled, password: TEST_PASSWORD } });
    expect(login.user?.email).toBe(email);
    await app.anonymous.ok(RequestPasswordResetDocument, { input: { email: spelled, platform: 'WEB' } });
    const { errors } = await app.anonymous.send(ResendVerificationOtpDocument, {
      input: { email: spelled, type: 'EMAIL' },
    });
    codes.push(errors.map(({ extensions }) => extensions.code).join());
  }
  // They are one address: its limit is reached at the second.
  expect(codes).toEqual(['', ...Array<string>(3).fill('RATE_LIMIT_EXCEEDED')]);
});
