import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { DeletionOutcome } from '../domain/deletion-outcome';
import { idOf } from '../domain/ids';
import { Permission } from '../domain/permissions';
import { LookAhead, type Looking } from './look-ahead';
import { loadersOf } from '../loaders/loaders';
import { Access } from '../schema/access';
import { answerRecordPayment, readById, readList } from './root-readers';
import { type Connection, connectionOf } from '../schema/connection';
import { Context } from '../request/context';
import { PaymentsArgs, RecordPaymentInput } from '../schema/inputs/payment-inputs';
import { ApplyCreditInput, RefundPaymentInput, SettleRefundInput } from '../schema/inputs/credit-inputs';
import { DeletePaymentPayload, RecordPaymentPayload } from '../schema/payloads';
import { PageArgs } from '../schema/page-args';
import { selectionOf } from '../reads/selection';
import { pageIn } from './page-in';
import { Invoice } from '../schema/types/invoice';
import { Payment, PaymentAllocation, Refund } from '../schema/types/payment';
import { User } from '../schema/types/user';
import { answerWith, answerWithEach } from '../reads/answer';
import { invoiceView } from '../reads/invoice';
import { paymentView } from '../reads/payment';
import { deletePayment } from '../services/payments/delete-payment';
import { applyCredit } from '../services/payments/apply-credit';
import { settleRefund } from '../services/payments/settle-refund';
import { refundPayment } from '../services/payments/refund-payment';

/** A page of payments. */
export const PaymentConnection = connectionOf(Payment);

/** A page of allocations. */
export const PaymentAllocationConnection = connectionOf(PaymentAllocation);

/** A page of refunds. */
export const RefundConnection = connectionOf(Refund);

/** Payments: money received from clients. */
@Resolver(() => Payment)
export class PaymentResolver {
  @Access(paymentView.permission)
  @Query(() => PaymentConnection, {
    description: "Lists the organization's payments, newest first; 50 per page by default.",
  })
  payments(
    @Args() args: PaymentsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Payment>> {
    return readList(context, paymentView, { args, selection: selectionOf(info) });
  }

  @Access(paymentView.permission)
  @Query(() => Payment, { description: 'Returns a payment. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND.' })
  payment(
    @Arg('id', () => ID, { description: "The payment's ID (`pay_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payment> {
    return readById(context, paymentView, { id, selection: selectionOf(info) });
  }

  @Access(Permission.RecordPayment)
  @Mutation(() => RecordPaymentPayload, {
    description:
      "Records a payment for an invoice, for several, or for none: then it is the client's credit, which `applyCredit` applies. An invoice becomes PAID when its balance is zero. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN; INVALID_STATE; OVERPAYMENT, with the balance; DUPLICATE_RESOURCE.",
  })
  recordPayment(
    @Arg('input', () => RecordPaymentInput, { description: 'The payment.' }) input: RecordPaymentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RecordPaymentPayload> {
    return answerRecordPayment(context, { input }, selectionOf(info));
  }

  @Access(Permission.RecordPayment)
  @Mutation(() => DeletePaymentPayload, {
    description:
      'Voids a payment that was recorded by mistake. It is kept, but no longer counts: what it had paid has to be paid again. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE if it was voided or refunded in part before, if a provider reported it, or if its day is closed.',
  })
  deletePayment(
    @Arg('id', () => ID, { description: "The payment's ID (`pay_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DeletePaymentPayload> {
    const read = answerWithEach<DeletePaymentPayload>(selectionOf(info), {
      payment: paymentView,
      invoices: invoiceView,
    });
    return context.run(deletePayment, { id }, async (work, voided) => ({
      ...(await read(work, voided)),
      id: idOf('payment', voided.payment),
      outcome: DeletionOutcome.VOIDED,
    }));
  }

  @Access(Permission.RecordPayment)
  @Mutation(() => Payment, {
    description:
      'Refunds a payment without crediting an invoice: its unapplied part or, with `reopen`, what it has on an invoice, whose balance is open again. Errors: VALIDATION_ERROR, with the maximum; NOT_FOUND; INVALID_STATE if nothing of it can be refunded; DUPLICATE_RESOURCE for an `externalRefundId` that was used before.',
  })
  refundPayment(
    @Arg('input', () => RefundPaymentInput, { description: 'The refund.' }) input: RefundPaymentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payment> {
    return context.run(refundPayment, input, answerWith(info, paymentView));
  }

  @Access(Permission.RecordPayment)
  @Mutation(() => Payment, {
    description:
      "Says how a pending refund ended. A refund that failed no longer counts: what had reopened an invoice is applied to it again, as far as its balance has room, and the rest becomes the client's credit. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE if the refund is not PENDING, or if it FAILED and its day is closed.",
  })
  settleRefund(
    @Arg('input', () => SettleRefundInput, { description: 'The refund and how it ended.' }) input: SettleRefundInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payment> {
    return context.run(settleRefund, input, answerWith(info, paymentView));
  }

  @Access(Permission.RecordPayment)
  @Mutation(() => Invoice, {
    description:
      "Applies the client's credit to an invoice: unapplied parts of their payments in its currency, oldest first. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE, also if there is no credit; OVERPAYMENT, with the balance.",
  })
  applyCredit(
    @Arg('input', () => ApplyCreditInput, { description: 'The invoice and the amount.' }) input: ApplyCreditInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invoice> {
    return context.run(applyCredit, input, answerWith(info, invoiceView));
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'The user who recorded it. Null for the system and for users who have left.',
  })
  async recordedBy(
    @Root() payment: { recordedBy: string | null },
    @LookAhead() { context, selection }: Looking,
  ): Promise<object | null> {
    return payment.recordedBy === null ? null : loadersOf(context).userById.load({ id: payment.recordedBy, selection });
  }

  @FieldResolver(() => PaymentAllocationConnection, {
    description: 'The amounts applied to invoices, oldest first; 10 per page by default.',
  })
  allocations(@Args() args: PageArgs, @Root() payment: Payment): Connection<PaymentAllocation> {
    return pageIn(payment, 'allocations', args);
  }

  @FieldResolver(() => RefundConnection, {
    description: 'The refunds, including failed ones, oldest first; 10 per page by default.',
  })
  refunds(@Args() args: PageArgs, @Root() payment: Payment): Connection<Refund> {
    return pageIn(payment, 'refunds', args);
  }
}

/** Both ends of an allocation. They are here because naming them in its type would create an import cycle. */
@Resolver(() => PaymentAllocation)
export class PaymentAllocationResolver {
  @FieldResolver(() => Invoice, { description: 'The invoice that was paid.' })
  invoice(@Root() allocation: { invoice: Invoice }): Invoice {
    return allocation.invoice;
  }
}

/** The invoice of a refund. It is here because naming it in the type would create an import cycle. */
@Resolver(() => Refund)
export class RefundResolver {
  @FieldResolver(() => Invoice, {
    nullable: true,
    description: 'The invoice that the money had paid. Null if it came from the unapplied part of the payment.',
  })
  invoice(@Root() refund: { invoice: Invoice | null }): Invoice | null {
    return refund.invoice;
  }
}
