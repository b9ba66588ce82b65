import { Field, ID, InputType } from 'type-graphql';
import { CreditReturn } from '../enums/credit-enums';
import { PaymentMethod, RefundStatus } from '../enums/payment-enums';
import { PublicId } from '../rules/code-rules';
import { List } from '../rules/field-rules';
import { Amount } from '../rules/number-rules';
import { Text } from '../rules/text-rules';
import { DateScalar, DecimalScalar } from '../scalars';

@InputType({ description: 'A payment from which money is taken.' })
export class PaymentToRefundInput {
  @Field(() => ID, { description: 'The ID of the payment (`pay_…`).' })
  @PublicId('payment')
  paymentId: string;

  @Field(() => String, {
    nullable: true,
    description: "The payment provider's ID for the refund of this payment. It can be recorded once.",
  })
  @Text(200)
  externalRefundId?: string | null;
}

/** What is said of every refund of an invoice. */
@InputType()
class RefundDetails {
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day of the refund. Defaults to today in the organization's time zone.",
  })
  refundDate?: string | null;

  @Field(() => PaymentMethod, {
    nullable: true,
    description: "The method of the refund. Defaults to each payment's own method.",
  })
  method?: PaymentMethod | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether the payment provider has not confirmed the refund yet: it is PENDING until `settleRefund` says how it ended. It already counts as refunded.',
  })
  isPending?: boolean;

  @Field(() => [PaymentToRefundInput], {
    nullable: true,
    description:
      'The payments to take money from first, in this order. The others follow, those recorded on the invoice first, newest first.',
  })
  @List({ max: 100 })
  payments?: PaymentToRefundInput[] | null;
}

@InputType({
  description:
    "A refund of an invoice. The day of its credit is that of the refund, or the invoice's issue date if that is later.",
})
export class RefundInvoiceInput extends RefundDetails {
  @Field(() => ID, { description: "The invoice's ID (`inv_…`)." })
  @PublicId('invoice')
  id: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "The amount to credit and refund, in major units of the invoice's currency, at most what payments have applied to it. The balance is unchanged. If omitted, everything is credited, including the open balance.",
  })
  @Amount({ sign: 'ABOVE_ZERO' })
  amount?: string | null;

  @Field(() => String, { description: 'The reason.' })
  @Text(1000, { required: true, lines: true })
  reason: string;
}

@InputType({ description: 'A refund of a payment without a credit.' })
export class RefundPaymentInput {
  @Field(() => ID, { description: "The payment's ID (`pay_…`)." })
  @PublicId('payment')
  id: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The amount, in major units of the payment's currency. If omitted, all that can be refunded.",
  })
  @Amount({ sign: 'ABOVE_ZERO' })
  amount?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Whether to take back what the payment has on an invoice, as after a charge-back: the invoice's balance is open again. Otherwise the unapplied part is refunded.",
  })
  reopen?: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The ID of the invoice to reopen (`inv_…`), if the payment is on several.',
  })
  @PublicId('invoice')
  invoiceId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether the payment provider has not confirmed the refund yet: it is PENDING until `settleRefund` says how it ended. It already counts as refunded.',
  })
  isPending?: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day of the refund. Defaults to today in the organization's time zone.",
  })
  refundDate?: string | null;

  @Field(() => PaymentMethod, {
    nullable: true,
    description: "The method of the refund. Defaults to the payment's own method.",
  })
  method?: PaymentMethod | null;

  @Field(() => String, {
    nullable: true,
    description: "The payment provider's ID for the refund. It can be recorded once.",
  })
  @Text(200)
  externalRefundId?: string | null;
}

@InputType({ description: 'How a pending refund ended.' })
export class SettleRefundInput {
  @Field(() => ID, { description: "The refund's ID (`rfd_…`)." })
  @PublicId('refund')
  id: string;

  @Field(() => RefundStatus, { description: 'SUCCEEDED or FAILED.' })
  status: RefundStatus;

  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  @Text(1000, { lines: true })
  failureReason?: string | null;
}

@InputType({ description: "An amount of the client's credit that is applied to an invoice." })
export class ApplyCreditInput {
  @Field(() => ID, { description: 'The ID of the invoice to pay (`inv_…`).' })
  @PublicId('invoice')
  invoiceId: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "The amount, in major units of the invoice's currency. If omitted, as much as the balance and the credit allow.",
  })
  @Amount({ sign: 'ABOVE_ZERO' })
  amount?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'The IDs of the payments (`pay_…`) whose unapplied parts are used, in this order. If omitted, all payments of the client, oldest first.',
  })
  @List({ min: 1, max: 100, once: true })
  @PublicId('payment')
  paymentIds?: string[] | null;
}

@InputType({ description: 'A line to credit. Exactly one of `quantity` and `amount` is required.' })
export class CreditLineInput {
  @Field(() => ID, { description: "The line's ID (`lin_…`). Lines of type DISCOUNT move with the other lines." })
  @PublicId('invoiceLine')
  lineId: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The quantity to credit, at most what is left; minutes for a line that bills time entries.',
  })
  @Amount({ sign: 'ABOVE_ZERO' })
  quantity?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The part of the line's amount to credit, before the invoice's discount, at most what is left.",
  })
  @Amount({ sign: 'ABOVE_ZERO' })
  amount?: string | null;
}

@InputType({
  description:
    'A credit of an invoice: of `lines`, of one gross `amount` or, without both, of everything that is left. After 100 credits of an invoice only everything that is left can be credited; INVALID_STATE otherwise.',
})
export class CreditInvoiceInput extends RefundDetails {
  @Field(() => ID, { description: "The invoice's ID (`inv_…`)." })
  @PublicId('invoice')
  id: string;

  @Field(() => String, { description: 'The reason.' })
  @Text(1000, { required: true, lines: true })
  reason: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The day of the credit. Defaults to today in the organization's time zone, or to the invoice's issue date if that lies ahead. A credit note has the next number of its series whatever its day, so the numbers follow the order of the days only if the days are not set back.",
  })
  creditDate?: string | null;

  @Field(() => [CreditLineInput], { nullable: true, description: 'The lines to credit.' })
  @List({ min: 1, max: 500 })
  lines?: CreditLineInput[] | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "A gross amount to credit, in major units of the invoice's currency. It is spread over the lines and taxes by what is left of them.",
  })
  @Amount({ sign: 'ABOVE_ZERO' })
  amount?: string | null;

  @Field(() => CreditReturn, {
    nullable: true,
    description:
      'What becomes of the part of the credit that exceeds the balance and is taken from payments. Defaults to CREDIT.',
  })
  returnAs?: CreditReturn | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "How much of that part is refunded. The rest becomes the client's credit.",
  })
  @Amount({ sign: 'NOT_BELOW_ZERO' })
  refundAmount?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether time entries and expenses on lines that are now credited in full can be billed again.',
  })
  releaseTime?: boolean;
}
