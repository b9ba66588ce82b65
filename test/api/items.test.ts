import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { atOnce } from '../support/at-once';
import {
  ArchiveItemDocument,
  AuditLogDocument,
  CreateItemDocument,
  type CreateItemInput,
  ItemDocument,
  type ItemFilter,
  ItemsDocument,
  UpdateItemDocument,
  UpdateSettingsDocument,
} from '../support/generated/operations';
import { addProject } from '../support/limited';
import { addColleague } from '../support/team';
import { nothingChanged } from '../support/unchanged';

let app: TestApp;
let owner: ApiClient;

beforeAll(async () => {
  ({ app, owner } = await aStudio());
  await owner.ok(UpdateSettingsDocument, { input: { preferences: { currency: 'EUR' } } });
});
afterAll(() => app.stop());

const add = async (input: CreateItemInput, api = owner) => (await api.ok(CreateItemDocument, { input })).createItem;
const names = async (api: ApiClient, filter: ItemFilter = {}) =>
  (await api.ok(ItemsDocument, { filter })).items.nodes.map(({ name }) => name);

describe('createItem', () => {
  it('keeps what it is given, in the currency of the organization', async () => {
    const item = await add({ name: ' Hosting ', description: 'A month of hosting', rate: '12.5000' });
    expect(item).toMatchObject({ name: 'Hosting', description: 'A month of hosting', rate: '12.5', currency: 'EUR' });
    expect(item).toMatchObject({ isArchived: false, version: 1 });
    expect((await owner.ok(ItemDocument, { id: item.id })).item).toEqual(item);
    expect(await add({ name: 'Yen', rate: '0', currency: 'jpy' })).toMatchObject({ currency: 'JPY', rate: '0' });
  });

  it('keeps its unit and its code until they are cleared', async () => {
    const code = { scheme: 'HSN_SAC' as const, value: '998314' };
    const item = await add({ name: 'Advice', rate: '80', unit: ' hour ', code });
    expect(item).toMatchObject({ unit: 'HOUR', code });
    const change = async (input: object) =>
      (await owner.ok(UpdateItemDocument, { input: { id: item.id, ...input } })).updateItem;
    expect(await change({ rate: '90' })).toMatchObject({ unit: 'HOUR', code });
    expect(await change({ unit: 'session', code: null })).toMatchObject({ unit: 'session', code: null });
    expect(await change({ unit: null })).toMatchObject({ unit: null, code: null });
  });

  it.each<[string, object]>([
    ['unit', { name: 'Cog', rate: '1', unit: 'x'.repeat(21) }],
    ['code.value', { name: 'Cog', rate: '1', code: { scheme: 'CPV', value: ' ' } }],
    ['name', { name: ' ', rate: '1' }],
    ['rate', { name: 'Cog', rate: '-1' }],
    ['rate', { name: 'Cog', rate: '1.23456' }],
    ['currency', { name: 'Cog', rate: '1', currency: 'XXQ' }],
    ['description', { name: 'Cog', rate: '1', description: 'x'.repeat(1001) }],
  ])('refuses a bad %s, and adds nothing', async (field, input) => {
    const codes = await nothingChanged(app, () =>
      owner.refused(CreateItemDocument, { input: input as CreateItemInput }),
    );
    expect(codes).toMatchObject({ code: 'VALIDATION_ERROR', details: [{ field: `input.${field}` }] });
  });

  it('makes one item for one Idempotency-Key', async () => {
    const input = { name: 'Once', rate: '1' };
    const key = { 'idempotency-key': 'item-once' };
    const make = () => owner.ok(CreateItemDocument, { input }, key);
    const [first, second] = await Promise.all([make(), make()]);
    expect(second).toEqual(first);
    expect(await names(owner, { search: 'Once' })).toEqual(['Once']);
  });
});

