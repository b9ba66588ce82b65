import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { InvoiceDocument } from '../domain/invoice-document';
import { formatAmount } from '../domain/money';
import { Access } from '../schema/access';
import { Context } from '../request/context';
import { PublicInvoice } from '../schema/types/public-invoice';
import { viewPublicInvoice } from '../services/invoices/view-public-invoice';

/** The document as the API shows it to somebody with the link. */
function publicInvoiceOf(document: InvoiceDocument, pdfUrl: string): PublicInvoice {
  const { currency, seller, buyer, number, status, issueDate, dueDate, paymentTerms, clientNotes } = document;
  const money = (minor: bigint) => ({ amount: formatAmount(minor, currency), currency });
  return {
    ...{ currency, seller, buyer, number, status, issueDate, dueDate, paymentTerms, clientNotes, pdfUrl },
    lines: document.lines.map((line) => ({
      ...line,
      type: line.type as PublicInvoice['lines'][0]['type'],
      amount: money(line.amountMinor),
    })),
    taxes: document.taxes.map(({ name, rate, amountMinor }) => ({ name, rate, amount: money(amountMinor) })),
    subtotal: money(document.subtotalMinor),
    discount: money(document.discountMinor),
    tax: money(document.taxMinor),
    total: money(document.totalMinor),
    totalPaid: money(document.paidMinor),
    credited: money(document.creditedMinor),
    remainingBalance: money(document.balanceMinor),
  };
}

/** The hosted invoice, for those who show it in a page of their own. */
@Resolver()
export class PublicInvoiceResolver {
  @Access('PUBLIC')
  @Query(() => PublicInvoice, {
    description: 'The invoice behind a public link; marks it VIEWED unless a member asks. Errors: NOT_FOUND.',
  })
  publicInvoice(
    @Arg('token', () => String, { description: 'The last part of `hostedUrl`.' }) token: string,
    @Ctx() context: Context,
  ): Promise<PublicInvoice> {
    const { unitOfWork, config } = context.services;
    // Not `context.run`: a query with an Idempotency-Key is asked anew each time.
    return unitOfWork.run(context.caller, async (work) => {
      const { document } = await viewPublicInvoice(work, { token, viewer: context.organization });
      // The act has found the token, so there is nothing in it that an address has to escape.
      return publicInvoiceOf(document, `${config.publicUrl}/i/${token}/pdf`);
    });
  }
}
