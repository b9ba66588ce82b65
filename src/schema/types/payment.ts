import { Field, ID } from 'type-graphql';
import { ApiType } from '../api-type';
import { PaymentStatus, PaymentMethod, RefundStatus } from '../enums/payment-enums';
import { CurrencyCodeScalar, DateScalar, DateTimeScalar } from '../scalars';
import { Client } from './client';
import { Money } from './money';
import { Node } from './node';

@ApiType({
  implements: Node,
  description: 'Money received from a client. Always: amount = allocations + refunded + unapplied.',
})
export class Payment extends Node {
  @Field(() => Money, { description: 'The amount that the client paid.' })
  amount: Money;

  @Field(() => Money, { description: "The amount not applied to any invoice: the client's credit." })
  unapplied: Money;

  @Field(() => Money, { description: 'The amount refunded. Failed refunds do not count.' })
  refunded: Money;

  @Field(() => CurrencyCodeScalar, { description: 'The currency of the payment and of its invoices.' })
  currency: string;

  @Field(() => DateScalar, { description: 'The day the money was received.' })
  paymentDate: string;

  @Field(() => PaymentMethod, { description: 'The method of payment.' })
  method: PaymentMethod;

  @Field(() => String, {
    nullable: true,
    description: 'A name for the method of payment, such as "Wise" or "Standing order". Null if `method` is enough.',
  })
  methodLabel: string | null;

  @Field(() => PaymentStatus, { description: 'Whether the payment counts.' })
  status: PaymentStatus;

  @Field(() => String, {
    nullable: true,
    description: 'A reference, such as the one on the bank statement or a cheque number.',
  })
  reference: string | null;

  @Field(() => String, { nullable: true, description: 'Internal notes, for members only.' })
  notes: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The payment provider's ID for the payment. Recording the same ID twice creates one payment.",
  })
  externalPaymentId: string | null;

  @Field(() => Money, {
    nullable: true,
    description: 'The fee that the payment provider kept. It does not affect the balance.',
  })
  processorFee: Money | null;

  @Field(() => Client, { description: 'The client who paid.' })
  client: Client;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When the payment was voided. Null while it counts. Lists omit voided payments unless their filter asks for them.',
  })
  voidedAt: string | null;

  @Field(() => DateTimeScalar, { description: 'When the payment was recorded.' })
  createdAt: string;
}

@ApiType({ description: 'The part of a payment that is applied to one invoice.' })
export class PaymentAllocation {
  @Field(() => ID, { description: 'The ID.' })
  id: string;

  @Field(() => Money, { description: 'The amount applied to the invoice.' })
  amount: Money;

  @Field(() => DateTimeScalar, { description: 'When it was applied to the invoice.' })
  createdAt: string;
}

@ApiType({ description: 'Money from a payment that was returned to the client.' })
export class Refund {
  @Field(() => ID, { description: "The refund's ID (`rfd_…`)." })
  id: string;

  @Field(() => Money, { description: "The amount returned, in the payment's currency." })
  amount: Money;

  @Field(() => RefundStatus, { description: 'Whether the money has been returned.' })
  status: RefundStatus;

  @Field(() => DateScalar, { description: 'The day of the refund.' })
  refundDate: string;

  @Field(() => PaymentMethod, { description: 'The method of the refund.' })
  method: PaymentMethod;

  @Field(() => String, { nullable: true, description: "The payment provider's ID for the refund." })
  externalRefundId: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was known how a pending refund ended. Null while it is PENDING, and if it never was.',
  })
  settledAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why it failed. Null if it did not, or if nobody said why.' })
  failureReason: string | null;

  @Field(() => DateTimeScalar, { description: 'When the refund was recorded.' })
  createdAt: string;
}
