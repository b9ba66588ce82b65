import type { DocumentKind, DocumentLine } from '../domain/invoice-document';
import type { ReasonedCategory } from '../domain/tax-category';
import type { CodeScheme, KnownUnit } from '../domain/units';

/** The languages that documents are written in. */
export type Language = 'en';

/** The texts that contain the name of a kind of document, because they depend on its grammar in other languages. */
export interface KindLabels {
  name: string;
  named: (number: string) => string;
  unnumbered: string;
  number: string;
  linesOf: string;
  view: string;
  attached: string;
  moreLines: (count: number) => string;
  questions: (seller: string) => string;
  visitDoesNotCount: (seller: string) => string;
}

/** A text with a number of days, 0 or more. */
type Days = (days: number) => string;

/** All texts of documents, except what users enter. A language that lacks one does not compile. */
export interface Labels {
  kinds: Record<DocumentKind, KindLabels>;
  documentFrom: (document: string, seller: string) => string;
  from: string;
  billedTo: string;
  attention: (person: string) => string;
  taxId: (id: string) => string;
  registration: (number: string) => string;
  issueDate: string;
  dueDate: string;
  paymentTerms: string;
  currency: string;
  servicePeriod: string;
  poNumber: string;
  buyerReference: string;
  invoiceNumber: string;
  invoiceDate: string;
  status: string;
  description: string;
  quantity: string;
  rate: string;
  amount: string;
  lineTypes: Record<DocumentLine['type'], string | null>;
  units: Record<KnownUnit, (isOne: boolean) => string>;
  codeSchemes: Record<CodeScheme, string>;
  subtotal: string;
  discount: (rate: string | null) => string;
  tax: (name: string, rate: string, base: string) => string;
  /** A tax that the total contains. */
  includedTax: (name: string, rate: string, base: string) => string;
  net: string;
  taxReasons: Record<ReasonedCategory, string>;
  total: string;
  paid: string;
  credited: string;
  amountDue: string;
  /** Says up to which day a PDF includes payments. */
  paymentsTo: (day: string) => string;
  howToPay: string;
  /** Why a credit note was issued. */
  reason: string;
  notes: string;
  page: (page: string, pages: string) => string;
  standing: {
    draft: string;
    cancelled: string;
    refunded: string;
    writtenOff: string;
    overdueBy: Days;
    dueToday: string;
    dueIn: Days;
    amountPaid: string;
    amountRefunded: string;
    paidInFull: string;
    nothingToPay: string;
    due: (day: string) => string;
    wasDue: (day: string) => string;
    stillPayable: (day: string) => string;
    partlyPaid: (paid: string, total: string) => string;
    amountCredited: string;
    takenOff: (invoiceNumber: string) => string;
  };
  summary: string;
  downloadPdf: string;
  downloadWithPayments: string;
  ifButtonFails: string;
  receipt: {
    subject: (document: string, seller: string) => string;
    several: (document: string, others: number) => string;
    badge: string;
    thanks: string;
    paymentDate: string;
    amountReceived: string;
    received: (amount: string, day: string) => string;
    rest: (amount: string) => string;
  };
  reminder: {
    subject: (document: string, seller: string) => string;
    subjectOf: (invoices: number, seller: string) => string;
    open: (invoices: number) => string;
    ifPaid: string;
  };
}

const inDays: Days = (days) => (days === 1 ? '1 day' : `${days} days`);

