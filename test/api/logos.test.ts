import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { fileTransactionsOf } from '../../src/app/open-files';
import { moveFiles } from '../../src/jobs/handlers/move-files';
import { sweepFiles } from '../../src/jobs/handlers/sweep-files';
import { ILLUSTRATOR, INKSCAPE } from '../files/drawings';
import { makeDataFolder, removeDataFolder } from '../pdf/support/data-folder';
import { type ApiClient, startTestApp, type TestApp } from '../support/api';
import { PublishInvoiceDocument, SettingsDocument, UpdateSettingsDocument } from '../support/generated/operations';
import { claimsOf, makeDraft, publishDraft, sqlOf } from '../support/invoices';
import { MovedClock } from '../support/moved-clock';
import { imageUri, lookAt, paint } from '../support/pictures';

const clock = new MovedClock(new Date('2025-03-01T12:00:00Z'));
let app: TestApp;
let dataFolder: string;

beforeAll(async () => {
  dataFolder = await makeDataFolder();
  app = await startTestApp({ worker: true, clock, settings: { DATA_DIR: dataFolder } });
});
afterAll(async () => {
  await app.stop();
  await removeDataFolder(dataFolder);
});

const setLogo = async (api: ApiClient, logo: string | null) =>
  (await api.ok(UpdateSettingsDocument, { input: { branding: { logo } } })).updateSettings.branding.logo;
const sql = <Row extends object>(api: ApiClient, text: string) => sqlOf<Row>(app, api, [text]);
const pdfOf = async (api: ApiClient, route: string): Promise<Buffer> => {
  const response = await api.get(route);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};

/** The job's handler, run by hand. */
const run = (make: typeof sweepFiles | typeof moveFiles) => {
  const { database, files, unitOfWork } = app.app.services;
  const fileTransactions = fileTransactionsOf(database);
  const job = { signal: new AbortController().signal } as Parameters<ReturnType<typeof sweepFiles>>[0] &
    Parameters<ReturnType<typeof moveFiles>>[0];
  return make({ database, files, unitOfWork, clock, fileTransactions })(job);
};

it.each([
  ['a PNG', async () => imageUri('png', await paint('png', 90, 30)), { format: 'png', width: 90, height: 30 }],
  ['a JPEG', async () => imageUri('jpeg', await paint('jpeg', 90, 30)), { format: 'jpeg', width: 90, height: 30 }],
  ['a WebP', async () => imageUri('webp', await paint('webp', 90, 30)), { format: 'webp', width: 90, height: 30 }],
  ['an SVG of Illustrator', () => imageUri('svg+xml', ILLUSTRATOR), { format: 'png', width: 1600, height: 800 }],
  ['an SVG with text', () => imageUri('svg+xml', INKSCAPE), { format: 'png', width: 1600, height: 533 }],
])('takes %s, and shows it in settings from then on', async (_what, made, facts) => {
  const api = await app.register();
  const logo = await setLogo(api, await made());
  expect(await lookAt(logo)).toMatchObject(facts);
  expect((await api.ok(SettingsDocument)).settings.branding.logo).toBe(logo);
  const [stored] = await sql<{ same: boolean; type: string }>(
    api,
    `SELECT f.media_type AS type, o.logo LIKE 'data:' || f.media_type || '%' AS same FROM files f JOIN organizations o ON o.logo_sha256 = f.sha256`,
  );
  expect(stored).toEqual({ type: `image/${facts.format}`, same: true });
});

it('shows the logo on the PDF, and still does on invoices that were published with it', async () => {
  const api = await app.register();
  const before = await sharp({ create: { width: 300, height: 100, channels: 3, background: '#00c000' } })
    .png()
    .toBuffer();
  await setLogo(api, imageUri('png', before));
  const { id, hostedUrl } = await publishDraft(api);
  const [row] = await sql<{ snapshot: { style: { logo: object } }; file: string }>(
    api,
    `SELECT snapshot, logo_sha256 AS file FROM invoices`,
  );
  expect(row?.snapshot.style.logo).toEqual({ sha256: row?.file });
  await setLogo(api, null);
  const pdf = await pdfOf(api, `/invoices/${id}/pdf`);
  expect(await greenOn(pdf)).toBeGreaterThan(1000);
  const page = await (await app.anonymous.get(new URL(hostedUrl ?? '').pathname)).text();
  expect(page).toMatch(/<img class="logo" src="data:image\/png;base64,/);
  const other = await makeDraft(api);
  expect(await greenOn(await pdfOf(api, `/invoices/${other.id}/pdf`))).toBe(0);
});

/** How many pixels of the first page are as green as the logo, at 50 dots an inch. */
async function greenOn(pdf: Buffer): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'billfold-page-'));
  await writeFile(path.join(folder, 'a.pdf'), pdf);
  await promisify(execFile)('pdftoppm', ['-r', '50', '-png', '-singlefile', 'a.pdf', 'page'], { cwd: folder });
  const pixels = await sharp(await readFile(path.join(folder, 'page.png')))
    .removeAlpha()
    .raw()
    .toBuffer();
  let green = 0;
  for (let at = 0; at < pixels.length; at += 3)
    if ((pixels[at] ?? 0) < 40 && (pixels[at + 1] ?? 0) > 170 && (pixels[at + 2] ?? 0) < 40) green += 1;
  return green;
}

