import { billfoldBrand } from '../../documents/brand';
import { htmlPage, type HtmlPage } from './html-page';

/** What went wrong, for the reader, and the id by which the logs know it. */
export interface ErrorPageInput {
  title: string;
  message: string;
  requestId?: string;
}

/** The page for what can't be shown. */
export function errorPage(input: ErrorPageInput): HtmlPage {
  return htmlPage('error', { title: input.title, brand: billfoldBrand, styles: [] }, { ...input });
}

/** The page for a link that leads nowhere (any more): it does not tell whether there has ever been something. */
export function notFoundPage(): HtmlPage {
  return errorPage({
    title: 'This page does not exist',
    message: 'The link may be mistyped, or it has been withdrawn. Ask whoever sent it to you for a new one.',
  });
}
