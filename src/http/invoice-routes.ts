import type { Act } from '../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../domain/errors';
import { can, Permission } from '../domain/permissions';
import { watchJob } from '../db/job-events';
import { type Context, type Services } from '../schema/context';
import { findInvoicePdf, findPublicPdf, type PdfFound } from '../services/invoices/invoice-pdf';
import { viewPublicInvoice } from '../services/invoices/view-public-invoice';
import { hostedInvoicePage } from './pages/hosted-invoice-page';
import { notFoundPage } from './pages/error-page';
import { pageResponse } from './pages/mailbox-routes';
import type { Route, RouteRequest, RouteResponse } from './router';

/** How long a request for a PDF that is being printed waits before it is asked to come back. */
const PATIENCE_MS = 10_000;
const COME_BACK_SECONDS = 2;

/** Resolves when the job's row changes, or when `PATIENCE_MS` have passed. */
function nextChange(
  services: Services,
  jobId: string,
  giveUp: AbortSignal,
): { changed: Promise<void>; end: () => void } {
  let end = (): void => undefined;
  const changed = new Promise<void>((resolve) => {
    const unwatch = watchJob(services.notifications, jobId, resolve);
    giveUp.addEventListener('abort', () => resolve(), { once: true });
    end = unwatch;
  });
  return { changed, end };
}

/** The PDF once it is there. The worker prints it; this request only looks, and holds no connection while it waits. */
async function waitForPdf(services: Services, find: () => Promise<PdfFound>): Promise<RouteResponse> {
  const giveUp = AbortSignal.timeout(PATIENCE_MS);
  for (let found = await find(); ; found = await find()) {
    if (found.kind === 'READY') {
      const headers = {
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="${found.filename}"`,
        'cache-control': 'private, no-store',
      };
      return { status: 200, headers, body: found.content };
    }
    if (giveUp.aborted) {
      throw new BillfoldError(ErrorCode.SERVICE_UNAVAILABLE, 'The PDF is being made. Try again in a moment.', [], {
        retryAfter: COME_BACK_SECONDS,
      });
    }
    const { changed, end } = nextChange(services, found.jobId, giveUp);
    await changed;
    end();
  }
}

/** Pages and files of invoices: the PDF for members, and the hosted page for whoever has the link. */
export function invoiceRoutes(services: Services, contextFor: (request: RouteRequest) => Promise<Context>): Route[] {
  const carryOut = <Input, Output>(context: Context, act: Act<Input, Output>, input: Input): Promise<Output> =>
    services.office.carryOut(context.caller, (work) => act(work, input));
  return [
    {
      method: 'GET',
      path: '/invoices/:id/pdf',
      handle: async (request) => {
        const context = await contextFor(request);
        if (!can(context.user.role, Permission.ViewInvoices)) {
          throw new BillfoldError(ErrorCode.FORBIDDEN, 'Your role does not give the permission to see invoices.');
        }
        return waitForPdf(services, () => carryOut(context, findInvoicePdf, { id: request.params['id'] ?? '' }));
      },
    },
    {
      method: 'GET',
      path: '/i/:token',
      handle: async (request) => {
        const token = request.params['token'] ?? '';
        const context = await contextFor(request);
        try {
          const { document, today, seenByMember } = await carryOut(context, viewPublicInvoice, {
            token,
            viewer: context.actor,
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
        return waitForPdf(services, () => carryOut(context, findPublicPdf, { token: request.params['token'] ?? '' }));
      },
    },
  ];
}
