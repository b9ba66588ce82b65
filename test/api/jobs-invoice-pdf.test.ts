import { makeDataFolder, removeDataFolder } from '../pdf/support/data-folder';
import { PdfReader, squeezed } from '../pdf/support/pdf-reader';
import { aStudio } from '../support/a-studio';
import { ApiClient, startTestApp, type TestApp } from '../support/api';
import {
  LogoutDocument,
  PublishInvoiceDocument,
  UpdateClientDocument,
  UpdateInvoiceDocument,
  UpdateSettingsDocument,
} from '../support/generated/operations';
import { makeDraft, registerEmployee } from '../support/invoices';

let app: TestApp;
let dataFolder: string;
const reader = new PdfReader();

beforeAll(async () => {
  dataFolder = await makeDataFolder();
  app = await startTestApp({ worker: true, settings: { DATA_DIR: dataFolder } });
});
afterAll(async () => {
  await app.stop();
  await Promise.all([reader.close(), removeDataFolder(dataFolder)]);
});

interface Download {
  filename: string | undefined;
  content: Buffer;
}

async function download(api: ApiClient, route: string): Promise<Download> {
  const response = await api.get(route);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  const [, filename] = /^attachment; filename="([^"]+)"$/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return { filename, content: Buffer.from(await response.arrayBuffer()) };
}

async function textOf({ content }: Download): Promise<string> {
  return squeezed((await reader.read(content)).pages.join(' '));
}

it('renders a draft again when it, its client or the settings change, but a published invoice only once', async () => {
  const { owner: api, clientId } = await aStudio({ on: app, client: { name: 'Acme before' } });
  const draft = await makeDraft(api, { clientId });
  const route = `/invoices/${draft.id}/pdf`;

  const first = await download(api, route);
  expect(first.filename).toBe(`${draft.number}.pdf`);
  expect(await textOf(first)).toContain(squeezed('Acme before'));
  expect((await download(api, route)).content.equals(first.content)).toBe(true);

  const lines = [{ description: 'Edited work', quantity: '2', rate: '61.50' }];
  await api.ok(UpdateInvoiceDocument, { input: { id: draft.id, lines } });
  const second = await textOf(await download(api, route));
  expect(second).toContain(squeezed('Edited work'));
  expect(second).toContain('123.00');

  await api.ok(UpdateClientDocument, { input: { id: clientId, name: 'Acme renamed' } });
  expect(await textOf(await download(api, route))).toContain(squeezed('Acme renamed'));
  await api.ok(UpdateSettingsDocument, { input: { branding: { name: 'Studio renamed' } } });
  expect(await textOf(await download(api, route))).toContain(squeezed('Studio renamed'));

  const { publishInvoice } = await api.ok(PublishInvoiceDocument, { id: draft.id });
  const published = await download(api, route);
  expect(await textOf(published)).toContain(squeezed('Edited work'));
  await api.ok(UpdateClientDocument, { input: { id: clientId, name: 'Acme after', address: { city: 'Elsewhere' } } });
  expect((await download(api, route)).content.equals(published.content)).toBe(true);

  const token = publishInvoice.hostedUrl?.split('/').at(-1);
  const byLink = await download(app.anonymous, `/i/${token}/pdf`);
  expect(byLink).toEqual(published);
});

it('ten concurrent requests for a new PDF get the same one', async () => {
  const api = await app.register();
  const { id } = await makeDraft(api);
  const downloads = await Promise.all(Array.from({ length: 10 }, () => download(api, `/invoices/${id}/pdf`)));
  const [first] = downloads;
  expect(downloads.every(({ content }) => content.equals(first?.content ?? Buffer.alloc(0)))).toBe(true);
});

describe('is refused', () => {
  const codeOf = async (response: Response): Promise<[number, string | undefined]> => {
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    return [response.status, errors[0]?.extensions.code];
  };

  it('without a session, or with one that has ended', async () => {
    const api = await app.register();
    const { id } = await makeDraft(api);
    await api.ok(LogoutDocument);
    const route = `/invoices/${id}/pdf`;
    expect(await codeOf(await app.anonymous.get(route))).toEqual([401, 'UNAUTHORIZED']);
    expect(await codeOf(await new ApiClient(app.url, 'nonsense').get(route))).toEqual([401, 'UNAUTHORIZED']);
    expect(await codeOf(await api.get(route))).toEqual([401, 'SESSION_EXPIRED']);
  });

  it('for other organizations, and for roles that may not see invoices', async () => {
    const [api, stranger, employee] = await Promise.all([app.register(), app.register(), registerEmployee(app)]);
    const { id } = await makeDraft(api);
    expect(await codeOf(await stranger.get(`/invoices/${id}/pdf`))).toEqual([404, 'NOT_FOUND']);
    expect(await codeOf(await employee.get(`/invoices/${id}/pdf`))).toEqual([403, 'FORBIDDEN']);
  });

  it('for unknown IDs', async () => {
    const api = await app.register();
    const unknown = await api.get('/invoices/inv_01h455vb4pex5vsknk084sn02q/pdf');
    expect(await codeOf(unknown)).toEqual([404, 'NOT_FOUND']);
    expect(await codeOf(await api.get('/invoices/cli_01h455vb4pex5vsknk084sn02q/pdf'))).toEqual([
      400,
      'VALIDATION_ERROR',
    ]);
    expect(await codeOf(await api.get('/invoices/..%2f..%2fetc%2fpasswd/pdf'))).toEqual([400, 'VALIDATION_ERROR']);
    expect(await codeOf(await app.anonymous.get(`/i/${'a'.repeat(32)}/pdf`))).toEqual([404, 'NOT_FOUND']);
  });
});
