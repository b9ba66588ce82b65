import { Field, ID, InputType, Int } from 'type-graphql';
import { TimeGrouping } from '../enums/time-enums';
import { PublicId } from '../rules/code-rules';
import { List, NotWith } from '../rules/field-rules';
import { PaymentTerms, Text } from '../rules/text-rules';
import { CurrencyCodeScalar, DateScalar } from '../scalars';
import { DocumentDetails } from './document-inputs';
import { InvoiceLineInput } from './invoice-line-inputs';
import { RecurringConfigInput } from './recurring-config-inputs';

/** How many lines an invoice can have. */
export const LINES = {
  max: 500,
  tooLong: (length: number) => `an invoice can have at most 500 lines, not ${length}`,
};

@InputType({ description: 'The fields that a new invoice and a draft have in common.' })
class InvoiceDetails extends DocumentDetails {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The due date. Defaults to the date that follows from the payment terms.',
  })
  dueDate?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The payment terms. Default to the client's, or else the organization's.",
  })
  @PaymentTerms()
  paymentTerms?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day of the service period. Requires `serviceTo`.',
  })
  serviceFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day of the service period. Requires `serviceFrom`, and must not be before it.',
  })
  serviceTo?: string | null;
}

@InputType({ description: 'Approved time that is not billed yet.' })
export class UnbilledTimeInput {
  @Field(() => [ID], { nullable: true, description: "Only time on these projects. All of the client's if omitted." })
  @List({ max: 100, once: true })
  @PublicId('project')
  projectIds?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only time dated on or before this day.' })
  until?: string | null;

  @Field(() => TimeGrouping, {
    defaultValue: TimeGrouping.PROJECT,
    description: 'Which entries share a line. Entries of different rates never do.',
  })
  groupBy?: TimeGrouping;
}

@InputType({ description: 'A new invoice, which is created as a draft.' })
export class CreateInvoiceInput extends InvoiceDetails {
  @Field(() => ID, { description: "The client's ID." })
  @PublicId('client')
  clientId: string;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: "The currency. Defaults to the client's, or else the organization's. It cannot be changed later.",
  })
  currency?: string | null;

  @Field(() => [InvoiceLineInput], {
    nullable: true,
    description:
      'The lines, in order. Those that bill time come after them, then those that bill expenses. Required if neither is billed.',
  })
  @List(LINES)
  lines?: InvoiceLineInput[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'The IDs of time entries to bill, each on a line of its own. Fails with NOT_FOUND for an unknown entry; INVALID_STATE, which names each entry, if entries are not approved, not billable, without a rate, of another client or currency, or billed already.',
  })
  @List({ max: 500, once: true })
  @PublicId('timeEntry')
  @NotWith('unbilledTime', 'use either unbilledTime or timeEntryIds')
  timeEntryIds?: string[] | null;

  @Field(() => UnbilledTimeInput, {
    nullable: true,
    description:
      "The client's approved time that is not billed yet. Fails with INVALID_STATE, which names each entry, if entries have no rate or one in another currency.",
  })
  unbilledTime?: UnbilledTimeInput | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'The IDs of expenses to bill, each on a line of type EXPENSE at its billed amount. Fails with NOT_FOUND for an unknown expense; INVALID_STATE, which names each expense, if expenses are not approved, not billable, of another client or currency, or billed already.',
  })
  @List({ max: 500, once: true })
  @PublicId('expense')
  expenseIds?: string[] | null;

  @Field(() => RecurringConfigInput, {
    nullable: true,
    description:
      'Creates a recurring invoice with the same lines. If its `startDate` is the issue date, this invoice is its first one. Lines that bill time entries are copied as fixed lines of the same amount; `warnings` then says so.',
  })
  recurringConfig?: RecurringConfigInput | null;
}

@InputType({ description: 'An invoice to cancel.' })
export class CancelInvoiceInput {
  @Field(() => ID, { description: "The invoice's ID." })
  @PublicId('invoice')
  id: string;

  @Field(() => String, { description: 'The reason, for members only.' })
  @Text(1000, { required: true, lines: true })
  reason: string;
}

@InputType({ description: 'Changes to a draft. Omitted fields are not changed; `null` clears a field.' })
export class UpdateInvoiceInput extends InvoiceDetails {
  @Field(() => ID, { description: "The invoice's ID." })
  @PublicId('invoice')
  id: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The `version` that the changes are based on. Fails with CONFLICT if the object has changed since.',
  })
  expectedVersion?: number | null;

  @Field(() => [InvoiceLineInput], {
    nullable: true,
    description:
      'The new lines, which replace all existing ones. Time entries and expenses on lines that are left out can be billed again.',
  })
  @List({ ...LINES, min: 1, tooShort: 'an invoice needs at least one line' })
  lines?: InvoiceLineInput[] | null;
}
