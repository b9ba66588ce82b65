import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { startS3, type TestS3 } from '../files/files-of-two';
import { makeDataFolder, removeDataFolder } from '../pdf/support/data-folder';
import { type ApiClient, startTestApp, type TestApp } from '../support/api';
import { SettingsDocument, UpdateSettingsDocument } from '../support/generated/operations';
import { publishDraft, sqlOf } from '../support/invoices';
import { imageUri, paint } from '../support/pictures';

let s3: TestS3;
let app: TestApp;
let dataFolder: string;
let api: ApiClient;

beforeAll(async () => {
  [s3, dataFolder] = await Promise.all([startS3(), makeDataFolder()]);
  const { s3Bucket, s3Endpoint, s3AccessKeyId, s3SecretAccessKey } = s3.settings;
  const settings = {
    DATA_DIR: dataFolder,
    S3_BUCKET: s3Bucket ?? '',
    S3_ENDPOINT: s3Endpoint ?? '',
    S3_ACCESS_KEY_ID: s3AccessKeyId ?? '',
    S3_SECRET_ACCESS_KEY: s3SecretAccessKey ?? '',
  };
  app = await startTestApp({ worker: true, settings });
});
afterAll(async () => {
  await app.stop();
  await Promise.all([s3.stop(), removeDataFolder(dataFolder)]);
});
beforeEach(async () => {
  api = await app.register();
});
afterEach(() => s3.start());

const away = { code: 'SERVICE_UNAVAILABLE' };
const logoOf = async (width: number) => imageUri('png', await paint('png', width, 30));

it('changes nothing while the bucket is away, says so, and takes the same logo afterwards', async () => {
  await s3.stop();
  const input = { branding: { logo: await logoOf(90), name: 'Renamed' }, expectedVersion: 1 };
  expect(await api.refused(UpdateSettingsDocument, { input })).toMatchObject(away);
  const { settings } = await api.ok(SettingsDocument);
  expect(settings).toMatchObject({ version: 1, branding: { logo: null } });
  expect(settings.branding.name).not.toBe('Renamed');
  await s3.start();
  const { updateSettings } = await api.ok(UpdateSettingsDocument, { input });
  expect(updateSettings).toMatchObject({ version: 2, branding: { name: 'Renamed' } });
  expect((await api.ok(SettingsDocument)).settings.branding.logo).toBe(updateSettings.branding.logo);
  await s3.stop();
});

const LOGO_OF_SETTINGS = 'query { settings { version branding { logo } } }';

/** Sets a logo without reading it. Gives the page of an invoice that has it, and the invoice's ID. */
async function unreadLogo(width: number): Promise<{ id: string; page: string }> {
  const input = { branding: { logo: await logoOf(width) } };
  const { errors } = await api.send(
    'mutation ($input: UpdateSettingsInput!) { updateSettings(input: $input) { version } }',
    {
      input,
    },
  );
  expect(errors).toEqual([]);
  const { id, hostedUrl } = await publishDraft(api);
  return { id, page: new URL(hostedUrl ?? '').pathname };
}

it('serves what it can while the bucket is away, and says what it cannot', async () => {
  const { id, page } = await unreadLogo(80);
  const pdf = Buffer.from(await (await api.get(`/invoices/${id}/pdf`)).arrayBuffer());
  const places = await sqlOf<{ place: string }>(app, api, ['SELECT DISTINCT stored_in AS place FROM files']);
  expect(places).toEqual([{ place: 'S3' }]);
  await s3.stop();
  const { data, errors } = await api.send<{ settings: object }, object>(LOGO_OF_SETTINGS);
  expect(errors).toMatchObject([{ path: ['settings', 'branding', 'logo'], extensions: away }]);
  expect(data?.settings).toEqual({ version: 2, branding: { logo: null } });
  expect((await api.get(`/invoices/${id}/pdf`)).status).toBe(503);
  expect((await app.anonymous.get(`${page}/pdf`)).status).toBe(503);
  const shown = await app.anonymous.get(page);
  expect(shown.status).toBe(200);
  const html = await shown.text();
  expect(html).toContain('Total');
  expect(html).not.toContain('class="logo"');
  await s3.start();
  expect(Buffer.from(await (await api.get(`/invoices/${id}/pdf`)).arrayBuffer()).equals(pdf)).toBe(true);
  expect(await (await app.anonymous.get(page)).text()).toContain('class="logo"');
  // What was read is kept.
  await s3.stop();
  expect(await (await app.anonymous.get(page)).text()).toContain('class="logo"');
  expect((await api.ok(SettingsDocument)).settings.branding.logo).toMatch(/^data:image/);
});

it('does not make the reader of a page or of settings wait for a bucket that hangs', async () => {
  const { page } = await unreadLogo(70);
  await s3.stop();
  const hanging: IncomingMessage[] = [];
  const standIn = createServer((request) => void hanging.push(request));
  const { port, hostname } = new URL(s3.settings.s3Endpoint ?? '');
  await once(standIn.listen(Number(port), hostname), 'listening');
  try {
    const shown = await app.anonymous.get(page);
    expect([shown.status, (await shown.text()).includes('class="logo"')]).toEqual([200, false]);
    const { errors } = await api.send(LOGO_OF_SETTINGS);
    expect(errors).toMatchObject([{ path: ['settings', 'branding', 'logo'], extensions: away }]);
    // Both were answered before any request to the bucket, also of the worker, was given up.
    expect(new Set(hanging.map(({ destroyed }) => destroyed))).toEqual(new Set([false]));
  } finally {
    standIn.closeAllConnections();
    await new Promise((resolve) => standIn.close(resolve));
  }
});
