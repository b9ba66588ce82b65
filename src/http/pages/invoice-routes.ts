import { BillfoldError, ErrorCode } from '../../domain/errors';
import { Permission } from '../../domain/permissions';
import type { InvoiceDocument, StoredInvoiceDocument } from '../../domain/invoice-document';
import type { FileStore } from '../../files/file-store';
import { withLogo } from '../../files/read-file';
import { holdAccess } from '../../schema/access';
import type { Context, Services } from '../../request/context';
import { findInvoicePdf, findPublicPdf } from '../../services/invoices/invoice-pdf';
import { viewPublicInvoice } from '../../services/invoices/view-public-invoice';
import { hostedInvoicePage } from './hosted-invoice-page';
import { notFoundPage } from './error-page';
import { pageResponse } from './mailbox-routes';
import { PdfWaits } from '../pdf-waits';
import type { Route, RouteRequest } from '../route';

/** Returns the output of an act unchanged. */
const answer = <Output>(_work: unknown, output: Output): Promise<Output> => Promise.resolve(output);

/** The document with its logo, or without it if the file store is unavailable: the client must see what is due. */
async function withLogoIfReadable(
  files: FileStore,
  organizationId: string,
  document: StoredInvoiceDocument,
): Promise<InvoiceDocument> {
  try {
    return await withLogo(files, organizationId, document);
  } catch (error) {
    if (!(error instanceof BillfoldError && error.code === ErrorCode.SERVICE_UNAVAILABLE)) throw error;
    return { ...document, style: { ...document.style, logo: null } };
  }
}

/** Whether a PDF is requested with the payments to date: `?withPayments=true`. */
function wantsPayments({ query }: RouteRequest): boolean {
  return query.get('withPayments') === 'true';
}

/** Pages and files of invoices: the PDF for members, and the hosted page and its PDF for anyone with the link. */
export function invoiceRoutes(services: Services, contextFor: (request: RouteRequest) => Promise<Context>): Route[] {
  const pdfs = new PdfWaits(services);
  return [
    {
      method: 'GET',
      path: '/invoices/:id/pdf',
      handle: async (request) => {
        const context = await contextFor(request);
        return pdfs.fetch(async () => {
          // After a wait, the member's current permissions apply, not those at the time of the request.
          await context.renewRights();
          holdAccess(context, Permission.ViewInvoices, 'invoice');
          return context.run(
            findInvoicePdf,
            { id: request.params['id'] ?? '', withPayments: wantsPayments(request) },
            answer,
          );
        });
      },
    },
    {
      method: 'GET',
      path: '/i/:token',
      handle: async (request) => {
        const token = request.params['token'] ?? '';
        const context = await contextFor(request);
        try {
          // Mail scanners check links with HEAD. That does not count as viewing the invoice.
          const { organizationId, document, today, seenByMember } = await context.run(
            viewPublicInvoice,
            { token, viewer: context.organization, counts: request.method !== 'HEAD' },
            answer,
          );
          const page = hostedInvoicePage({
            document: await withLogoIfReadable(services.files, organizationId, document),
            today,
            viewedByMember: seenByMember,
            pdfUrl: `/i/${token}/pdf`,
          });
          return pageResponse(200, page);
        } catch (error) {
          if (error instanceof BillfoldError && error.code === ErrorCode.NOT_FOUND)
            return pageResponse(404, notFoundPage());
          throw error;
        }
      },
    },
    {
      method: 'GET',
      path: '/i/:token/pdf',
      handle: async (request) => {
        const context = await contextFor(request);
        const wanted = { token: request.params['token'] ?? '', withPayments: wantsPayments(request) };
        return pdfs.fetch(() => context.run(findPublicPdf, wanted, answer));
      },
    },
  ];
}
