import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { addressLines } from '../documents/address-lines';
import { partyName } from '../documents/party-view';
import type { Party, StoredInvoiceDocument } from '../domain/invoice-document';
import { TaxCategory } from '../domain/tax-category';
import { formatAmount } from '../domain/money';
import { Access } from '../schema/access';
import { Context } from '../request/context';
import { PublicInvoice, type PublicParty } from '../schema/types/public-invoice';
import { viewPublicInvoice } from '../services/invoices/view-public-invoice';

/** The document, as the API shows it to anyone who has the link. */
function publicInvoiceOf(document: StoredInvoiceDocument, storedPdfUrl: string): PublicInvoice {
  const { currency, locale, number, status, issueDate, dueDate, paymentTerms, clientNotes } = document;
  const money = (minor: bigint) => ({ amount: formatAmount(minor, currency), currency });
  return {
    ...{ currency, locale, number, status, issueDate, dueDate, paymentTerms, clientNotes, storedPdfUrl },
    poNumber: document.poNumber ?? null,
    buyerReference: document.buyerReference ?? null,
    serviceFrom: document.serviceFrom ?? null,
    serviceTo: document.serviceTo ?? null,
    paymentInstructions: document.paymentInstructions ?? null,
    seller: publicPartyOf(document.seller),
    buyer: publicPartyOf(document.buyer),
    lines: document.lines.map((line) => ({
      ...line,
      type: line.type as PublicInvoice['lines'][0]['type'],
      unit: line.unit ?? null,
      code: line.code ?? null,
      amount: money(line.amountMinor),
    })),
    taxes: document.taxes.map(({ name, rate, category, reason, baseMinor, amountMinor }) => ({
      ...{ name, rate, category: category ?? TaxCategory.STANDARD, reason: reason ?? null },
      ...{ base: money(baseMinor), amount: money(amountMinor) },
    })),
    subtotal: money(document.subtotalMinor),
    discount: money(document.discountMinor),
    tax: money(document.taxMinor),
    total: money(document.totalMinor),
    net: money(document.totalMinor - document.taxMinor),
    pricesIncludeTax: document.pricesIncludeTax ?? false,
    totalPaid: money(document.paidMinor),
    credited: money(document.creditedMinor),
    remainingBalance: money(document.balanceMinor),
  };
}

function publicPartyOf(party: Party): PublicParty {
  return { ...party, displayName: partyName(party), addressLines: addressLines(party.address) };
}

/** The hosted invoice, for clients of the API that show it on their own page. */
@Resolver(() => PublicInvoice)
export class PublicInvoiceResolver {
  @Access('PUBLIC')
  @Query(() => PublicInvoice, {
    description:
      'Returns the invoice behind a public link, and marks it VIEWED unless the caller is a member. Call it when a person opens your page: unlike the hosted page, it does not look for bots. Errors: NOT_FOUND.',
  })
  publicInvoice(
    @Arg('token', () => String, { description: 'The last part of `hostedUrl`.' }) token: string,
    @Ctx() context: Context,
  ): Promise<PublicInvoice> {
    const { unitOfWork, config } = context.services;
    // Not `context.run`, because a query runs again even if it has an Idempotency-Key.
    return unitOfWork.run(context.caller, async (work) => {
      const { document } = await viewPublicInvoice(work, { token, viewer: context.organization });
      // The act has found the token, so it contains nothing that must be escaped in a URL.
      return publicInvoiceOf(document, `${config.publicUrl}/i/${token}/pdf`);
    });
  }

  @FieldResolver(() => String, {
    description:
      'The URL of the PDF. The PDF of a published invoice never changes, and says what was due when it was published.',
  })
  pdfUrl(
    @Root() invoice: PublicInvoice,
    @Arg('withPayments', () => Boolean, {
      defaultValue: false,
      description:
        'Whether the PDF includes the payments to date. Such a PDF is rendered for each request, and shows the date it was made.',
    })
    withPayments: boolean,
  ): string {
    return withPayments ? `${invoice.storedPdfUrl}?withPayments=true` : invoice.storedPdfUrl;
  }
}
