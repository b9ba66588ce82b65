import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Permission } from '../domain/permissions';
import { answerWith, answerWithEach } from '../reads/answer';
import { creditNoteView } from '../reads/credit-note';
import { invoiceView } from '../reads/invoice';
import { selectionOf } from '../reads/selection';
import { Context } from '../request/context';
import { Access } from '../schema/access';
import { CreditInvoiceInput, RefundInvoiceInput } from '../schema/inputs/credit-inputs';
import { CreditInvoicePayload } from '../schema/payloads';
import { Invoice } from '../schema/types/invoice';
import { creditInvoice } from '../services/credits/credit-invoice';
import { refundInvoice } from '../services/credits/refund-invoice';

/** Credits: amounts of invoices that no longer have to be paid. */
@Resolver()
export class CreditResolver {
  @Access(Permission.ManageInvoices)
  @Mutation(() => CreditInvoicePayload, {
    description:
      "Credits an invoice: lines, one gross amount, or everything that is left. The balance is lowered first; only the rest is taken from payments, and is refunded or becomes the client's credit. An invoice that is credited in full becomes CANCELLED, or REFUNDED if payments had been applied to it. If `creditDocument` of the settings is CREDIT_NOTE, the credit makes a credit note. Errors: VALIDATION_ERROR, with the maximum; NOT_FOUND; INVALID_STATE; DUPLICATE_RESOURCE for an `externalRefundId` that was used before.",
  })
  creditInvoice(
    @Arg('input', () => CreditInvoiceInput, { description: 'The credit.' }) input: CreditInvoiceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CreditInvoicePayload> {
    return context.run(
      creditInvoice,
      input,
      answerWithEach<CreditInvoicePayload>(selectionOf(info), { invoice: invoiceView, creditNote: creditNoteView }),
    );
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => Invoice, {
    description:
      "Refunds an invoice. An amount is credited and taken from the payments on it, and leaves the balance and the status unchanged. Without an amount, everything is credited, including the open balance, and the invoice becomes REFUNDED. What had been the client's credit becomes their credit again; the rest is refunded. Errors: VALIDATION_ERROR, with the maximum; NOT_FOUND; INVALID_STATE, also if no payment is applied to it; DUPLICATE_RESOURCE for an `externalRefundId` that was used before.",
  })
  refundInvoice(
    @Arg('input', () => RefundInvoiceInput, { description: 'The refund.' }) input: RefundInvoiceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invoice> {
    return context.run(refundInvoice, input, answerWith(info, invoiceView));
  }
}
