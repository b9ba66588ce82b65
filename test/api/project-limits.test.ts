import { uuidv7 } from 'uuidv7';
import { decodeTypeId, encodeTypeId } from '../../src/domain/typeid';
import { apiSchema } from '../../src/resolvers/build-schema';
import { ROOT_ACCESS } from '../../src/schema/access';
import { firstEvent } from '../support/first-event';
import {
  ClientDocument,
  ClientsDocument,
  CreditNotesDocument,
  InvoiceDocument,
  InvoicesDocument,
  InvoicesWithWarningsDocument,
  JobDocument,
  NodesDocument,
  PaymentsDocument,
  ProjectDocument,
  ProjectsDocument,
  RecordPaymentDocument,
  UpdateInvoiceDocument,
  UpdateMemberDocument,
  UserDocument,
} from '../support/generated/operations';
import { makeDraft } from '../support/invoices';
import { addProject, bill, HIDDEN, limitedScene, type LimitedScene, lineOf } from '../support/limited';
import {
  idPositions,
  type IdPosition,
  operationFor,
  type RootField,
  rootFields,
  variablesFor,
} from '../support/schema-walk';
import { addColleague } from '../support/team';
import { unchanged } from '../support/unchanged';

let scene: LimitedScene;
/** What the limited member may see, one of each kind. */
let own: string[];

beforeAll(async () => {
  scene = await limitedScene();
  const { client, draft, invoice, payment, creditNote, job, project, limited } = scene;
  own = [client, draft.id, invoice.id, payment, creditNote, job, project, limited.userId, limited.memberId];
});
afterAll(() => scene.app.stop());

/** Places whose ids are of logins, or of the platform. */
const ELSEWHERE = ['login: input.organizationId', 'adminLogin: input.organizationId'];
const FIELDS = rootFields(apiSchema());
const PLACES = FIELDS.flatMap((root) =>
  idPositions(root.field).map((position) => ({
    ...root,
    position,
    name: `${root.field.name}: ${position.path.join('.')}`,
  })),
).filter(({ name }) => !ELSEWHERE.includes(name));
const READ = FIELDS.filter(
  ({ kind, field }) =>
    kind === 'query' && ROOT_ACCESS.get(field.name) !== 'PUBLIC' && !field.args.some((arg) => /^ids?$/.test(arg.name)),
);

/** Everything that comes back to the limited member for a root field; the id, where one goes in, left out. */
async function answerTo(root: RootField, at?: { position: IdPosition; id: string }): Promise<string> {
  const idAt = ({ path, description }: IdPosition): string => {
    if (at && path.join() === at.position.path.join()) return at.id;
    const prefix = /`(\w+_)…`/.exec(description)?.[1] ?? '';
    return own.find((id) => id.startsWith(prefix)) ?? `${prefix}01h455vb4pex5vsknk084sn02q`;
  };
  const variables = variablesFor(root.field, { position: at?.position, idAt, extra: {} });
  const query = operationFor(root, Object.keys(variables));
  const { api } = scene.limited;
  const answer =
    root.kind === 'subscription' ? await firstEvent(api, query, variables) : await api.send(query, variables);
  const text = JSON.stringify(answer).replace(/"requestId":"[^"]*"/g, '');
  return at ? text.replaceAll(at.id, '<id>') : text;
}

/** An id of the same kind that nobody has. */
const nobodys = (id: string): string => encodeTypeId(decodeTypeId(id)?.prefix ?? '', uuidv7());

