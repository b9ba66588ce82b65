import type { InvoiceDocument, LogoSource } from '../domain/invoice-document';
import { InvoiceWarningCode } from '../domain/invoice-warning';
import { NEEDS_TAX_IDS, type TaxCategory } from '../domain/tax-category';
import { documentView } from './document-view';
import { charactersWithoutFont } from './fonts';

/** How many characters a message lists. */
const MOST_NAMED = 20;

/** What may be wrong with a document, and the characters in question. */
export interface DocumentWarning {
  code: InvoiceWarningCode;
  message: string;
  characters: string[];
}

/** What is wrong with taxes of which one needs the tax IDs of both parties, if one is missing. */
export function taxIdWarnings(taxes: readonly { category?: TaxCategory | null }[]): DocumentWarning[] {
  const [category] = taxes.flatMap(({ category }) => (category && NEEDS_TAX_IDS.includes(category) ? [category] : []));
  if (!category) return [];
  const message = `${category} needs the tax IDs of the business and of the client. Without them the invoice cannot be published.`;
  return [{ code: InvoiceWarningCode.TAX_ID_MISSING, message, characters: [] }];
}

/** What may be wrong with a document once it is printed. Throws a RangeError for a malformed locale. */
export function warningsOf(document: InvoiceDocument<LogoSource>): DocumentWarning[] {
  const { seller, buyer, taxes } = document;
  const missing = seller.taxId && buyer.taxId ? [] : taxIdWarnings(taxes);
  const unbranded = { ...document, style: { ...document.style, logo: null } };
  const characters = charactersWithoutFont(JSON.stringify(documentView(unbranded, null)));
  if (characters.length === 0) return missing;
  const more = characters.length - MOST_NAMED;
  const named = `${characters.slice(0, MOST_NAMED).join(' ')}${more > 0 ? ` and ${more} more` : ''}`;
  const message = `No font contains ${named}. The PDF may show boxes instead.`;
  return [...missing, { code: InvoiceWarningCode.CHARACTER_WITHOUT_FONT, message, characters }];
}
