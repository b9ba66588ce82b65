import { BillfoldError, ErrorCode } from '../../domain/errors';
import type { InvoiceDocument, StoredInvoiceDocument } from '../../domain/invoice-document';
import type { Logos } from '../../files/logos';

/** The document with its logo, or without it if it cannot be read soon: the client must see what is due. */
export async function withLogoIfReadable(
  logos: Logos,
  organizationId: string,
  document: StoredInvoiceDocument,
): Promise<InvoiceDocument> {
  const logo = await logos.uri(organizationId, document.style.logo).catch((error: unknown) => {
    if (error instanceof BillfoldError && error.code === ErrorCode.SERVICE_UNAVAILABLE) return null;
    throw error;
  });
  return { ...document, style: { ...document.style, logo } };
}