describe('a member limited to one project', () => {
  it.each(READ.map((root) => [root.field.name, root] as const))(
    'reads %s, and nothing hidden is in it',
    async (_name, root) => {
      const text = await answerTo(root);
      expect(text).not.toContain(HIDDEN);
      expect(scene.hidden.filter((id) => text.includes(id))).toEqual([]);
    },
  );

  it.each(PLACES.map((place) => [place.name, place] as const))(
    'is answered by %s, for what is hidden, as for ids that nobody has; and nothing changes',
    async (_name, place) => {
      const different: unknown[] = [];
      await unchanged(scene.app, scene.owner, async () => {
        const { position } = place;
        for (const id of scene.hidden) {
          const hidden = await answerTo(place, { position, id });
          const unknown = await answerTo(place, { position, id: nobodys(id) });
          if (hidden !== unknown || hidden.includes(HIDDEN)) different.push({ id, hidden, unknown });
        }
      });
      expect(different).toEqual([]);
    },
  );

  it('sees their own', async () => {
    const { api } = scene.limited;
    expect((await api.ok(InvoiceDocument, { id: scene.invoice.id })).invoice.lines).toHaveLength(2);
    expect((await api.ok(JobDocument, { id: scene.job })).job.name).toBe('deliverEmail');
    expect((await api.ok(ProjectDocument, { id: scene.project })).project.name).toBe('Website');
    const { nodes } = await api.ok(NodesDocument, { ids: [...own, ...scene.hidden] });
    expect(nodes.map((node) => node?.id ?? null)).toEqual([...own, ...scene.hidden.map(() => null)]);
  });

  it('counts, adds up and finds theirs alone', async () => {
    const { api } = scene.limited;
    const { invoices } = await api.ok(InvoicesDocument, {});
    expect([invoices.totalCount, invoices.nodes.length]).toEqual([2, 2]);
    expect((await api.ok(PaymentsDocument, {})).payments.totalCount).toBe(1);
    expect((await api.ok(CreditNotesDocument, {})).creditNotes).toMatchObject({
      totalCount: 1,
      nodes: [{ id: scene.creditNote }],
    });
    expect((await api.ok(ProjectsDocument, {})).projects).toMatchObject({
      totalCount: 1,
      nodes: [{ id: scene.project }],
    });
    expect((await api.ok(ClientsDocument, {})).clients).toMatchObject({ totalCount: 1, nodes: [{ id: scene.client }] });
    expect((await api.ok(ClientsDocument, { filter: { search: HIDDEN } })).clients.totalCount).toBe(0);
    expect((await api.ok(InvoicesDocument, { filter: { search: HIDDEN } })).invoices.totalCount).toBe(0);
    expect((await api.ok(InvoicesDocument, { filter: { projectId: scene.otherProject } })).invoices.totalCount).toBe(0);
    const { client } = await api.ok(ClientDocument, { id: scene.client });
    expect(client).toMatchObject({ balance: [{ amount: '185.00' }], credit: [] });
    expect(client.invoices?.nodes.map(({ id }) => id).sort()).toEqual([scene.draft.id, scene.invoice.id].sort());
    const whole = (await scene.owner.ok(ClientDocument, { id: scene.client })).client;
    expect(whole.balance).toMatchObject([{ amount: '725.00' }]);
  });

  it('is warned of what the PDF of their draft cannot show', async () => {
    const { owner, limited, draft, invoice } = scene;
    await owner.ok(UpdateInvoiceDocument, { input: { id: draft.id, clientNotes: 'མ' } });
    const { invoices } = await limited.api.ok(InvoicesWithWarningsDocument, { first: 50 });
    const found = new Map(invoices.nodes.map(({ id, warnings }) => [id, warnings.map((each) => each.characters)]));
    expect(found).toEqual(
      new Map([
        [draft.id, [['མ']]],
        [invoice.id, []],
      ]),
    );
  });

  it('has no way to a hidden PDF', async () => {
    const { api } = scene.limited;
    for (const id of scene.hidden.filter((one) => one.startsWith('inv_'))) {
      const response = await api.get(`/invoices/${id}/pdf`, { accept: 'application/json' });
      expect([response.status, (await response.text()).includes('NOT_FOUND')]).toEqual([404, true]);
    }
  });

  it('does not learn which other projects their colleagues are limited to', async () => {
    const { owner, limited, otherProject, project, app } = scene;
    const colleague = await addColleague(app, owner, { permissions: { projects: [project, otherProject] } });
    const seenBy = async (api: typeof owner) =>
      (await api.ok(UserDocument, { id: colleague.userId })).user.membership?.projectIds;
    expect(await seenBy(owner)).toEqual([project, otherProject].sort());
    expect(await seenBy(limited.api)).toEqual([project]);
  });

  it('sees nothing where they are limited to nothing, and all where they are limited no more', async () => {
    const { owner, limited } = scene;
    const limit = (projectIds: string[] | null) =>
      owner.ok(UpdateMemberDocument, { input: { id: limited.memberId, projectIds } });
    const counts = async () => [
      (await limited.api.ok(InvoicesDocument, {})).invoices.totalCount,
      (await limited.api.ok(ClientsDocument, {})).clients.totalCount,
      (await limited.api.ok(PaymentsDocument, {})).payments.totalCount,
      (await limited.api.ok(ProjectsDocument, {})).projects.totalCount,
    ];
    await limit([]);
    expect(await counts()).toEqual([0, 0, 0, 0]);
    await limit(null);
    expect(await counts()).toEqual([12, 2, 6, 3]);
    await limit([scene.project]);
    expect(await counts()).toEqual([2, 1, 1, 1]);
  });

  it('is answered as before, to the letter, when more is done beyond the limit', async () => {
    const { owner, limited, client } = scene;
    const pages = FIELDS.filter(({ field }) => ['clients', 'invoices', 'payments', 'projects'].includes(field.name));
    const answers = async (): Promise<string[]> => {
      const found = [JSON.stringify(await limited.api.ok(NodesDocument, { ids: own }))];
      for (const root of READ) found.push(await answerTo(root));
      for (const { field } of pages) {
        const places = 'edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
        const page = `{ ${field.name}(first: 1) { totalCount ${places} } }`;
        found.push(JSON.stringify((await limited.api.send(page)).data));
      }
      found.push(JSON.stringify(await limited.api.ok(ClientDocument, { id: client })));
      // The month's allowance is the whole organization's, and everybody's to see.
      return found.map((text) => text.replace(/"invoicesUsed":\d+,"remaining":\d+/g, ''));
    };
    await answers();
    const before = await answers();
    const teamMembers = [{ userId: limited.userId, role: 'lead' }];
    const more = await addProject(owner, { clientId: client, name: `${HIDDEN} more`, teamMembers });
    for (const projects of [[more], [more, scene.project], [null]]) {
      const { id } = await makeDraft(owner, { clientId: client, lines: projects.map((project) => lineOf(project)) });
      await bill(owner, { id }, HIDDEN);
      const pay = { invoiceId: id, amount: '500.00', excess: 'CREDIT' as const };
      await owner.ok(RecordPaymentDocument, { input: pay });
    }
    expect(await answers()).toEqual(before);
    expect((await owner.ok(ClientDocument, { id: client })).client.credit).not.toEqual([]);
  });
});
