import type { Email } from 'postal-mime';
import { documentHtml } from '../../src/pdf/document-html';
import { viewPublicInvoice } from '../../src/services/invoices/view-public-invoice';
import { makeDataFolder, removeDataFolder } from '../pdf/support/data-folder';
import { PdfReader, squeezed } from '../pdf/support/pdf-reader';
import { aStudio } from '../support/a-studio';
import { startTestApp, type TestApp } from '../support/api';
import {
  PublicFiguresDocument,
  type PublicFiguresQuery,
  RecordPaymentDocument,
  SendInvoiceDocument,
  UpdateSettingsDocument,
} from '../support/generated/operations';
import { addClient, publishDraft } from '../support/invoices';
import { type MailServer, startMailServer } from '../support/mail-server';
import { MovedClock } from '../support/moved-clock';
import { type Sample, samples } from './samples';

type Figures = PublicFiguresQuery['publicInvoice'];
type Pair = [label: string, value: string];

/** One invoice, as each of those who show it says it. */
interface Surfaces {
  api: Figures;
  page: string;
  mail: { subject: string; text: string; html: string };
  /** The email about the payment that came before. */
  receipt: Pick<Email, 'text' | 'html'> | null;
  /** What is printed now, before and after Chromium, as the PDF in the mail. */
  print: string;
  pdf: string;
}

const HEADER = {
  number: 'Invoice number',
  issue: 'Issue date',
  due: 'Due date',
  terms: 'Payment terms',
};
let app: TestApp;
let mailServer: MailServer;
let dataFolder: string;
const reader = new PdfReader();

beforeAll(async () => {
  [dataFolder, mailServer] = await Promise.all([makeDataFolder(), startMailServer()]);
  const clock = new MovedClock(new Date('2027-04-25T12:00:00Z'));
  const settings = { DATA_DIR: dataFolder, SMTP_URL: mailServer.url };
  app = await startTestApp({ clock, worker: true, settings });
});
afterAll(async () => {
  await app.stop();
  await Promise.all([reader.close(), mailServer.close(), removeDataFolder(dataFolder)]);
});

async function surfacesOf(name: string, { locale, currency, seller, address, ...sample }: Sample): Promise<Surfaces> {
  const { owner } = await aStudio({ on: app });
  const input = {
    branding: { name: seller, address },
    tax: { taxId: 'SELLER-1' },
    preferences: { paymentInstructions: sample.paymentInstructions ?? null },
  };
  await owner.ok(UpdateSettingsDocument, { input });
  const email = `client-${name.toLowerCase()}@example.test`;
  const clientId = await addClient(owner, {
    ...sample.client,
    email,
    address,
    locale,
    currency,
  });
  const [first, second] = sample.rates;
  const lines = [
    { description: 'Workshop', quantity: '12.5', rate: first, ...sample.lines?.[0] },
    { description: 'Hosting', quantity: '1000', rate: second, ...sample.lines?.[1] },
  ];
  const dates = { issueDate: '2027-04-03', dueDate: '2027-05-03' };
  const { id, hostedUrl } = await publishDraft(owner, {
    clientId,
    lines,
    ...dates,
    ...sample.invoice,
  });
  if (sample.paid) {
    const payment = { invoiceId: id, amount: sample.paid, paymentDate: '2027-04-20', sendReceipt: true };
    await owner.ok(RecordPaymentDocument, { input: payment });
  }
  const receipts = sample.paid ? await mailServer.to(email) : [];
  await owner.ok(SendInvoiceDocument, { input: { id } });
  const received = (await mailServer.to(email, receipts.length + 1)).at(-1);
  const { subject = '', text = '', html = '', attachments = [] } = received?.message ?? {};
  const pdf = await reader.read(Buffer.from(attachments[0]?.content as ArrayBuffer));
  const token = hostedUrl?.split('/').at(-1) ?? '';
  return {
    api: (await app.anonymous.ok(PublicFiguresDocument, { token, locale })).publicInvoice,
    page: await (await app.anonymous.get(`/i/${token}`)).text(),
    // Lines of mail may end as those of SMTP do.
    mail: { subject, text: text.replaceAll('\r\n', '\n'), html },
    receipt: receipts[0]?.message ?? null,
    print: await printOf(token),
    pdf: pdf.pages.join('\n'),
  };
}

async function printOf(token: string): Promise<string> {
  const input = { token, viewer: null, counts: false };
  const { unitOfWork } = app.app.services;
  const { document } = await unitOfWork.run({ kind: 'anonymous' }, (work) => viewPublicInvoice(work, input));
  const html = await documentHtml({
    ...document,
    style: { ...document.style, logo: null },
  });
  // What names the font of a line says nothing.
  return html.replaceAll(/<span class="noto-[^"]+">([^<]*)<\/span>/g, '$1');
}

