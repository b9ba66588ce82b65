import type { InvoiceDocument } from '../../src/domain/invoice-document';
import { InvoiceStatus } from '../../src/domain/workflow';
import { hostedInvoicePage, type HostedInvoicePageInput } from '../../src/http/pages/hosted-invoice-page';
import { messagePage, noDocumentPage } from '../../src/http/pages/message-page';
import type { Route } from '../../src/http/route';
import { ATTACK, ATTACK_MARKUP, hostileDocument, sampleDocument } from '../mail/sample-document';
import { startPageVisitor, type PageVisitor } from './page-visitor';

const today = '2026-11-21';
const pdfUrl = '/i/token/pdf';
const [line] = sampleDocument().lines;
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const HUGE = 99_999_999_999_999n;

const documents: Record<string, InvoiceDocument> = {
  plain: sampleDocument(),
  many: sampleDocument({ lines: Array.from({ length: 200 }, () => line!) }),
  long: sampleDocument({
    seller: { ...sampleDocument().seller, name: 'S'.repeat(60), company: 'C'.repeat(60) },
    buyer: { ...sampleDocument().buyer, name: 'W'.repeat(60), email: `${'m'.repeat(60)}@${'d'.repeat(60)}.example` },
    lines: [
      { ...line!, description: 'x'.repeat(500), quantity: '99999999.9999', rate: '9999999999.9999', amountMinor: HUGE },
    ],
    taxes: [{ name: 'T'.repeat(60), rate: '0.2', baseMinor: HUGE, amountMinor: HUGE }],
    locale: 'de-DE',
    totalMinor: HUGE,
    balanceMinor: HUGE,
  }),
  arabic: sampleDocument({ locale: 'ar-EG', currency: 'KWD', clientNotes: 'شكرا لكم' }),
  logo: sampleDocument({ style: { ...sampleDocument().style, logo: `data:image/png;base64,${PIXEL}` } }),
  hostile: hostileDocument(),
};

const routes: Route[] = [
  {
    method: 'GET',
    path: '/i/:name',
    handle: ({ params }) => {
      const document = documents[params.name ?? ''];
      const page = document ? pageOf({ document }) : noDocumentPage('invoice');
      return Promise.resolve({ status: document ? 200 : 404, headers: page.headers, body: page.html });
    },
  },
];

function pageOf(input: Partial<HostedInvoicePageInput>) {
  const document = sampleDocument();
  return hostedInvoicePage({ document, payments: [], pdfUrl, today, viewedByMember: false, ...input });
}

function html(changes: Partial<InvoiceDocument>, viewedByMember = false): string {
  return pageOf({ document: sampleDocument(changes), viewedByMember }).html;
}

