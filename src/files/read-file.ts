import type { LogoSource, InvoiceDocument, StoredInvoiceDocument } from '../domain/invoice-document';
import type { FileKey, FileStore, OpenFile } from './file-store';
import { bytesOf } from './hashed-content';

async function openReferenced(files: FileStore, key: FileKey): Promise<OpenFile> {
  const file = await files.open(key);
  if (file) return file;
  throw new Error(`something refers to file ${key.sha256}, which does not exist`);
}

/** The content of a file that a row refers to. Throws SERVICE_UNAVAILABLE if it cannot be read. */
export async function bytesOfFile(files: FileStore, key: FileKey): Promise<Buffer> {
  return bytesOf((await openReferenced(files, key)).content);
}

/** An organization's logo as a `data:` URI; null if there is none. Throws SERVICE_UNAVAILABLE. */
export async function logoUri(
  files: FileStore,
  organizationId: string,
  logo: LogoSource | null,
): Promise<string | null> {
  if (logo === null || typeof logo === 'string') return logo;
  const { mediaType, content } = await openReferenced(files, { organizationId, sha256: logo.sha256 });
  return `data:${mediaType};base64,${(await bytesOf(content)).toString('base64')}`;
}

/** Embeds the logo in a document, so that it can be displayed. Throws SERVICE_UNAVAILABLE. */
export async function withLogo(
  files: FileStore,
  organizationId: string,
  document: StoredInvoiceDocument,
): Promise<InvoiceDocument> {
  const logo = await logoUri(files, organizationId, document.style.logo);
  return { ...document, style: { ...document.style, logo } };
}
