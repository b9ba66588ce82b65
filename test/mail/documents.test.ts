import { InvoiceStatus } from '../../src/domain/workflow';
import { invoiceEmail } from '../../src/mail/documents/invoice-email';
import { reminderEmail } from '../../src/mail/documents/reminder-email';
import { paymentReceiptEmail } from '../../src/mail/documents/payment-receipt-email';
import { verifyEmailOtpEmail } from '../../src/mail/documents/verify-email-otp-email';
import { ATTACK, ATTACK_MARKUP, hostileDocument, sampleDocument } from './sample-document';

const hostedUrl = 'https://bills.example/i/token?a=1&b=2';
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('invoiceEmail', () => {
  it('says in both bodies what is due, when, to whom and for what', () => {
    const { subject, html, text } = invoiceEmail({
      document: sampleDocument(),
      message: 'Hello,\nhere it is.',
      hostedUrl,
      hasAttachment: true,
    });
    expect(subject).toBe('Invoice INV-2026-11-001 from Northwind Studio Inc.');
    const facts = [
      'Due December 1, 2026',
      'November 1, 2026',
      'Acme Holdings',
      '$1,000.00',
      '12.5 × $80.00',
      '1 × $50.125',
      'Discount (10%)',
      'GST 5% on $1,050.13',
      'QST 9.975% on $1,000.00',
      '$1,097.38',
      '-$97.38',
      'The invoice is attached',
    ];
    for (const fact of facts) {
      expect(html).toContain(fact);
      expect(text).toContain(fact);
    }
    expect(html).toContain('href="https://bills.example/i/token?a=1&amp;b=2"');
    expect(text).toContain(`View invoice: ${hostedUrl}\n`);
    expect(html).toContain('here it is.<br>');
    expect(text).toContain('Hello,\nhere it is.');
  });

  it('wears the colours of the seller, with text that can be read on them', () => {
    const withColor = (primaryColor: string) =>
      invoiceEmail({
        document: sampleDocument({ style: { ...sampleDocument().style, primaryColor } }),
        message: null,
        hostedUrl,
        hasAttachment: false,
      }).html;
    expect(withColor('#0f766e')).toMatch(/background-color:#0f766e.*?color:#ffffff/s);
    expect(withColor('#facc15')).toMatch(/background-color:#facc15.*?color:#000000/s);
    expect(withColor('red;}')).not.toContain('red;}');
  });

  it('brings the logo as an inline image, for mail programs show no data: URIs', () => {
    const style = { ...sampleDocument().style, logo: `data:image/png;base64,${PNG}` };
    const email = invoiceEmail({ document: sampleDocument({ style }), message: null, hostedUrl, hasAttachment: false });
    const [logo] = email.attachments;
    expect(logo).toMatchObject({ filename: 'logo.png', contentType: 'image/png' });
    expect(logo?.content.toString('base64')).toBe(PNG);
    expect(email.html).toContain(`src="cid:${logo?.contentId}" alt="Northwind Studio Inc."`);
    expect(email.html).not.toContain('data:');
  });

  it('writes money as the document’s locale does, and dates in the order of its region', () => {
    const text = (locale: string, currency: string) =>
      invoiceEmail({ document: sampleDocument({ locale, currency }), message: null, hostedUrl, hasAttachment: false })
        .text;
    expect(text('de-DE', 'EUR')).toContain('1.000,00\u00a0€');
    expect(text('de-DE', 'EUR')).toContain('1 December 2026');
    expect(text('ja-JP', 'JPY')).toContain('￥100,000');
    expect(text('en-US', 'KWD')).toContain('KWD\u00a0100.000');
    expect(text('ar-EG', 'EGP')).toContain('Due 1 December 2026');
  });

  it('keeps right-to-left values from reordering what is around them', () => {
    const { seller, taxes, lines } = sampleDocument({});
    const arabic = 'شارع';
    const document = sampleDocument({
      locale: 'ar-EG',
      currency: 'EGP',
      seller: { ...seller, company: null, name: arabic, address: { street: arabic, city: 'Cairo' } },
      taxes: taxes.map((tax) => ({ ...tax, name: arabic })),
      lines: lines.map((line, index) => ({ ...line, taxNames: [arabic, `${index}`] })),
    });
    const { html, text } = invoiceEmail({ document, message: null, hostedUrl, hasAttachment: false });
    for (const body of [html, text]) {
      expect(body).toContain(`\u2068${arabic}\u2069 5% on \u2068`);
      expect(body).toContain(`\u2068${arabic}\u2069 · Cairo · `);
      expect(body).toMatch(new RegExp(`12\\.5 × \u2068[^\u2069]+\u2069 · \u2068${arabic} · 0\u2069`));
    }
    // The direction of an element is that of its first letter, also of an isolated one.
    expect(html).not.toMatch(new RegExp(`dir="auto"[^>]*>[^<]*\u2068`));
  });

  it('names how many lines are left out', () => {
    const [line] = sampleDocument().lines;
    const lines = Array.from({ length: 200 }, () => ({ ...line!, description: 'One of many' }));
    const { html } = invoiceEmail({
      document: sampleDocument({ lines }),
      message: null,
      hostedUrl,
      hasAttachment: false,
    });
    expect(html).toContain('and 192 more lines on the invoice');
    expect(html.match(/One of many/g)).toHaveLength(8);
  });

  it('does not ask for money that has been paid', () => {
    const paid = { status: InvoiceStatus.PAID, paidMinor: 109_738n, balanceMinor: 0n };
    const { text } = invoiceEmail({ document: sampleDocument(paid), message: null, hostedUrl, hasAttachment: false });
    expect(text).toContain('Amount paid: $1,097.38\nPaid in full');
  });
});

describe('paymentReceiptEmail', () => {
  const input = { document: sampleDocument(), paymentAmountMinor: 9_738n, paymentDate: '2026-11-20', hostedUrl };

  it('says what was received, when, and what is still due', () => {
    const { subject, html, text } = paymentReceiptEmail(input);
    expect(subject).toBe('Payment received for Invoice INV-2026-11-001 from Northwind Studio Inc.');
    expect(text).toContain('We received $97.38 on November 20, 2026.');
    for (const fact of ['$97.38', 'November 20, 2026', 'Amount due $1,000.00', '$1,097.38'])
      expect(html).toContain(fact);
  });

  it('says what each of several invoices got, and what is due on all of them', () => {
    const others = [
      { number: 'INV-2026-11-002', amountMinor: 5_000n, balanceMinor: 0n },
      { number: 'INV-2026-11-003', amountMinor: 262n, balanceMinor: 50n },
    ];
    const { subject, text } = paymentReceiptEmail({ ...input, others });
    expect(subject).toBe('Payment received for Invoice INV-2026-11-001 and 2 more from Northwind Studio Inc.');
    expect(text).toContain('We received $150.00 on November 20, 2026.');
    const parts = [
      'Invoice INV-2026-11-001: $97.38',
      'Invoice INV-2026-11-002: $50.00',
      'Invoice INV-2026-11-003: $2.62',
    ];
    expect(text).toContain([...parts, 'Amount due: $1,000.50'].join('\n'));
  });

  it('says that nothing is left', () => {
    const document = sampleDocument({ paidMinor: 109_738n, balanceMinor: 0n, status: InvoiceStatus.PAID });
    expect(paymentReceiptEmail({ ...input, document }).html).toContain('Paid in full');
  });
});

describe('verifyEmailOtpEmail', () => {
  it('shows the code in both bodies and not in the subject', () => {
    const { subject, html, text } = verifyEmailOtpEmail({ name: 'Dana', code: '048213', minutes: 10 });
    expect(subject).not.toContain('048213');
    expect(html).toContain('>048213<');
    expect(text).toContain('your verification code is 048213');
    expect(text).toContain('10 minutes');
  });
});

describe('every email', () => {
  const document = hostileDocument();
  it.each([
    ['invoice', invoiceEmail({ document, message: ATTACK, hostedUrl, hasAttachment: true })],
    ['receipt', paymentReceiptEmail({ document, paymentAmountMinor: 1n, paymentDate: '2026-11-20', hostedUrl })],
    ['code', verifyEmailOtpEmail({ name: ATTACK, code: '123456', minutes: 1 })],
  ])('prints what people wrote as text, and no markup of theirs (%s)', (_name, { html, attachments }) => {
    expect(html).toContain('&lt;script&gt;document.title=&#39;owned&#39;&lt;/script&gt;');
    expect(html).not.toMatch(ATTACK_MARKUP);
    expect(attachments).toEqual([]);
  });
});

describe('reminderEmail', () => {
  const invoice = (changes: Parameters<typeof sampleDocument>[0] = {}) => ({
    document: sampleDocument({ status: InvoiceStatus.OVERDUE, ...changes }),
    hostedUrl,
  });

  it('says of one invoice what is due, since when, and how to pay it', () => {
    const { subject, html, text } = reminderEmail({
      invoices: [invoice({ paymentInstructions: 'IBAN DE00' })],
      today: '2026-12-08',
      message: 'Did you miss it?',
    });
    expect(subject).toBe('Reminder: Invoice INV-2026-11-001 from Northwind Studio Inc.');
    for (const fact of ['Was due December 1, 2026', 'Did you miss it?', 'IBAN DE00', 'If you have already paid']) {
      expect(html).toContain(fact);
      expect(text).toContain(fact);
    }
    expect(html).toContain('Overdue by 7 days');
    expect(text).toContain(`View invoice: ${hostedUrl}`);
  });

  it('names each of several, and adds up what is due in each currency', () => {
    const { subject, html, text } = reminderEmail({
      invoices: [
        invoice({ number: 'A-1', balanceMinor: 10000n }),
        invoice({ number: 'A-2', balanceMinor: 2500n }),
        invoice({ number: 'A-3', balanceMinor: 700n, currency: 'EUR' }),
      ],
      today: '2026-12-08',
      message: null,
    });
    expect(subject).toBe('Reminder: 3 invoices from Northwind Studio Inc.');
    for (const fact of ['Invoice A-1', 'Invoice A-2', 'Invoice A-3', '$100.00', '$25.00', '$125.00', '€7.00']) {
      expect(html).toContain(fact);
      expect(text).toContain(fact);
    }
  });

  it('has no markup from names and texts', () => {
    const { html } = reminderEmail({
      invoices: [{ document: hostileDocument(), hostedUrl }],
      today: '2026-12-08',
      message: ATTACK,
    });
    expect(html).not.toMatch(ATTACK_MARKUP);
  });
});
