import { billfoldBrand } from '../../documents/brand';
import { htmlPage, type HtmlPage } from './html-page';

/** The error, for the reader, and the request ID, by which it can be found in the logs. */
export interface ErrorPageInput {
  title: string;
  message: string;
  requestId?: string;
}

/** The page for an error. */
export function errorPage(input: ErrorPageInput): HtmlPage {
  return htmlPage('error', { title: input.title, brand: billfoldBrand, styles: [] }, { ...input });
}

/** The page for an unknown link. It does not reveal whether the link ever existed. */
export function notFoundPage(): HtmlPage {
  return errorPage({
    title: 'This page does not exist',
    message: 'The link may be mistyped or no longer valid. Ask the person who sent it to you for a new one.',
  });
}
