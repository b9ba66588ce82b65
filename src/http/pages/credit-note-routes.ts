import { BillfoldError, ErrorCode } from '../../domain/errors';
import { Permission } from '../../domain/permissions';
import type { Logos } from '../../files/logos';
import type { Context } from '../../request/context';
import type { Services } from '../../request/services';
import { holdAccess } from '../../schema/access';
import { findCreditNotePdf, findPublicCreditNotePdf } from '../../services/credits/credit-note-pdf';
import { viewCreditNote } from '../../services/credits/view-credit-note';
import type { PdfWaits } from '../pdf-waits';
import type { Route, RouteRequest, RouteResponse } from '../route';
import { copiedToken } from './copied-token';
import { hostedInvoicePage } from './hosted-invoice-page';
import { withLogoIfReadable } from './logo-if-readable';
import { pageResponse } from './mailbox-routes';
import { noDocumentPage } from './message-page';
import { isVisit } from './visits';

/** Returns the output of an act unchanged. */
const answer = <Output>(_work: unknown, output: Output): Promise<Output> => Promise.resolve(output);

/** The hosted page; the page for an unknown link if there is no such credit note. */
async function showHosted(logos: Logos, context: Context, request: RouteRequest): Promise<RouteResponse> {
  const token = copiedToken(request.params['token']);
  const input = { token, viewer: context.organization, counts: isVisit(request) };
  try {
    const { organizationId, seenByMember, ...seen } = await context.run(viewCreditNote, input, answer);
    const document = await withLogoIfReadable(logos, organizationId, seen.document);
    const facts = { viewedByMember: seenByMember, pdfUrl: `/c/${token}/pdf` };
    return pageResponse(200, hostedInvoicePage({ ...seen, document, ...facts }));
  } catch (error) {
    if (error instanceof BillfoldError && error.code === ErrorCode.NOT_FOUND)
      return pageResponse(404, noDocumentPage('credit note'));
    throw error;
  }
}

/** Pages and files of credit notes: the PDF for members, and the hosted page and its PDF for anyone with the link. */
export function creditNoteRoutes(
  { logos }: Services,
  pdfs: PdfWaits,
  contextFor: (request: RouteRequest) => Promise<Context>,
): Route[] {
  return [
    {
      method: 'GET',
      path: '/credit-notes/:id/pdf',
      handle: async (request) => {
        const context = await contextFor(request);
        return pdfs.fetch(async (isWaiting) => {
          // After a wait, the member's current permissions apply, not those at the time of the request.
          await context.renewRights();
          holdAccess(context, Permission.ViewInvoices, 'creditNote');
          return context.run(findCreditNotePdf, { id: request.params['id'] ?? '', isWaiting }, answer);
        });
      },
    },
    // With a slash for links that were copied with one.
    ...['/c/:token', '/c/:token/'].map((path): Route => ({
      method: 'GET',
      path,
      handle: async (request) => showHosted(logos, await contextFor(request), request),
    })),
    ...['/c/:token/pdf', '/c/:token/:file(^pdf[^\\w-]+$)'].map((path): Route => ({
      method: 'GET',
      path,
      handle: async (request) => {
        const context = await contextFor(request);
        const token = request.params['token'] ?? '';
        return pdfs.fetch((isWaiting) => context.run(findPublicCreditNotePdf, { token, isWaiting }, answer));
      },
    })),
  ];
}
