import type { UnitOfWork } from '../../db/unit-of-work';
import { trimDecimal } from '../../domain/decimal';
import type {
  DocumentLine,
  DocumentTax,
  LogoSource,
  Party,
  StoredInvoiceDocument,
} from '../../domain/invoice-document';
import { ClientEntity } from '../../entities/client';
import { type InvoiceEntity, type InvoiceSnapshot } from '../../entities/invoice';
import { InvoiceLineEntity } from '../../entities/invoice-line';
import { InvoiceTaxEntity } from '../../entities/invoice-tax';
import type { OrganizationEntity } from '../../entities/organization';
import { ownOrganization } from './load-invoice';

function sellerOf(organization: OrganizationEntity): Party {
  const { name, email, phone, website, address, taxId, registrationNumber } = organization;
  return { name, company: null, email, phone, website, address, taxId, registrationNumber, contactPerson: null };
}

function buyerOf(client: ClientEntity): Party {
  const { name, company, email, phone, address, taxId, contactPerson } = client;
  return { name, company, email, phone, website: null, address, taxId, registrationNumber: null, contactPerson };
}

/** The organization's logo: its file, or the image itself if version 0.1 has changed it since. */
export function logoOf({ logo, logoSha256 }: OrganizationEntity): LogoSource | null {
  return logoSha256 === null ? logo : { sha256: logoSha256 };
}

/** The parties and the style of an invoice from the current settings. Publishing stores them with the invoice. */
function snapshotOf(organization: OrganizationEntity, client: ClientEntity): InvoiceSnapshot {
  return {
    seller: sellerOf(organization),
    buyer: buyerOf(client),
    locale: client.locale ?? organization.locale,
    style: {
      layout: 'STANDARD',
      primaryColor: organization.primaryColor,
      secondaryColor: organization.secondaryColor,
      accentColor: organization.accentColor,
      logo: logoOf(organization),
      paperSize: organization.paperSize,
      customFields: [],
    },
  };
}

function documentLine(line: InvoiceLineEntity, invoice: InvoiceEntity): DocumentLine {
  const { type, description, amountMinor } = line;
  const taxes = line.taxable ? (line.taxes ?? invoice.taxRules) : [];
  return {
    type,
    description,
    amountMinor,
    quantity: trimDecimal(line.quantity),
    rate: trimDecimal(line.rate),
    taxNames: taxes.map((tax) => tax.name),
  };
}

function documentTax({ name, rate, baseMinor, amountMinor }: InvoiceTaxEntity): DocumentTax {
  return { name, rate: trimDecimal(rate), baseMinor, amountMinor };
}

/**
 * The complete contents of an invoice: from its snapshot once it is published, from the current settings while it is a
 * draft.
 */
export async function invoiceDocument(work: UnitOfWork, invoice: InvoiceEntity): Promise<StoredInvoiceDocument> {
  const { manager } = work.sql;
  const where = { organizationId: invoice.organizationId, invoiceId: invoice.id };
  const lines = await manager.find(InvoiceLineEntity, { where, order: { position: 'ASC' } });
  const taxes = await manager.find(InvoiceTaxEntity, { where, order: { position: 'ASC' } });
  const snapshot = invoice.snapshot ?? (await presentSnapshot(work, invoice));
  return {
    ...snapshot,
    kind: 'INVOICE',
    number: invoice.number,
    status: invoice.status,
    issueDate: invoice.issueDate,
    dueDate: invoice.dueDate,
    paymentTerms: invoice.paymentTerms,
    currency: invoice.currency,
    lines: lines.map((line) => documentLine(line, invoice)),
    subtotalMinor: invoice.subtotalMinor,
    discountRate: invoice.discountRate ? trimDecimal(invoice.discountRate) : null,
    discountMinor: invoice.discountMinor,
    taxes: taxes.map(documentTax),
    taxMinor: invoice.taxMinor,
    totalMinor: invoice.totalMinor,
    paidMinor: invoice.paidMinor,
    creditedMinor: invoice.creditedMinor,
    refundedMinor: invoice.refundedMinor,
    balanceMinor: invoice.totalMinor - invoice.paidMinor - invoice.creditedMinor,
    clientNotes: invoice.clientNotes,
  };
}

/** The snapshot that publishing the invoice now would store. */
export async function presentSnapshot(work: UnitOfWork, invoice: InvoiceEntity): Promise<InvoiceSnapshot> {
  const client = await work.sql.manager.findOneByOrFail(ClientEntity, {
    organizationId: invoice.organizationId,
    id: invoice.clientId,
  });
  return snapshotOf(await ownOrganization(work), client);
}
