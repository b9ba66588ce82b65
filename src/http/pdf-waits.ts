import { watchJob } from '../db/job-events';
import type { Notifications } from '../db/notifications';
import { BillfoldError, ErrorCode } from '../domain/errors';
import type { FileStore } from '../files/file-store';
import { readPdf } from '../services/invoices/invoice-pdf';
import type { PdfFound } from '../services/invoices/pdf-job';
import type { RouteResponse } from './route';

/** How long a request waits for a PDF that is being rendered before it is told to retry, in milliseconds. */
const PATIENCE_MS = 10_000;
const COME_BACK_SECONDS = 2;
/** How many requests may wait for PDFs at once, in total and per organization. */
const MOST_WAITING = 64;
const MOST_WAITING_IN_ORGANIZATION = 16;

/** Waits for changes of the job that renders a PDF, until `giveUp` aborts. */
class PrintWatch {
  private jobId: string | null = null;
  private changed = false;
  private wake: () => void = () => undefined;
  private unwatch: () => void = () => undefined;

  constructor(
    private readonly notifications: Notifications,
    giveUp: AbortSignal,
  ) {
    giveUp.addEventListener('abort', () => this.tell(), { once: true });
  }

  /** Resolves when the job may have changed since the last call, or on timeout. */
  async nextChange(jobId: string): Promise<void> {
    if (jobId !== this.jobId) {
      this.end();
      this.jobId = jobId;
      this.unwatch = watchJob(this.notifications, jobId, () => this.tell());
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

type Find = (isWaiting: boolean) => Promise<PdfFound>;

/** Requests that wait for PDFs. The worker renders them. A request holds no database connection while it waits. */
export class PdfWaits {
  private waiting = 0;
  private readonly byOrganization = new Map<string, number>();

  constructor(private readonly services: { notifications: Notifications; files: FileStore }) {}

  /**
   * Returns the PDF when `find` finds it, which is told whether it was called before. Throws SERVICE_UNAVAILABLE with
   * `retryAfter` if that takes too long, or immediately if too many requests are waiting, because each occupies a place that
   * others need; and without `retryAfter` if the job was given up.
   */
  async fetch(find: Find): Promise<RouteResponse> {
    const first = await find(false);
    if (first.kind === 'GIVEN_UP') throw givenUp(first.error);
    if (first.kind === 'READY') return fileOf(this.services.files, first);
    const { organizationId } = first;
    const own = this.byOrganization.get(organizationId) ?? 0;
    if (this.waiting >= MOST_WAITING || own >= MOST_WAITING_IN_ORGANIZATION) throw comeBack();
    this.waiting += 1;
    this.byOrganization.set(organizationId, own + 1);
    try {
      return await this.wait(first, find);
    } finally {
      this.waiting -= 1;
      const left = (this.byOrganization.get(organizationId) ?? 1) - 1;
      if (left > 0) this.byOrganization.set(organizationId, left);
      else this.byOrganization.delete(organizationId);
    }
  }

  private async wait(first: PdfFound, find: Find): Promise<RouteResponse> {
    const giveUp = AbortSignal.timeout(PATIENCE_MS);
    const watch = new PrintWatch(this.services.notifications, giveUp);
    try {
      for (let found = first; ; found = await find(true)) {
        if (found.kind === 'GIVEN_UP') throw givenUp(found.error);
        if (found.kind === 'READY') return await fileOf(this.services.files, found);
        if (giveUp.aborted) throw comeBack();
        await watch.nextChange(found.jobId);
      }
    } finally {
      watch.end();
    }
  }
}

function givenUp(reason: string): BillfoldError {
  return new BillfoldError(ErrorCode.SERVICE_UNAVAILABLE, `The PDF could not be rendered. ${reason}`.trim());
}

function comeBack(): BillfoldError {
  return new BillfoldError(ErrorCode.SERVICE_UNAVAILABLE, 'The PDF is being rendered. Try again in a moment.', [], {
    retryAfter: COME_BACK_SECONDS,
  });
}

async function fileOf(
  files: FileStore,
  { pdf, filename }: Extract<PdfFound, { kind: 'READY' }>,
): Promise<RouteResponse> {
  const headers = {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${filename}"`,
    'cache-control': 'private, no-store',
  };
  return { status: 200, headers, body: await readPdf(files, pdf) };
}
