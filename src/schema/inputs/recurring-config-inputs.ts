import { Field, InputType, Int } from 'type-graphql';
import { RecurringBilling, RecurringFrequency } from '../enums/recurring-enums';
import { NotWith } from '../rules/field-rules';
import { Whole } from '../rules/number-rules';
import { DateScalar } from '../scalars';

@InputType({ description: 'When invoices recur, apart from how often.' })
class RecurringRules {
  @Field(() => Int, {
    nullable: true,
    description: 'The number of weeks, months, quarters or years between two invoices. 1 if it was never given.',
  })
  @Whole({ min: 1, max: 100 })
  interval?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day on which an invoice can be dated. Must not be before `startDate`, or more than a hundred years ahead.',
  })
  endDate?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of invoices after which it is completed, including those that were created already.',
  })
  @Whole({ min: 1, max: 10_000 })
  @NotWith('endDate', 'use either endDate or count')
  count?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether each invoice is emailed to the client at 09:00 on its issue date, in the time zone of the recurring invoice. Fails with EMAIL_NOT_VERIFIED if it is true and the caller's email address is not verified. False if it was never given.",
  })
  autoSend?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many days before its issue date each draft is created. 0 if it was never given.',
  })
  @Whole({ min: 0, max: 60 })
  generateDaysBefore?: number | null;

  @Field(() => RecurringBilling, {
    nullable: true,
    description: 'Which period each invoice bills. ADVANCE if it was never given.',
  })
  billing?: RecurringBilling | null;
}

@InputType({ description: 'When the invoices of a new recurring invoice are created.' })
export class RecurringConfigInput extends RecurringRules {
  @Field(() => RecurringFrequency, { description: 'The unit of the interval.' })
  frequency: RecurringFrequency;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The date of the first invoice, at most a year ago and a hundred years ahead. All others are counted from it. Invoices for dates in the past are created at once. Defaults to the issue date of the invoice that it is created with, or else to today.',
  })
  startDate?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it creates invoices from now on. Defaults to true.' })
  isActive?: boolean | null;
}

@InputType({ description: 'Changes to when invoices are created. Omitted fields are not changed.' })
export class UpdateRecurringConfigInput extends RecurringRules {
  @Field(() => RecurringFrequency, {
    nullable: true,
    description:
      'The unit of the interval. If frequency or interval change, dates are counted from the date that was next, and the next one is a period after it; `warnings` names the date that is left out.',
  })
  frequency?: RecurringFrequency | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The date of the first invoice, at most a year ago and a hundred years ahead. Fails with INVALID_STATE once that exists.',
  })
  startDate?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The date of the next invoice, from which all later ones are counted. Must be after the last one, not in the past, and at most a hundred years ahead.',
  })
  @NotWith('startDate', 'use either startDate or nextInvoiceDate')
  nextInvoiceDate?: string | null;
}
