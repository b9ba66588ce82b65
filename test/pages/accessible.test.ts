import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import type { InvoiceDocument } from '../../src/domain/invoice-document';
import type { NoticeItem } from '../../src/domain/notices';
import { TimeFileFormat } from '../../src/domain/time-file';
import { InvoiceStatus } from '../../src/domain/workflow';
import { brandFrom } from '../../src/documents/brand';
import { hostedInvoicePage } from '../../src/http/pages/hosted-invoice-page';
import { invitationAcceptedPage, invitationOverPage, invitationPage } from '../../src/http/pages/invitation-page';
import { mailboxMessagePage, mailboxPage, mailViews, noMailPage } from '../../src/http/pages/mailbox-page';
import { messagePage, noDocumentPage } from '../../src/http/pages/message-page';
import { passwordIsSetPage, resetLinkOverPage, resetPasswordPage } from '../../src/http/pages/reset-password-page';
import { digestEmail } from '../../src/mail/documents/digest-email';
import { invitationEmail } from '../../src/mail/documents/invitation-email';
import { invoiceEmail } from '../../src/mail/documents/invoice-email';
import { passwordResetEmail } from '../../src/mail/documents/password-reset-email';
import { passwordResetOtpEmail } from '../../src/mail/documents/password-reset-otp-email';
import { paymentReceiptEmail } from '../../src/mail/documents/payment-receipt-email';
import { verifyEmailOtpEmail } from '../../src/mail/documents/verify-email-otp-email';
import { findChromium } from '../../src/pdf/chromium';
import { sampleDocument } from '../mail/sample-document';
import { SHARED_FOLDER } from '../support/shared-folder';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const COLORS = { dark: '#1e1b4b', light: '#facc15' };
const at = new Date('2026-11-21T11:30:00Z');
const url = 'https://app.example/next';

const REFUSED = { recipient: 'a@b.example', reason: '550 5.1.1 No such mailbox', at };
const INVOICE = { number: 'INV-1', clientName: 'Acme', totalMinor: 9_738n, currency: 'CAD', linkToken: 'token', at };
/** One of each kind; a kind that is missing does not compile. */
const NOTICE_ITEMS: NoticeItem[] = Object.values<NoticeItem>({
  invitationAccepted: { kind: 'invitationAccepted', name: 'Bob', role: 'ADMIN', at },
  invitationFailed: { kind: 'invitationFailed', ...REFUSED },
  deliveryFailed: {
    ...{ kind: 'deliveryFailed', what: 'RECEIPT', isCancelled: false, number: 'INV-1', linkToken: 'token' },
    ...REFUSED,
  },
  invoiceViewed: { kind: 'invoiceViewed', ...INVOICE },
  invoicePaid: { kind: 'invoicePaid', ...INVOICE, linkToken: null },
  timerForgotten: { kind: 'timerForgotten', project: 'Website', startedAt: at, at },
  timeImportFailed: {
    ...{
      kind: 'timeImportFailed',
      format: TimeFileFormat.TOGGL,
      isPreview: false,
      reason: 'dateFormat is required',
      at,
    },
  },
  recurringPaused: {
    ...{ kind: 'recurringPaused', clientName: 'Acme', totalMinor: 540000n, currency: 'USD', reason: 'was deleted', at },
  },
  recurringNotSent: {
    ...{ kind: 'recurringNotSent', clientName: 'Acme', totalMinor: 540000n, currency: 'USD', reason: 'no address', at },
  },
  recurringLimitReached: { kind: 'recurringLimitReached', invoicesLimit: 50, waiting: 2, at },
  budgetReached: { kind: 'budgetReached', project: 'Website', task: 'Design', threshold: 80, month: '2026-11-01', at },
  timeSubmitted: { kind: 'timeSubmitted', by: 'Grace', entries: 2, minutes: 90, at },
  timeApproved: { kind: 'timeApproved', by: 'Grace', entries: 2, minutes: 90, at },
  timeRejected: { kind: 'timeRejected', by: 'Grace', entries: 2, minutes: 90, at },
  expensesSubmitted: { kind: 'expensesSubmitted', by: 'Grace', expenses: 2, at },
  expensesApproved: { kind: 'expensesApproved', by: 'Grace', expenses: 1, at },
  expensesRejected: { kind: 'expensesRejected', by: 'Grace', expenses: 2, at },
} satisfies { [Kind in NoticeItem['kind']]: NoticeItem & { kind: Kind } });

function documentOf(primaryColor: string, changes: Partial<InvoiceDocument> = {}): InvoiceDocument {
  return sampleDocument({ style: { ...sampleDocument().style, primaryColor }, ...changes });
}

