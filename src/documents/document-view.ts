import type { DocumentLine, InvoiceDocument } from '../domain/invoice-document';
import { isReasoned } from '../domain/tax-category';
import { isKnownUnit } from '../domain/units';
import { InvoiceStatus } from '../domain/workflow';
import {
  formatDay,
  formatHours,
  formatMoney,
  formatPercent,
  formatPeriod,
  formatQuantity,
  formatUnitPrice,
  isolated,
} from './formats';
import { type Labels, labelsIn, type Language, languageOf } from './labels';
import { type PartyView, partyName, partyView } from './party-view';
import { type Standing, standingOf } from './standing';

/** A label and its value, as shown. */
export interface Fact {
  label: string;
  value: string;
}

/** A fact about the document as a whole. */
export interface KeyFact extends Fact {
  key:
    | 'number'
    | 'issueDate'
    | 'dueDate'
    | 'paymentTerms'
    | 'invoiceNumber'
    | 'invoiceDate'
    | 'currency'
    | 'servicePeriod'
    | 'poNumber'
    | 'buyerReference';
}

/** A row below the lines, from the subtotal to the amount due. */
export interface TotalRow extends Fact {
  key: 'subtotal' | 'discount' | 'tax' | 'total' | 'net' | 'paid' | 'credited' | 'due';
}

/** A line. The note names its type, its taxes where necessary, and its code. */
export interface LineView {
  description: string;
  note: string;
  quantity: string;
  rate: string;
  amount: string;
}

/**
 * The texts of a document, in its language and formats. The PDF, the hosted page and the emails all use these texts and
 * add none, so they cannot differ. The texts are not escaped.
 */
export interface DocumentView {
  language: Language;
  labels: Labels;
  /** "Invoice INV-2025-01-001", or "Draft invoice" while it has no number. */
  name: string;
  /** "Invoice INV-2025-01-001 from Northwind Studio". */
  title: string;
  standing: Standing;
  seller: PartyView;
  buyer: PartyView;
  facts: KeyFact[];
  lines: LineView[];
  totals: TotalRow[];
  /** Why taxes are not charged, each once. */
  taxNotes: string[];
  /** Why a credit note was issued; null for an invoice. */
  reason: string | null;
  /** How to pay what is due; null if nothing is. */
  paymentInstructions: string | null;
  notes: string | null;
  headerFields: Fact[];
  footerFields: Fact[];
}

/** Makes the texts of a document. `today` is as for `standingOf`. Throws a RangeError for a malformed locale. */
export function documentView(document: InvoiceDocument, today: string | null): DocumentView {
  const language = languageOf(document.locale);
  const labels = labelsIn(language);
  const name = documentName(document, labels);
  return {
    ...{ language, labels, name },
    title: labels.documentFrom(name, isolated(partyName(document.seller))),
    standing: standingOf(document, labels, today),
    seller: partyView(document.seller, labels),
    buyer: partyView(document.buyer, labels),
    facts: factsOf(document, labels),
    lines: linesOf(document, labels),
    totals: totalsOf(document, labels),
    taxNotes: taxNotesOf(document, labels),
    reason: document.corrects?.reason.trim() || null,
    paymentInstructions: isPayable(document) ? document.paymentInstructions?.trim() || null : null,
    notes: document.clientNotes?.trim() || null,
    headerFields: fieldsOf(document, 'HEADER'),
    footerFields: fieldsOf(document, 'FOOTER'),
  };
}

function documentName({ kind, number }: InvoiceDocument, labels: Labels): string {
  return number === null ? labels.kinds[kind].unnumbered : labels.kinds[kind].named(isolated(number));
}

function factsOf(document: InvoiceDocument, labels: Labels): KeyFact[] {
  const { kind, corrects, number, issueDate, dueDate, paymentTerms, currency, locale } = document;
  const facts: KeyFact[] = [
    { key: 'number', label: labels.kinds[kind].number, value: number ?? '' },
    { key: 'issueDate', label: labels.issueDate, value: formatDay(issueDate, locale) },
    { key: 'dueDate', label: labels.dueDate, value: corrects ? '' : formatDay(dueDate, locale) },
    { key: 'paymentTerms', label: labels.paymentTerms, value: paymentTerms },
    { key: 'invoiceNumber', label: labels.invoiceNumber, value: corrects?.number ?? '' },
    { key: 'invoiceDate', label: labels.invoiceDate, value: corrects ? formatDay(corrects.issueDate, locale) : '' },
    { key: 'currency', label: labels.currency, value: currency },
    { key: 'servicePeriod', label: labels.servicePeriod, value: periodOf(document) },
    { key: 'poNumber', label: labels.poNumber, value: document.poNumber ?? '' },
    { key: 'buyerReference', label: labels.buyerReference, value: document.buyerReference ?? '' },
  ];
  return facts.filter(({ value }) => value !== '');
}

