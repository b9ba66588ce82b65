import { Field } from 'type-graphql';
import { ApiType } from '../api-type';
import { InvoiceStatus, LineType } from '../enums/invoice-enums';
import { CurrencyCodeScalar, DateScalar, DecimalScalar } from '../scalars';
import { Address } from './address';
import { Money } from './money';

/** One side of an invoice. */
@ApiType({ description: 'One side of an invoice, as it was when the invoice was published.' })
export class PublicParty {
  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The company, where the name is a person.' })
  company: string | null;

  @Field(() => String, { nullable: true, description: 'The email address.' })
  email: string | null;

  @Field(() => Address, { nullable: true, description: 'The address.' })
  address: Address | null;

  @Field(() => String, { nullable: true, description: 'The tax or VAT number.' })
  taxId: string | null;
}

/** A line as the client sees it. */
@ApiType({ description: 'A line of an invoice, as the client sees it.' })
export class PublicInvoiceLine {
  @Field(() => LineType, { description: 'What it is.' })
  type: LineType;

  @Field(() => String, { description: 'What was done or delivered.' })
  description: string;

  @Field(() => DecimalScalar, { description: 'How much of it.' })
  quantity: string;

  @Field(() => DecimalScalar, { description: 'The price of one, in major units.' })
  rate: string;

  @Field(() => Money, { description: 'quantity × rate, rounded once.' })
  amount: Money;
}

/** A tax as the client sees it. */
@ApiType({ description: 'A row of the tax breakdown, as the client sees it.' })
export class PublicInvoiceTax {
  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => DecimalScalar, { description: 'The rate as a fraction.' })
  rate: string;

  @Field(() => Money, { description: 'The tax.' })
  amount: Money;
}

/** An invoice as its link shows it. */
@ApiType({
  description: 'An invoice as somebody with its link sees it: these fields, and nothing else of the organization.',
})
export class PublicInvoice {
  @Field(() => String, { nullable: true, description: 'The number.' })
  number: string | null;

  @Field(() => InvoiceStatus, { description: 'Where it stands.' })
  status: InvoiceStatus;

  @Field(() => DateScalar, { description: 'The day of issue.' })
  issueDate: string;

  @Field(() => DateScalar, { description: 'The day it is due.' })
  dueDate: string;

  @Field(() => String, { description: '`Net N`, `Due on receipt` or `EOM`.' })
  paymentTerms: string;

  @Field(() => CurrencyCodeScalar, { description: 'Its currency.' })
  currency: string;

  @Field(() => PublicParty, { description: 'Who bills.' })
  seller: PublicParty;

  @Field(() => PublicParty, { description: 'Who is billed.' })
  buyer: PublicParty;

  @Field(() => [PublicInvoiceLine], { description: 'Its lines, in order.' })
  lines: PublicInvoiceLine[];

  @Field(() => [PublicInvoiceTax], { description: 'Its tax breakdown.' })
  taxes: PublicInvoiceTax[];

  @Field(() => Money, { description: 'Sum of the lines.' })
  subtotal: Money;

  @Field(() => Money, { description: 'What is deducted.' })
  discount: Money;

  @Field(() => Money, { description: 'Sum of the taxes.' })
  tax: Money;

  @Field(() => Money, { description: 'subtotal - discount + tax.' })
  total: Money;

  @Field(() => Money, { description: 'What is paid.' })
  totalPaid: Money;

  @Field(() => Money, { description: 'What it asks for no more: the sum of its credits.' })
  credited: Money;

  @Field(() => Money, { description: 'What is still to be paid: total - totalPaid - credited.' })
  remainingBalance: Money;

  @Field(() => String, { nullable: true, description: 'Notes for the client.' })
  clientNotes: string | null;

  @Field(() => String, { description: 'Where the PDF is downloaded.' })
  pdfUrl: string;
}
