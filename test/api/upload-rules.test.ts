import { FILE_PURPOSES, FilePurpose as Purpose, UNUSED_UPLOADS } from '../../src/domain/file-purposes';
import { expireUploads } from '../../src/services/files/expire-uploads';
import { uploadFile } from '../../src/services/files/upload-file';
import { useUpload } from '../../src/services/files/use-upload';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import { asSuperuser } from '../support/audit';
import {
  type FilePurpose,
  RemoveMemberDocument,
  UpdateMemberDocument,
  UpdateSettingsDocument,
  UploadFileDocument,
} from '../support/generated/operations';
import { sqlOf } from '../support/invoices';
import { MovedClock } from '../support/moved-clock';
import { paint } from '../support/pictures';
import { eventually } from '../support/scenario-eventually';
import { addColleague, type Colleague } from '../support/team';
import { actAs, csv, dataUri, openUpload, put, useFile } from '../support/uploads';

const MINUTE = 60_000;

let app: TestApp;
let clock: MovedClock;
let owner: ApiClient;
let employee: Colleague;

beforeAll(async () => {
  clock = new MovedClock(new Date('2025-03-01T12:00:00Z'));
  const members = { employee: { permissions: { features: [] } } };
  const studio = await aStudio({ server: { worker: true, clock }, members });
  ({ app, owner } = studio);
  ({ employee } = studio.members);
});
afterAll(() => app.stop());

const upload = async (purpose: FilePurpose, file: Buffer, api = owner) =>
  (await api.ok(UploadFileDocument, { input: { purpose, data: dataUri(file) } })).uploadFile.id;
const refusal = (purpose: FilePurpose, data: string | null, api = owner) =>
  api.refused(UploadFileDocument, { input: { purpose, data } });