it("cannot reach another organization's file", async () => {
  const [mine, theirs] = [await app.register(), await app.register()];
  await setLogo(theirs, imageUri('png', await paint('png', 31, 17)));
  const [file] = await sql<{ sha256: string }>(theirs, 'SELECT sha256 FROM files');
  expect(await sql(mine, 'SELECT 1 FROM files')).toEqual([]);
  const naming = sql(mine, `UPDATE organizations SET logo_sha256 = '${file?.sha256}'`);
  await expect(naming).rejects.toMatchObject({ code: '23503' });
  const key = { organizationId: claimsOf(mine).org, sha256: file?.sha256 ?? '' };
  expect(await app.app.services.files.open(key)).toBeNull();
});

it('changes nothing and says so if an SVG needs a browser that is unavailable', async () => {
  const without = await startTestApp({ settings: { PUPPETEER_EXECUTABLE_PATH: '/nowhere/chrome' } });
  const api = await without.register();
  const input = { branding: { logo: imageUri('svg+xml', INKSCAPE), name: 'Renamed' } };
  expect(await api.refused(UpdateSettingsDocument, { input })).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  expect((await api.ok(SettingsDocument)).settings).toMatchObject({ branding: { logo: null }, version: 1 });
  expect(await lookAt(await setLogo(api, imageUri('svg+xml', ILLUSTRATOR)))).toMatchObject({ width: 1600 });
  await without.stop();
});

it('copies what version 0.1 has written into files, and serves it unchanged in the meantime and afterwards', async () => {
  const api = await app.register();
  const logo = imageUri('png', await paint('png', 21, 12));
  await sql(api, `UPDATE organizations SET logo = '${logo}'`);
  const { id } = await makeDraft(api);
  // Published by 0.1: the snapshot holds the picture.
  await api.ok(PublishInvoiceDocument, { id });
  const [snapshot] = await sql<{ logo: string; file: null }>(
    api,
    `SELECT snapshot #>> '{style,logo}' AS logo, logo_sha256 AS file FROM invoices`,
  );
  expect(snapshot).toEqual({ logo, file: null });
  const printed = await pdfOf(api, `/invoices/${id}/pdf`);
  const draft = await makeDraft(api);
  await sql(
    api,
    `INSERT INTO invoice_pdfs (organization_id, invoice_id, draft_version, content, created_at)
     SELECT organization_id, id, 1, 'printed by 0.1', now() FROM invoices WHERE status = 'DRAFT' AND number = '${draft.number}'`,
  );
  expect((await api.ok(SettingsDocument)).settings.branding.logo).toBe(logo);
  await run(moveFiles);
  const unmoved = await sql(
    api,
    `SELECT 1 FROM invoice_pdfs WHERE sha256 IS NULL UNION ALL SELECT 1 FROM organizations WHERE logo_sha256 IS NULL`,
  );
  expect(unmoved).toEqual([]);
  const files = await sql<{ type: string }>(api, 'SELECT media_type AS type FROM files ORDER BY 1');
  expect(files.map(({ type }) => type)).toEqual(['application/pdf', 'application/pdf', 'image/png']);
  expect((await api.ok(SettingsDocument)).settings.branding.logo).toBe(logo);
  expect((await pdfOf(api, `/invoices/${id}/pdf`)).equals(printed)).toBe(true);
  expect(await run(moveFiles)).toEqual({ pdfs: 0, logos: 0 });
});

it('sweeps a logo that was replaced a day ago, but none that an invoice refers to', async () => {
  const api = await app.register();
  const names = async () => (await sql(api, `SELECT 1 FROM files WHERE media_type = 'image/png'`)).length;
  await setLogo(api, imageUri('png', await paint('png', 11, 11)));
  await publishDraft(api);
  await setLogo(api, imageUri('png', await paint('png', 12, 12)));
  await setLogo(api, imageUri('png', await paint('png', 13, 13)));
  const [stored] = [await names()];
  await run(sweepFiles);
  clock.advance(25 * 60 * 60 * 1000);
  await run(sweepFiles);
  expect(stored - (await names())).toBe(1);
});
