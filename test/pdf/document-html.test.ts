import { contrastOf } from '../../src/documents/brand';
import pino from 'pino';
import { InvoiceStatus } from '../../src/domain/workflow';
import type { InvoiceDocument } from '../../src/domain/invoice-document';
import { warningsOf } from '../../src/documents/warnings';
import { documentHtml } from '../../src/pdf/document-html';
import { PdfRenderer } from '../../src/pdf/pdf-renderer';
import { makeDataFolder, removeDataFolder } from './support/data-folder';
import { documentLine, documentStyle, invoiceDocument, party } from './support/invoice-document';
import { PdfReader, type ReadPdf, squeezed } from './support/pdf-reader';

const LAYOUTS = ['STANDARD', 'MODERN', 'CLASSIC', 'MINIMAL'] as const;
let dataFolder: string;
let reader: PdfReader;
let renderer: PdfRenderer;

beforeAll(async () => {
  dataFolder = await makeDataFolder();
  reader = new PdfReader();
  renderer = new PdfRenderer({ dataFolder }, pino({ level: 'silent' }));
});

afterAll(async () => {
  await renderer.close();
  await reader.close();
  await removeDataFolder(dataFolder);
});

async function printed(document: InvoiceDocument): Promise<ReadPdf> {
  return reader.read(await renderer.render(await documentHtml(document), { paperSize: document.style.paperSize }));
}

async function printedText(overrides: Partial<InvoiceDocument>): Promise<string> {
  return (await printed(invoiceDocument(overrides))).pages.join('\n');
}

