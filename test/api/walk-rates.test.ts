import { apiSchema } from '../../src/resolvers/build-schema';
import { ROOT_ACCESS } from '../../src/schema/access';
import { startTestApp, type TestApp } from '../support/api';
import { idPositions, operationFor, type RootField, rootFields, usualVariables } from '../support/schema-walk';

/** What somebody could guess. */
const SECRET = /password$|otp$|^code$|(totp|recovery)Code$|token$/i;
/** Its token stands for a preview, which whoever may reprice can read. */
const NO_SECRET = ['repriceTimeEntries'];
const TRIES = 2;

const mutations = rootFields(apiSchema()).filter(({ kind }) => kind === 'mutation');
const guessable = ({ field }: RootField): boolean =>
  !NO_SECRET.includes(field.name) && idPositions(field, 'String').some(({ path }) => SECRET.test(path.at(-1) ?? ''));
const COUNTED = mutations.filter((called) => ROOT_ACCESS.get(called.field.name) === 'PUBLIC' || guessable(called));

let app: TestApp;
/** Each case comes from an address of its own. */
let addresses = 0;

beforeAll(async () => {
  app = await startTestApp({
    settings: { RATE_LIMIT_AUTH_PER_MINUTE_IP: String(TRIES), TRUSTED_PROXIES: '127.0.0.1' },
  });
});
afterAll(() => app.stop());

it('finds the mutations that take secrets', () => {
  expect(COUNTED.map(({ field }) => field.name)).toEqual(
    expect.arrayContaining([
      'login',
      'register',
      'verifyAccount',
      'resetPassword',
      'changePassword',
      'acceptInvitation',
    ]),
  );
});

/** The operation as it is, and so that the field is not at the first look what it is. */
function shapesOf(called: RootField, names: string[]): string[] {
  const plain = operationFor(called, names);
  const at = plain.indexOf('{');
  const [head, selection] = [plain.slice(0, at), plain.slice(at)];
  return [
    plain,
    operationFor(called, names, 'DISGUISED'),
    `${head} { ... on Mutation ${selection} }`,
    `${head} { ...Hidden } fragment Hidden on Mutation ${selection}`,
    `query Other { __typename } ${plain.replace('mutation', 'mutation Chosen')}`,
  ];
}

describe.each(COUNTED.map((called) => [called.field.name, called] as const))('%s', (_name, called) => {
  it('limits the attempts of an address, however they are sent', async () => {
    const variables = usualVariables(called.field, ['org_01h455vb4pex5vsknk084sn02q']);
    for (const query of shapesOf(called, Object.keys(variables))) {
      addresses += 1;
      const from = { 'x-forwarded-for': `203.0.113.${addresses}`, 'content-type': 'application/json' };
      const operationName = query.includes('Chosen') ? 'Chosen' : undefined;
      const seen: number[] = [];
      for (let tries = 0; tries <= TRIES; tries += 1) {
        const response = await fetch(`${app.url}/graphql`, {
          method: 'POST',
          headers: from,
          body: JSON.stringify({ query, variables, operationName }),
        });
        seen.push(response.status);
      }
      expect([query, seen]).toEqual([query, [200, 200, 429]]);
    }
  });
});
