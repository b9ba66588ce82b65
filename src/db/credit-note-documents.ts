import { In } from 'typeorm';
import { isPriced } from '../domain/credited-line';
import { trimDecimal } from '../domain/decimal';
import type { DocumentLine, StoredInvoiceDocument } from '../domain/invoice-document';
import { InvoiceStatus } from '../domain/workflow';
import { CreditLineEntity } from '../entities/credit-line';
import type { CreditNoteEntity } from '../entities/credit-note';
import { CreditNoteTaxEntity } from '../entities/credit-note-tax';
import { InvoiceEntity } from '../entities/invoice';
import { InvoiceLineEntity } from '../entities/invoice-line';
import { documentLine, documentTax } from './invoice-documents';
import type { Sql } from './transaction-sql';

/**
 * The complete contents of a credit note. Parties, style and language are those that the invoice was published with, so it
 * never changes. Four statements.
 */
export async function creditNoteDocument({ manager }: Sql, note: CreditNoteEntity): Promise<StoredInvoiceDocument> {
  const { organizationId, id: creditNoteId, invoiceId, issueDate } = note;
  const invoice = await manager.findOneByOrFail(InvoiceEntity, { organizationId, id: invoiceId });
  const credited = await manager.find(CreditLineEntity, {
    where: { organizationId, creditId: creditNoteId },
    order: { id: 'ASC' },
  });
  const ids = credited.map(({ invoiceLineId }) => invoiceLineId);
  const lines = await manager.findBy(InvoiceLineEntity, { organizationId, id: In(ids) });
  const byId = new Map(lines.map((line) => [line.id, line]));
  const taxes = await manager.find(CreditNoteTaxEntity, {
    where: { organizationId, creditNoteId },
    order: { position: 'ASC' },
  });
  if (invoice.snapshot === null) throw new Error(`invoice ${invoiceId} has a credit note, but is not published`);
  return {
    ...invoice.snapshot,
    ...{ kind: 'CREDIT_NOTE', number: note.number, status: InvoiceStatus.PUBLISHED, issueDate },
    corrects: { number: note.invoiceNumber, issueDate: note.invoiceDate, reason: note.reason },
    // Nothing is due.
    ...{ dueDate: issueDate, paymentTerms: '', paymentInstructions: null },
    ...{ poNumber: invoice.poNumber, buyerReference: invoice.buyerReference },
    ...{ serviceFrom: invoice.serviceFrom, serviceTo: invoice.serviceTo },
    currency: note.currency,
    lines: credited.flatMap((line) => {
      const invoiced = byId.get(line.invoiceLineId);
      const printed = invoiced && { line: documentLine(invoiced, invoice), currency: note.currency };
      return printed ? [creditedLine(line, invoiced, printed)] : [];
    }),
    pricesIncludeTax: note.pricesIncludeTax,
    ...{ subtotalMinor: note.subtotalMinor, discountRate: null, discountMinor: note.discountMinor },
    taxes: taxes.map(documentTax),
    ...{ taxMinor: note.taxMinor, totalMinor: note.totalMinor },
    ...{ paidMinor: 0n, creditedMinor: 0n, refundedMinor: 0n, balanceMinor: 0n, clientNotes: null },
  };
}

function creditedLine(credited: CreditLineEntity, { rate }: InvoiceLineEntity, printed: Printed): DocumentLine {
  const { quantity, minutes, amountMinor } = credited;
  const { line, currency } = printed;
  if (!isPriced({ quantity, minutes, rate, amountMinor, currency }))
    return { ...line, amountMinor, quantity: '', minutes: null, rate: '' };
  return { ...line, amountMinor, minutes, quantity: quantity === null ? line.quantity : trimDecimal(quantity) };
}

/** The line as the invoice prints it. */
interface Printed {
  line: DocumentLine;
  currency: string;
}
