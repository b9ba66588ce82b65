import { Field, ID, InputType } from 'type-graphql';
import { CodeScheme, LineType, TaxCategory } from '../enums/invoice-enums';
import { PublicId } from '../rules/code-rules';
import { List, NotWith } from '../rules/field-rules';
import { Fraction, LineRate, Quantity } from '../rules/number-rules';
import { PrintedCode, Text, Unit } from '../rules/text-rules';
import { DecimalScalar } from '../scalars';

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

  @Field(() => TaxCategory, {
    nullable: true,
    description: 'Why it is charged, or is not. STANDARD if omitted. In all other categories the rate must be 0.',
  })
  category?: TaxCategory | null;

  @Field(() => String, {
    nullable: true,
    description: "A reason to print in place of the category's own. Not for STANDARD and ZERO, which have none.",
  })
  @Text(200)
  reason?: string | null;
}

@InputType({ description: 'The code of what a line bills, in a public list.' })
export class LineCodeInput {
  @Field(() => CodeScheme, { description: 'The list.' })
  scheme: CodeScheme;

  @Field(() => String, { description: 'The code.' })
  @PrintedCode(20, { required: true })
  value: string;
}

@InputType({ description: 'A line of an estimate.' })
export class EstimateLineInput {
  @Field(() => LineType, { nullable: true, description: 'The type of the line. Defaults to FIXED.' })
  type?: LineType | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The ID of an item. Its description, rate, unit and code are copied if the line has none of its own. Later changes of the item do not affect the line. Fails with NOT_FOUND for an unknown item; INVALID_STATE for an archived one.',
  })
  @PublicId('item')
  itemId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "A description of the work or goods. Required without `itemId`; otherwise defaults to the item's.",
  })
  @Text(1000, { lines: true, required: true })
  description?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The quantity. Required for a new line.' })
  @Quantity()
  quantity?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the quantity counts. A line that bills time entries counts hours.',
  })
  @Unit()
  unit?: string | null;

  @Field(() => LineCodeInput, { nullable: true, description: 'The code of the work or goods in a public list.' })
  code?: LineCodeInput | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "The unit price, in major units of the document's currency. Required without `itemId`; otherwise defaults to the item's if that is in the same currency.",
  })
  @LineRate()
  rate?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether the line is taxable. Defaults to true. A line that is not has the organization's `untaxedCategory`, unless it has taxes of its own that all have a rate of 0.",
  })
  taxable?: boolean | null;

  @Field(() => [TaxInput], { nullable: true, description: "The line's own taxes, in place of the document's." })
  @List({ max: 10, tooLong: 'at most 10 taxes' })
  taxes?: TaxInput[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "The IDs of tax rates, in place of the document's taxes. Names and rates are copied. Later changes of a tax rate do not affect the line. Fails with NOT_FOUND for an unknown tax rate; INVALID_STATE for an archived one.",
  })
  @List({ max: 10, tooLong: 'at most 10 taxes', once: true })
  @PublicId('taxRate')
  @NotWith('taxes', 'give either taxes or taxRateIds')
  taxRateIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The ID of the project that the line bills, which must be one of the document's client. Required from members who are limited to projects. Fails with NOT_FOUND for an unknown project.",
  })
  @PublicId('project')
  projectId?: string | null;
}

@InputType({ description: 'A line of an invoice.' })
export class InvoiceLineInput extends EstimateLineInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'The ID of a line of the draft, which keeps its time entries or its expense; fields that are omitted keep their values. The rate and the description of a line that bills time entries or an expense can be changed, its quantity and project cannot. Only for editing a draft. Fails with NOT_FOUND if the draft has no such line.',
  })
  @PublicId('invoiceLine')
  id?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only when a draft is edited: the IDs of the time entries that the line bills. Those that it had and that are left out can be billed again, except time that the caller cannot see, which stays. Others are added: they must have the rate of those on the line, and be such that `createInvoice` could bill them. Without `id`, the line is a new one. Fails with NOT_FOUND for an unknown entry, and INVALID_STATE for one that cannot be billed.',
  })
  @List({ min: 1, max: 500, once: true })
  @PublicId('timeEntry')
  timeEntryIds?: string[] | null;
}
