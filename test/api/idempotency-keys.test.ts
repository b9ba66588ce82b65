import { createHash } from 'node:crypto';
import { print } from 'graphql';
import { ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import {
  AcceptInvitationDocument,
  CreateClientDocument,
  InviteUserDocument,
  MeDocument,
} from '../support/generated/operations';
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
      upgradePlan(input: { plan: PRO, paymentId: "PAY-of-several" }) { plan { code } }
      updateSettings(input: { branding: { name: "Studio North" } }) { branding { name } }
    }`;
    const send = () => owner.send(mutations, {}, keyed('several'));
    const first = await send();
    expect(first.data).toEqual({
      upgradePlan: { plan: { code: 'PRO' } },
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
      answers.push(await (await owner.post(operation, keyed('persisted'))).json());
    }
    expect(answers[0]).toMatchObject({ data: { createClient: { name: 'Acme' } } });
    expect(answers).toEqual([answers[0], answers[0], answers[0]]);
  });
});
