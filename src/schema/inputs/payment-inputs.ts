import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PaymentMethod, ExcessPolicy, PaymentOrderField } from '../enums/payment-enums';
import { SortDirection } from '../enums/sort-direction';
import { PageArgs } from '../page-args';
import { PublicId } from '../rules/code-rules';
import { Amount } from '../rules/number-rules';
import { Text } from '../rules/text-rules';
import { CurrencyCodeScalar, DateScalar, DecimalScalar } from '../scalars';

/** Money received for an invoice. */
@InputType({ description: 'Money received for an invoice.' })
export class RecordPaymentInput {
  @Field(() => ID, { description: 'The invoice that was paid.' })
  @PublicId('invoice')
  invoiceId: string;

  @Field(() => DecimalScalar, { description: "How much, in major units of the invoice's currency." })
  @Amount({ sign: 'ABOVE_ZERO' })
  amount: string;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: "The currency of the amount; refused unless it is the invoice's.",
  })
  currency?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day the money came; today in the organization's time zone where it is left out.",
  })
  paymentDate?: string | null;

  @Field(() => PaymentMethod, { defaultValue: PaymentMethod.BANK_TRANSFER, description: 'How the client paid.' })
  method: PaymentMethod;

  @Field(() => String, {
    nullable: true,
    description: 'The reference on the bank statement and so on.',
  })
  @Text(200)
  reference?: string | null;

  @Field(() => String, { nullable: true, description: 'Notes for members only.' })
  @Text(5000, { lines: true })
  notes?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The payment provider's id; the same one again gives the first payment.",
  })
  @Text(200)
  externalPaymentId?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What the payment provider kept, at most the amount; does not change the balance.',
  })
  @Amount({ sign: 'NOT_BELOW_ZERO' })
  processorFee?: string | null;

  @Field(() => ExcessPolicy, {
    defaultValue: ExcessPolicy.REFUSE,
    description: 'What to do with money beyond the balance.',
  })
  excess?: ExcessPolicy;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the client gets an email that thanks for the payment.',
  })
  sendReceipt?: boolean;
}

/** Which payments. */
@InputType({ description: 'Which payments; conditions that are given must all hold.' })
export class PaymentFilter {
  @Field(() => DateScalar, { nullable: true, description: 'Received on this day or later.' })
  dateFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Received on this day or earlier.' })
  dateTo?: string | null;

  @Field(() => [PaymentMethod], { nullable: true, description: 'Only these methods.' })
  methods?: PaymentMethod[] | null;

  @Field(() => ID, { nullable: true, description: 'Only payments on this invoice.' })
  @PublicId('invoice')
  invoiceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only payments of this client.' })
  @PublicId('client')
  clientId?: string | null;
}

/** In which order. */
@InputType({ description: 'In which order payments come.' })
export class PaymentOrder {
  @Field(() => PaymentOrderField, { description: 'By what.' })
  field: PaymentOrderField;

  @Field(() => SortDirection, { defaultValue: SortDirection.DESC, description: 'Upwards or downwards.' })
  direction: SortDirection;
}

/** Which part of the list. */
@ArgsType()
export class PaymentsArgs extends PageArgs {
  @Field(() => PaymentFilter, { nullable: true, description: 'Which.' })
  filter?: PaymentFilter | null;

  @Field(() => PaymentOrder, { nullable: true, description: 'In which order; newest first where it is left out.' })
  orderBy?: PaymentOrder | null;
}
