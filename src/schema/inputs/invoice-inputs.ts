import { Field, ID, InputType, Int } from 'type-graphql';
import { LineType } from '../enums/invoice-enums';
import { PublicId } from '../rules/code-rules';
import { List, NotWith } from '../rules/field-rules';
import { Amount, Fraction, LineRate, Quantity } from '../rules/number-rules';
import { Email, PaymentTerms, Text } from '../rules/text-rules';
import { CurrencyCodeScalar, DateScalar, DateTimeScalar, DecimalScalar } from '../scalars';

const LINES = {
  min: 1,
  max: 500,
  tooLong: (length: number) => `an invoice has at most 500 lines, not ${length}`,
  tooShort: 'an invoice has at least one line',
};

/** A tax as it is given. */
@InputType({ description: 'A tax by name and rate.' })
export class TaxInput {
  @Field(() => String, { description: 'The name as it is printed.' })
  @Text(50, { required: true })
  name: string;

  @Field(() => DecimalScalar, {
    description: 'The rate.',
  })
  @Fraction()
  rate: string;
}

/** A line as it is given. */
@InputType({ description: 'A line of an invoice.' })
export class InvoiceLineInput {
  @Field(() => LineType, { nullable: true, description: 'What it is; FIXED where it is left out.' })
  type?: LineType | null;

  @Field(() => String, { description: 'What was done or delivered.' })
  @Text(1000, { lines: true, required: true })
  description: string;

  @Field(() => DecimalScalar, { description: 'How much of it.' })
  @Quantity()
  quantity: string;

  @Field(() => DecimalScalar, {
    description: "The price of one in major units of the invoice's currency.",
  })
  @LineRate()
  rate: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it bears tax; true where it is left out.' })
  taxable?: boolean | null;

  @Field(() => [TaxInput], { nullable: true, description: "Its own taxes in place of the invoice's." })
  @List({ max: 10, tooLong: 'at most 10 taxes' })
  taxes?: TaxInput[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The project that it bills, one of the invoice's client; needed of members who are limited to projects. NOT_FOUND.",
  })
  @PublicId('project')
  projectId?: string | null;
}

/** What a new invoice and an edited draft have in common. */
@InputType({ description: 'What a new invoice and an edited draft have in common.' })
class InvoiceDetails {
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day of issue; today in the organization's time zone where it is left out.",
  })
  issueDate?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it is due; by the payment terms where it is left out.',
  })
  dueDate?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "When it is due; the client's or the organization's terms where left out.",
  })
  @PaymentTerms()
  paymentTerms?: string | null;

  @Field(() => [TaxInput], {
    nullable: true,
    description: "The taxes of lines that name none of their own; the organization's default where left out.",
  })
  @List({ max: 10, tooLong: 'at most 10 taxes' })
  taxes?: TaxInput[] | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Short for one tax with the organization's tax name.",
  })
  @Fraction()
  @NotWith('taxes', 'give either taxes or taxRate')
  taxRate?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'A discount as a share of the subtotal. Not together with `discountAmount`.',
  })
  @Fraction()
  discountRate?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'A fixed discount in major units, never above the subtotal.',
  })
  @Amount({ sign: 'NOT_BELOW_ZERO' })
  @NotWith('discountRate', 'give either discountRate or discountAmount')
  discountAmount?: string | null;

  @Field(() => String, { nullable: true, description: 'Notes for members only.' })
  @Text(5000, { lines: true })
  notes?: string | null;

  @Field(() => String, { nullable: true, description: 'Notes that are printed on it.' })
  @Text(5000, { lines: true })
  clientNotes?: string | null;
}

/** A new invoice. */
@InputType({ description: 'A new invoice, made as a draft.' })
export class CreateInvoiceInput extends InvoiceDetails {
  @Field(() => ID, { description: 'Whom it bills.' })
  @PublicId('client')
  clientId: string;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: "Its currency; the client's or the organization's where it is left out. Fixed from then on.",
  })
  currency?: string | null;

  @Field(() => [InvoiceLineInput], { description: 'Its lines, in order.' })
  @List(LINES)
  lines: InvoiceLineInput[];
}

/** A change of a draft. */
@InputType({ description: 'A change of a draft: what is left out stays, `null` clears.' })
export class UpdateInvoiceInput extends InvoiceDetails {
  @Field(() => ID, { description: 'Which invoice.' })
  @PublicId('invoice')
  id: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The `version` that the change was made on; CONFLICT when there is a newer one.',
  })
  expectedVersion?: number | null;

  @Field(() => [InvoiceLineInput], {
    nullable: true,
    description: 'Lines that take the place of all there were.',
  })
  @List(LINES)
  lines?: InvoiceLineInput[] | null;
}

/** How to email an invoice. */
@InputType({ description: 'How to email an invoice.' })
export class SendInvoiceInput {
  @Field(() => ID, { description: 'Which invoice.' })
  @PublicId('invoice')
  id: string;

  @Field(() => [String], {
    nullable: true,
    description: "Email addresses; the client's where it is left out. Each gets an email of its own.",
  })
  @List({ max: 20, tooLong: 'at most 20 addresses' })
  @Email()
  recipients?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The subject; made from the number and the sender where it is left out.',
  })
  @Text(200)
  subject?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the email says above the amount.',
  })
  @Text(5000, { lines: true })
  message?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether the PDF is attached.' })
  attachPdf?: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the caller gets a copy.' })
  sendCopy?: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When to send it, at most a year ahead; at once where it is left out. The draft is published at once all the same.',
  })
  scheduleDate?: Date | null;
}