describe('what an invoice says', () => {
  test.each(LAYOUTS)('everything is there, on one page, in the %s layout', async (layout) => {
    const customFields = [
      { name: 'Purchase order', value: 'PO 77', position: 'HEADER' as const },
      { name: 'Bank', value: 'Example Bank', position: 'FOOTER' as const },
    ];
    const document = invoiceDocument({
      style: documentStyle({ layout, customFields }),
      discountRate: '0.1',
      discountMinor: 10_000n,
      taxes: [
        { name: 'GST', rate: '0.05', baseMinor: 90_000n, amountMinor: 4_500n },
        { name: 'QST', rate: '0.09975', baseMinor: 90_000n, amountMinor: 8_978n },
      ],
      totalMinor: 103_478n,
      paidMinor: 50_000n,
      balanceMinor: 53_478n,
    });
    const { pages, title } = await printed(document);
    expect(title).toBe('Invoice INV-2025-0042 from Studio North');
    expect(pages).toHaveLength(1);
    const text = squeezed(pages[0] ?? '');
    for (const expected of [
      'Studio North',
      'Germany',
      'Acme Industries Ltd',
      'Rosa Example',
      'INV-2025-0042',
      'March 4, 2025',
      'April 3, 2025',
      'Net 30',
      'PO 77',
      'Example Bank',
      '12.5 $80.00 $1,000.00',
      'Discount (10%) -$100.00',
      'GST 5% on $900.00 $45.00',
      'QST 9.975% on $900.00 $89.78',
      '$1,034.78',
      'Paid -$500.00',
      'Amount due $534.78',
      'Due April 3, 2025',
      'Thank you.',
      'Tax ID: DE123456789',
      'Registration no.: HRB 12345',
      'Page 1 of 1',
    ]) {
      expect(text.toLowerCase()).toContain(squeezed(expected).toLowerCase());
    }
  });

  test('each page of a long one has the table head, the seller and its number; the totals stay together', async () => {
    const lines = Array.from({ length: 200 }, (_, index) => documentLine({ description: `Line ${index + 1}.` }));
    const { pages } = await printed(invoiceDocument({ lines }));
    expect(pages.length).toBeGreaterThan(5);
    pages.forEach((page, index) => {
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(page).toContain('Tax ID: DE123456789');
      if (page.includes('Line ')) expect(page.match(/quantity/gi)).toHaveLength(1);
    });
    const all = pages.join('\n');
    for (let line = 1; line <= 200; line += 1) expect(all).toContain(`Line ${line}.`);
    const withTotals = pages.filter((page) => page.includes('Subtotal'));
    expect(withTotals).toEqual(pages.filter((page) => page.includes('Total')));
    expect(withTotals).toHaveLength(1);
    for (const line of ['Line 199.', 'Line 200.']) expect(withTotals[0]).toContain(line);
  });

  test.each(['A4', 'LETTER'] as const)(
    'the totals stand with the last two of 1 to 40 lines on %s',
    async (paperSize) => {
      for (let count = 1; count <= 40; count += 1) {
        const lines = Array.from({ length: count }, (_, index) => documentLine({ description: `Line ${index + 1}.` }));
        const { pages } = await printed(invoiceDocument({ lines, style: documentStyle({ paperSize }) }));
        const [withTotals = '', ...others] = pages.filter((page) => page.includes('Subtotal'));
        const last = lines.slice(-2).map(({ description }) => description);
        const missing = [...last, 'Total', 'VAT 19%'].filter((text) => !withTotals.includes(text));
        expect([count, missing, others]).toEqual([count, [], []]);
      }
    },
  );

  test.each(LAYOUTS)(
    'the head of %s takes about a third of the page, and says when to pay as large as what',
    async (layout) => {
      const { texts } = await printed(invoiceDocument({ style: documentStyle({ layout }) }));
      const find = (pattern: RegExp) => texts.find(({ text }) => pattern.test(text));
      expect(find(/^description$/i)?.top).toBeLessThan(0.35);
      const [amount, date] = [find(/^\$1,190\.00$/), find(/^Due April 3, 2025$/)];
      expect(date?.size).toBe(amount?.size);
      expect(date?.top).toBeLessThan(0.2);
    },
  );

  test('its language is that of its words', async () => {
    for (const locale of ['en-GB', 'de-DE', 'ar-EG']) {
      expect((await printed(invoiceDocument({ locale }))).language).toBe('en');
    }
  });

  test('a description that is longer than a page begins on the first one', async () => {
    const description = Array.from({ length: 66 }, (_, index) => `Row ${index + 1}.`).join('\n');
    const { pages } = await printed(
      invoiceDocument({ lines: [documentLine({ description }), documentLine({ description: 'The last.' })] }),
    );
    expect(pages[0]).toContain('Row 1.');
    for (const text of ['The last.', 'Total']) expect(pages.at(-1)).toContain(text);
    for (let row = 1; row <= 66; row += 1) expect(pages.join('\n')).toContain(`Row ${row}.`);
  });

  test.each([
    [InvoiceStatus.DRAFT, 'DRAFT'],
    [InvoiceStatus.PAID, 'PAID'],
    [InvoiceStatus.CANCELLED, 'CANCELLED'],
  ])('%s is marked', async (status, mark) => {
    expect((await printedText({ status })).toUpperCase()).toContain(mark);
    expect((await printedText({ status: InvoiceStatus.SENT })).toUpperCase()).not.toContain(mark);
  });

  test('a draft without a number says so', async () => {
    const text = await printedText({ status: InvoiceStatus.DRAFT, number: null });
    expect(text).toContain('Draft invoice');
    expect(text).not.toContain('null');
  });

  test.each([
    ['JPY', 'en-US', '¥119,000'],
    ['KWD', 'en-US', 'KWD 119.000'],
    ['INR', 'en-IN', '₹1,190.00'],
    ['EUR', 'de-DE', '1.190,00 €'],
  ])('amounts in %s for %s', async (currency, locale, expected) => {
    expect(squeezed(await printedText({ currency, locale }))).toContain(squeezed(expected));
  });

  test('a rate keeps the decimals that it has', async () => {
    const lines = [documentLine({ rate: '0.0125', quantity: '80000' })];
    expect(squeezed(await printedText({ lines }))).toContain('80,000$0.0125$1,000.00');
  });
});

