import type { Act } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../../domain/errors';
import { Permission } from '../../domain/permissions';
import { holdAccess } from '../../schema/access';
import { type Context, type Services } from '../../request/context';
import { findInvoicePdf, findPublicPdf } from '../../services/invoices/invoice-pdf';
import { viewPublicInvoice } from '../../services/invoices/view-public-invoice';
import { hostedInvoicePage } from './hosted-invoice-page';
import { notFoundPage } from './error-page';
import { pageResponse } from './mailbox-routes';
import { PdfWaits } from './pdf-waits';
import type { Route, RouteRequest } from '../router';

/** Pages and files of invoices: the PDF for members, and the hosted page for whoever has the link. */
export function invoiceRoutes(services: Services, contextFor: (request: RouteRequest) => Promise<Context>): Route[] {
  const carryOut = <Input, Output>(context: Context, act: Act<Input, Output>, input: Input): Promise<Output> =>
    services.office.carryOut(context.caller, (work) => act(work, input));
  const pdfs = new PdfWaits(services.notifications);
  return [
    {
      method: 'GET',
      path: '/invoices/:id/pdf',
      handle: async (request) => {
        const context = await contextFor(request);
        return pdfs.fetch(async () => {
          // What is handed out after a wait is what may be seen then, and not when the request came.
          await context.renewRights();
          holdAccess(context, Permission.ViewInvoices, 'invoice');
          return carryOut(context, findInvoicePdf, { id: request.params['id'] ?? '' });
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
          // Mail scanners ask by HEAD whether a link is good: that is nobody's look at the invoice.
          const { document, today, seenByMember } = await carryOut(context, viewPublicInvoice, {
            token,
            viewer: context.organization,
            counts: request.method !== 'HEAD',
          });
          const page = hostedInvoicePage({ document, today, viewedByMember: seenByMember, pdfUrl: `/i/${token}/pdf` });
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
        return pdfs.fetch(() => carryOut(context, findPublicPdf, { token: request.params['token'] ?? '' }));
      },
    },
  ];
}