/** Text without markup, and without what keeps right-to-left text from turning its surroundings. */
function plain(markup: string): string {
  const entities: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#39': "'",
    nbsp: '\u00a0',
  };
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&([a-z]+|#39);/g, (entity, name: string) => entities[name] ?? entity)
    .replace(/[\u2066-\u2069]/g, '')
    .trim();
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function pairsIn(html: string, pattern: RegExp): Pair[] {
  return [...html.matchAll(pattern)].map(([, label = '', value = '']) => [plain(label), plain(value)]);
}

const totalPairs = (html: string) => pairsIn(html, /<span class="label">([^]*?)<\/span><bdi>([^]*?)<\/bdi>/g);
const pagePairs = (html: string) => pairsIn(html, /<dt[^>]*>([^]*?)<\/dt>\s*<dd[^>]*>([^]*?)<\/dd>/g);
const mailPairs = (html: string) => pairsIn(html, /<td[^>]*>([^<]*)<\/td>\s*<td[^>]*><bdi>([^]*?)<\/bdi><\/td>/g);
const textPairs = (text: string) =>
  text.split('\n').flatMap((line): Pair[] => {
    const at = line.lastIndexOf(': ');
    return at < 0 ? [] : [[plain(line.slice(0, at)), plain(line.slice(at + 2))]];
  });

/** The pairs from the one label to the other. */
function between(pairs: Pair[], first: string, last: string): Pair[] {
  const labels = pairs.map(([label]) => label);
  return pairs.slice(labels.indexOf(first), labels.lastIndexOf(last) + 1);
}

/** Whether a PDF says it, in any case of its letters. Of joined letters its reader gives too little to compare. */
function says(pdf: string, text: string): boolean {
  const form = (some: string) => squeezed(plain(some)).toLowerCase();
  if (!/[\u0590-\u08ff]/.test(text)) return form(pdf).includes(form(text));
  return (text.match(/[^\s\u0590-\u08ff\u2066-\u2069]*\d[\d.,]*/g) ?? []).every((figure) => form(pdf).includes(figure));
}

const unsigned = (value: string) => plain(value).replace(/[-\u2212]/g, '');

describe.each(Object.entries(samples))('an invoice of %s', (name, sample) => {
  let all: Surfaces;
  beforeAll(async () => {
    all = await surfacesOf(name, sample);
  });

  it('has the same facts and totals everywhere', () => {
    const { api, page, mail, print, pdf } = all;
    const extra = sample.printed ?? [];
    const last = extra.at(-1)?.[0] ?? 'Currency';
    const facts = between(pagePairs(page), HEADER.number, last).slice(0, 5 + extra.length);
    expect(facts.map(([label]) => label)).toEqual([
      ...Object.values(HEADER),
      'Currency',
      ...extra.map(([label]) => label),
    ]);
    expect(facts.slice(5)).toEqual(extra);
    expect(facts.slice(0, 3).map(([, value]) => value)).toEqual([api.number, expect.anything(), sample.dueDay]);
    expect([api.issueDate, api.dueDate]).toEqual(['2027-04-03', '2027-05-03']);
    expect(between(mailPairs(mail.html), HEADER.number, last)).toEqual(facts);
    expect(between(textPairs(mail.text), HEADER.number, last)).toEqual(facts);
    expect(pagePairs(print)).toEqual(facts.slice(1));

    const totals = between(pagePairs(page), 'Subtotal', 'Amount due');
    expect(between(mailPairs(mail.html), 'Subtotal', 'Amount due')).toEqual(totals);
    expect(between(textPairs(mail.text), 'Subtotal', 'Amount due')).toEqual(totals);
    expect(totalPairs(print)).toEqual(totals);
    const isPaid = sample.paid !== undefined;
    const includes = sample.invoice?.pricesIncludeTax === true;
    const hasDiscount = Number(api.discount.amount) > 0;
    expect(totals.map(([, value]) => unsigned(value))).toEqual(
      [
        api.subtotal,
        ...(hasDiscount ? [api.discount] : []),
        ...(includes ? [api.total, api.net] : []),
        ...api.taxes.map(({ amount }) => amount),
        ...(includes ? [] : [api.total]),
        ...(isPaid ? [api.totalPaid] : []),
        api.remainingBalance,
      ].map(({ formatted }) => formatted),
    );
    const printed = [...facts.slice(1), ...totals];
    expect(printed.filter(([label, value]) => !says(pdf, label) || !says(pdf, value))).toEqual([]);
    expect(says(pdf, api.number ?? '')).toBe(true);
  });

  it('has the same in its receipt, if there is one', () => {
    const { api, receipt } = all;
    const totalPaid = api.totalPaid.formatted;
    const expected: Pair[] = [
      ['Invoice number', api.number ?? ''],
      ['Payment date', 'April 20, 2027'],
      ['Amount received', totalPaid],
      ['Total', api.total.formatted],
      ['Paid', `-${totalPaid}`],
      ['Amount due', api.remainingBalance.formatted],
    ];
    const pairs = [mailPairs(receipt?.html ?? ''), textPairs((receipt?.text ?? '').replaceAll('\r\n', '\n'))];
    const found = pairs.map((all) => between(all, HEADER.number, 'Amount due'));
    expect(found).toEqual(sample.paid === undefined ? [[], []] : [expected, expected]);
  });

  it('has the same taxes, lines and headline everywhere', () => {
    const { api, page, mail, print, pdf } = all;
    const taxes = pagePairs(page).filter(([label]) => label.includes(' on '));
    api.taxes.forEach((tax, index) => {
      const [label = ''] = taxes[index] ?? [];
      for (const part of [`${tax.name} `, ` on ${tax.base.formatted}`]) expect(label).toContain(part);
    });
    const digits = (text: string) => text.replace(/[^0-9]/g, '');
    for (const [at, { description, quantity, rate, amount }] of api.lines.entries()) {
      const [, cells = ''] = new RegExp(`>${description}</p>([^]*?)</tr>`).exec(page) ?? [];
      const [shownQuantity = '', shownRate = '', shownAmount] = pairsIn(cells, /()<bdi>([^]*?)<\/bdi>/g).map(
        ([, v]) => v,
      );
      expect([digits(shownQuantity.split(' ')[0] ?? ''), shownAmount]).toEqual([digits(quantity), amount.formatted]);
      if (sample.quantities) expect(shownQuantity).toBe(sample.quantities[at]);
      const note = sample.codes?.[at];
      expect(digits(shownRate).startsWith(digits(rate))).toBe(true);
      const detail = [`${shownQuantity} × ${shownRate}`, ...(note ? [note] : [])].join(' · ');
      expect(plain(mail.text)).toContain(`- ${description} (${detail}): ${shownAmount}`);
      for (const text of note ? [plain(page), plain(mail.html), plain(print)] : []) expect(text).toContain(note);
      expect(note === undefined || says(pdf, note)).toBe(true);
      expect(plain(mail.html)).toContain(`${shownQuantity} × ${shownRate}`);
      const printed = [shownQuantity, shownRate, amount.formatted]
        .map((text) => `<td><bdi>${escaped(text)}</bdi></td>`)
        .join('');
      expect(print).toContain(printed);
      expect([shownQuantity, shownRate, amount.formatted].filter((text) => !says(pdf, text))).toEqual([]);
    }
    for (const note of sample.taxNotes ?? []) {
      for (const text of [page, mail.html, mail.text, print].map(plain)) expect(text).toContain(note);
      expect(says(pdf, note)).toBe(true);
    }
    expect(api.paymentInstructions).toBe(sample.paymentInstructions ?? null);
    for (const text of [page, mail.html, print].map(plain)) {
      expect(text.includes('How to pay')).toBe(sample.paymentInstructions !== undefined);
      for (const words of sample.paymentInstructions?.split('\n') ?? []) expect(text).toContain(words);
    }
    if (sample.paymentInstructions) {
      expect(plain(mail.text)).toContain(`How to pay\n${sample.paymentInstructions}`);
      expect(says(pdf, sample.paymentInstructions)).toBe(true);
    }
    const headline = `Amount due: ${api.remainingBalance.formatted}\nDue ${sample.dueDay}`;
    expect(plain(mail.text)).toContain(headline);
    for (const text of [page, mail.html, print].map(plain)) {
      expect(text).toContain(api.remainingBalance.formatted);
      expect(text).toContain(`Due ${sample.dueDay}`);
    }
    expect(says(pdf, `Due ${sample.dueDay}`)).toBe(true);
    expect([mail.subject, /<title>([^]*?)<\/title>/.exec(page)?.[1] ?? ''].map(plain)).toEqual(
      Array.from({ length: 2 }, () => `Invoice ${api.number} from ${api.seller.displayName}`),
    );
  });

  it('has the same names and addresses everywhere', () => {
    const { api, page, mail, print, pdf } = all;
    const { client } = sample;
    expect([api.seller.displayName, api.buyer.displayName]).toEqual([sample.seller, client.company ?? client.name]);
    const [seller, buyer] = [...page.matchAll(/<section class="party">([^]*?)<\/section>/g)].map(([, party = '']) =>
      [...party.matchAll(/<p[^>]*>([^]*?)<\/p>/g)].map(([, line = '']) => plain(line)),
    );
    for (const [party, shown] of [[api.seller, seller] as const, [api.buyer, buyer] as const]) {
      expect(party.addressLines).toEqual(sample.addressLines);
      expect(shown?.[0]).toBe(party.displayName);
      expect(shown?.join('\n')).toContain(sample.addressLines.join('\n'));
      expect((shown ?? []).filter((line) => !says(pdf, line))).toEqual([]);
      const lines = [...print.matchAll(/<p class="(?:wordmark|name|line)"[^>]*>([^]*?)<\/p>/g)].map(([, line = '']) =>
        plain(line),
      );
      expect(lines.join('\n')).toContain([party.displayName, ...party.addressLines].slice(-3).join('\n'));
      expect(lines).toContain(party.displayName);
    }
    if (client.contactPerson) expect(buyer).toContain(`Attn: ${client.contactPerson}`);
    const footer = `${seller?.[0]}\n${seller?.slice(1).join(' · ')}`;
    expect(plain(mail.text).endsWith(footer)).toBe(true);
    expect(plain(mail.html)).toContain(seller?.slice(1).join(' · '));
    expect(mailPairs(mail.html)).toContainEqual(['Billed to', api.buyer.displayName]);
  });
});