describe('scripts', () => {
  test.each([
    ['Greek', 'el-GR', 'EUR', 'Σχεδιασμός ταυτότητας', ''],
    ['Cyrillic', 'ru-RU', 'RUB', 'Разработка сайта', ''],
    ['Vietnamese', 'vi-VN', 'VND', 'Thiết kế thương hiệu', ''],
    ['Chinese', 'zh-CN', 'CNY', '北京品牌设计与网站开发感谢您的惠顾', ''],
    ['Japanese', 'ja-JP', 'JPY', 'ウェブサイト制作', ''],
    ['Korean', 'ko-KR', 'KRW', '웹사이트 제작 쀍', ''],
    ['Thai', 'th-TH', 'THB', 'ออกแบบ', 'เว็บไซต์'],
    ['Hebrew', 'he-IL', 'ILS', 'עיצוב', ''],
    ['Georgian', 'ka-GE', 'GEL', 'ვებსაიტის დიზაინი', ''],
    ['Armenian', 'hy-AM', 'AMD', 'Կայքի ձևավորում և', ''],
    ['Ethiopic', 'am-ET', 'ETB', 'የድረ ገጽ ዲዛይን', ''],
    ['Kannada', 'kn-IN', 'INR', 'ಕನಡ', 'ಜಾಲತಾಣ ವಿನ್ಯಾಸ'],
    ['Malayalam', 'ml-IN', 'INR', 'കലപ', 'വെബ്സൈറ്റ് രൂപകല്പന'],
    ['Lao', 'lo-LA', 'LAK', 'ລາວ', 'ອອກແບບເວັບໄຊ'],
    ['Khmer', 'km-KH', 'KHR', 'កខគ', 'ការរចនាគេហទំព័រ'],
    ['Tamil', 'ta-IN', 'INR', 'கலம', 'வலைத்தள வடிவமைப்பு'],
    ['Telugu', 'te-IN', 'INR', 'కలప', 'వెబ్‌సైట్ రూపకల్పన'],
    ['Gujarati', 'gu-IN', 'INR', 'કલમ', 'વેબસાઇટ ડિઝાઇન'],
    ['Gurmukhi', 'pa-IN', 'INR', 'ਕਲਮ', 'ਵੈੱਬਸਾਈਟ ਡਿਜ਼ਾਈਨ'],
    ['Bengali', 'bn-BD', 'BDT', 'কলম', 'ওয়েবসাইট নকশা ও উন্নয়ন'],
    ['Devanagari', 'hi-IN', 'INR', 'नमन', 'वेबसाइट डिज़ाइन और विकास ज्ञान'],
    ['Symbols', 'en-US', 'USD', '→ ₿ ₹ ✓', ''],
    ['Emoji', 'en-US', 'USD', '🎉 ☕ ✅', '❤️ 👩‍💻 🇩🇪 ✈️ 1️⃣ 👍🏽'],
  ])('%s is drawn and comes out as it went in', async (_, locale, currency, text, composed) => {
    const lines = [documentLine({ description: `${text}\n${composed}` })];
    const document = invoiceDocument({ locale, currency, lines, seller: party({ name: text }), clientNotes: text });
    const pdf = await renderer.render(await documentHtml(document), { paperSize: 'A4' });
    const { pages, boxes } = await reader.read(pdf);
    // Fonts whose glyphs are drawings are large, and some readers blur them.
    expect([boxes, pdf.includes('/Type3')]).toEqual([0, false]);
    expect(warningsOf(document)).toEqual([]);
    // In the head, the lines, the notes and the foot of the page. Joined letters are not read back as they went in.
    expect(squeezed(pages.join('')).split(squeezed(text)).length - 1).toBe(4);
  });

  test('a character without a font is a box, of which the invoice warns', async () => {
    const document = invoiceDocument({ clientNotes: '\u1000\u{1f9ff}\u0f40' });
    const { boxes } = await printed(document);
    expect(boxes).toBe(2);
    expect(warningsOf(document)).toMatchObject([{ characters: ['\u1000', '\u0f40'] }]);
  });
});

