import { createClient } from 'graphql-ws';
import { print } from 'graphql';
import { WebSocket } from 'ws';
import { serverPort } from '../support/server-port';
import { makeDataFolder, removeDataFolder } from '../pdf/support/data-folder';
import { PdfReader, squeezed } from '../pdf/support/pdf-reader';
import { ApiClient, startTestApp, TEST_PASSWORD, type TestApp } from '../support/api';
import { type Browser, startBrowser } from '../support/browser';
import {
  ClientDocument,
  CreateClientDocument,
  CreateInvoiceDocument,
  InvoiceDocument,
  JobProgressDocument,
  LoginDocument,
  type JobProgressSubscription,
  PaymentsDocument,
  RecordPaymentDocument,
  SendInvoiceDocument,
  VerifyAccountDocument,
} from '../support/generated/operations';
import { type MailServer, type ReceivedMail, startMailServer } from '../support/mail-server';
import { describeWithRedis } from '../support/redis';

type Progress = JobProgressSubscription['jobProgress'];

const FREELANCER = 'ada@studio.example';
const CLIENT = 'accounts@acme.example';

/** All that a job tells of itself over a socket, until the server says that there is no more. */
async function watch(api: ApiClient, id: string): Promise<Progress[]> {
  const socket = createClient({
    url: `${api.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { Authorization: `Bearer ${api.token}` },
  });
  const seen: Progress[] = [];
  const events = socket.iterate<JobProgressSubscription>({ query: print(JobProgressDocument), variables: { id } });
  for await (const { data, errors } of events) {
    expect(errors).toBeUndefined();
    if (data) seen.push(data.jobProgress);
  }
  await socket.dispose();
  return seen;
}

/** Checks what a job told: upwards, to its end. */
function expectSuccess(seen: Progress[]): void {
  const percents = seen.map(({ percent }) => percent);
  expect(percents).toEqual([...percents].sort((a, b) => a - b));
  expect(seen.at(-1)).toMatchObject({ status: 'SUCCEEDED', percent: 100 });
}

async function pdfFrom(api: ApiClient, invoiceId: string): Promise<Buffer> {
  const response = await api.get(`/invoices/${invoiceId}/pdf`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  return Buffer.from(await response.arrayBuffer());
}

/** The one file of an email, and its name. */
function attachmentOf({ message }: ReceivedMail): { filename: string | null; content: Buffer } {
  expect(message.attachments.map(({ mimeType }) => mimeType)).toEqual(['application/pdf']);
  const [file] = message.attachments;
  return { filename: file?.filename ?? null, content: Buffer.from(file?.content as ArrayBuffer) };
}

function declare(redisUrl: string | null): void {
  let app: TestApp;
  let mail: MailServer;
  let browser: Browser;
  let dataFolder: string;
  const reader = new PdfReader();

  beforeAll(async () => {
    [mail, browser, dataFolder] = await Promise.all([startMailServer(), startBrowser(), makeDataFolder()]);
    const settings = {
      // Links in emails lead to the port, so it has to be known beforehand.
      PORT: String(await serverPort()),
      DATA_DIR: dataFolder,
      SMTP_URL: mail.url,
      REDIS_URL: redisUrl ? `${redisUrl}/${process.env.JEST_WORKER_ID ?? '1'}` : '',
    };
    app = await startTestApp({ worker: true, settings });
  });
  afterAll(async () => {
    await app.stop();
    await Promise.all([mail.close(), browser.close(), reader.close(), removeDataFolder(dataFolder)]);
  });

  async function expectTexts(pdf: Buffer, texts: string[]): Promise<void> {
    const { pages } = await reader.read(pdf);
    for (const text of texts) expect(squeezed(pages.join(' '))).toContain(squeezed(text));
  }

  /** Sends the invoice, and gives the two emails that come of it: the client's and the copy. */
  async function send(api: ApiClient, id: string): Promise<{ toClient: ReceivedMail; copy: ReceivedMail }> {
    const input = { id, message: 'It was a pleasure.', attachPdf: true, sendCopy: true };
    const { sendInvoice } = await api.ok(SendInvoiceDocument, { input });
    expect(sendInvoice.invoice.status).toBe('PUBLISHED');
    expect(sendInvoice.jobs).toHaveLength(2);
    const watched = await Promise.all(sendInvoice.jobs.map((job) => watch(api, job.id)));
    watched.forEach(expectSuccess);
    const [toClient] = await mail.to(CLIENT);
    const [, copy] = await mail.to(FREELANCER, 2);
    expect(mail.received).toHaveLength(3);
    return { toClient: toClient!, copy: copy! };
  }

  /** Types in the code that came by email. */
  async function verifyEmail(): Promise<void> {
    const [letter] = await mail.to(FREELANCER);
    const otp = /code is (\d{6})/.exec(letter?.message.text ?? '')?.[1] ?? 'no code';
    const input = { email: FREELANCER, otp, type: 'EMAIL' as const };
    expect((await app.anonymous.ok(VerifyAccountDocument, { input })).verifyAccount.isEmailVerified).toBe(true);
  }

  async function visitOnPhoneAndDesk(url: string, texts: string[]): Promise<void> {
    for (const width of [360, 1280]) {
      const page = await browser.visit(url, width);
      expect(page).toMatchObject({ status: 200, complaints: [] });
      expect(page.scrollWidth).toBeLessThanOrEqual(width);
      for (const text of texts) expect(page.text).toContain(text);
    }
  }

  it('from registering to the receipt', async () => {
    await app.register({ name: 'Ada Example', email: FREELANCER, businessName: 'Studio North' }, { verified: false });
    await verifyEmail();
    const { login } = await app.anonymous.ok(LoginDocument, {
      input: { email: FREELANCER.toUpperCase(), password: TEST_PASSWORD },
    });
    const api = new ApiClient(app.url, login.accessToken);
    const { createClient: client } = await api.ok(CreateClientDocument, {
      input: { name: 'Acme Corporation', email: CLIENT, paymentTerms: 'Net 30' },
    });
    const { createInvoice: draft } = await api.ok(CreateInvoiceDocument, {
      input: {
        clientId: client.id,
        taxRate: '0.08',
        discountRate: '0.05',
        clientNotes: 'Thank you for your business.',
        lines: [
          { description: 'Development', quantity: '20', rate: '125.00' },
          { description: 'Setup', quantity: '1', rate: '500.00' },
        ],
      },
    });
    expect(draft).toMatchObject({ status: 'DRAFT', total: { amount: '3090.00', currency: 'USD' } });
    await expectTexts(await pdfFrom(api, draft.id), ['Studio North', 'Acme Corporation', 'Development', '$3,090.00']);

    const { toClient, copy } = await send(api, draft.id);
    const sent = (await api.ok(InvoiceDocument, { id: draft.id })).invoice;
    expect(sent.status).toBe('SENT');
    const number = sent.number ?? '';
    expect(number).toMatch(/^INV-\d{4}-\d{2}-001$/);
    expect(toClient.message.subject).toBe(copy.message.subject);
    expect(toClient.message.messageId).not.toBe(copy.message.messageId);
    for (const part of [toClient.message.html, toClient.message.text]) {
      for (const text of [number, '$3,090.00', 'It was a pleasure.', 'Development', sent.hostedUrl ?? 'no link']) {
        expect(part).toContain(text);
      }
    }
    const { filename, content } = attachmentOf(toClient);
    expect(filename).toBe(`${number}.pdf`);
    await expectTexts(content, [number, 'Acme Corporation', '$3,000.00', '-$150.00', '$240.00', '$3,090.00']);
    expect(attachmentOf(copy).content.equals(content)).toBe(true);
    expect((await pdfFrom(api, draft.id)).equals(content)).toBe(true);

    const link = /https?:\/\/\S+\/i\/[\w-]+/.exec(toClient.message.text ?? '')?.[0] ?? 'no link';
    await visitOnPhoneAndDesk(link, [number, 'Studio North', 'Acme Corporation', '$3,090.00', 'Due in 30 days']);
    expect((await api.ok(InvoiceDocument, { id: draft.id })).invoice.status).toBe('VIEWED');
    const downloaded = await browser.download('a.button');
    expect(downloaded.filename).toBe(`${number}.pdf`);
    expect(downloaded.content.equals(content)).toBe(true);

    const pay = (amount: string, sendReceipt: boolean) =>
      api.ok(RecordPaymentDocument, { input: { invoiceId: draft.id, amount, sendReceipt } });
    expect((await pay('1000.00', false)).recordPayment.invoice).toMatchObject({
      status: 'VIEWED',
      totalPaid: { amount: '1000.00' },
      remainingBalance: { amount: '2090.00' },
    });
    expect((await browser.visit(link, 360)).text).toContain('$2,090.00');
    expect((await pay('2090.00', true)).recordPayment.invoice).toMatchObject({
      status: 'PAID',
      remainingBalance: { amount: '0.00' },
    });
    const [, receipt] = await mail.to(CLIENT, 2);
    expect(receipt?.message.subject).toContain('Payment received');
    for (const text of ['$2,090.00', 'Amount due: $0.00', link]) expect(receipt?.message.text).toContain(text);
    await visitOnPhoneAndDesk(link, ['Paid in full']);

    const { invoice } = await api.ok(InvoiceDocument, { id: draft.id });
    expect(invoice.payments.nodes.map(({ amount }) => amount.amount).sort()).toEqual(['1000.00', '2090.00']);
    expect(invoice.activity.nodes.map(({ type, actor }) => `${type} by ${actor?.name ?? 'nobody'}`)).toEqual([
      'CREATED by Ada Example',
      'PUBLISHED by Ada Example',
      'SEND_REQUESTED by Ada Example',
      // Of the client's email. The copy for the sender is no event of the invoice.
      'SENT by nobody',
      'VIEWED by nobody',
      'PAYMENT_RECORDED by Ada Example',
      'PAYMENT_RECORDED by Ada Example',
      'PAID by Ada Example',
    ]);
    expect((await api.ok(PaymentsDocument, {})).payments.totalCount).toBe(2);
    expect((await api.ok(ClientDocument, { id: client.id })).client).toMatchObject({ balance: [], credit: [] });
  });
}

describe('the paid invoice, with the queue in PostgreSQL', () => {
  declare(null);
});
describeWithRedis('the paid invoice, with the queue in Redis', (redisUrl) => declare(redisUrl));
