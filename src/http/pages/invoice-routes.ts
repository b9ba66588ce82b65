import { BillfoldError, ErrorCode, validationError } from '../../domain/errors';
import { Permission } from '../../domain/permissions';
import type { Logos } from '../../files/logos';
import { holdAccess } from '../../schema/access';
import type { Context } from '../../request/context';
import type { Services } from '../../request/services';
import { findInvoicePdf, findPublicPdf } from '../../services/invoices/invoice-pdf';
import { confirmView } from '../../services/invoices/confirm-view';
import { viewPublicInvoice } from '../../services/invoices/view-public-invoice';
import { copiedToken } from './copied-token';
import { hostedInvoicePage } from './hosted-invoice-page';
import { withLogoIfReadable } from './logo-if-readable';
import { noDocumentPage } from './message-page';
import { pageResponse } from './mailbox-routes';
import { isVisit } from './visits';
import type { PdfWaits } from '../pdf-waits';
import type { Route, RouteRequest, RouteResponse } from '../route';

/** The PDF's link with what was copied behind it, such as a full stop. */
const COPIED_PDF = '/i/:token/:file(^pdf[^\\w-]+$)';

/** Returns the output of an act unchanged. */
const answer = <Output>(_work: unknown, output: Output): Promise<Output> => Promise.resolve(output);

/** The hosted page; the page for an unknown link if there is no such invoice. */
async function showHosted(logos: Logos, context: Context, request: RouteRequest): Promise<RouteResponse> {
  const token = copiedToken(request.params['token']);
  const counts = isVisit(request);
  const input = { token, viewer: context.organization, counts };
  try {
    const { organizationId, seenByMember, ...seen } = await context.run(viewPublicInvoice, input, answer);
    const document = await withLogoIfReadable(logos, organizationId, seen.document);
    const facts = { viewedByMember: seenByMember, confirmsView: counts && !seenByMember, pdfUrl: `/i/${token}/pdf` };
    return pageResponse(200, hostedInvoicePage({ ...seen, document, ...facts }));
  } catch (error) {
    if (error instanceof BillfoldError && error.code === ErrorCode.NOT_FOUND)
      return pageResponse(404, noDocumentPage('invoice'));
    throw error;
  }
}

/** Whether a PDF is requested with the payments to date: `?withPayments=true`. */
function wantsPayments({ query }: RouteRequest): boolean {
  return query.get('withPayments') === 'true';
}

/** Throws VALIDATION_ERROR if a template is requested: there are none yet. */
function assertNoTemplate({ query }: RouteRequest): void {
  if (!query.has('templateId')) return;
  const reason = 'is reserved. There are no templates yet, and every invoice has the standard one';
  throw validationError({ field: 'templateId', reason });
}

/** Pages and files of invoices: the PDF for members, and the hosted page and its PDF for anyone with the link. */
export function invoiceRoutes(
  services: Services,
  pdfs: PdfWaits,
  contextFor: (request: RouteRequest) => Promise<Context>,
): Route[] {
  const publicPdf: Route = {
    method: 'GET',
    path: '/i/:token/pdf',
    handle: async (request) => {
      const context = await contextFor(request);
      const wanted = { token: request.params['token'] ?? '', withPayments: wantsPayments(request) };
      return pdfs.fetch((isWaiting) => context.run(findPublicPdf, { ...wanted, isWaiting }, answer));
    },
  };
  return [
    {
      method: 'GET',
      path: '/invoices/:id/pdf',
      handle: async (request) => {
        const context = await contextFor(request);
        return pdfs.fetch(async (isWaiting) => {
          // After a wait, the member's current permissions apply, not those at the time of the request.
          await context.renewRights();
          holdAccess(context, Permission.ViewInvoices, 'invoice');
          assertNoTemplate(request);
          return context.run(
            findInvoicePdf,
            { id: request.params['id'] ?? '', withPayments: wantsPayments(request), isWaiting },
            answer,
          );
        });
      },
    },
    // With a slash for links that were copied with one.
    ...['/i/:token', '/i/:token/'].map((path): Route => ({
      method: 'GET',
      path,
      handle: async (request) => showHosted(services.logos, await contextFor(request), request),
    })),
    {
      method: 'POST',
      path: '/i/:token/viewed',
      handle: async (request) => {
        const context = await contextFor(request);
        const token = copiedToken(request.params['token']);
        if (isVisit(request)) await context.run(confirmView, { token, viewer: context.organization }, answer);
        return { status: 204, headers: {}, body: '' };
      },
    },
    publicPdf,
    { ...publicPdf, path: COPIED_PDF },
  ];
}
