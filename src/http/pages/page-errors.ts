import { wantsPage } from '../media-types';
import type { RouteResponse } from '../route';
import { messagePage } from './message-page';

/** The contents of an error outside GraphQL. */
export interface PageError {
  status: number;
  code: string;
  message: string;
  requestId: string;
}

const TITLES: Readonly<Record<number, string>> = {
  401: 'You are not logged in',
  403: 'You may not see this',
  404: 'This page does not exist',
  429: 'Too many requests',
  500: 'Something went wrong',
  503: 'This is not available now',
};

/** Presents an error as a page to browsers, and otherwise as JSON in the format of GraphQL errors. */
export function pageError({ status, code, message, requestId }: PageError, accept: string | undefined): RouteResponse {
  if (!wantsPage(accept)) {
    const extensions = { code, status, message, details: [], requestId };
    const errors = [{ message, extensions }];
    return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify({ errors }) };
  }
  const next = status === 404 ? { next: { url: '/', label: 'Open the API explorer' } } : {};
  const title = TITLES[status] ?? 'This did not work';
  const { headers, html } = messagePage({ title, message, requestId, ...next });
  return { status, headers, body: html };
}
