import { Field, ID, InputType, Int } from 'type-graphql';
import { TimeGrouping } from '../enums/time-enums';
import { PublicId } from '../rules/code-rules';
import { Distinct, List, NeverNull, NotWith } from '../rules/field-rules';
import { Amount, Fraction } from '../rules/number-rules';
import { PaymentTerms, PrintedCode, Text } from '../rules/text-rules';
import { CurrencyCodeScalar, DateScalar, DecimalScalar } from '../scalars';
import { CustomFieldInput } from '../types/custom-field';
import { InvoiceLineInput, TaxInput } from './invoice-line-inputs';

const LINES = {
  max: 500,
  tooLong: (length: number) => `an invoice can have at most 500 lines, not ${length}`,
};

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

  @Field(() => String, { nullable: true, description: "The number of the client's order." })
  @PrintedCode(50)
  poNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the client wants to find on the invoice, such as a cost centre or a routing ID.',
  })
  @PrintedCode(100)
  buyerReference?: string | null;

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

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether the unit prices of all lines include the taxes. Defaults to the organization's setting. If so, the discount comes off before tax, whatever `taxCalculation` says.",
  })
  @NeverNull()
  pricesIncludeTax?: boolean | null;

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

  @Field(() => [String], { nullable: true, description: 'Tags, for members only; replaces the list.' })
  @List({ max: 20, once: true })
  @Text(50, { required: true })
  tags?: string[] | null;

  @Field(() => [CustomFieldInput], { nullable: true, description: 'Custom fields; replaces the list.' })
  @List({ max: 20 })
  @Distinct('name', 'is the name of another field')
  customFields?: CustomFieldInput[] | null;
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
