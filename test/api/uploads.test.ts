import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileTransactionsOf } from '../../src/app/open-files';
import { sweepFiles } from '../../src/jobs/handlers/sweep-files';
import { startS3, type TestS3 } from '../files/files-of-two';
import { aStudio } from '../support/a-studio';
import type { ApiClient, TestApp } from '../support/api';
import {
  CreateExpenseDocument,
  type FilePurpose,
  SettingsDocument,
  UpdateExpenseDocument,
  UpdateProfileDocument,
  UpdateSettingsDocument,
  UploadFileDocument,
} from '../support/generated/operations';
import { sqlOf } from '../support/invoices';
import { MovedClock } from '../support/moved-clock';
import { addProject } from '../support/limited';
import { lookAt, paint } from '../support/pictures';
import type { Colleague } from '../support/team';
import { csv, dataUri, openUpload, put, useFile } from '../support/uploads';

const HOUR = 60 * 60 * 1000;
const PDF = Buffer.from('%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n');

let s3: TestS3;
const environment = () => ({
  S3_BUCKET: s3.settings.s3Bucket ?? '',
  S3_ENDPOINT: s3.settings.s3Endpoint ?? '',
  S3_ACCESS_KEY_ID: s3.settings.s3AccessKeyId ?? '',
  S3_SECRET_ACCESS_KEY: s3.settings.s3SecretAccessKey ?? '',
});
beforeAll(async () => {
  s3 = await startS3();
});
afterAll(() => s3.stop());

