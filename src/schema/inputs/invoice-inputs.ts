import { Field, ID, InputType, Int } from 'type-graphql';
import { LineType } from '../enums/invoice-enums';
import { TimeGrouping } from '../enums/time-enums';
import { PublicId } from '../rules/code-rules';
import { List, NotWith } from '../rules/field-rules';
import { Amount, Fraction, LineRate, Quantity } from '../rules/number-rules';
import { PaymentTerms, Text } from '../rules/text-rules';
import { CurrencyCodeScalar, DateScalar, DecimalScalar } from '../scalars';

const LINES = {
  max: 500,
  tooLong: (length: number) => `an invoice can have at most 500 lines, not ${length}`,
};

@InputType({ description: 'A tax with its name and rate.' })
export class TaxInput {
  @Field(() => String, { description: 'The printed name.' })
  @Text(50, { required: true })
  name: string;

  @Field(() => DecimalScalar, {
    description: 'The rate.',
  })
  @Fraction()
  rate: string;
}

@InputType({ description: 'A line of an invoice.' })
export class InvoiceLineInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'The ID of a line of the draft, which keeps its time entries or its expense; fields that are omitted keep their values. The rate and the description of a line that bills time entries or an expense can be changed, its quantity and project cannot. Only for editing a draft. Fails with NOT_FOUND if the draft has no such line.',
  })
  @PublicId('invoiceLine')
  id?: string | null;

  @Field(() => LineType, { nullable: true, description: 'The type of the line. Defaults to FIXED.' })
  type?: LineType | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The ID of an item. Its description and rate are copied if the line has none of its own. Later changes of the item do not affect the line. Fails with NOT_FOUND for an unknown item; INVALID_STATE for an archived one.',
  })
  @PublicId('item')
  itemId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "A description of the work or goods. Required without `itemId`; otherwise defaults to the item's.",
  })
  @Text(1000, { lines: true, required: true })
  description?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The quantity. Required without `id`.' })
  @Quantity()
  quantity?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "The unit price, in major units of the invoice's currency. Required without `itemId`; otherwise defaults to the item's if that is in the same currency.",
  })
  @LineRate()
  rate?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the line is taxable. Defaults to true.' })
  taxable?: boolean | null;

  @Field(() => [TaxInput], { nullable: true, description: "The line's own taxes, in place of the invoice's." })
  @List({ max: 10, tooLong: 'at most 10 taxes' })
  taxes?: TaxInput[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "The IDs of tax rates, in place of the invoice's taxes. Names and rates are copied. Later changes of a tax rate do not affect the line. Fails with NOT_FOUND for an unknown tax rate; INVALID_STATE for an archived one.",
  })
  @List({ max: 10, tooLong: 'at most 10 taxes', once: true })
  @PublicId('taxRate')
  @NotWith('taxes', 'give either taxes or taxRateIds')
  taxRateIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The ID of the project that the line bills, which must be one of the invoice's client. Required from members who are limited to projects. Fails with NOT_FOUND for an unknown project.",
  })
  @PublicId('project')
  projectId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only when a draft is edited: the IDs of the time entries that the line bills. Those that it had and that are left out can be billed again, except time that the caller cannot see, which stays. Others are added: they must have the rate of those on the line, and be such that `createInvoice` could bill them. Without `id`, the line is a new one. Fails with NOT_FOUND for an unknown entry, and INVALID_STATE for one that cannot be billed.',
  })
  @List({ min: 1, max: 500, once: true })
  @PublicId('timeEntry')
  timeEntryIds?: string[] | null;
}

@InputType({ description: 'The fields that a new invoice and a draft have in common.' })
class InvoiceDetails {
  @Field(() => DateScalar, {
    nullable: true,
    description: "The issue date. Defaults to today in the organization's time zone.",
  })
  issueDate?: string | null;

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

  @Field(() => [TaxInput], {
    nullable: true,
    description:
      "The taxes of lines that have no taxes of their own. Default to the client's tax rates, or else to the organization's default tax.",
  })
  @List({ max: 10, tooLong: 'at most 10 taxes' })
  taxes?: TaxInput[] | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "A shorthand for one tax, under the organization's tax name.",
  })
  @Fraction()
  @NotWith('taxes', 'use either taxes or taxRate')
  taxRate?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'A discount as a fraction of the subtotal. Cannot be combined with `discountAmount`.',
  })
  @Fraction()
  discountRate?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'A fixed discount in major units, at most the subtotal.',
  })
  @Amount({ sign: 'NOT_BELOW_ZERO' })
  @NotWith('discountRate', 'use either discountRate or discountAmount')
  discountAmount?: string | null;

  @Field(() => String, { nullable: true, description: 'Internal notes, for members only.' })
  @Text(5000, { lines: true })
  notes?: string | null;

  @Field(() => String, { nullable: true, description: 'Notes printed on the invoice.' })
  @Text(5000, { lines: true })
  clientNotes?: string | null;
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
