import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PaymentMethod, ExcessPolicy, PaymentOrderField } from '../enums/payment-enums';
import { SortDirection } from '../enums/sort-direction';
import { PageArgs } from '../page-args';
import { PublicId } from '../rules/code-rules';
import { List, NotWith } from '../rules/field-rules';
import { Amount } from '../rules/number-rules';
import { Text } from '../rules/text-rules';
import { CurrencyCodeScalar, DateScalar, DecimalScalar } from '../scalars';

@InputType({ description: 'What a payment has besides its amount.' })
class PaymentDetails {
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day the money was received. Defaults to today in the organization's time zone.",
  })
  paymentDate?: string | null;

  @Field(() => PaymentMethod, { defaultValue: PaymentMethod.BANK_TRANSFER, description: 'The method of payment.' })
  method: PaymentMethod;

  @Field(() => String, {
    nullable: true,
    description: 'A name for the method of payment, such as "Wise" or "Standing order", if `method` is not enough.',
  })
  @Text(100)
  methodLabel?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A reference, such as the one on the bank statement.',
  })
  @Text(200)
  reference?: string | null;

  @Field(() => String, { nullable: true, description: 'Internal notes, for members only.' })
  @Text(5000, { lines: true })
  notes?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The payment provider's ID for the payment. If it was recorded before, the existing payment is returned.",
  })
  @Text(200)
  externalPaymentId?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The fee that the payment provider kept, at most the amount. It does not affect the balance.',
  })
  @Amount({ sign: 'NOT_BELOW_ZERO' })
  processorFee?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether to email the client a receipt.',
  })
  sendReceipt?: boolean;
}

@InputType({ description: 'The part of a payment that pays one invoice.' })
export class PaymentAllocationInput {
  @Field(() => ID, { description: 'The ID of the invoice that was paid.' })
  @PublicId('invoice')
  invoiceId: string;

  @Field(() => DecimalScalar, { description: "The part of the amount, in major units of the invoice's currency." })
  @Amount({ sign: 'ABOVE_ZERO' })
  amount: string;
}

@InputType({
  description:
    'A payment received from a client. Exactly one of `invoiceId`, `allocations` and `clientId` says what it is for: an invoice, several, or none yet.',
})
export class RecordPaymentInput extends PaymentDetails {
  @Field(() => ID, { nullable: true, description: 'The ID of the invoice that was paid.' })
  @PublicId('invoice')
  invoiceId?: string | null;

  @Field(() => [PaymentAllocationInput], {
    nullable: true,
    description:
      'What the payment pays of several invoices of one client in one currency. Parts for the same invoice are added up. They must add up to the amount unless `excess` is CREDIT.',
  })
  @NotWith('invoiceId', 'must not be given together with `invoiceId`')
  @List({ min: 1, max: 100 })
  allocations?: PaymentAllocationInput[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The ID of the client who paid without an invoice: the amount becomes their credit. The payload then has no `invoice`, so select `invoices`. Fails with FORBIDDEN for members limited to projects.',
  })
  @NotWith('invoiceId', 'must not be given together with `invoiceId`')
  @NotWith('allocations', 'must not be given together with `allocations`')
  @PublicId('client')
  clientId?: string | null;

  @Field(() => DecimalScalar, { description: 'The amount, in major units of the currency.' })
  @Amount({ sign: 'ABOVE_ZERO' })
  amount: string;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description:
      "The currency of the amount. It must be that of the invoices. Without invoices, it defaults to the client's currency.",
  })
  currency?: string | null;

  @Field(() => ExcessPolicy, {
    defaultValue: ExcessPolicy.REFUSE,
    description: 'What to do with the part of the amount that exceeds a balance, or the allocations.',
  })
  excess?: ExcessPolicy;
}

@InputType({ description: 'A payment of all that is left to pay of an invoice.' })
export class PayInvoiceInput extends PaymentDetails {
  @Field(() => ID, { description: 'The ID of the invoice that was paid.' })
  @PublicId('invoice')
  invoiceId: string;
}

@InputType({ description: 'Filters the payments. A payment must match every condition.' })
export class PaymentFilter {
  @Field(() => DateScalar, { nullable: true, description: 'Received on or after this day.' })
  dateFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Received on or before this day.' })
  dateTo?: string | null;

  @Field(() => [PaymentMethod], { nullable: true, description: 'Only these methods.' })
  methods?: PaymentMethod[] | null;

  @Field(() => ID, { nullable: true, description: 'Only payments applied to this invoice.' })
  @PublicId('invoice')
  invoiceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only payments from this client.' })
  @PublicId('client')
  clientId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only voided payments (true) or only others (false). Defaults to false.',
  })
  isVoided?: boolean | null;
}

@InputType({ description: 'The order of the payments.' })
export class PaymentOrder {
  @Field(() => PaymentOrderField, { description: 'The field to sort by.' })
  field: PaymentOrderField;

  @Field(() => SortDirection, { defaultValue: SortDirection.DESC, description: 'The direction of a sort.' })
  direction: SortDirection;
}

@ArgsType()
export class PaymentsArgs extends PageArgs {
  @Field(() => PaymentFilter, { nullable: true, description: 'Filters the list.' })
  filter?: PaymentFilter | null;

  @Field(() => PaymentOrder, { nullable: true, description: 'The order of the list. Newest first if omitted.' })
  orderBy?: PaymentOrder | null;
}
