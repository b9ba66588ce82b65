import { Field, ID } from 'type-graphql';
import { ApiType } from '../api-type';
import { PaymentStatus, PaymentMethod, RefundStatus } from '../enums/payment-enums';
import { CurrencyCodeScalar, DateScalar, DateTimeScalar } from '../scalars';
import { Client } from './client';
import { Money } from './money';
import { Node } from './node';

/** Money received. */
@ApiType({
  implements: Node,
  description: 'Money received from a client. Always: amount = allocations + refunded + unapplied.',
})
export class Payment extends Node {
  @Field(() => Money, { description: 'What the client paid.' })
  amount: Money;

  @Field(() => Money, { description: "The part that no invoice has taken: the client's credit." })
  unapplied: Money;

  @Field(() => Money, { description: 'The part that was given back; a refund that failed is none.' })
  refunded: Money;

  @Field(() => CurrencyCodeScalar, { description: 'The currency of the payment: that of its invoices.' })
  currency: string;

  @Field(() => DateScalar, { description: 'The day the money came.' })
  paymentDate: string;

  @Field(() => PaymentMethod, { description: 'How the client paid.' })
  method: PaymentMethod;

  @Field(() => PaymentStatus, { description: 'Whether it counts.' })
  status: PaymentStatus;

  @Field(() => String, {
    nullable: true,
    description: 'The reference on the bank statement, the cheque number and so on.',
  })
  reference: string | null;

  @Field(() => String, { nullable: true, description: 'Notes for members only.' })
  notes: string | null;

  @Field(() => String, { nullable: true, description: "The payment provider's id; the same one twice is one payment." })
  externalPaymentId: string | null;

  @Field(() => Money, {
    nullable: true,
    description: 'What the payment provider kept; it does not change the balance.',
  })
  processorFee: Money | null;

  @Field(() => Client, { description: 'Who paid.' })
  client: Client;

  @Field(() => [PaymentAllocation], { description: 'Which invoices it paid, and how much of each.' })
  allocations: PaymentAllocation[];

  @Field(() => [Refund], { description: 'Its refunds, oldest first, including those that failed.' })
  refunds: Refund[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was voided; null while it counts.' })
  voidedAt: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  createdAt: string;
}

/** A part of a payment on one invoice. */
@ApiType({ description: 'The part of a payment that paid one invoice.' })
export class PaymentAllocation {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Money, { description: 'How much of the payment went to the invoice.' })
  amount: Money;

  @Field(() => DateTimeScalar, { description: 'When it was put on the invoice.' })
  createdAt: string;
}

/** Money of one payment that was given back. */
@ApiType({ description: 'Money from one payment that was given back to the client.' })
export class Refund {
  @Field(() => ID, { description: "The refund's ID (`rfd_…`)." })
  id: string;

  @Field(() => Money, { description: "How much was given back, in the payment's currency." })
  amount: Money;

  @Field(() => RefundStatus, { description: 'Whether the money has been given back.' })
  status: RefundStatus;

  @Field(() => DateScalar, { description: 'The day of the refund.' })
  refundDate: string;

  @Field(() => PaymentMethod, { description: 'How the money was given back.' })
  method: PaymentMethod;

  @Field(() => String, { nullable: true, description: "The payment provider's ID for the refund." })
  externalRefundId: string | null;

  @Field(() => DateTimeScalar, { description: 'When the refund was recorded.' })
  createdAt: string;
}