describe('a file of another type', () => {
  const ZIP = Buffer.from('504b030414000600', 'hex');
  it.each<[string, FilePurpose, () => Buffer | Promise<Buffer>]>([
    ['a picture as a time import', 'TIME_IMPORT', () => paint('png', 9, 9)],
    ['a spreadsheet as a time import', 'TIME_IMPORT', () => ZIP],
    ['what only begins as UTF-16', 'TIME_IMPORT', () => Buffer.concat([Buffer.from('fffe', 'hex'), ZIP])],
    ['nothing', 'TIME_IMPORT', () => Buffer.alloc(0)],
    ['text as a receipt', 'RECEIPT', () => csv(1)],
    ['half a PDF', 'RECEIPT', () => Buffer.from('%PDF-1.4 and no end')],
    ['a GIF as a receipt', 'RECEIPT', () => paint('gif', 9, 9)],
    ['an SVG as a receipt', 'RECEIPT', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a PDF as a logo', 'LOGO', () => Buffer.from('%PDF-1.4\n%%EOF')],
    [
      'an SVG with a script as a logo',
      'LOGO',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    ],
    [
      'an SVG that is too large',
      'LOGO',
      () => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><!--${'x'.repeat(400_000)}--></svg>`),
    ],
  ])('is refused: %s; another one can be sent', async (_what, purpose, make) => {
    const file = await make();
    const { url, id } = await openUpload(owner, purpose);
    const { status, error } = await put(url, file, { 'content-type': 'text/csv' });
    expect([status, error?.code]).toEqual([400, 'VALIDATION_ERROR']);
    expect(error?.message).toMatch(/^file: must /);
    const { code, details } = await refusal(purpose, dataUri(file));
    expect([code, details[0]?.field]).toEqual(['VALIDATION_ERROR', 'input.data']);
    const good = purpose === 'TIME_IMPORT' ? csv(1) : await paint('webp', 9, 9);
    expect(await put(url, good)).toMatchObject({ status: 200, file: { id } });
  });

  it.each<[string, BufferEncoding]>([
    ['UTF-8', 'utf8'],
    ['UTF-16', 'utf16le'],
    ['Windows-1252', 'latin1'],
  ])('is no time import in %s', async (_name, encoding) => {
    const file = Buffer.from('\ufeffProjekt;Dauer\r\nGröße\t;01:00\r\n'.slice(encoding === 'latin1' ? 1 : 0), encoding);
    const id = await upload('TIME_IMPORT', file);
    expect(await useFile(app, owner, { id, purpose: 'TIME_IMPORT' })).toEqual(file);
  });

  it.each([
    ['empty', ''],
    ['not in base64', 'data:text/csv,a'],
    ['a URL', 'https://example.com/time.csv'],
    ['too large', `data:;base64,${'A'.repeat(960_000)}`],
  ])('is refused as data if it is %s', async (_what, data) => {
    const { code, details } = await refusal('TIME_IMPORT', data);
    expect([code, details[0]?.field]).toEqual(['VALIDATION_ERROR', 'input.data']);
  });
});

describe('who may upload', () => {
  it('is whoever may use the file for its purpose', async () => {
    for (const purpose of ['TIME_IMPORT', 'LOGO'] as const) {
      expect(await refusal(purpose, null, employee.api)).toMatchObject({
        code: 'FORBIDDEN',
        details: [{ field: 'input.purpose' }],
      });
      expect((await refusal(purpose, dataUri(csv(1)), employee.api)).code).toBe('FORBIDDEN');
    }
    expect(await openUpload(employee.api, 'RECEIPT')).toMatchObject({ maxBytes: FILE_PURPOSES.RECEIPT.maxBytes });
    expect((await refusal('RECEIPT', null, app.anonymous)).code).toBe('UNAUTHORIZED');
  });

  it('holds for the URL too: it is worth nothing once the member may no longer', async () => {
    const admin = await addColleague(app, owner, { role: 'ADMIN' });
    const { url } = await openUpload(admin.api, 'LOGO');
    const own = await openUpload(admin.api, 'RECEIPT');
    await owner.ok(UpdateMemberDocument, { input: { id: admin.memberId, role: 'EMPLOYEE' } });
    const { status, error } = await put(url, await paint('png', 9, 9));
    expect([status, error?.code]).toEqual([403, 'FORBIDDEN']);
    expect((await put(own.url, await paint('png', 9, 9))).status).toBe(200);
    await owner.ok(RemoveMemberDocument, { id: admin.memberId });
    expect((await put(own.url, await paint('png', 9, 9))).status).toBe(404);
  });
});

describe('who may use a file', () => {
  it('is the member who uploaded it, for its purpose', async () => {
    const id = await upload('TIME_IMPORT', csv(2));
    const stranger = await app.register();
    for (const api of [stranger, employee.api])
      await expect(useFile(app, api, { id, purpose: 'TIME_IMPORT' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(useFile(app, owner, { id, purpose: 'LOGO' })).rejects.toMatchObject({ code: 'VALIDATION_ERROR' });
    const input = { branding: { logoFileId: id } };
    expect((await owner.refused(UpdateSettingsDocument, { input })).details).toMatchObject([
      { field: 'input.branding.logoFileId', reason: 'was uploaded for TIME_IMPORT, not for LOGO' },
    ]);
    expect((await stranger.refused(UpdateSettingsDocument, { input })).code).toBe('NOT_FOUND');
    expect(await useFile(app, owner, { id, purpose: 'TIME_IMPORT' })).toEqual(csv(2));
  });
});

describe('how much', () => {
  it('a file may have: as much as its purpose needs', async () => {
    const { url } = await openUpload(await app.register(), 'LOGO');
    const { status, error } = await put(url, Buffer.alloc(FILE_PURPOSES.LOGO.maxBytes + 1));
    expect([status, error?.code]).toEqual([413, 'QUERY_TOO_COMPLEX']);
    expect(error?.message).toContain(`more than ${FILE_PURPOSES.LOGO.maxBytes} bytes`);
  });

  it('an organization may have uploaded, or be about to, without using it; also of many requests at once', async () => {
    const api = await app.register();
    const most = Math.floor(UNUSED_UPLOADS.bytes / FILE_PURPOSES.TIME_IMPORT.maxBytes);
    const answers = await Promise.all(
      Array.from({ length: most + 4 }, () => api.send(UploadFileDocument, { input: { purpose: 'TIME_IMPORT' } })),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(most);
    const refused = await refusal('TIME_IMPORT', null, api);
    expect(refused).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED', retryAfter: 3600 });
    expect((await refusal('TIME_IMPORT', dataUri(csv(1)), api)).code).toBe('RATE_LIMIT_EXCEEDED');
    const [first] = answers.flatMap(({ data }) => data?.uploadFile ?? []);
    await put(`${app.url}${new URL(first?.uploadUrl ?? '').pathname}`, csv(1));
    const id = await upload('TIME_IMPORT', csv(1), api);
    await expect(openUpload(api, 'TIME_IMPORT')).rejects.toThrow('RATE_LIMIT_EXCEEDED');
    for (const used of [first?.id ?? '', id]) await useFile(app, api, { id: used, purpose: 'TIME_IMPORT' });
    await openUpload(api, 'TIME_IMPORT');
    clock.advance(60 * MINUTE);
    // The URLs have expired.
    await actAs(app, api, (work) => uploadFile(work, { purpose: Purpose.TIME_IMPORT, stored: null }));
  });
});

it('a repeated request with the same Idempotency-Key opens one URL', async () => {
  const api = await app.register();
  const ask = () =>
    api.ok(UploadFileDocument, { input: { purpose: 'RECEIPT' } }, { 'idempotency-key': 'one receipt, please' });
  const first = await ask();
  expect(await ask()).toEqual(first);
  expect(await sqlOf(app, api, ['SELECT 1 FROM uploads'])).toHaveLength(1);
});

it('an upload is known by the whole token alone, and only for an hour', async () => {
  const api = await app.register();
  const { url, token } = await openUpload(api, 'TIME_IMPORT');
  const [stored] = await sqlOf<{ row: string }>(app, api, [
    'SELECT string_agg(u::text, $1) AS row FROM uploads u',
    [','],
  ]);
  expect(stored?.row).not.toContain(token);
  const wrong = [
    token.slice(0, -1),
    `${token}A`,
    token.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')),
    '%00',
    'x',
  ];
  for (const other of wrong) {
    const { status, error } = await put(url.replace(token, other), csv(1));
    expect([other, status, error?.code]).toEqual([other, 404, 'NOT_FOUND']);
  }
  clock.advance(60 * MINUTE - 1);
  const late = await openUpload(await app.register(), 'TIME_IMPORT');
  expect((await put(late.url, csv(1))).status).toBe(200);
  clock.advance(1);
  const { status, error } = await put(url, csv(1));
  expect([status, error?.code]).toEqual([401, 'TOKEN_EXPIRED']);
});

it('a file holds while it is being used, though the upload expires meanwhile', async () => {
  const api = await app.register();
  const id = await upload('LOGO', await paint('png', 33, 9), api);
  const { expiring } = await actAs(app, api, async (work) => {
    const key = await useUpload(work, { id, purpose: Purpose.LOGO, field: 'fileId' });
    clock.advance(24 * 60 * MINUTE);
    const actor = { kind: 'system' as const, organizationId: key.organizationId };
    const expiring = app.app.services.unitOfWork.run(actor, expireUploads);
    await eventually('it waits for the lock', () =>
      asSuperuser(app, async (client) => {
        const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
        return (await client.query(waiting)).rowCount === 1;
      }),
    );
    await work.sql.query(`UPDATE organizations SET logo_sha256 = $2 WHERE id = $1`, [key.organizationId, key.sha256]);
    return { expiring };
  });
  await expiring;
  expect(await sqlOf(app, api, ['SELECT 1 FROM uploads'])).toEqual([]);
  const referred = await sqlOf(app, api, [`SELECT 1 FROM organizations o JOIN files f ON f.sha256 = o.logo_sha256`]);
  expect(referred).toHaveLength(1);
});
