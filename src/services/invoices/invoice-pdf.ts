import type { UnitOfWork } from '../../db/unit-of-work';
import { notFound } from '../../domain/errors';
import type { InvoiceDocument } from '../../domain/invoice-document';
import { parseId } from '../../domain/ids';
import { Invoice } from '../../entities/invoice';
import { invoiceDocument } from './invoice-document';
import { enterByLink } from './view-public-invoice';

/** A PDF that is there, or the UUID of the job that is making it. */
export type PdfFound =
  { kind: 'READY'; content: Buffer; filename: string } | { kind: 'UNDER_WAY'; jobId: string; organizationId: string };

/** What has to be printed, and for which version of what it says: null is the final one. */
export interface PdfWanted {
  document: InvoiceDocument;
  draftVersion: number | null;
}

/** The version that a PDF of the invoice has to be of. A draft's goes up with each change of the draft, its client or the settings: all are printed. */
async function versionOf(work: UnitOfWork, invoice: Invoice): Promise<number | null> {
  if (invoice.publishedAt) return null;
  const [printed] = await work.sql.query<{ version: number }>(
    `SELECT $3::int + c.version + o.version AS version FROM clients c JOIN organizations o ON o.id = c.organization_id
     WHERE c.organization_id = $1 AND c.id = $2`,
    [invoice.organizationId, invoice.clientId, invoice.version],
  );
  // Edited since it was read, it is no more of the asker's projects.
  if (!printed) throw notFound('id', 'invoice');
  return printed.version;
}

/** The stored PDF of that version of the invoice, or null. */
async function storedPdf(work: UnitOfWork, invoice: Invoice, version: number | null): Promise<Buffer | null> {
  const [stored] = await work.sql.query<{ content: Buffer }>(
    `SELECT content FROM invoice_pdfs WHERE organization_id = $1 AND invoice_id = $2 AND draft_version IS NOT DISTINCT FROM $3::int`,
    [invoice.organizationId, invoice.id, version],
  );
  return stored?.content ?? null;
}

async function findOrAsk(work: UnitOfWork, invoice: Invoice): Promise<PdfFound> {
  const version = await versionOf(work, invoice);
  const content = await storedPdf(work, invoice, version);
  if (content) return { kind: 'READY', content, filename: `${invoice.number ?? 'draft'}.pdf` };
  // An edit may delete a draft, or take it out of the asker's projects: from here on it waits.
  const { organizationId, id } = invoice;
  const lock = { mode: 'pessimistic_read' } as const;
  if (!(await work.sql.manager.findOne(Invoice, { where: { organizationId, id }, lock })))
    throw notFound('id', 'invoice');
  const uniqueKey =
    version === null ? `renderInvoicePdf/${invoice.id}` : `renderInvoicePdf/${invoice.id}/draft-${version}`;
  const jobId = await work.enqueue('renderInvoicePdf', { invoiceId: invoice.id }, { uniqueKey });
  // Somebody waits for it now: what had been given up is tried again.
  await work.sql.query(
    `UPDATE jobs SET status = 'QUEUED', attempts = 0, handed_over_at = NULL, error = NULL, finished_at = NULL, run_at = $2, updated_at = $2
     WHERE id = $1 AND status IN ('DEAD', 'SUCCEEDED')`,
    [jobId, work.now],
  );
  return { kind: 'UNDER_WAY', jobId, organizationId: work.organizationId };
}

/** The PDF of an invoice of the organization; where it is not printed yet, that is asked for. Throws VALIDATION_ERROR, NOT_FOUND. */
export async function findInvoicePdf(work: UnitOfWork, input: { id: string }): Promise<PdfFound> {
  const id = parseId('invoice', input.id, 'id');
  const invoice = await work.sql.manager.findOneBy(Invoice, { organizationId: work.organizationId, id });
  if (!invoice) throw notFound('id', 'invoice');
  return findOrAsk(work, invoice);
}

/** The PDF behind a public link. Throws NOT_FOUND. */
export async function findPublicPdf(work: UnitOfWork, input: { token: string }): Promise<PdfFound> {
  const id = await enterByLink(work, input.token);
  return findOrAsk(work, await work.sql.manager.findOneByOrFail(Invoice, { organizationId: work.organizationId, id }));
}

/** For the worker: the stored PDF, or what to print. Null when the invoice was deleted meanwhile. */
export async function pdfToPrint(work: UnitOfWork, input: { invoiceId: string }): Promise<Buffer | PdfWanted | null> {
  const where = { organizationId: work.organizationId, id: input.invoiceId };
  const invoice = await work.sql.manager.findOneBy(Invoice, where);
  if (!invoice) return null;
  // Before what is printed is read: of a change beside it, the PDF is of the version before.
  const draftVersion = await versionOf(work, invoice);
  const stored = await storedPdf(work, invoice, draftVersion);
  return stored ?? { document: await invoiceDocument(work, invoice), draftVersion };
}

/** What was printed. */
export interface PrintedPdf {
  invoiceId: string;
  draftVersion: number | null;
  content: Buffer;
}

/** Keeps a printed PDF and gives the one that counts: of two final ones the first, which is never changed. */
export async function storePdf(work: UnitOfWork, { invoiceId, draftVersion, content }: PrintedPdf): Promise<Buffer> {
  await work.sql.query(
    `INSERT INTO invoice_pdfs (organization_id, invoice_id, draft_version, content, created_at)
     SELECT $1, $2, $3::int, $4, $5 FROM invoices WHERE organization_id = $1 AND id = $2
     ON CONFLICT (organization_id, invoice_id) DO UPDATE SET draft_version = $3::int, content = $4, created_at = $5
       WHERE invoice_pdfs.draft_version IS NOT NULL`,
    [work.organizationId, invoiceId, draftVersion, content, work.now],
  );
  const [kept] = await work.sql.query<{ content: Buffer }>(
    `SELECT content FROM invoice_pdfs WHERE organization_id = $1 AND invoice_id = $2 AND draft_version IS NOT DISTINCT FROM $3::int`,
    [work.organizationId, invoiceId, draftVersion],
  );
  return kept?.content ?? content;
}
