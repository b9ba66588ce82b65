import type { InvoiceDocument, LogoSource } from '../domain/invoice-document';
import { InvoiceWarningCode } from '../domain/invoice-warning';
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

/** What may be wrong with a document once it is printed. Throws a RangeError for a malformed locale. */
export function warningsOf(document: InvoiceDocument<LogoSource>): DocumentWarning[] {
  const unbranded = { ...document, style: { ...document.style, logo: null } };
  const characters = charactersWithoutFont(JSON.stringify(documentView(unbranded, null)));
  if (characters.length === 0) return [];
  const more = characters.length - MOST_NAMED;
  const named = `${characters.slice(0, MOST_NAMED).join(' ')}${more > 0 ? ` and ${more} more` : ''}`;
  const message = `No font contains ${named}. The PDF may show boxes instead.`;
  return [{ code: InvoiceWarningCode.CHARACTER_WITHOUT_FONT, message, characters }];
}