/** Every page, by name. The brand's colour matters to the hosted invoice alone. */
function pages(primaryColor: string): Record<string, string> {
  const hosted = (changes: Partial<InvoiceDocument>) =>
    hostedInvoicePage({
      document: documentOf(primaryColor, changes),
      payments: [{ date: '2026-11-05', amountMinor: 9_738n }],
      ...{ pdfUrl: '/pdf', today: '2026-11-21', viewedByMember: true },
    }).html;
  const row = {
    id: 'm1',
    messageId: '<m1@b.example>',
    sender: 'a@b.example',
    recipients: ['c@d.example'],
    subject: 'Hello',
    receivedAt: at,
  };
  const sms = { id: 's1', recipient: '+15145550100', body: 'Your code is 123456', receivedAt: at };
  const mail = {
    subject: 'Hello',
    headers: [{ name: 'To', value: 'c@d.example' }],
    html: '<p>Hello</p>',
    text: 'Hello',
    files: [],
  };
  const invitation = { token: 't', email: 'a@b.example', organizationName: 'Northwind', invitedBy: 'Ann', name: '' };
  const statuses = Object.values(InvoiceStatus).map((status) => [`hosted ${status}`, hosted({ status })] as const);
  return {
    ...Object.fromEntries(statuses),
    'hosted overdue': hosted({ dueDate: '2026-11-20' }),
    'hosted Arabic': hosted({ locale: 'ar-EG', clientNotes: 'شكرا لكم' }),
    'not found': noDocumentPage('invoice').html,
    'no message': noMailPage().html,
    error: messagePage({ title: 'Something went wrong', message: 'It failed.', requestId: 'req' }).html,
    invitation: invitationPage({ ...invitation, hasAccount: false, faults: ['The password is too short.'] }).html,
    'invitation with account': invitationPage({ ...invitation, hasAccount: true, faults: [] }).html,
    'invitation accepted': invitationAcceptedPage(url).html,
    'invitation over': invitationOverPage(url).html,
    'reset password': resetPasswordPage({ token: 't', faults: ['must contain a digit'] }).html,
    'password set': passwordIsSetPage(url).html,
    'reset link over': resetLinkOverPage(url).html,
    mailbox: mailboxPage([row], [sms]).html,
    'empty mailbox': mailboxPage([], []).html,
    ...Object.fromEntries(mailViews.map((view) => [`message ${view}`, mailboxMessagePage(row, mail, view).html])),
  };
}

/** Every email, by name. */
function emails(primaryColor: string): Record<string, string> {
  const brand = brandFrom({ name: 'Northwind', primaryColor, logo: null });
  const document = documentOf(primaryColor);
  const person = { name: 'Ada', minutes: 10 };
  const place = { locale: 'en-CA', timeZone: 'UTC' };
  const contents = {
    invoice: invoiceEmail({ document, message: 'Hello', hostedUrl: url, hasAttachment: true }),
    receipt: paymentReceiptEmail({ document, paymentAmountMinor: 9_738n, paymentDate: '2026-11-05', hostedUrl: url }),
    invitation: invitationEmail({
      ...{ brand, inviterName: 'Ann', role: 'ADMIN', jobTitle: null, personalMessage: 'Welcome', url, expiresAt: at },
      ...place,
    }),
    digest: digestEmail({
      brand,
      ...place,
      name: 'Ada',
      publicUrl: 'https://billing.example',
      items: NOTICE_ITEMS,
    }),
    'reset link': passwordResetEmail({ ...person, url }),
    'reset code': passwordResetOtpEmail({ ...person, code: '123456' }),
    'verification code': verifyEmailOtpEmail({ ...person, code: '123456' }),
  };
  return Object.fromEntries(Object.entries(contents).map(([name, { html }]) => [name, html]));
}

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

describe('in a browser, axe finds nothing', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const chromium = await findChromium({ dataFolder: SHARED_FOLDER });
    browser = await puppeteer.launch({
      executablePath: chromium.executablePath,
      headless: chromium.shell ? 'shell' : true,
      env: { ...chromium.environment },
      pipe: true,
      args: ['--disable-gpu', '--no-sandbox'],
    });
    page = await browser.newPage();
    // The policies of pages forbid the script of the test.
    await page.setBypassCSP(true);
  });
  afterAll(() => browser.close());

  async function violations(html: string): Promise<string[]> {
    await page.setContent(html, { waitUntil: 'load' });
    await page.evaluate(AXE);
    const found = (await page.evaluate(
      `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }).then((r) => r.violations)`,
    )) as Violation[];
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html: node, failureSummary }) => `${id}: ${node} ${failureSummary}`),
    );
  }

  /** Emails are tables in the order of their texts, which have no headings and landmarks. */
  const OF_PAGES_ALONE = /^(region|page-has-heading-one|landmark-one-main): /;

  it.each(Object.entries(COLORS))(
    'wrong with any page or email of a %s brand, on a phone and on a desk',
    async (_name, color) => {
      const faults: string[] = [];
      for (const width of [390, 1280]) {
        await page.setViewport({ width, height: 800 });
        for (const [name, html] of Object.entries(pages(color)))
          faults.push(...(await violations(html)).map((fault) => `${name}, ${width}: ${fault}`));
        for (const [name, html] of Object.entries(emails(color)))
          faults.push(
            ...(await violations(html))
              .filter((fault) => !OF_PAGES_ALONE.test(fault))
              .map((fault) => `${name}, ${width}: ${fault}`),
          );
      }
      expect(faults).toEqual([]);
    },
  );
});
