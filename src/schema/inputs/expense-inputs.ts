import { Field, ID, InputType, Int } from 'type-graphql';
import { MAX_RECEIPT_BYTES } from '../../domain/expenses';
import { ExpenseUnit } from '../enums/expense-enums';
import { PublicId } from '../rules/code-rules';
import { NeverNull } from '../rules/field-rules';
import { Amount, ExchangeRate, Fraction, Quantity } from '../rules/number-rules';
import { ReceiptUri, Text } from '../rules/text-rules';
import { CurrencyCodeScalar, DateScalar, DecimalScalar } from '../scalars';

@InputType({ description: 'The details of an expense, except whose it is, its project and its category.' })
class ExpenseDetails {
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it was spent. For a new expense, today in the member's time zone if omitted.",
  })
  @NeverNull('an expense must have a date')
  date?: string | null;

  @Field(() => String, { nullable: true, description: 'What it was for. The text of its line on an invoice.' })
  @Text(1000, { lines: true })
  description?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'The amount that was paid, including tax, in major units of the currency. Required without `unit`, and not allowed with it.',
  })
  @Amount({ sign: 'ABOVE_ZERO' })
  amount?: string | null;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description:
      "The currency in which it was spent. For a new expense, the client's if omitted. Not allowed with `unit`.",
  })
  currency?: string | null;

  @Field(() => ExpenseUnit, {
    nullable: true,
    description:
      'Makes it a mileage (KM, MILE) or a per diem (DAY): its amount is the quantity at the rate of its day, which is set with `updateSettings`.',
  })
  unit?: ExpenseUnit | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The distance or the number of days. Required with `unit`, and not allowed without it.',
  })
  @Quantity()
  quantity?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The tax in the amount, in major units. For a new expense, none if omitted. Not allowed with `unit`.',
  })
  @Amount({ sign: 'NOT_BELOW_ZERO' })
  taxAmount?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the organization gets the tax back, so that the client is not charged for it. True for a new expense if omitted.',
  })
  @NeverNull()
  taxDeductible?: boolean | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "One unit of the currency in which it was spent, in the client's currency. Required for a billable expense if the two differ, and kept until one of them changes.",
  })
  @ExchangeRate()
  exchangeRate?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it can be billed. For a new expense, the project's default if omitted.",
  })
  @NeverNull()
  billable?: boolean | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'The markup. For a new expense, none if omitted. Fails with FORBIDDEN for employees without the INVOICING feature. Not allowed for a disbursement.',
  })
  @NeverNull('use 0 for no markup')
  @Fraction()
  markupRate?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether it was paid in the client's name, to be passed on as it is: including tax, without a markup, and OUTSIDE_SCOPE of the tax on the invoice. False for a new expense if omitted. Not allowed with `unit`.",
  })
  @NeverNull()
  disbursement?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the member gets the amount back. False for a new expense if omitted.',
  })
  @NeverNull()
  reimbursable?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The receipt as a `data:` URI: a PDF, or a PNG, JPEG or WebP image of at most 4096 pixels per side. An image is re-encoded, without metadata such as place and time.',
  })
  @ReceiptUri({ maxBytes: MAX_RECEIPT_BYTES })
  receipt?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The receipt as a file that the caller uploaded for RECEIPT. Not allowed with `receipt`.',
  })
  @NeverNull('use `receipt: null` to remove the receipt')
  @PublicId('file')
  receiptFileId?: string | null;
}

@InputType({ description: 'A new expense: an amount that was paid, or a mileage or per diem.' })
export class CreateExpenseInput extends ExpenseDetails {
  @Field(() => ID, { description: 'The ID of the project. Fails with INVALID_STATE for an archived project.' })
  @PublicId('project')
  projectId: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The ID of the member who spent it; the caller if omitted. Only managers and above can enter expenses for others.',
  })
  @PublicId('user')
  userId?: string | null;

  @Field(() => String, {
    description:
      'The category, as the organization names it. Usual ones are Travel, Transportation, Meals, Lodging, Mileage, Per diem, Materials, Software and Other.',
  })
  @Text(50, { required: true })
  category: string;
}

@InputType({ description: 'Changes to an expense. Omitted fields are not changed; `null` clears a field.' })
export class UpdateExpenseInput extends ExpenseDetails {
  @Field(() => ID, { description: "The expense's ID." })
  @PublicId('expense')
  id: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The `version` that the changes are based on. Fails with CONFLICT if the object has changed since.',
  })
  expectedVersion?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The ID of the project. Fails with INVALID_STATE for an archived project.',
  })
  @NeverNull('an expense must have a project')
  @PublicId('project')
  projectId?: string | null;

  @Field(() => String, { nullable: true, description: 'The category.' })
  @NeverNull('an expense must have a category')
  @Text(50, { required: true })
  category?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The date on which the member was reimbursed. Only managers and above can set it; otherwise fails with FORBIDDEN. Even on a locked expense, this field alone can be changed.',
  })
  reimbursedOn?: string | null;
}