const ENGLISH: Labels = {
  kinds: {
    INVOICE: {
      name: 'Invoice',
      named: (number) => `Invoice ${number}`,
      unnumbered: 'Draft invoice',
      number: 'Invoice number',
      linesOf: 'Lines of the invoice',
      view: 'View invoice',
      attached: 'The invoice is attached to this email as a PDF.',
      moreLines: (count) => `and ${count} more ${count === 1 ? 'line' : 'lines'} on the invoice`,
      questions: (seller) => `Contact ${seller} with questions about this invoice.`,
      visitDoesNotCount: (seller) =>
        `You are signed in as a member of ${seller}: this visit does not mark the invoice as viewed.`,
    },
    CREDIT_NOTE: {
      name: 'Credit note',
      named: (number) => `Credit note ${number}`,
      unnumbered: 'Credit note',
      number: 'Credit note number',
      linesOf: 'Lines of the credit note',
      view: 'View credit note',
      attached: 'The credit note is attached to this email as a PDF.',
      moreLines: (count) => `and ${count} more ${count === 1 ? 'line' : 'lines'} on the credit note`,
      questions: (seller) => `Contact ${seller} with questions about this credit note.`,
      visitDoesNotCount: (seller) =>
        `You are signed in as a member of ${seller}: this visit does not mark the credit note as viewed.`,
    },
  },
  documentFrom: (document, seller) => `${document} from ${seller}`,
  from: 'From',
  billedTo: 'Billed to',
  attention: (person) => `Attn: ${person}`,
  taxId: (id) => `Tax ID: ${id}`,
  registration: (number) => `Registration no.: ${number}`,
  issueDate: 'Issue date',
  dueDate: 'Due date',
  paymentTerms: 'Payment terms',
  currency: 'Currency',
  servicePeriod: 'Service period',
  poNumber: 'PO number',
  buyerReference: 'Your reference',
  invoiceNumber: 'Invoice number',
  invoiceDate: 'Invoice date',
  status: 'Status',
  description: 'Description',
  quantity: 'Quantity',
  rate: 'Rate',
  amount: 'Amount',
  lineTypes: {
    TIME: null,
    FIXED: null,
    EXPENSE: 'Expense',
    DISCOUNT: 'Discount',
  },
  units: {
    HOUR: (isOne) => (isOne ? 'hour' : 'hours'),
    DAY: (isOne) => (isOne ? 'day' : 'days'),
    PIECE: (isOne) => (isOne ? 'piece' : 'pieces'),
    KM: () => 'km',
    MILE: (isOne) => (isOne ? 'mile' : 'miles'),
    MONTH: (isOne) => (isOne ? 'month' : 'months'),
  },
  codeSchemes: { HSN_SAC: 'HSN/SAC', CPV: 'CPV', UNSPSC: 'UNSPSC' },
  subtotal: 'Subtotal',
  discount: (rate) => (rate === null ? 'Discount' : `Discount (${rate})`),
  tax: (name, rate, base) => `${name} ${rate} on ${base}`,
  includedTax: (name, rate, base) => `Includes ${name} ${rate} on ${base}`,
  net: 'Total without tax',
  taxReasons: {
    EXEMPT: 'Exempt from tax',
    REVERSE_CHARGE: 'Reverse charge: the customer is liable for the tax',
    INTRA_COMMUNITY: 'Intra-Community supply, exempt from tax',
    EXPORT: 'Export, not charged',
    OUTSIDE_SCOPE: 'Outside the scope of the tax',
  },
  total: 'Total',
  paid: 'Paid',
  credited: 'Credited',
  amountDue: 'Amount due',
  paymentsTo: (day) => `Includes payments up to ${day}`,
  howToPay: 'How to pay',
  reason: 'Reason',
  notes: 'Notes',
  page: (page, pages) => `Page ${page} of ${pages}`,
  standing: {
    draft: 'Draft',
    cancelled: 'Cancelled',
    refunded: 'Refunded',
    writtenOff: 'Written off',
    overdueBy: (days) => `Overdue by ${inDays(days)}`,
    dueToday: 'Due today',
    dueIn: (days) => `Due in ${inDays(days)}`,
    amountPaid: 'Amount paid',
    amountRefunded: 'Amount refunded',
    paidInFull: 'Paid in full',
    nothingToPay: 'There is nothing to pay.',
    due: (day) => `Due ${day}`,
    wasDue: (day) => `Was due ${day}`,
    stillPayable: (day) => `Can still be paid; was due ${day}`,
    partlyPaid: (paid, total) => `${paid} of ${total} has been paid.`,
    amountCredited: 'Amount credited',
    takenOff: (invoiceNumber) => `Taken off invoice ${invoiceNumber}`,
  },
  summary: 'Summary',
  downloadPdf: 'Download PDF',
  downloadWithPayments: 'Download PDF with payments',
  ifButtonFails: 'If the button does not work, open',
  receipt: {
    several: (document, others) => `${document} and ${others} more`,
    subject: (document, seller) => `Payment received for ${document} from ${seller}`,
    badge: 'Payment received',
    thanks: 'Thank you for your payment.',
    paymentDate: 'Payment date',
    amountReceived: 'Amount received',
    received: (amount, day) => `We received ${amount} on ${day}.`,
    rest: (amount) => `Amount due ${amount}`,
  },
  reminder: {
    subject: (document, seller) => `Reminder: ${document} from ${seller}`,
    subjectOf: (invoices, seller) => `Reminder: ${invoices} invoices from ${seller}`,
    open: (invoices) => `${invoices} invoices are open.`,
    ifPaid: 'If you have already paid, please disregard this reminder.',
  },
};

const LABELS: Readonly<Record<Language, Labels>> = { en: ENGLISH };

/** The language of documents in a locale: English if there is no catalogue for the locale's language. */
export function languageOf(locale: string): Language {
  const { language } = new Intl.Locale(locale);
  return isLanguage(language) ? language : 'en';
}

/** The labels in a language. */
export function labelsIn(language: Language): Labels {
  return LABELS[language];
}

function isLanguage(language: string): language is Language {
  return Object.hasOwn(LABELS, language);
}
