import { billfoldBrand } from '../../documents/brand';
import { htmlPage, type HtmlPage } from './html-page';

/** A title and a sentence, where to go next, and the ID of a request that failed, by which it is found in the logs. */
export interface MessagePageInput {
  title: string;
  message: string;
  next?: PageLink;
  requestId?: string;
}

/** A link with its text. */
export interface PageLink {
  url: string;
  label: string;
}

/** A page that only says something: an error, or that something is done. */
export function messagePage(input: MessagePageInput): HtmlPage {
  return htmlPage('message', { title: input.title, brand: billfoldBrand, styles: [] }, { ...input });
}

/** The page for an unknown link to a document. It does not reveal whether the document ever existed. */
export function noDocumentPage(document: 'invoice' | 'credit note'): HtmlPage {
  return messagePage({
    title: 'This page does not exist',
    message: `The link may be mistyped or incomplete, or the ${document} may have been withdrawn. Ask the sender for a new link.`,
  });
}
