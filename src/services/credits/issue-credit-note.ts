import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { type NumberFrame, numberFrame } from '../../domain/invoice-numbers';
import { taxKey } from '../../domain/totals-input';
import { CreditNoteEntity } from '../../entities/credit-note';
import { CreditNoteLinkEntity } from '../../entities/credit-note-link';
import { CreditNoteTaxEntity } from '../../entities/credit-note-tax';
import type { InvoiceEntity } from '../../entities/invoice';
import type { OrganizationEntity } from '../../entities/organization';
import { keyOfCreditNotePdf } from './credit-note-pdf';
import type { CreditedTaxRow, InsertedCredit } from './insert-credit';

/** A credit that was written, and the organization, whose row the caller has locked with `keepBooks`. */
export interface CreditToDocument {
  organization: OrganizationEntity;
  credit: InsertedCredit;
}

/**
 * Issues the credit note of a credit, under the credit's UUID, if the organization has them. It takes the next number of
 * its series, whose counter stays locked until the transaction ends, so it comes after all other locks.
 */
export async function issueCreditNote(
  work: UnitOfWork,
  invoice: InvoiceEntity,
  { organization, credit }: CreditToDocument,
): Promise<void> {
  if (organization.creditDocument === 'NONE') return;
  const { organizationId, id: invoiceId, clientId, clientName, currency, pricesIncludeTax, projectIds } = invoice;
  const { id, creditDate: issueDate, reason, subtotalMinor, discountMinor, taxMinor, totalMinor } = credit;
  if (invoice.number === null) throw new Error(`invoice ${invoiceId} is credited, but has no number`);
  const number = await takeCreditNoteNumber(work, numberFrame(organization.creditNotePattern, issueDate));
  await work.sql.manager.insert(CreditNoteEntity, {
    ...{ organizationId, id, invoiceId, clientId, clientName, number, issueDate, reason },
    ...{ invoiceNumber: invoice.number, invoiceDate: invoice.issueDate, currency, pricesIncludeTax },
    ...{ subtotalMinor, discountMinor, taxMinor, totalMinor, createdAt: work.now },
  });
  const taxes = printedTaxes(credit).map((tax, position) => ({
    ...{ organizationId, id: newId(), creditNoteId: id, position },
    ...tax,
  }));
  if (taxes.length > 0) await work.sql.manager.insert(CreditNoteTaxEntity, taxes);
  await addLink(work, id);
  await work.enqueue('renderCreditNotePdf', { creditNoteId: id, invoiceId }, { uniqueKey: keyOfCreditNotePdf(id) });
  work.emit('creditNote.created', { creditNoteId: id, invoiceId, projectIds });
}

/** Numbers are looked up with `beyondLimit`, because credit notes that the actor cannot see also have numbers. */
async function takeCreditNoteNumber(work: UnitOfWork, { period, ...frame }: NumberFrame): Promise<string> {
  const values = [work.organizationId, JSON.stringify({ ...frame, period: `creditNote/${period}` })];
  const [row] = await work.beyondLimit(() =>
    work.sql.query<{ number: string }>(`SELECT take_credit_note_number($1, $2::jsonb) AS number`, values),
  );
  if (!row) throw new Error('the counter has no number left');
  return row.number;
}

type PrintedTax = Omit<CreditedTaxRow, 'taxSet' | 'position'>;

/** The taxes of a credit as it prints them: each is the sum over the sets that have it. */
function printedTaxes({ taxRows }: InsertedCredit): PrintedTax[] {
  const printed = new Map<string, PrintedTax>();
  for (const { name, rate, category, reason, baseMinor, amountMinor } of taxRows) {
    const key = taxKey({ name, rate, category, reason });
    const before = printed.get(key);
    printed.set(key, {
      ...{ name, rate, category, reason },
      baseMinor: (before?.baseMinor ?? 0n) + baseMinor,
      amountMinor: (before?.amountMinor ?? 0n) + amountMinor,
    });
  }
  return [...printed.values()];
}

async function addLink(work: UnitOfWork, creditNoteId: string): Promise<void> {
  const id = newId();
  await work.sql.manager.insert(CreditNoteLinkEntity, {
    ...{ organizationId: work.organizationId, id, creditNoteId },
    tokenHash: work.linkTokens.hashOf(work.linkTokens.tokenOf(id)),
    createdAt: work.now,
  });
}
