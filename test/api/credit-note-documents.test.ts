import { makeDataFolder, removeDataFolder } from '../pdf/support/data-folder';
import { PdfReader, squeezed } from '../pdf/support/pdf-reader';
import { aStudio } from '../support/a-studio';
import { type ApiClient, startTestApp, type TestApp } from '../support/api';
import {
  CreditInvoiceDocument,
  type CreditInvoiceInput,
  CreditNoteDocument,
  UpdateClientDocument,
  UpdateSettingsDocument,
} from '../support/generated/operations';
import { addClient, publishDraft, registerEmployee, sqlOf } from '../support/invoices';
import { type MailServer, startMailServer } from '../support/mail-server';
import { MovedClock } from '../support/moved-clock';

const SETTINGS = { credit_document: 'CREDIT_NOTE' } as const;
const EMAIL = 'accounts@acme.example';

let app: TestApp;
let api: ApiClient;
let clientId: string;
let dataFolder: string;
let mail: MailServer;
const clock = new MovedClock(new Date('2027-04-25T12:00:00Z'));
const reader = new PdfReader();

beforeAll(async () => {
  [dataFolder, mail] = await Promise.all([makeDataFolder(), startMailServer()]);
  app = await startTestApp({ clock, worker: true, settings: { DATA_DIR: dataFolder, SMTP_URL: mail.url } });
  ({ owner: api, clientId } = await aStudio({
    on: app,
    settings: SETTINGS,
    unlimited: true,
    client: { email: EMAIL },
  }));
});
afterAll(async () => {
  await app.stop();
  await Promise.all([reader.close(), mail.close(), removeDataFolder(dataFolder)]);
});

const LINES = [
  { description: 'Workshop', quantity: '12.5', rate: '80.00' },
  { description: 'Hosting', quantity: '1', rate: '200.00' },
];
const at = { issueDate: '2027-04-03', dueDate: '2027-05-03' };
const publish = (fields: Partial<Parameters<typeof publishDraft>[1]> = {}) =>
  publishDraft(api, { clientId, lines: LINES, taxRate: '0.1', ...at, ...fields });

async function credit(input: Omit<CreditInvoiceInput, 'reason'> & { reason?: string }) {
  const all = { reason: 'The workshop was called off.', ...input };
  const { creditNote } = (await api.ok(CreditInvoiceDocument, { input: all })).creditInvoice;
  if (!creditNote) throw new Error('no credit note was made');
  return creditNote;
}

async function download(route: string, who = api): Promise<{ filename: string | undefined; content: Buffer }> {
  const response = await who.get(route);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const [, filename] = /^attachment; filename="([^"]+)"$/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return { filename, content: Buffer.from(await response.arrayBuffer()) };
}

const BROWSER = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36' };
const routeOf = ({ hostedUrl }: { hostedUrl?: string | null }) => new URL(hostedUrl ?? '').pathname;

const pagesOf = async (content: Buffer) => (await reader.read(content)).pages.map((page) => squeezed(page));

