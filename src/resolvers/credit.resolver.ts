import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Permission } from '../domain/permissions';
import { answerWith } from '../reads/answer';
import { invoiceView } from '../reads/invoice';
import { Context } from '../request/context';
import { Access } from '../schema/access';
import { RefundInvoiceInput } from '../schema/inputs/credit-inputs';
import { Invoice } from '../schema/types/invoice';
import { refundInvoice } from '../services/credits/refund-invoice';

/** Credits: amounts of invoices that no longer have to be paid. */
@Resolver()
export class CreditResolver {
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
