import type { UnitOfWork } from '../../db/unit-of-work';
import type { JobPayloads } from '../../jobs/catalogue';

/** A stored PDF: a file, or the content itself if version 0.1 rendered it and it has not been moved yet. */
export type StoredPdf = { organizationId: string } & (
  { sha256: string; content: null } | { sha256: null; content: Buffer }
);

/** A stored PDF, the UUID of the job that renders it, or why that job was given up. */
export type PdfFound =
  | { kind: 'READY'; pdf: StoredPdf; filename: string }
  | { kind: 'UNDER_WAY'; jobId: string; organizationId: string }
  | { kind: 'GIVEN_UP'; error: string };

type PdfJob = 'renderInvoicePdf' | 'renderInvoiceWithPayments' | 'renderCreditNotePdf';

/** What to render, under a key that is unique among jobs, and whether the caller has been waiting for it. */
export interface PdfRequest<Name extends PdfJob> {
  payload: JobPayloads[Name];
  uniqueKey: string;
  isWaiting: boolean;
}

/** The job that renders a PDF, or why it was given up. A new caller, who has not been waiting, retries such a job. */
export async function requestPdf<Name extends PdfJob>(
  work: UnitOfWork,
  name: Name,
  { payload, uniqueKey, isWaiting }: PdfRequest<Name>,
): Promise<PdfFound> {
  const jobId = await work.enqueue(name, payload, { uniqueKey });
  await work.sql.query(
    `UPDATE jobs SET status = 'QUEUED', attempts = 0, handed_over_at = NULL, error = NULL, finished_at = NULL, run_at = $2, updated_at = $2
     WHERE id = $1 AND (status = 'SUCCEEDED' OR status = 'DEAD' AND NOT $3)`,
    [jobId, work.now, isWaiting],
  );
  const [dead] = await work.sql.query<{ error: string | null }>(
    `SELECT error FROM jobs WHERE id = $1 AND status = 'DEAD'`,
    [jobId],
  );
  if (dead) return { kind: 'GIVEN_UP', error: dead.error ?? '' };
  return { kind: 'UNDER_WAY', jobId, organizationId: work.organizationId };
}