describe('updateItem', () => {
  it('changes what it is given, and counts the version', async () => {
    const { id } = await add({ name: 'Before', description: 'Text', rate: '1' });
    const { updateItem } = await owner.ok(UpdateItemDocument, { input: { id, name: 'After', description: null } });
    expect(updateItem).toMatchObject({ name: 'After', description: null, rate: '1', version: 2 });
    expect(await names(owner, { search: 'after' })).toEqual(['After']);
    expect(await names(owner, { search: 'before' })).toEqual([]);
  });

  it('lets one of two edits of the same version through', async () => {
    const { id, version } = await add({ name: 'Raced', rate: '1' });
    const edit = () => owner.send(UpdateItemDocument, { input: { id, rate: '2', expectedVersion: version } });
    const codes = (await atOnce(app, 'items', [edit, edit])).map(({ errors }) => errors[0]?.extensions.code ?? 'OK');
    expect(codes.sort()).toEqual(['CONFLICT', 'OK']);
  });

  it('refuses to leave an item without a name, a price or a currency', async () => {
    const { id } = await add({ name: 'Whole', rate: '1' });
    const input = { id, name: null, rate: null, currency: null } as never;
    const refusal = await owner.refused(UpdateItemDocument, { input });
    expect(refusal.details.map(({ field }) => field)).toEqual(['input.name', 'input.rate', 'input.currency']);
  });
});

describe('archiveItem', () => {
  it('takes the item out of the list, and leaves it to be read', async () => {
    const { id } = await add({ name: 'Shelved', rate: '1' });
    const first = (await owner.ok(ArchiveItemDocument, { id })).archiveItem;
    expect(first).toMatchObject({ isArchived: true, version: 2 });
    expect((await owner.ok(ArchiveItemDocument, { id })).archiveItem).toEqual(first);
    expect(await names(owner, { search: 'Shelved' })).toEqual([]);
    expect(await names(owner, { search: 'Shelved', isArchived: true })).toEqual(['Shelved']);
    expect((await owner.ok(ItemDocument, { id })).item).toEqual(first);
    const refusal = await nothingChanged(app, () => owner.refused(UpdateItemDocument, { input: { id, rate: '2' } }));
    expect(refusal).toMatchObject({ code: 'INVALID_STATE', details: [{ field: 'input.id' }] });
  });
});

describe('items', () => {
  it('are sorted by name as people do, and searched without accents', async () => {
    const { owner: other } = await aStudio({ on: app });
    for (const name of ['Item 10', 'Łódź', 'item 9', 'Lodge']) await add({ name, rate: '1' }, other);
    expect(await names(other)).toEqual(['item 9', 'Item 10', 'Lodge', 'Łódź']);
    expect(await names(other, { search: 'lodz' })).toEqual(['Łódź']);
    const orderBy = { field: 'CREATED_AT' as const, direction: 'DESC' as const };
    const { items } = await other.ok(ItemsDocument, { orderBy, first: 1 });
    expect(items).toMatchObject({ nodes: [{ name: 'Lodge' }], totalCount: 4, pageInfo: { hasNextPage: true } });
  });

  it('do not exist for another organization', async () => {
    const { id } = await add({ name: 'Ours', rate: '1' });
    const { owner: other } = await aStudio({ on: app });
    const codes = await nothingChanged(app, async () => [
      (await other.refused(ItemDocument, { id })).code,
      (await other.refused(UpdateItemDocument, { input: { id, rate: '2' } })).code,
      (await other.refused(ArchiveItemDocument, { id })).code,
    ]);
    expect(codes).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(await names(other)).toEqual([]);
  });

  it('are written down in the audit log', async () => {
    const { id } = await add({ name: 'Logged', rate: '1' });
    await owner.ok(UpdateItemDocument, { input: { id, rate: '2' } });
    const { auditLog } = await owner.ok(AuditLogDocument, { filter: { targetId: id } });
    expect(auditLog.nodes).toMatchObject([
      { action: 'updateItem', target: 'ITEM', before: { rate: expect.anything() as unknown }, after: { version: 2 } },
      { action: 'createItem', target: 'ITEM', before: null, after: { name: 'Logged' } },
    ]);
  });
});

it('members who are limited to projects read items and do not change them', async () => {
  const { app: mailing, owner: boss, clientId } = await aStudio({ server: { worker: true }, client: {} });
  const project = await addProject(boss, { clientId, name: 'Website' });
  const { id } = await add({ name: 'Shared', rate: '1' }, boss);
  const permissions = { features: ['INVOICING' as const], projects: [project] };
  const { api } = await addColleague(mailing, boss, { permissions });
  expect(await names(api)).toEqual(['Shared']);
  const codes = [
    (await api.refused(CreateItemDocument, { input: { name: 'Own', rate: '1' } })).code,
    (await api.refused(UpdateItemDocument, { input: { id, rate: '2' } })).code,
    (await api.refused(ArchiveItemDocument, { id })).code,
  ];
  expect(codes).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  await mailing.stop();
});
