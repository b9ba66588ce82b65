import { createHash } from 'node:crypto';
import { print } from 'graphql';
import { ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import {
  AcceptInvitationDocument,
  CreateClientDocument,
  InviteUserDocument,
  MeDocument,
} from '../support/generated/operations';
import { sqlOf } from '../support/invoices';
import { invitationToken, newEmail } from '../support/team';
import { unchanged } from '../support/unchanged';

let app: TestApp;
let owner: ApiClient;

beforeAll(async () => {
  app = await startTestApp({ worker: true });
});
beforeEach(async () => {
  owner = await app.register();
});
afterAll(() => app.stop());

const keyed = (key: string) => ({ 'idempotency-key': key });

describe('several mutations in one request under one Idempotency-Key', () => {
  it('get their own responses when the request is repeated', async () => {
    const mutations = `mutation {
      upgradePlan(input: { plan: PRO, paymentId: "PAY-of-several" }) { subscription { plan { code } } me { subscription { periodEnd } } }
      updateSettings(input: { branding: { name: "Studio North" } }) { branding { name } }
    }`;
    const send = () => owner.send(mutations, {}, keyed('several'));
    const first = await send();
    expect(first.data).toEqual({
      upgradePlan: {
        subscription: { plan: { code: 'PRO' } },
        me: { subscription: { periodEnd: expect.stringMatching(/Z$/) as string } },
      },
      updateSettings: { branding: { name: 'Studio North' } },
    });
    expect(await unchanged(app, owner, send)).toEqual(first);
  });

  it("do not get each other's response if they were refused at first", async () => {
    const email = newEmail();
    const mutations = `mutation ($input: LoginInput!) {
      login(input: $input) { user { email } }
      updateSettings(input: { branding: { name: "Studio South" } }) { branding { name } }
    }`;
    const send = () => owner.send(mutations, { input: { email, password: TEST_PASSWORD } }, keyed('one refused'));
    expect((await send()).errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED' } }]);
    await app.register({ email });
    expect(await send()).toMatchObject({ errors: [], data: { login: { user: { email } } } });
  });
});

describe('acceptInvitation under an Idempotency-Key', () => {
  const invite = async (email: string) => {
    await owner.ok(InviteUserDocument, { input: { email, role: 'EMPLOYEE' } });
    return { token: await invitationToken(app, email), password: TEST_PASSWORD };
  };

  it.each(['nobody yet', 'somebody known'])('gives %s the first answer again', async (who) => {
    const email = newEmail();
    if (who === 'somebody known') await app.register({ email });
    const input = { ...(await invite(email)), name: 'Ida Invited' };
    const send = () => app.anonymous.send(AcceptInvitationDocument, { input }, keyed(`accept ${email}`));
    const first = await send();
    expect(first.errors).toEqual([]);
    expect(await unchanged(app, owner, send)).toEqual(first);
    await new ApiClient(app.url, first.data?.acceptInvitation.accessToken).ok(MeDocument);
  });

  it.each(['nobody yet', 'somebody known'])('lets %s in once when ten come at once', async (who) => {
    const email = newEmail();
    if (who === 'somebody known') await app.register({ email });
    const input = { ...(await invite(email)), name: 'Ida Invited' };
    const send = () => app.anonymous.send(AcceptInvitationDocument, { input }, keyed(`ten accept ${email}`));
    const answers = await Promise.all(Array.from({ length: 10 }, send));
    expect(answers).toEqual(answers.map(() => answers[0]));
    expect(answers[0]?.errors).toEqual([]);
  });
});

describe('the same request in another spelling under one Idempotency-Key', () => {
  const create =
    'mutation Create($input: CreateClientInput!) { createClient(input: $input) { id name address { city } } }';
  const input = { name: 'Acme', email: 'a@example.test', address: { city: 'Bern', street: 'Aare 1' } };
  const turned = { address: { street: 'Aare 1', city: 'Bern' }, email: 'a@example.test', name: 'Acme' };
  const literal = (address: string) =>
    `mutation { createClient(input: { name: "Acme", address: { ${address} } }) { id name address { city } } }`;

  const body = (query: string, variables: object | null = { input }, more: object = {}) =>
    JSON.stringify({ query, variables, ...more });
  const post = (by: ApiClient, text: string, key: string) =>
    fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${by.token}`, ...keyed(key) },
      body: text,
    }).then((response) => response.text());

  it.each([
    ['with the keys of variables in another order', body(create), body(create, { input: turned })],
    ['in other white space, with comments and commas', body(create), body(`# ,\n${create.replaceAll(' ', '\n ,')}`)],
    ['named or alone', body(create), body(create, { input }, { operationName: 'Create' })],
    [
      'beside another operation',
      body(create),
      body(`query Other { me { role } } ${create}`, { input }, { operationName: 'Create' }),
    ],
    [
      'with the keys of an object in the document in another order',
      body(literal('city: "B" street: "A"')),
      body(literal('street: "A", city: "B"')),
    ],
    ['without variables, with null and with none', body(literal('city: "B"'), null), body(literal('city: "B"'), {})],
    [
      'with a number as 1.0 and 1',
      `{"query":${JSON.stringify(create)},"variables":{"input":{"name":"N","defaultHourlyRate":1.0}}}`,
      body(create, { input: { name: 'N', defaultHourlyRate: 1 } }),
    ],
  ])('%s is the same', async (_how, first, again) => {
    const answer = await post(owner, first, 'spelled');
    expect(answer).toContain('"createClient"');
    expect(await unchanged(app, owner, () => post(owner, again, 'spelled'))).toBe(answer);
  });

  it.each([
    ['another value', body(create), body(create, { input: { ...input, name: 'Other' } })],
    ['null for what was left out', body(create), body(create, { input: { ...input, notes: null } })],
    [
      'text for a number',
      body(create, { input: { name: 'N', defaultHourlyRate: 1 } }),
      body(create, { input: { name: 'N', defaultHourlyRate: '1' } }),
    ],
    [
      'another order of a list',
      body(create, { input: { name: 'N', extraRecipients: ['a@x.test', 'b@x.test'] } }),
      body(create, { input: { name: 'N', extraRecipients: ['b@x.test', 'a@x.test'] } }),
    ],
    ['another selection', body(create), body(create.replace('{ id name', '{ id'))],
  ])('%s is another', async (_how, first, other) => {
    expect(await post(owner, first, 'other')).toContain('"createClient"');
    expect(await unchanged(app, owner, () => post(owner, other, 'other'))).toContain('"IDEMPOTENCY_CONFLICT"');
  });

  it('a number that no canonical JSON can say is refused', async () => {
    const text = `{"query":${JSON.stringify(create)},"variables":{"input":{"name":"A"},"unused":1e999}}`;
    expect(await unchanged(app, owner, () => post(owner, text, 'odd'))).toContain('must contain finite numbers only');
  });

  it('is compared as sent with a row of version 0.1, until that is a day old', async () => {
    const asSent = (variables: object): string =>
      JSON.stringify({ hash: createHash('sha256').update(create).digest('hex'), operationName: null, variables });
    const answer = await post(owner, body(create), 'old');
    const fingerprint = createHash('sha256')
      .update(JSON.stringify(['old', asSent({ input })]))
      .digest('hex');
    const [row] = await sqlOf<{ request_hash: string }>(app, owner, [
      `UPDATE idempotency_keys SET request_hash = $1 WHERE key_hash = (SELECT key_hash FROM idempotency_keys ORDER BY created_at DESC LIMIT 1)
       RETURNING request_hash`,
      [fingerprint],
    ]);
    expect(row).toEqual({ request_hash: fingerprint });
    expect(await unchanged(app, owner, () => post(owner, body(create), 'old'))).toBe(answer);
    const conflict = await unchanged(app, owner, () => post(owner, body(create, { input: turned }), 'old'));
    expect(conflict).toContain('"IDEMPOTENCY_CONFLICT"');
    await sqlOf(app, owner, [`UPDATE idempotency_keys SET created_at = created_at - interval '24 hours 1 second'`]);
    expect(await post(owner, body(create, { input: turned }), 'old')).not.toBe(answer);
    const keys = await sqlOf<{ request_hash: string }>(app, owner, [
      `SELECT request_hash FROM idempotency_keys WHERE request_hash = $1`,
      [fingerprint],
    ]);
    expect(keys).toEqual([]);
  });
});

describe('a persisted query under an Idempotency-Key', () => {
  it('is the same request by its hash alone, by its text, and by both', async () => {
    const query = print(CreateClientDocument);
    const extensions = {
      persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
    };
    const variables = { input: { name: 'Acme' } };
    const answers = [];
    const requests: { query?: string; extensions?: object }[] = [{ query, extensions }, { extensions }, { query }];
    for (const request of requests) {
      const operation = { ...request, variables } as { query: string; variables: object };
      answers.push(JSON.parse((await owner.post(operation, keyed('persisted'))).text) as object);
    }
    expect(answers[0]).toMatchObject({ data: { createClient: { name: 'Acme' } } });
    expect(answers).toEqual([answers[0], answers[0], answers[0]]);
  });
});
