import { makeDataFolder, removeDataFolder } from '../pdf/support/data-folder';
import { PdfReader, squeezed } from '../pdf/support/pdf-reader';
import { aStudio } from '../support/a-studio';
import { ApiClient, startTestApp, type TestApp } from '../support/api';
import {
  LogoutDocument,
  PublicInvoiceDocument,
  PublishInvoiceDocument,
  RecordPaymentDocument,
  SendInvoiceDocument,
  UpdateClientDocument,
  UpdateInvoiceDocument,
  UpdateSettingsDocument,
} from '../support/generated/operations';
import {
  addClient,
  claimsOf,
  invoiceUuid,
  makeDraft,
  publishDraft,
  registerEmployee,
  sqlOf,
} from '../support/invoices';
import { type MailServer, startMailServer } from '../support/mail-server';
import { MovedClock } from '../support/moved-clock';

let app: TestApp;
let dataFolder: string;
let mail: MailServer;
const clock = new MovedClock(new Date('2027-04-25T12:00:00Z'));
const reader = new PdfReader();

beforeAll(async () => {
  [dataFolder, mail] = await Promise.all([makeDataFolder(), startMailServer()]);
  app = await startTestApp({ clock, worker: true, settings: { DATA_DIR: dataFolder, SMTP_URL: mail.url } });
});
afterAll(async () => {
  await app.stop();
  await Promise.all([reader.close(), mail.close(), removeDataFolder(dataFolder)]);
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
  for (const tail of ['.', ')', '%3E'])
    expect(await download(app.anonymous, `/i/${token}/pdf${tail}`)).toEqual(published);
  expect((await app.anonymous.get(`/i/${token}/pdfs`)).status).toBe(404);
});

it('shows a draft that was cancelled as cancelled, with nothing to pay', async () => {
  const { owner: api } = await aStudio({ on: app });
  const { id } = await makeDraft(api);
  const cancel = `UPDATE invoices SET cancelled_at = $3, status = 'CANCELLED' WHERE organization_id = $1 AND id = $2`;
  await sqlOf(app, api, [cancel, [claimsOf(api).org, invoiceUuid(id), clock.now()]]);
  const text = await textOf(await download(api, `/invoices/${id}/pdf`));
  expect(text).toContain('CANCELLED');
  expect(text).toContain(squeezed('There is nothing to pay.'));
});

it('refuses a template, because there are none yet', async () => {
  const { owner: api, clientId } = await aStudio({ on: app, client: {} });
  const { id } = await makeDraft(api, { clientId });
  const response = await api.get(`/invoices/${id}/pdf?templateId=tpl_1`);
  const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
  expect([response.status, errors]).toMatchObject([
    400,
    [
      {
        message: 'templateId: is reserved. There are no templates yet, and every invoice has the standard one',
        extensions: { code: 'VALIDATION_ERROR' },
      },
    ],
  ]);
});

it('ten concurrent requests for a new PDF get the same one', async () => {
  const api = await app.register();
  const { id } = await makeDraft(api);
  const downloads = await Promise.all(Array.from({ length: 10 }, () => download(api, `/invoices/${id}/pdf`)));
  const [first] = downloads;
  expect(downloads.every(({ content }) => content.equals(first?.content ?? Buffer.alloc(0)))).toBe(true);
});

