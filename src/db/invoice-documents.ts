import { In } from 'typeorm';
import { trimDecimal } from '../domain/decimal';
import type { DocumentLine, DocumentTax, LogoSource, Party, StoredInvoiceDocument } from '../domain/invoice-document';
import { taxesOn } from '../domain/totals-input';
import { balanceOf } from '../domain/workflow';
import { ClientEntity } from '../entities/client';
import { InvoiceEntity, type InvoiceSnapshot } from '../entities/invoice';
import { InvoiceLineEntity } from '../entities/invoice-line';
import { InvoiceTaxEntity } from '../entities/invoice-tax';
import { OrganizationEntity } from '../entities/organization';
import type { TaxRowEntity } from '../entities/tax-row';
import type { Sql } from './transaction-sql';

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
    paymentInstructions: organization.paymentInstructions,
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

/** A line as its document prints it. */
export function documentLine(line: InvoiceLineEntity, invoice: InvoiceEntity): DocumentLine {
  const { type, description, minutes, unit, code, amountMinor } = line;
  const taxes = taxesOn(line, { taxes: invoice.taxRules, untaxed: invoice.untaxedTax });
  return {
    type,
    description,
    ...{ minutes, unit, code },
    amountMinor,
    quantity: trimDecimal(line.quantity),
    rate: trimDecimal(line.rate),
    taxNames: taxes.map((tax) => tax.name),
  };
}

/** A row of taxes as its document prints it. */
export function documentTax({ name, rate, category, reason, baseMinor, amountMinor }: TaxRowEntity): DocumentTax {
  return { name, rate: trimDecimal(rate), category, reason, baseMinor, amountMinor };
}

/**
 * The complete contents of an invoice: from its snapshot once it is published, from the current settings while it is a
 * draft.
 */
export async function invoiceDocument(sql: Sql, invoice: InvoiceEntity): Promise<StoredInvoiceDocument> {
  const [document] = await invoiceDocuments(sql, [invoice]);
  return document as StoredInvoiceDocument;
}

/** The same for all invoices with these UUIDs that are in sight, by UUID. At most five statements, one for each table. */
export async function invoiceDocumentsById(
  sql: Sql,
  ids: readonly string[],
): Promise<Map<string, StoredInvoiceDocument>> {
  const invoices = await sql.manager.findBy(InvoiceEntity, { id: In(ids) });
  const documents = await invoiceDocuments(sql, invoices);
  return new Map(invoices.map(({ id }, at) => [id, documents[at] as StoredInvoiceDocument]));
}

/** For invoices of one organization, in their order. */
async function invoiceDocuments(sql: Sql, invoices: readonly InvoiceEntity[]): Promise<StoredInvoiceDocument[]> {
  const [first] = invoices;
  if (!first) return [];
  const { organizationId } = first;
  const where = { organizationId, invoiceId: In(invoices.map(({ id }) => id)) };
  const order = { invoiceId: 'ASC', position: 'ASC' } as const;
  const lines = byInvoice(await sql.manager.find(InvoiceLineEntity, { where, order }));
  const taxes = byInvoice(await sql.manager.find(InvoiceTaxEntity, { where, order }));
  const drafts = invoices.filter(({ snapshot }) => snapshot === null);
  const present = await presentSnapshots(sql, drafts);
  return invoices.map((invoice) => {
    const snapshot = invoice.snapshot ?? (present.get(invoice.id) as InvoiceSnapshot);
    return documentOf(invoice, { snapshot, lines: lines.get(invoice.id) ?? [], taxes: taxes.get(invoice.id) ?? [] });
  });
}

function byInvoice<Row extends { invoiceId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const group = grouped.get(row.invoiceId);
    if (group) group.push(row);
    else grouped.set(row.invoiceId, [row]);
  }
  return grouped;
}

interface Stored {
  snapshot: InvoiceSnapshot;
  lines: readonly InvoiceLineEntity[];
  taxes: readonly InvoiceTaxEntity[];
}

function documentOf(invoice: InvoiceEntity, { snapshot, lines, taxes }: Stored): StoredInvoiceDocument {
  return {
    ...snapshot,
    kind: 'INVOICE',
    number: invoice.number,
    status: invoice.status,
    issueDate: invoice.issueDate,
    dueDate: invoice.dueDate,
    paymentTerms: invoice.paymentTerms,
    poNumber: invoice.poNumber,
    buyerReference: invoice.buyerReference,
    serviceFrom: invoice.serviceFrom,
    serviceTo: invoice.serviceTo,
    currency: invoice.currency,
    lines: lines.map((line) => documentLine(line, invoice)),
    pricesIncludeTax: invoice.pricesIncludeTax,
    subtotalMinor: invoice.subtotalMinor,
    discountRate: invoice.discountRate ? trimDecimal(invoice.discountRate) : null,
    discountMinor: invoice.discountMinor,
    taxes: taxes.map(documentTax),
    taxMinor: invoice.taxMinor,
    totalMinor: invoice.totalMinor,
    paidMinor: invoice.paidMinor,
    creditedMinor: invoice.creditedMinor,
    refundedMinor: invoice.refundedMinor,
    balanceMinor: balanceOf(invoice),
    clientNotes: invoice.clientNotes,
  };
}

/** The snapshot that publishing the invoice now would store. */
export async function presentSnapshot(sql: Sql, invoice: InvoiceEntity): Promise<InvoiceSnapshot> {
  return (await presentSnapshots(sql, [invoice])).get(invoice.id) as InvoiceSnapshot;
}

/** The same for invoices of one organization, by their IDs. */
async function presentSnapshots(
  { manager }: Sql,
  invoices: readonly InvoiceEntity[],
): Promise<Map<string, InvoiceSnapshot>> {
  const [first] = invoices;
  if (!first) return new Map();
  const { organizationId } = first;
  const clientIds = [...new Set(invoices.map(({ clientId }) => clientId))];
  const clients = await manager.findBy(ClientEntity, { organizationId, id: In(clientIds) });
  const byId = new Map(clients.map((client) => [client.id, client]));
  const organization = await manager.findOneByOrFail(OrganizationEntity, { id: organizationId });
  return new Map(
    invoices.map(({ id, clientId }) => [id, snapshotOf(organization, byId.get(clientId) as ClientEntity)]),
  );
}