describe('the PDF of a credit note', () => {
  it('says what it corrects, takes and why, in the parties and words of the invoice, and never changes', async () => {
    const { id, number, lines } = await publish({ poNumber: 'PO 4711' });
    await api.ok(UpdateClientDocument, { input: { id: clientId, name: 'Acme after the sale' } });
    await api.ok(UpdateSettingsDocument, { input: { branding: { name: 'Another Studio' } } });
    const [workshop, hosting] = lines.map(({ id: lineId }) => lineId) as [string, string];
    const note = await credit({
      id,
      lines: [
        { lineId: workshop, quantity: '2.5' },
        { lineId: hosting, amount: '50.00' },
      ],
    });
    const { filename, content } = await download(`/credit-notes/${note.id}/pdf`);
    expect(filename).toBe(`${note.number}.pdf`);
    const [text = ''] = await pagesOf(content);
    for (const said of [
      ...['Credit note', note.number, 'Amount credited', '$275.00', `Taken off invoice ${number}`, 'Acme'],
      ...['April 25, 2027', 'April 3, 2027', 'PO 4711', 'Workshop', '2.5', '$80.00', '$200.00', 'Hosting', '$50.00'],
      ...['Tax 10% on $250.00', '$25.00', 'The workshop was called off.'],
    ])
      expect(text).toContain(squeezed(said));
    for (const unsaid of ['Due', 'Payment terms', 'after the sale', 'Another Studio'])
      expect(text).not.toContain(squeezed(unsaid));
    await credit({ id });
    expect((await download(`/credit-notes/${note.id}/pdf`)).content.equals(content)).toBe(true);
    const stored = await sqlOf(app, api, [
      `SELECT 1 FROM credit_note_pdfs p JOIN files f USING (organization_id, sha256) JOIN credit_notes n ON n.id = p.credit_note_id
       WHERE n.number = $1`,
      [note.number],
    ]);
    expect(stored).toHaveLength(1);
  });

  it('has two hundred lines on several pages, and text of any script', async () => {
    const arabic = await addClient(api, { name: 'متجر الواحة', locale: 'ar-AE', currency: 'AED' });
    const lines = Array.from({ length: 200 }, (_, index) => ({
      ...{ description: `店内サインのデザイン ${index + 1}`, quantity: '1', rate: '10.00' },
    }));
    const { id } = await publish({ clientId: arabic, lines });
    const note = await credit({ id, reason: 'أُلغي العمل.' });
    const pages = await pagesOf((await download(`/credit-notes/${note.id}/pdf`)).content);
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.join('')).toContain(squeezed('店内サインのデザイン 200'));
    expect(pages.at(-1)).toContain(squeezed('Amount credited'));
  });

  it('is for members of the organization who may see invoices', async () => {
    const note = await credit({ id: (await publish()).id });
    const route = `/credit-notes/${note.id}/pdf`;
    const asked = [await app.register(), await registerEmployee(app), app.anonymous];
    expect(await Promise.all(asked.map(async (who) => (await who.get(route)).status))).toEqual([404, 403, 401]);
    expect((await api.get('/credit-notes/crn_1/pdf')).status).toBe(400);
  });
});

describe('the page of a credit note', () => {
  const viewedAt = async (id: string) => (await api.ok(CreditNoteDocument, { id })).creditNote.viewedAt;

  it('shows it to anyone with the link, with its PDF, and records the first view that is not by a member', async () => {
    const { id, number } = await publish();
    const note = await credit({ id, amount: '11.00' });
    const route = routeOf(note);
    const own = await (await api.get(route, BROWSER)).text();
    expect(own).toContain('does not mark the credit note as viewed');
    expect(await viewedAt(note.id)).toBeNull();
    const page = await app.anonymous.get(route, BROWSER);
    const html = await page.text();
    for (const said of [note.number, '$11.00', `Taken off invoice ${number}`, 'The workshop was called off.'])
      expect(html).toContain(said);
    expect(html).not.toContain('class="badge');
    expect([page.status, page.headers.get('x-robots-tag')]).toEqual([200, 'noindex, nofollow']);
    const first = await viewedAt(note.id);
    expect(first).not.toBeNull();
    clock.advance(60_000);
    await app.anonymous.get(route, BROWSER);
    expect(await viewedAt(note.id)).toBe(first);
    const events = await sqlOf(app, api, [
      `SELECT 1 FROM events e JOIN credit_notes n ON n.id = e.subject_id WHERE e.type = 'creditNote.viewed' AND n.number = $1`,
      [note.number],
    ]);
    expect(events).toHaveLength(1);
    expect((await download(`${route}/pdf`, app.anonymous)).filename).toBe(`${note.number}.pdf`);
  });

  it('is not found by another token, and the links of invoices and credit notes do not open each other', async () => {
    const invoice = await publish();
    const token =
      routeOf(await credit({ id: invoice.id }))
        .split('/')
        .at(-1) ?? '';
    const ofInvoice = routeOf(invoice).split('/').at(-1) ?? '';
    for (const route of [`/c/${ofInvoice}`, `/i/${token}`, `/c/${'a'.repeat(32)}`, `/c/${ofInvoice}/pdf`])
      expect([route, (await app.anonymous.get(route, BROWSER)).status]).toEqual([route, 404]);
  });
});
