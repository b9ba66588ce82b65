import type { UnitOfWork } from '../../db/unit-of-work';
import { bytesOfFile } from '../../files/read-file';
import type { FileStore } from '../../files/file-store';
import { asIssued } from '../../documents/as-issued';
import { todayIn } from '../../domain/calendar';
import { notFound } from '../../domain/errors';
import type { StoredInvoiceDocument } from '../../domain/invoice-document';
import { parseId } from '../../domain/ids';
import { InvoiceEntity } from '../../entities/invoice';
import { invoiceDocument } from '../../db/invoice-documents';
import { ownOrganization } from './load-invoice';
import { type PdfFound, requestPdf, type StoredPdf } from './pdf-job';
import { enterByLink } from './view-public-invoice';

/** A document to render. `draftVersion` is the version of its contents; null for the final version. */
export interface PdfWanted {
  document: StoredInvoiceDocument;
  draftVersion: number | null;
}

/**
 * The version that a PDF of the invoice must have. For a draft it is incremented by each change of the draft, its
 * client or the settings, because the PDF shows all of them.
 */
async function versionOf(work: UnitOfWork, invoice: InvoiceEntity): Promise<number | null> {
  if (invoice.publishedAt) return null;
  const [printed] = await work.sql.query<{ version: number }>(
    `SELECT $3::int + c.version + o.version AS version FROM clients c JOIN organizations o ON o.id = c.organization_id
     WHERE c.organization_id = $1 AND c.id = $2`,
    [invoice.organizationId, invoice.clientId, invoice.version],
  );
  // Edited after it was read, and no longer in one of the caller's projects.
  if (!printed) throw notFound('id', 'invoice');
  return printed.version;
}

/** The stored PDF of that version of the invoice, or null. */
async function storedPdf(
  work: UnitOfWork,
  { organizationId, id }: { organizationId: string; id: string },
  version: number | null,
): Promise<StoredPdf | null> {
  const [stored] = await work.sql.query<StoredPdf>(
    `SELECT organization_id AS "organizationId", sha256, CASE WHEN sha256 IS NULL THEN content END AS content FROM invoice_pdfs
     WHERE organization_id = $1 AND invoice_id = $2 AND draft_version IS NOT DISTINCT FROM $3::int`,
    [organizationId, id, version],
  );
  return stored ?? null;
}

/** A draft has no payments, so its PDF is the same with and without them. */
function findOrAsk(work: UnitOfWork, invoice: InvoiceEntity, choice: PdfChoice): Promise<PdfFound> {
  return choice.withPayments && invoice.publishedAt
    ? findWithPayments(work, invoice, choice)
    : findStored(work, invoice, choice);
}

async function findStored(work: UnitOfWork, invoice: InvoiceEntity, choice: PdfChoice): Promise<PdfFound> {
  const version = await versionOf(work, invoice);
  const pdf = await storedPdf(work, invoice, version);
  if (pdf) return { kind: 'READY', pdf, filename: `${invoice.number ?? 'draft'}.pdf` };
  const uniqueKey =
    version === null ? `renderInvoicePdf/${invoice.id}` : `renderInvoicePdf/${invoice.id}/draft-${version}`;
  return askFor(work, invoice, { name: 'renderInvoicePdf', uniqueKey, ...choice });
}

/**
 * The rendering of the same version on the same day; its job says which file it is. Nothing refers to the file, so it is
 * used only as long as no sweep can delete it.
 */
async function findWithPayments(work: UnitOfWork, invoice: InvoiceEntity, choice: PdfChoice): Promise<PdfFound> {
  const { timeZone } = await ownOrganization(work);
  const today = todayIn(timeZone, work.now);
  const name = 'renderInvoiceWithPayments';
  const uniqueKey = `${name}/${invoice.id}/${invoice.version}-${today}`;
  const { organizationId } = invoice;
  const [rendered] = await work.sql.query<{ sha256: string }>(
    `SELECT f.sha256 FROM jobs j JOIN files f ON f.organization_id = j.organization_id AND f.sha256 = j.result ->> 'sha256'
     WHERE j.unique_key = $1 AND j.organization_id = $2 AND j.status = 'SUCCEEDED'
       AND j.finished_at > $3::timestamptz - interval '20 hours'`,
    [uniqueKey, organizationId, work.now],
  );
  if (!rendered) return askFor(work, invoice, { name, uniqueKey, ...choice });
  const pdf = { organizationId, sha256: rendered.sha256, content: null };
  return { kind: 'READY', pdf, filename: `${invoice.number}_${today}.pdf` };
}

