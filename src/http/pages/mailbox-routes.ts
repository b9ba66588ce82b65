import { ErrorCode, BillfoldError } from '../../domain/errors';
import type { MailboxEntry, MailboxStore } from '../../mail/mailbox-store';
import type { SmsStore } from '../../sms/sms-store';
import type { Route, RouteRequest, RouteResponse } from '../route';
import type { HtmlPage } from './html-page';
import { mailboxBody, mailboxMessagePage, mailboxPage, mailViews, noMailPage } from './mailbox-page';
import { parseMail, type MailFile } from './parsed-mail';

const LIST_LENGTH = 200;

/**
 * The pages of the development mailbox. They show everyone's mail and text messages to anyone, and must never be served
 * in production.
 */
export function mailboxRoutes(store: MailboxStore, sms: Pick<SmsStore, 'list' | 'clear'>): Route[] {
  const ofMessage = (
    path: string,
    answer: (entry: MailboxEntry, request: RouteRequest) => Promise<RouteResponse>,
  ): Route => ({
    method: 'GET',
    path: `/mailbox/:id${path}`,
    handle: async (request) => {
      const entry = await store.get(request.params.id ?? '');
      return entry ? answer(entry, request) : pageResponse(404, noMailPage());
    },
  });
  return [
    {
      method: 'GET',
      path: '/mailbox',
      handle: async () => pageResponse(200, mailboxPage(await store.list(LIST_LENGTH), await sms.list(LIST_LENGTH))),
    },
    { method: 'POST', path: '/mailbox', handle: (request) => clear([store, sms], request) },
    ofMessage('', async (entry, { query }) => {
      const view = mailViews.find((name) => name === query.get('view')) ?? 'html';
      return pageResponse(200, mailboxMessagePage(entry, await parseMail(entry.raw), view));
    }),
    ofMessage('/html', async (entry) => pageResponse(200, mailboxBody(await parseMail(entry.raw)))),
    ofMessage('/attachments/:index', async (entry, { params }) => {
      const { files } = await parseMail(entry.raw);
      const file = files.find(({ index }) => String(index) === params.index);
      return file ? download(file) : pageResponse(404, noMailPage());
    }),
    ofMessage('/raw', (entry) =>
      Promise.resolve(download({ filename: `${entry.id}.eml`, contentType: 'message/rfc822', content: entry.raw })),
    ),
  ];
}

/** A response with that page. */
export function pageResponse(status: number, page: HtmlPage): RouteResponse {
  return { status, headers: page.headers, body: page.html };
}

async function clear(stores: readonly Pick<SmsStore, 'clear'>[], { headers }: RouteRequest): Promise<RouteResponse> {
  // A page of another site could send this form; browsers report where it came from.
  if (headers['sec-fetch-site'] !== undefined && headers['sec-fetch-site'] !== 'same-origin') {
    throw new BillfoldError(ErrorCode.FORBIDDEN, 'The mailbox can only be emptied from its own page.');
  }
  for (const store of stores) await store.clear();
  return { status: 303, headers: { location: '/mailbox' }, body: '' };
}

function download({ filename, contentType, content }: Omit<MailFile, 'index'>): RouteResponse {
  const isType = /^[\w.+-]+\/[\w.+-]+$/.test(contentType);
  return {
    status: 200,
    headers: {
      'content-type': isType ? contentType : 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(filename).replace(/['()*]/g, percentEncoded)}`,
    },
    body: content,
  };
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
