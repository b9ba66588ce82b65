import { wantsPage } from '../media-types';
import type { RouteResponse } from '../route';

/** The contents of an error outside GraphQL. */
export interface PageError {
  status: number;
  code: string;
  message: string;
  requestId: string;
}

/** Presents an error as a small page to browsers, and otherwise as JSON in the format of GraphQL errors. */
export function pageError({ status, code, message, requestId }: PageError, accept: string | undefined): RouteResponse {
  if (!wantsPage(accept)) {
    const errors = [{ message, extensions: { code, message, details: [], requestId } }];
    return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify({ errors }) };
  }
  const body = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(message)}</title>
<h1>${escape(message)}</h1>
<p>Request ${escape(requestId)}</p>
</html>
`;
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