describe('the hosted invoice in a browser without JavaScript', () => {
  let visitor: PageVisitor;
  beforeAll(async () => {
    visitor = await startPageVisitor(routes);
  });
  afterAll(() => visitor.close());

  const texts = (selector: string) => `[...document.querySelectorAll('${selector}')].map((e) => e.innerText.trim())`;

  it.each([...Object.keys(documents), 'unknown'])(
    'fits phone and desk, asks for nothing, breaks no policy: %s',
    async (name) => {
      for (const width of [360, 1280]) {
        const page = await visitor.visit(`/i/${name}`, width);
        const scrollWidth = await page.evaluate('document.documentElement.scrollWidth');
        expect(scrollWidth).toBeLessThanOrEqual(width);
        expect(visitor.complaints.filter((text) => !text.includes('404'))).toEqual([]);
        expect(visitor.requests.filter((url) => !url.startsWith('data:'))).toEqual([`${visitor.origin}/i/${name}`]);
        // The policy names the style by its hash: were it blocked, the page would have the browser's own white.
        expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(244, 245, 248)');
      }
    },
  );

  it('shows everything that the invoice says', async () => {
    const page = await visitor.visit('/i/plain', 1280);
    const text = (await page.evaluate('document.body.innerText')) as string;
    const facts = [
      'Due in 10 days',
      'Invoice INV-2026-11-001',
      'November 1, 2026',
      'December 1, 2026',
      'Net 30',
      'Northwind Studio Inc.',
      '500 Rue Sainte-Catherine',
      'Montréal QC H3B 1A6',
      'Tax ID: 123456789 RT0001',
      'Acme Corporation',
      'Acme Holdings',
      'Attn: Accounts payable',
      'Design workshop',
      'GST · QST',
      '$50.125',
      'Thank you.\nPay by transfer.',
      'PO-7781',
      'First Bank',
    ];
    for (const fact of facts) expect(text).toContain(fact);
    expect(await page.evaluate(texts('.party-name'))).toEqual(['Northwind Studio Inc.', 'Acme Holdings']);
    expect(await page.evaluate(texts('.totals > div'))).toEqual([
      'Subtotal\n$1,050.13',
      'Discount (10%)\n-$105.01',
      'GST 5% on $1,050.13\n$52.51',
      'QST 9.975% on $1,000.00\n$99.75',
      'Total\n$1,097.38',
      'Paid\n-$97.38',
      'Amount due\n$1,000.00',
    ]);
    expect(await page.evaluate(`document.querySelector('a.button').getAttribute('href')`)).toBe(pdfUrl);
  });

  it('shows cards on a phone and a table on a desktop', async () => {
    const display = `getComputedStyle(document.querySelector('.lines tbody tr')).display`;
    expect(await (await visitor.visit('/i/plain', 360)).evaluate(display)).toBe('flex');
    expect(await (await visitor.visit('/i/plain', 1280)).evaluate(display)).toBe('table-row');
  });

  it('prints without elements for the screen', async () => {
    const page = await visitor.visit('/i/plain', 1280);
    await page.emulateMediaType('print');
    const shown = await page.evaluate(
      `['.summary', '.page-foot', '.paper', '.print-facts'].map((s) => getComputedStyle(document.querySelector(s)).display)`,
    );
    await page.emulateMediaType('screen');
    expect(shown).toEqual(['none', 'none', 'block', 'block']);
  });

  it('shows what people wrote as text', async () => {
    const page = await visitor.visit('/i/hostile', 1280);
    expect(await page.evaluate('document.scripts.length')).toBe(0);
    expect(await page.evaluate('document.images.length')).toBe(0);
    expect(await page.evaluate(texts('.description p'))).toEqual([
      ...[ATTACK, ATTACK, ATTACK, `${ATTACK} · ${ATTACK}`],
    ]);
    expect(await page.evaluate(texts('.notes p'))).toEqual([ATTACK]);
    expect(await page.title()).toContain(ATTACK);
  });
});

