import { ArrayMaxSize, IsOptional } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { InvoiceStatus, InvoiceOrderField, LineType } from '../enums/invoice-enums';
import { SortDirection } from '../enums/sort-direction';
import { PageArgs } from '../page-args';
import { CurrencyCodeScalar, DateScalar, DateTimeScalar, DecimalScalar } from '../scalars';

/** A tax as it is given. */
@InputType({ description: 'A tax by name and rate.' })
export class TaxInput {
  @Field(() => String, { description: 'The name as it is printed; 1 to 50 characters.' })
  name: string;

  @Field(() => DecimalScalar, {
    description: 'The rate as a fraction between 0 and 1: "0.08" is 8 %. At most six decimals.',
  })
  rate: string;
}

/** A line as it is given. */
@InputType({ description: 'A line of an invoice.' })
export class InvoiceLineInput {
  @Field(() => LineType, { nullable: true, description: 'What it is; FIXED where it is left out.' })
  type?: LineType | null;

  @Field(() => String, { description: 'What was done or delivered; 1 to 1000 characters.' })
  description: string;

  @Field(() => DecimalScalar, { description: 'How much of it; above zero, at most four decimals.' })
  quantity: string;

  @Field(() => DecimalScalar, {
    description:
      "The price of one in major units of the invoice's currency; at most four decimals; not below zero but for a DISCOUNT, where it is not above.",
  })
  rate: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it bears tax; true where it is left out.' })
  taxable?: boolean | null;

  @Field(() => [TaxInput], { nullable: true, description: "Its own taxes in place of the invoice's; at most 10." })
  taxes?: TaxInput[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The project that it bills (`prj_…`), one of the invoice's client; needed of members who are limited to projects. NOT_FOUND.",
  })
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
    description: "`Net N` (0 to 365), `Due on receipt` or `EOM`; the client's or the organization's where left out.",
  })
  paymentTerms?: string | null;

  @Field(() => [TaxInput], {
    nullable: true,
    description: "The taxes of lines that name none of their own; the organization's default where left out.",
  })
  taxes?: TaxInput[] | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Short for one tax with the organization's tax name; not together with `taxes`.",
  })
  taxRate?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'A discount as a fraction of the subtotal, 0 to 1; not together with `discountAmount`.',
  })
  discountRate?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'A fixed discount in major units, never above the subtotal.',
  })
  discountAmount?: string | null;

  @Field(() => String, { nullable: true, description: 'Notes for members only; at most 5000 characters.' })
  notes?: string | null;

  @Field(() => String, { nullable: true, description: 'Notes that are printed on it; at most 5000 characters.' })
  clientNotes?: string | null;
}

/** A new invoice. */
@InputType({ description: 'A new invoice, made as a draft.' })
export class CreateInvoiceInput extends InvoiceDetails {
  @Field(() => ID, { description: 'Whom it bills (`cli_…`).' })
  clientId: string;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: "Its currency; the client's or the organization's where it is left out. Fixed from then on.",
  })
  currency?: string | null;

  @Field(() => [InvoiceLineInput], { description: 'Its lines, in order; 1 to 500.' })
  lines: InvoiceLineInput[];
}

/** A change of a draft. */
@InputType({ description: 'A change of a draft: what is left out stays, `null` clears.' })
export class UpdateInvoiceInput extends InvoiceDetails {
  @Field(() => ID, { description: 'Which invoice (`inv_…`).' })
  id: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The `version` that the change was made on; CONFLICT when there is a newer one.',
  })
  expectedVersion?: number | null;

  @Field(() => [InvoiceLineInput], {
    nullable: true,
    description: 'Lines that take the place of all there were; 1 to 500.',
  })
  lines?: InvoiceLineInput[] | null;
}

/** How to email an invoice. */
@InputType({ description: 'How to email an invoice.' })
export class SendInvoiceInput {
  @Field(() => ID, { description: 'Which invoice (`inv_…`).' })
  id: string;

  @Field(() => [String], {
    nullable: true,
    description: "Email addresses, at most 20; the client's where it is left out. Each gets an email of its own.",
  })
  @IsOptional()
  @ArrayMaxSize(20)
  recipients?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'At most 200 characters; made from the number and the sender where it is left out.',
  })
  subject?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the email says above the amount; at most 5000 characters.',
  })
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

/** Which invoices. */
@InputType({ description: 'Which invoices; conditions that are given must all hold.' })
export class InvoiceFilter {
  @Field(() => [InvoiceStatus], { nullable: true, description: 'Only these statuses.' })
  status?: InvoiceStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only invoices of this client (`cli_…`).' })
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only invoices with a line of this project (`prj_…`).' })
  projectId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Issued on this day or later.' })
  issuedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Issued on this day or earlier.' })
  issuedTo?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Due on this day or later.' })
  dueFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Due on this day or earlier.' })
  dueTo?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "A total of at least this, in major units of each invoice's currency.",
  })
  amountMin?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "A total of at most this, in major units of each invoice's currency.",
  })
  amountMax?: string | null;

  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'Only invoices in this currency.' })
  currency?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Text that the number or the client's name contains, in any case; at most 100 characters.",
  })
  search?: string | null;
}

/** In which order. */
@InputType({ description: 'In which order invoices come.' })
export class InvoiceOrder {
  @Field(() => InvoiceOrderField, { description: 'By what.' })
  field: InvoiceOrderField;

  @Field(() => SortDirection, { defaultValue: SortDirection.DESC, description: 'Upwards or downwards.' })
  direction: SortDirection;
}

/** Which part of the list. */
@ArgsType()
export class InvoicesArgs extends PageArgs {
  @Field(() => InvoiceFilter, { nullable: true, description: 'Which.' })
  filter?: InvoiceFilter | null;

  @Field(() => InvoiceOrder, { nullable: true, description: 'In which order; newest first where it is left out.' })
  orderBy?: InvoiceOrder | null;
}
