import type { TaxCategory } from './tax-category';
import type { LineCode } from './units';
import type { InvoiceStatus } from './workflow';

/** A postal address. Every part is optional. `country` is an ISO 3166 code or a name, as entered. */
export interface Address {
  street?: string | null;
  street2?: string | null;
  city?: string | null;
  state?: string | null;
  postalCode?: string | null;
  country?: string | null;
}

/** A party to an invoice, as it was on the day of publication. */
export interface Party {
  name: string;
  company: string | null;
  email: string | null;
  phone: string | null;
  website: string | null;
  address: Address | null;
  taxId: string | null;
  registrationNumber: string | null;
  contactPerson: string | null;
}

/** Where a logo is: a `data:image/...` URI, or a file of the organization by the hash of its content. */
export type LogoSource = string | { sha256: string };

/** How a document looks. Colours are `#rrggbb`; `logo` is a `data:image/...` URI of at most 512 KB, or null. */
export interface DocumentStyle<Logo extends LogoSource = string> {
  layout: 'STANDARD' | 'MODERN' | 'CLASSIC' | 'MINIMAL';
  primaryColor: string;
  secondaryColor: string;
  accentColor: string;
  logo: Logo | null;
  paperSize: 'A4' | 'LETTER';
  customFields: { name: string; value: string; position: 'HEADER' | 'FOOTER' }[];
}

/** One printed line. `quantity` and `rate` are decimal strings without trailing zeros; the amount is in minor units. */
export interface DocumentLine {
  type: 'TIME' | 'FIXED' | 'EXPENSE' | 'DISCOUNT';
  description: string;
  /** Empty together with the rate for what a credit note takes by amount. */
  quantity: string;
  /** The minutes of a line that bills time entries, which are printed as hours; none for other lines. */
  minutes?: number | null;
  /** What the quantity counts: a known unit or a text. */
  unit?: string | null;
  code?: LineCode | null;
  rate: string;
  amountMinor: bigint;
  taxNames: string[];
}

/**
 * One row of the tax breakdown: all lines with one tax, rounded once. `rate` is a fraction as a decimal string
 * ("0.08").
 */
export interface DocumentTax {
  name: string;
  rate: string;
  /** STANDARD if missing. */
  category?: TaxCategory | null;
  /** Printed in place of the category's own reason. */
  reason?: string | null;
  baseMinor: bigint;
  amountMinor: bigint;
}

/** The kind of a document. All kinds share one data model and one layout. */
export type DocumentKind = 'INVOICE' | 'CREDIT_NOTE';

/** The invoice that a credit note corrects, and why. */
export interface CorrectedInvoice {
  number: string;
  issueDate: string;
  reason: string;
}

/**
 * The complete contents of an invoice or a credit note. The PDF, the email, the hosted page and the public API are made from it. Money is
 * in minor units of `currency`; dates are `YYYY-MM-DD`; `locale` is a BCP 47 tag that determines the formats of numbers
 * and dates.
 */
export interface InvoiceDocument<Logo extends LogoSource = string> {
  kind: DocumentKind;
  /** Of a credit note. */
  corrects?: CorrectedInvoice;
  number: string | null;
  status: InvoiceStatus;
  issueDate: string;
  /** Of a credit note, which is never due, the issue date; it is not printed. */
  dueDate: string;
  /** Empty for a credit note. */
  paymentTerms: string;
  poNumber?: string | null;
  buyerReference?: string | null;
  /** Both or none. */
  serviceFrom?: string | null;
  serviceTo?: string | null;
  currency: string;
  locale: string;
  seller: Party;
  buyer: Party;
  style: DocumentStyle<Logo>;
  lines: DocumentLine[];
  /** Whether rates and amounts of lines contain the taxes. */
  pricesIncludeTax?: boolean;
  subtotalMinor: bigint;
  discountRate: string | null;
  discountMinor: bigint;
  taxes: DocumentTax[];
  taxMinor: bigint;
  totalMinor: bigint;
  paidMinor: bigint;
  creditedMinor: bigint;
  /** The amount that was paid back. */
  refundedMinor: bigint;
  balanceMinor: bigint;
  clientNotes: string | null;
  /** How it is paid. */
  paymentInstructions?: string | null;
}

/** An invoice's document as it is read from the database: its logo is still where it is stored. */
export type StoredInvoiceDocument = InvoiceDocument<LogoSource>;