/** The service period: its days, or the day if it is one. */
function periodOf({ serviceFrom, serviceTo, locale }: InvoiceDocument): string {
  return serviceFrom && serviceTo ? formatPeriod(serviceFrom, serviceTo, locale) : '';
}

function isVoid({ status }: InvoiceDocument): boolean {
  return status === InvoiceStatus.CANCELLED || status === InvoiceStatus.REFUNDED;
}

function isPayable(document: InvoiceDocument): boolean {
  return !isVoid(document) && document.balanceMinor > 0n;
}

/** The quantity and what it counts. */
function quantityOf({ minutes, quantity, unit }: DocumentLine, locale: string, labels: Labels): string {
  if (quantity === '') return '';
  const count = minutes ? formatHours(minutes, locale) : formatQuantity(quantity, locale);
  if (!unit) return count;
  return `${count} ${isKnownUnit(unit) ? labels.units[unit](Number(quantity) === 1) : isolated(unit)}`;
}

function linesOf({ lines, currency, locale }: InvoiceDocument, labels: Labels): LineView[] {
  // If all lines have the same taxes, the totals show which.
  const differ = new Set(lines.map(({ taxNames }) => JSON.stringify(taxNames))).size > 1;
  const noteOf = ({ type, taxNames, code }: DocumentLine) => [
    labels.lineTypes[type],
    ...(differ ? taxNames : []),
    code && `${labels.codeSchemes[code.scheme]} ${code.value}`,
  ];
  return lines.map((line) => ({
    description: line.description,
    note: noteOf(line).filter(Boolean).join(' · '),
    quantity: quantityOf(line, locale, labels),
    rate: line.rate === '' ? '' : formatUnitPrice(line.rate, currency, locale),
    amount: formatMoney(line.amountMinor, currency, locale),
  }));
}

function totalsOf(document: InvoiceDocument, labels: Labels): TotalRow[] {
  const { currency, locale, discountRate, discountMinor, paidMinor, creditedMinor } = document;
  const includes = document.pricesIncludeTax ?? false;
  const money = (minor: bigint) => formatMoney(minor, currency, locale);
  const percent = (rate: string) => isolated(formatPercent(rate, locale));
  const taxes = document.taxes.map(({ name, rate, baseMinor, amountMinor }): TotalRow => {
    const label = (includes ? labels.includedTax : labels.tax)(
      isolated(name),
      percent(rate),
      isolated(money(baseMinor)),
    );
    return { key: 'tax', label, value: money(amountMinor) };
  });
  const discount = labels.discount(discountRate === null ? null : percent(discountRate));
  const rows: (TotalRow | false)[] = [
    { key: 'subtotal', label: labels.subtotal, value: money(document.subtotalMinor) },
    discountMinor !== 0n && { key: 'discount', label: discount, value: money(-discountMinor) },
    ...(includes ? [] : taxes),
    { key: 'total', label: labels.total, value: money(document.totalMinor) },
    includes && { key: 'net', label: labels.net, value: money(document.totalMinor - document.taxMinor) },
    ...(includes ? taxes : []),
    paidMinor !== 0n && { key: 'paid', label: labels.paid, value: money(-paidMinor) },
    creditedMinor !== 0n && { key: 'credited', label: labels.credited, value: money(-creditedMinor) },
    !isVoid(document) && dueRow(document, labels),
  ];
  return rows.filter((row) => row !== false);
}

/** What is still to be paid; of a credit note, what it takes off. */
function dueRow({ corrects, totalMinor, balanceMinor, currency, locale }: InvoiceDocument, labels: Labels): TotalRow {
  const label = corrects ? labels.standing.amountCredited : labels.amountDue;
  return { key: 'due', label, value: formatMoney(corrects ? totalMinor : balanceMinor, currency, locale) };
}

function taxNotesOf({ taxes }: InvoiceDocument, labels: Labels): string[] {
  const notes = taxes.flatMap(({ name, category, reason }) =>
    category && isReasoned(category) ? [`${isolated(name)}: ${isolated(reason ?? labels.taxReasons[category])}`] : [],
  );
  return [...new Set(notes)];
}

function fieldsOf({ style }: InvoiceDocument, position: 'HEADER' | 'FOOTER'): Fact[] {
  return style.customFields
    .filter((field) => field.position === position)
    .map(({ name, value }) => ({ label: name, value }));
}