describe.each([
  ['PostgreSQL', () => ({})],
  ['S3', environment],
])('files in %s', (place, settings) => {
  let app: TestApp;
  let clock: MovedClock;
  let owner: ApiClient;
  let employee: Colleague;
  let clientId: string;

  beforeAll(async () => {
    clock = new MovedClock(new Date('2025-03-01T12:00:00Z'));
    const server = { worker: true, clock, settings: settings() };
    const members = { employee: { permissions: { features: [] } } };
    const studio = await aStudio({ server, members, client: {} });
    ({ app, owner, clientId } = studio);
    ({ employee } = studio.members);
  });
  afterAll(() => app.stop());

  const sql = <Row extends object>(text: string) => sqlOf<Row>(app, owner, [text]);
  const use = (id: string, purpose: FilePurpose, api = owner) => useFile(app, api, { id, purpose });
  const sweep = async () => {
    const { database, files, unitOfWork } = app.app.services;
    const fileTransactions = fileTransactionsOf(database);
    const job = { signal: new AbortController().signal } as Parameters<ReturnType<typeof sweepFiles>>[0];
    return sweepFiles({ database, files, unitOfWork, clock, fileTransactions })(job);
  };
  const isStored = async (file: Buffer) => {
    const hash = createHash('sha256').update(file).digest('hex');
    return (await sql(`SELECT 1 FROM files WHERE sha256 = '${hash}'`)).length === 1;
  };

  it('a small file comes with the request', async () => {
    const file = csv(3);
    const { uploadFile } = await owner.ok(UploadFileDocument, {
      input: { purpose: 'TIME_IMPORT', data: dataUri(file) },
    });
    expect(uploadFile).toMatchObject({
      ...{
        id: expect.stringMatching(/^fil_/) as string,
        purpose: 'TIME_IMPORT',
        mediaType: 'text/csv',
        size: file.length,
      },
      ...{ uploadUrl: null, expiresAt: '2025-03-02T12:00:00.000Z' },
    });
    expect(await use(uploadFile.id, 'TIME_IMPORT')).toEqual(file);
    const places = await sql('SELECT DISTINCT stored_in AS place FROM files');
    expect(places).toEqual([{ place: place === 'S3' ? 'S3' : 'POSTGRESQL' }]);
  });

  it('a large one is sent to its address, once or again, and nothing else is', async () => {
    const file = csv(380_000);
    expect(file.length).toBeGreaterThan(15_000_000);
    const opened = await openUpload(owner, 'TIME_IMPORT');
    expect(opened).toMatchObject({
      ...{ mediaType: null, size: null, maxBytes: 16 * 1024 * 1024, expiresAt: '2025-03-01T13:00:00.000Z' },
    });
    const { status, file: received } = await put(opened.url, file, { 'content-type': 'image/png' });
    expect(status).toBe(200);
    expect(received).toEqual({
      ...{ id: opened.id, purpose: 'TIME_IMPORT', mediaType: 'text/csv', size: file.length },
      expiresAt: '2025-03-02T12:00:00.000Z',
    });
    const again = await put(opened.url, file);
    expect([again.status, again.file]).toEqual([200, received]);
    const other = await put(opened.url, csv(1));
    expect([other.status, other.error?.code]).toEqual([409, 'INVALID_STATE']);
    expect((await use(opened.id, 'TIME_IMPORT'))?.equals(file)).toBe(true);
    expect(readdirSync(path.join(app.app.services.config.dataDir, 'uploads'))).toEqual([]);
  });

  it('of two files that are sent at once one is kept, and both senders of one file succeed', async () => {
    const { url, id } = await openUpload(owner, 'TIME_IMPORT');
    const files = [csv(20_000, 'One'), csv(20_000, 'Two')];
    const answers = await Promise.all(files.map((file) => put(url, file)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const kept = files[answers.findIndex(({ status }) => status === 200)];
    expect(kept?.equals((await use(id, 'TIME_IMPORT')) ?? Buffer.alloc(0))).toBe(true);
    const same = await openUpload(owner, 'TIME_IMPORT');
    const twice = await Promise.all([0, 1].map(() => put(same.url, csv(20_000, 'Three'))));
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('pictures are re-encoded, and a PDF is kept as it is', async () => {
    const picture = Buffer.concat([await paint('jpeg', 90, 30), Buffer.from('GPS: 52.5, 13.4')]);
    for (const purpose of ['RECEIPT', 'LOGO'] as const) {
      const { url, id } = await openUpload(owner, purpose);
      expect(await put(url, picture)).toMatchObject({ status: 200, file: { mediaType: 'image/jpeg' } });
      expect((await put(url, picture)).status).toBe(200);
      expect((await use(id, purpose))?.includes('GPS')).toBe(false);
    }
    const large = Buffer.concat([PDF, Buffer.alloc(2_000_000, 'x'), PDF]);
    const { url, id } = await openUpload(employee.api, 'RECEIPT');
    expect(await put(url, large)).toMatchObject({ status: 200, file: { mediaType: 'application/pdf' } });
    expect((await use(id, 'RECEIPT', employee.api))?.equals(large)).toBe(true);
  });

  it('an expense keeps a receipt that was uploaded, also after the upload has expired', async () => {
    const projectId = await addProject(owner, {
      clientId,
      name: 'Website',
      teamMembers: [{ userId: employee.userId }],
    });
    const receipt = Buffer.concat([PDF, Buffer.alloc(1_500_000, 'y'), PDF]);
    const { url, id: receiptFileId } = await openUpload(employee.api, 'RECEIPT');
    const input = { projectId, category: 'Travel', amount: '1', receiptFileId };
    const early = await employee.api.refused(CreateExpenseDocument, { input });
    expect([early.code, early.details]).toMatchObject(['INVALID_STATE', [{ field: 'input.receiptFileId' }]]);
    await put(url, receipt);
    const { id } = (await employee.api.ok(CreateExpenseDocument, { input })).createExpense;
    const got = async () => Buffer.from(await (await owner.get(`/expenses/${id}/receipt`)).arrayBuffer());
    expect((await got()).equals(receipt)).toBe(true);
    const both = { id, receipt: `data:application/pdf;base64,${PDF.toString('base64')}`, receiptFileId };
    const refused = await employee.api.refused(UpdateExpenseDocument, { input: both });
    expect(refused.details).toMatchObject([{ field: 'input.receiptFileId' }]);
    const data = dataUri(await paint('png', 70, 20));
    const { uploadFile } = await employee.api.ok(UploadFileDocument, { input: { purpose: 'RECEIPT', data } });
    await employee.api.ok(UpdateExpenseDocument, { input: { id, receiptFileId: uploadFile.id } });
    expect(await lookAt(dataUri(await got()))).toMatchObject({ format: 'png', width: 70 });
    await employee.api.ok(UpdateExpenseDocument, { input: { id, receiptFileId } });
    await employee.api.ok(UpdateExpenseDocument, { input: { id, description: 'By train' } });
    expect(await isStored(receipt)).toBe(true);
    expect(await sql(`SELECT 1 FROM expenses e JOIN files f ON f.sha256 = e.receipt_sha256`)).toHaveLength(1);
  });

  it('a picture that was uploaded is shown as one that was sent', async () => {
    const { url, id: pictureFileId } = await openUpload(employee.api, 'PICTURE');
    const early = await employee.api.refused(UpdateProfileDocument, { input: { pictureFileId } });
    expect([early.code, early.details]).toMatchObject(['INVALID_STATE', [{ field: 'input.pictureFileId' }]]);
    await put(url, await paint('jpeg', 1500, 900));
    const { updateProfile } = await employee.api.ok(UpdateProfileDocument, { input: { pictureFileId } });
    expect(await lookAt(updateProfile.picture)).toMatchObject({ format: 'jpeg', width: 1024, height: 614 });
    const both = { picture: null, pictureFileId };
    expect((await employee.api.refused(UpdateProfileDocument, { input: both })).details).toMatchObject([
      { field: 'input.pictureFileId' },
    ]);
    expect((await owner.refused(UpdateProfileDocument, { input: { pictureFileId } })).code).toBe('NOT_FOUND');
    const { id: logoFileId } = await openUpload(owner, 'LOGO');
    expect(
      (await owner.refused(UpdateProfileDocument, { input: { pictureFileId: logoFileId } })).details,
    ).toMatchObject([{ reason: 'was uploaded for LOGO, not for PICTURE' }]);
  });

  it('a logo that was uploaded is shown as one that was sent', async () => {
    const { url, id: logoFileId } = await openUpload(owner, 'LOGO');
    await put(
      url,
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40"><path d="M0 0h80v40z"/></svg>'),
    );
    const { updateSettings } = await owner.ok(UpdateSettingsDocument, { input: { branding: { logoFileId } } });
    const { logo } = updateSettings.branding;
    expect(await lookAt(logo)).toMatchObject({ format: 'png', width: 1600, height: 800 });
    expect((await owner.ok(SettingsDocument)).settings.branding.logo).toBe(logo);
    const [columns] = await sql<{ logo: string; isFile: boolean }>(
      `SELECT o.logo, f.sha256 IS NOT NULL AS "isFile" FROM organizations o LEFT JOIN files f ON f.sha256 = o.logo_sha256`,
    );
    expect(columns).toEqual({ logo, isFile: true });
    const both = { branding: { logo: null, logoFileId } };
    expect((await owner.refused(UpdateSettingsDocument, { input: both })).details).toMatchObject([
      { field: 'input.branding.logoFileId' },
    ]);
  });

  it('the sweep leaves a file until its upload has expired and nothing has referred to it for a day', async () => {
    const file = csv(7, 'Swept');
    const { url, id } = await openUpload(owner, 'TIME_IMPORT');
    await put(url, file);
    await sweep();
    clock.advance(24 * HOUR - 1);
    await sweep();
    expect(await use(id, 'TIME_IMPORT')).toEqual(file);
    clock.advance(1);
    await expect(use(id, 'TIME_IMPORT')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await sweep();
    expect(await sql('SELECT 1 FROM uploads')).toEqual([]);
    expect(await isStored(file)).toBe(true);
    clock.advance(24 * HOUR);
    await sweep();
    expect(await isStored(file)).toBe(false);
    // Those that an expense and the organization refer to.
    expect(await sql('SELECT 1 FROM files')).toHaveLength(2);
    expect((await put(url, file)).status).toBe(404);
  });
});
