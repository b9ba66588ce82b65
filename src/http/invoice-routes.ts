import type { Act } from '../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../domain/errors';
import { Permission } from '../domain/permissions';
import { watchJob } from '../db/job-events';
import { holdAccess } from '../schema/access';
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

/** Waits for changes of the job that prints a PDF, until `giveUp` aborts. */
class PrintWatch {
  private jobId: string | null = null;
  private changed = false;
  private wake: () => void = () => undefined;
  private unwatch: () => void = () => undefined;

  constructor(
    private readonly services: Services,
    giveUp: AbortSignal,
  ) {
    giveUp.addEventListener('abort', () => this.tell(), { once: true });
  }

  /** Resolves when the job may have changed since the last call, and when it is time to give up. */
  async nextChange(jobId: string): Promise<void> {
    if (jobId !== this.jobId) {
      this.end();
      this.jobId = jobId;
      this.unwatch = watchJob(this.services.notifications, jobId, () => this.tell());
    }
    if (!this.changed) await new Promise<void>((resolve) => (this.wake = resolve));
    this.changed = false;
  }

  end(): void {
    this.unwatch();
  }

  private tell(): void {
    this.changed = true;
    this.wake();
  }
}

/** The PDF once it is there. The worker prints it; this request only looks, and holds no connection while it waits. */
async function waitForPdf(services: Services, find: () => Promise<PdfFound>): Promise<RouteResponse> {
  const giveUp = AbortSignal.timeout(PATIENCE_MS);
  const watch = new PrintWatch(services, giveUp);
  try {
    for (let found = await find(); ; found = await find()) {
      if (found.kind === 'READY') return fileOf(found);
      if (giveUp.aborted) {
        throw new BillfoldError(ErrorCode.SERVICE_UNAVAILABLE, 'The PDF is being made. Try again in a moment.', [], {
          retryAfter: COME_BACK_SECONDS,
        });
      }
      await watch.nextChange(found.jobId);
    }
  } finally {
    watch.end();
  }
}

function fileOf({ content, filename }: Extract<PdfFound, { kind: 'READY' }>): RouteResponse {
  const headers = {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${filename}"`,
    'cache-control': 'private, no-store',
  };
  return { status: 200, headers, body: content };
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
        holdAccess(context, Permission.ViewInvoices, 'invoice');
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
        return waitForPdf(services, () => carryOut(context, findPublicPdf, { token: request.params['token'] ?? '' }));
      },
    },
  ];
}
