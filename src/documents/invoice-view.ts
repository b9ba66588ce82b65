import { addressLines } from '../domain/address';
import { formatMoney } from '../domain/money';
import type { DocumentLine, InvoiceDocument, Party } from '../domain/invoice-document';

/** A label and what stands beside it, both for people. */
export interface Fact {
  label: string;
  value: string;
}

/** One side of the invoice as lines of text; empty ones are left out. */
export interface PartyView {
  name: string;
  lines: string[];
}

/** One row above the total; a discount shows its rate, a tax its rate and what it is taken of. */
export interface SumView extends Fact {
  rate: string | null;
  base: string | null;
}

/** One row of the lines table. */
export interface LineView {
  description: string;
  note: string;
  quantity: string;
  rate: string;
  amount: string;
}

/** An invoice as the texts that the template places, formatted in the document's locale. Nothing is escaped yet. */
export interface InvoiceView {
  title: string;
  heading: string;
  number: string | null;
  badge: { text: string; tone: 'draft' | 'paid' | 'void' } | null;
  seller: PartyView;
  buyer: PartyView;
  facts: Fact[];
  lines: LineView[];
  sums: SumView[];
  total: Fact;
  paid: Fact | null;
  balance: Fact;
  notes: string | null;
  headerFields: Fact[];
  footerFields: Fact[];
  footer: string;
}

const BADGES: Partial<Record<InvoiceDocument['status'], InvoiceView['badge']>> = {
  DRAFT: { text: 'Draft', tone: 'draft' },
  PAID: { text: 'Paid', tone: 'paid' },
  CANCELLED: { text: 'Cancelled', tone: 'void' },
  REFUNDED: { text: 'Refunded', tone: 'void' },
};
const LINE_NOTES: Record<DocumentLine['type'], string> = {
  TIME: '',
  FIXED: '',
  EXPENSE: 'Expense',
  DISCOUNT: 'Discount',
};

/** Turns an invoice into the texts that are printed. An ill-formed locale is a RangeError. */
export function invoiceView(document: InvoiceDocument): InvoiceView {
  const { number, style, locale, currency, seller } = document;
  const money = (minor: bigint): string => formatMoney(minor, currency, locale);
  const heading = number === null ? 'Draft invoice' : `Invoice ${number}`;
  return {
    title: `${heading} – ${seller.company ?? seller.name}`,
    heading,
    number,
    badge: BADGES[document.status] ?? null,
    seller: partyView(seller, []),
    buyer: partyView(document.buyer, taxLines(document.buyer)),
    facts: facts(document),
    lines: document.lines.map((line) => lineView(line, document)),
    sums: sums(document),
    total: { label: 'Total', value: money(document.totalMinor) },
    paid: document.paidMinor === 0n ? null : { label: 'Paid', value: money(-document.paidMinor) },
    balance: { label: 'Balance due', value: money(document.balanceMinor) },
    notes: document.clientNotes?.trim() || null,
    headerFields: fields(style, 'HEADER'),
    footerFields: fields(style, 'FOOTER'),
    footer: [seller.company ?? seller.name, ...taxLines(seller)].join('  ·  '),
  };
}

function partyView(party: Party, extra: string[]): PartyView {
  const name = party.company ?? party.name;
  const lines = [
    ...[...new Set([party.name, party.contactPerson])].filter((person) => person !== name),
    ...addressLines(party.address),
    party.email,
    party.phone,
    party.website,
    ...extra,
  ];
  return { name, lines: lines.filter((line): line is string => Boolean(line?.trim())) };
}

function taxLines(party: Party): string[] {
  return [
    party.taxId && `Tax ID ${party.taxId}`,
    party.registrationNumber && `Registration ${party.registrationNumber}`,
  ].filter((line): line is string => Boolean(line));
}

function facts(document: InvoiceDocument): Fact[] {
  const date = (day: string): string => formatDay(day, document.locale);
  return [
    { label: 'Issued', value: date(document.issueDate) },
    { label: 'Due', value: date(document.dueDate) },
    { label: 'Terms', value: document.paymentTerms },
    { label: 'Currency', value: document.currency },
  ];
}

function lineView(line: DocumentLine, { currency, locale }: InvoiceDocument): LineView {
  return {
    description: line.description,
    note: [LINE_NOTES[line.type], ...line.taxNames].filter(Boolean).join(' · '),
    quantity: formatNumber(line.quantity, locale, { maximumFractionDigits: 4 }),
    rate: formatRate(line.rate, currency, locale),
    amount: formatMoney(line.amountMinor, currency, locale),
  };
}

function sums(document: InvoiceDocument): SumView[] {
  const { locale, currency, discountRate, discountMinor, taxes } = document;
  const money = (minor: bigint): string => formatMoney(minor, currency, locale);
  const percent = (rate: string): string => formatPercent(rate, locale);
  const rows: SumView[] = [{ label: 'Subtotal', rate: null, base: null, value: money(document.subtotalMinor) }];
  if (discountMinor !== 0n) {
    const rate = discountRate === null ? null : percent(discountRate);
    rows.push({ label: 'Discount', rate, base: null, value: money(-discountMinor) });
  }
  for (const { name, rate, baseMinor, amountMinor } of taxes) {
    rows.push({ label: name, rate: percent(rate), base: money(baseMinor), value: money(amountMinor) });
  }
  return rows;
}

function fields(style: InvoiceDocument['style'], position: 'HEADER' | 'FOOTER'): Fact[] {
  return style.customFields
    .filter((field) => field.position === position)
    .map(({ name, value }) => ({ label: name, value }));
}

/** A rate keeps the decimals that it has, and at least those of its currency: 0.0125 USD is "$0.0125". */
function formatRate(rate: string, currency: string, locale: string): string {
  const decimals = rate.split('.')[1]?.length ?? 0;
  const usual = formatMoney(0n, currency, 'en').split('.')[1]?.length ?? 0;
  const digits = Math.max(decimals, usual);
  return formatNumber(rate, locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function formatPercent(rate: string, locale: string): string {
  return formatNumber(rate, locale, { style: 'percent', maximumFractionDigits: 4 });
}

function formatNumber(decimal: string, locale: string, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locale, options).format(decimal as `${number}`);
}

function formatDay(day: string, locale: string): string {
  const options = { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' } as const;
  return new Intl.DateTimeFormat(locale, options).format(Date.parse(day));
}