describe('payments', () => {
  const pay = (api: ApiClient, invoiceId: string, amount: string) =>
    api.ok(RecordPaymentDocument, { input: { invoiceId, amount, paymentDate: '2027-04-25' } });

  /** Every amount that is named as due. */
  const dueIn = (text: string) =>
    [...text.replace(/<[^>]*>/g, ' ').matchAll(/amount\s?due:?\s*\u2068?(\$[\d.,]+\d)/gi)].map(([, amount]) => amount);

  it('paid before it was first rendered are not in the stored PDF, which is final', async () => {
    const { owner: api } = await aStudio({ on: app });
    const { id, hostedUrl } = await publishDraft(api, { issueDate: '2027-04-25', dueDate: '2027-05-25' });
    await pay(api, id, '40.00');
    const route = `/invoices/${id}/pdf`;
    const stored = await download(api, route);
    const text = await textOf(stored);
    expect(dueIn(text)).toEqual(['$100.00', '$100.00']);
    for (const word of ['40.00', '60.00', 'Paid', 'Includes']) expect(text).not.toContain(word);
    expect(text).toContain('DueMay25,2027');

    const partly = await download(api, `${route}?withPayments=true`);
    expect(partly.filename).toMatch(/^INV-2027-04-\d{3}_2027-04-25\.pdf$/);
    expect(await textOf(partly)).toContain('IncludespaymentsuptoApril25,2027');
    expect(dueIn(await textOf(partly))).toEqual(['$60.00', '$60.00']);
    expect(await download(api, `${route}?withPayments=true`)).toEqual(partly);

    await pay(api, id, '60.00');
    expect(await download(api, route)).toEqual(stored);
    const token = hostedUrl?.split('/').at(-1);
    expect(await download(app.anonymous, `/i/${token}/pdf`)).toEqual(stored);
    const paid = await textOf(await download(app.anonymous, `/i/${token}/pdf?withPayments=true`));
    expect(dueIn(paid)).toEqual(['$0.00']);
    expect(paid).toContain('PAIDINFULL');
    clock.advance(24 * 60 * 60 * 1000);
    const nextDay = await download(app.anonymous, `/i/${token}/pdf?withPayments=true`);
    expect(await textOf(nextDay)).toContain('IncludespaymentsuptoApril26,2027');
  });

  it('leave mail, attached PDF, page and public API naming the same amount due at any moment', async () => {
    const { owner: api } = await aStudio({ on: app });
    const email = 'payer@example.test';
    const clientId = await addClient(api, { email });
    const lines = [{ description: 'Design', quantity: '1', rate: '1380.00' }];
    const { id, hostedUrl } = await publishDraft(api, { clientId, lines, taxRate: '0.08' });
    const token = hostedUrl?.split('/').at(-1) ?? '';
    const moments = [
      { paid: null, due: '$1,490.40' },
      { paid: '500.00', due: '$990.40' },
      { paid: '0.40', due: '$990.00' },
      { paid: '990.00', due: '$0.00' },
    ];
    for (const [index, { paid, due }] of moments.entries()) {
      if (paid) await pay(api, id, paid);
      await api.ok(SendInvoiceDocument, { input: { id } });
      const { message } = (await mail.to(email, index + 1)).at(-1)!;
      const attached = Buffer.from(message.attachments[0]?.content as ArrayBuffer);
      const { publicInvoice } = await app.anonymous.ok(PublicInvoiceDocument, { token });
      const [link, storedLink] = [publicInvoice.pdfWithPaymentsUrl, publicInvoice.pdfUrl].map((url) =>
        url.replace(/^https?:..[^/]*/, ''),
      );
      const stored = await download(app.anonymous, storedLink!);
      const named = {
        text: dueIn(message.text ?? ''),
        html: dueIn(message.html ?? ''),
        attached: dueIn(squeezed((await reader.read(attached)).pages.join(' '))),
        page: dueIn(await (await app.anonymous.get(`/i/${token}`)).text()),
        pdf: dueIn(await textOf(await download(app.anonymous, link!))),
      };
      for (const [where, amounts] of Object.entries(named)) {
        expect([where, ...new Set(amounts)]).toEqual([where, due]);
      }
      expect(
        `$${Number(publicInvoice.remainingBalance.amount).toLocaleString('en-US', { minimumFractionDigits: 2 })}`,
      ).toBe(due);
      expect([attached.equals(stored.content), new Set(dueIn(await textOf(stored)))]).toEqual([
        paid === null,
        new Set(['$1,490.40']),
      ]);
    }
  });
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
