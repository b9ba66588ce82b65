import type { Sql } from '../../db/database';

const BATCH = 100;
const LOGO = /^data:(image\/[a-z+]+);base64,(.+)$/;

/** A logo that version 0.1 has set: its column, and the picture in it. */
export interface UnmovedLogo {
  logo: string;
  mediaType: string;
  bytes: Buffer;
}

/** The UUIDs of the next invoices whose PDF, printed by version 0.1, is in no file yet. Needs the organization's scope. */
export async function unmovedPdfsAfter(sql: Sql, organizationId: string, after: string | null): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT invoice_id AS id FROM invoice_pdfs
     WHERE organization_id = $1 AND sha256 IS NULL AND ($2::uuid IS NULL OR invoice_id > $2) ORDER BY invoice_id LIMIT ${BATCH}`,
    [organizationId, after],
  );
  return rows.map(({ id }) => id);
}

/** The bytes of such a PDF; null where it is gone or moved by now. */
export async function unmovedPdf(sql: Sql, organizationId: string, invoiceId: string): Promise<Buffer | null> {
  const [row] = await sql.query<{ content: Buffer }>(
    `SELECT content FROM invoice_pdfs WHERE organization_id = $1 AND invoice_id = $2 AND sha256 IS NULL`,
    [organizationId, invoiceId],
  );
  return row?.content ?? null;
}

/** Stores the hash of a PDF's file, unless the PDF has been printed again in the meantime. Returns whether it was stored. */
export async function namePdf(
  sql: Sql,
  pdf: { organizationId: string; invoiceId: string; sha256: string },
): Promise<boolean> {
  const named = await sql.query(
    `UPDATE invoice_pdfs SET sha256 = $3 WHERE organization_id = $1 AND invoice_id = $2 AND sha256 IS NULL
       AND encode(sha256(content), 'hex') = $3 RETURNING 1`,
    [pdf.organizationId, pdf.invoiceId, pdf.sha256],
  );
  return named.length > 0;
}

/** The organization's logo where it is in no file yet, else null. Needs the organization's scope. */
export async function unmovedLogo(sql: Sql, organizationId: string): Promise<UnmovedLogo | null> {
  const [row] = await sql.query<{ logo: string }>(
    `SELECT logo FROM organizations WHERE id = $1 AND logo IS NOT NULL AND logo_sha256 IS NULL`,
    [organizationId],
  );
  const [, mediaType, base64] = LOGO.exec(row?.logo ?? '') ?? [];
  return row && mediaType && base64 ? { logo: row.logo, mediaType, bytes: Buffer.from(base64, 'base64') } : null;
}

/** Names the file of the logo, unless the logo has changed in the meantime. Returns whether it did. */
export async function nameLogo(
  sql: Sql,
  { organizationId, logo, sha256 }: { organizationId: string; logo: string; sha256: string },
): Promise<boolean> {
  const named = await sql.query(
    `UPDATE organizations SET logo_sha256 = $3 WHERE id = $1 AND logo = $2 AND logo_sha256 IS NULL RETURNING 1`,
    [organizationId, logo, sha256],
  );
  return named.length > 0;
}
