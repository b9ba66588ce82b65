import type { UnitOfWork } from '../../db/unit-of-work';
import { type CreditToSplit, splitCredit } from '../../domain/credit-split';
import { validationError } from '../../domain/errors';
import { balanceOf } from '../../domain/workflow';
import type { InvoiceEntity } from '../../entities/invoice';
import type { OrganizationEntity } from '../../entities/organization';
import { changeInvoice } from '../invoices/change-invoice';
import { lockMoneyOn } from '../payments/money-on-invoice';
import { type RefundTerms, returnMoney } from '../payments/return-money';
import { type CreditToInsert, insertCredit, type InsertedCredit } from './insert-credit';
import { issueCreditNote } from './issue-credit-note';

/** A credit, and what becomes of the money that it takes from the invoice. */
export interface CreditAndReturn {
  /** Whose row the caller has locked with `keepBooks`. */
  organization: OrganizationEntity;
  credit: CreditToInsert;
  /** A credit lowers the balance first; a refund leaves it as it is, and takes all of its amount from payments. */
  action: 'credit' | 'refund';
  keepsBalance: boolean;
  paymentIds: readonly string[];
  refund: CreditToSplit['refund'];
  terms: RefundTerms;
}

/**
 * Credits a locked invoice: writes the credit, returns the money that it takes from payments, changes the invoice, and
 * issues the credit note, if the organization has them.
 * Throws VALIDATION_ERROR with fields of `input.`, INVALID_STATE and DUPLICATE_RESOURCE.
 */
export async function creditAndReturn(
  work: UnitOfWork,
  invoice: InvoiceEntity,
  { organization, credit, action, keepsBalance, paymentIds, refund, terms }: CreditAndReturn,
): Promise<InsertedCredit> {
  const { id: invoiceId, currency, totalMinor, paidMinor, creditedMinor } = invoice;
  const inserted = await insertCredit(work, invoice, credit);
  const money = await lockMoneyOn(work, invoiceId);
  const balanceMinor = keepsBalance ? 0n : balanceOf(invoice);
  const toSplit = { currency, amountMinor: inserted.totalMinor, balanceMinor, paymentIds, refund };
  const { leaving } = splitCredit(toSplit, money, 'input.');
  for (const [paymentId, { field }] of terms.externalIds) {
    if (leaving.some((each) => each.paymentId === paymentId && each.refundMinor > 0n)) continue;
    throw validationError({ field, reason: 'names a refund, but nothing of this payment is refunded' });
  }
  const refundedMinor = await returnMoney(work, { invoiceId, creditId: inserted.id, money, leaving }, terms);
  const takenMinor = leaving.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  await changeInvoice(work, invoice, {
    action,
    facts: {
      paidMinor: paidMinor - takenMinor,
      creditedMinor: creditedMinor + inserted.totalMinor,
      moneyReturned: invoice.moneyReturned || takenMinor > 0n,
      // With a total of zero, nothing else tells a full credit from none.
      ...(totalMinor === 0n ? { cancelledAt: work.now } : {}),
    },
    columns: { refundedMinor: invoice.refundedMinor + refundedMinor },
    event: { type: action === 'credit' ? 'invoice.credited' : 'invoice.refunded', ids: { creditId: inserted.id } },
  });
  await issueCreditNote(work, invoice, { organization, credit: inserted });
  return inserted;
}