test('Arabic comes out as it went in', async () => {
  const text = 'محمد';
  const found = await printedText({ locale: 'ar-EG', lines: [documentLine({ description: text })] });
  // The reader gives joined letters in the order in which they stand on the page.
  expect(squeezed(found)).toContain([...text].reverse().join(''));
});

describe('hostile and long texts', () => {
  const evil = '</p></style><script>alert(1)</script><b onclick="x">"\'&{{}}<%= 1 %>\\';

  test('HTML in any text is shown as it was entered, and is never markup', async () => {
    const hostile = party({ name: evil, company: evil, email: evil, taxId: evil, registrationNumber: evil });
    const document = invoiceDocument({
      number: evil,
      paymentTerms: evil,
      seller: { ...hostile, address: { street: evil, city: evil, country: evil }, contactPerson: evil },
      buyer: { ...hostile, phone: evil, website: evil },
      lines: [documentLine({ description: evil, taxNames: [evil] })],
      taxes: [{ name: evil, rate: '0.19', baseMinor: 100_000n, amountMinor: 19_000n }],
      clientNotes: evil,
      style: documentStyle({
        primaryColor: 'red;}</style><script>',
        logo: 'data:image/png;base64,"><script>alert(1)</script>',
        customFields: [{ name: evil, value: evil, position: 'FOOTER' }],
      }),
    });
    const html = await documentHtml(document);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<b onclick');
    expect(html).not.toContain('red;');
    expect(html).not.toContain('<img');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    const { pages, title } = await printed(document);
    expect(title).toContain(evil);
    expect(squeezed(pages.join('')).split(squeezed(evil)).length - 1).toBeGreaterThanOrEqual(18);
  });

  test('a name of 60 characters and a word of 300 stay on the page', async () => {
    const name = 'The Extraordinarily Long-Named Consulting & Partners Company';
    const lines = [documentLine({ description: 'x'.repeat(300), quantity: '1000000.1234', rate: '123456789.1234' })];
    const text = squeezed(await printedText({ seller: party({ name }), buyer: party({ name }), lines }));
    expect(text).toContain(squeezed(name));
    expect(text).toContain('x'.repeat(300));
    expect(text).toContain('$1,000.00');
  });

  test('a logo is printed as an image', async () => {
    const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const html = (logo: string | null) => documentHtml(invoiceDocument({ style: documentStyle({ logo }) }));
    const withLogo = await renderer.render(await html(`data:image/png;base64,${pixel}`), { paperSize: 'A4' });
    const without = await renderer.render(await html(null), { paperSize: 'A4' });
    expect(withLogo.toString('latin1')).toContain('/Subtype /Image');
    expect(without.toString('latin1')).not.toContain('/Subtype /Image');
  });
});

test('text on white paper is dark where the colours of the brand are too light to be read', async () => {
  const style = documentStyle({ primaryColor: '#ffe600', secondaryColor: '#dddddd', accentColor: '#a7f3d0' });
  const html = await documentHtml(invoiceDocument({ style }));
  for (const ink of ['primary-ink', 'secondary', 'accent']) {
    const [, printed = ''] = new RegExp(`--${ink}: (#[\\da-f]{6});`).exec(html) ?? [];
    expect(contrastOf(printed, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  }
  expect(html).toContain('--primary: #ffe600;');
  expect(await documentHtml(invoiceDocument())).toContain('--primary-ink: #1f2937;');
});

test('a client with a company is billed under its name, and the person and the contact stand below', async () => {
  const buyer = party({ name: 'Ada Person', company: 'Northern Lights', contactPerson: 'Accounts payable' });
  expect(squeezed(await printedText({ buyer }))).toContain(
    squeezed('Northern Lights Ada Person Attn: Accounts payable'),
  );
});