/** The job that renders the PDF, under its unique key, or why it was given up. Throws NOT_FOUND. */
async function askFor(
  work: UnitOfWork,
  invoice: InvoiceEntity,
  job: { name: 'renderInvoicePdf' | 'renderInvoiceWithPayments'; uniqueKey: string; isWaiting: boolean },
): Promise<PdfFound> {
  // The lock blocks edits that would delete a draft or move it out of the caller's projects.
  const { organizationId, id } = invoice;
  const lock = { mode: 'pessimistic_read' } as const;
  if (!(await work.sql.manager.findOne(InvoiceEntity, { where: { organizationId, id }, lock })))
    throw notFound('id', 'invoice');
  const { name, uniqueKey, isWaiting } = job;
  return requestPdf(work, name, { payload: { invoiceId: id }, uniqueKey, isWaiting });
}

/**
 * The stored PDF, which says nothing of payments, or a current one with the payments to date; and whether the caller has
 * been waiting for it: a job that was given up meanwhile is then not tried again.
 */
interface PdfChoice {
  withPayments: boolean;
  isWaiting: boolean;
}

/**
 * The PDF of an invoice of the organization. Requests rendering if it is not available yet. Throws VALIDATION_ERROR,
 * NOT_FOUND.
 */
export async function findInvoicePdf(work: UnitOfWork, input: PdfChoice & { id: string }): Promise<PdfFound> {
  const id = parseId('invoice', input.id, 'id');
  const invoice = await work.sql.manager.findOneBy(InvoiceEntity, { organizationId: work.organizationId, id });
  if (!invoice) throw notFound('id', 'invoice');
  return findOrAsk(work, invoice, choiceOf(input));
}

/** The PDF behind a public link. Throws NOT_FOUND. */
export async function findPublicPdf(work: UnitOfWork, input: PdfChoice & { token: string }): Promise<PdfFound> {
  const id = await enterByLink(work, input.token);
  const where = { organizationId: work.organizationId, id };
  return findOrAsk(work, await work.sql.manager.findOneByOrFail(InvoiceEntity, where), choiceOf(input));
}

function choiceOf({ withPayments, isWaiting }: PdfChoice): PdfChoice {
  return { withPayments, isWaiting };
}

/**
 * For the worker: the stored PDF, or the document to render, as it was issued. Null if the invoice no longer exists.
 */
export async function pdfToPrint(
  work: UnitOfWork,
  input: { invoiceId: string },
): Promise<StoredPdf | PdfWanted | null> {
  const where = { organizationId: work.organizationId, id: input.invoiceId };
  const invoice = await work.sql.manager.findOneBy(InvoiceEntity, where);
  if (!invoice) return null;
  // Read before the contents: if they change concurrently, the PDF counts as the earlier version.
  const draftVersion = await versionOf(work, invoice);
  const stored = await storedPdf(work, invoice, draftVersion);
  if (stored) return stored;
  const document = await invoiceDocument(work.sql, invoice);
  return { document: draftVersion === null ? asIssued(document) : document, draftVersion };
}

/**
 * For the worker: the document as it is now, and the day in the organization's time zone. Null if the invoice no longer
 * exists.
 */
export async function documentWithPayments(
  work: UnitOfWork,
  input: { invoiceId: string },
): Promise<{ document: StoredInvoiceDocument; today: string } | null> {
  const where = { organizationId: work.organizationId, id: input.invoiceId };
  const invoice = await work.sql.manager.findOneBy(InvoiceEntity, where);
  if (!invoice) return null;
  const { timeZone } = await ownOrganization(work);
  return { document: await invoiceDocument(work.sql, invoice), today: todayIn(timeZone, work.now) };
}

/**
 * A rendered PDF: its content, which version 0.1 reads from the row, and the hash of the file with the same content.
 */
export interface PrintedPdf {
  invoiceId: string;
  draftVersion: number | null;
  content: Buffer;
  sha256: string;
}

/**
 * Stores a rendered PDF and returns the stored one. A final PDF never changes, so if there already is one, that one is
 * returned. Null if the invoice has been deleted in the meantime, or the draft has been published and its final PDF is
 * already stored.
 */
export async function storePdf(
  work: UnitOfWork,
  { invoiceId, draftVersion, content, sha256 }: PrintedPdf,
): Promise<StoredPdf | null> {
  const { organizationId, now } = work;
  await work.sql.query(
    `INSERT INTO invoice_pdfs (organization_id, invoice_id, draft_version, content, sha256, created_at)
     SELECT $1, $2, $3::int, $4, $5, $6 FROM invoices WHERE organization_id = $1 AND id = $2
     ON CONFLICT (organization_id, invoice_id) DO UPDATE
       SET draft_version = $3::int, content = $4, sha256 = $5, created_at = $6 WHERE invoice_pdfs.draft_version IS NOT NULL`,
    [organizationId, invoiceId, draftVersion, content, sha256, now],
  );
  return storedPdf(work, { organizationId, id: invoiceId }, draftVersion);
}

/** The content of a stored PDF. Needs no transaction. Throws SERVICE_UNAVAILABLE if the file cannot be read. */
export async function readPdf(files: FileStore, { organizationId, sha256, content }: StoredPdf): Promise<Buffer> {
  return sha256 === null ? content : bytesOfFile(files, { organizationId, sha256 });
}