describe('hostedInvoicePage', () => {
  it('escapes all markup that people enter', () => {
    const { html: page, headers } = pageOf({ document: hostileDocument(), viewedByMember: true });
    expect(page).not.toMatch(ATTACK_MARKUP);
    expect(page).not.toContain('AAAA');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; img-src data:;/);
    expect(headers['content-security-policy']).not.toMatch(/unsafe|script-src/);
    expect(headers['x-robots-tag']).toBe('noindex, nofollow');
  });

  const { DRAFT, SENT, VIEWED, PAID, CANCELLED, REFUNDED, UNCOLLECTIBLE } = InvoiceStatus;
  it.each([
    [SENT, '2026-12-01', 'open', 'Due in 10 days'],
    [VIEWED, '2026-11-22', 'open', 'Due in 1 day'],
    [SENT, '2026-11-21', 'open', 'Due today'],
    [SENT, '2026-11-20', 'late', 'Overdue by 1 day'],
    [VIEWED, '2026-10-21', 'late', 'Overdue by 31 days'],
    [PAID, '2026-10-21', 'done', 'Paid in full'],
    [CANCELLED, '2026-10-21', 'void', 'Cancelled'],
    [REFUNDED, '2026-10-21', 'void', 'Refunded'],
    [UNCOLLECTIBLE, '2026-10-21', 'late', 'Written off'],
    [DRAFT, '2026-12-01', 'draft', 'Draft'],
  ])('an invoice that is %s and due on %s has the %s badge “%s”', (status, dueDate, tone, badge) => {
    expect(html({ status, dueDate })).toContain(`<p class="badge ${tone}">${badge}</p>`);
  });

  it('asks for what was written off, which can still be paid', () => {
    const page = html({ status: InvoiceStatus.UNCOLLECTIBLE });
    expect(page).toContain('Amount due');
    expect(page).toContain('Can still be paid');
  });

  it('says what of it was paid, and when', () => {
    const payments = [
      { date: '2026-11-05', amountMinor: 5_000n },
      { date: '2026-11-09', amountMinor: 4_738n },
    ];
    const texts = (document: InvoiceDocument) => pageOf({ document, payments }).html.replaceAll(/[\u2068\u2069]/g, '');
    const partly = texts(sampleDocument({ dueDate: '2026-11-20' }));
    for (const text of [
      'Overdue by 1 day',
      'Was due November 20, 2026',
      '$97.38 of $1,097.38 has been paid.',
      'We received $50.00 on November 5, 2026.',
      'We received $47.38 on November 9, 2026.',
    ])
      expect(partly).toContain(text);
    const paid = texts(sampleDocument({ status: InvoiceStatus.PAID, paidMinor: 109_738n, balanceMinor: 0n }));
    expect(paid).toContain('We received $50.00 on November 5, 2026.');
    expect(paid).not.toContain('has been paid.');
    expect(paid.match(/Paid in full/g)).toEqual(['Paid in full', 'Paid in full']);
  });

  it('leads to the seller by email, phone and website, and nowhere else', () => {
    const { seller } = sampleDocument();
    const links = (changes: Partial<InvoiceDocument['seller']>) =>
      [...html({ seller: { ...seller, ...changes } }).matchAll(/<a href="([^"]*)">([^<]*)</g)].map((found) =>
        found.slice(1),
      );
    expect(links({})).toEqual([
      ['mailto:billing@northwind.example', 'billing@northwind.example'],
      ['tel:+15145550100', '+1 514 555 0100'],
      ['https://northwind.example/', 'https://northwind.example'],
    ]);
    expect(links({ email: null, phone: 'call us', website: 'northwind.example/a b' })).toEqual([
      ['https://northwind.example/a%20b', 'northwind.example/a b'],
    ]);
    expect(links({ email: 'a@b.example?bcc=x@y.example', phone: null, website: 'javascript:alert(1)' })).toEqual([]);
  });

  it('strikes nothing through: a refund is an amount like others', () => {
    const page = html({ status: InvoiceStatus.REFUNDED, refundedMinor: 4_200n });
    expect(page).toContain('Amount refunded');
    expect(page).toContain('$42.00');
    expect(page).not.toContain('line-through');
  });

  it('says what was credited', () => {
    expect(html({ creditedMinor: 4_200n })).toContain('Credited');
    expect(html({ creditedMinor: 0n })).not.toContain('Credited');
  });

  it('asks for nothing when the invoice is cancelled', () => {
    expect(html({ status: InvoiceStatus.CANCELLED })).not.toContain('Amount due');
  });

  it('tells only members that their visit does not count', () => {
    expect(html({}, true)).toContain('this visit does not mark the invoice as viewed');
    expect(html({}, false)).not.toContain('this visit');
  });

  it('offers a PDF with payments once something was paid or credited', () => {
    const link = `${pdfUrl}?withPayments=true`;
    expect(html({ paidMinor: 0n })).not.toContain(link);
    for (const part of [{ paidMinor: 1n }, { paidMinor: 0n, creditedMinor: 1n }])
      expect(html(part)).toContain(`href="${link}"`);
  });
});

describe('messagePage', () => {
  it('escapes its message, and shows the request ID', () => {
    const { html: page } = messagePage({ title: ATTACK, message: ATTACK, requestId: 'req-12345678' });
    expect(page).not.toMatch(ATTACK_MARKUP);
    expect(page).toContain('req-12345678');
  });
});
