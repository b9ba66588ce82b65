import { Field } from 'type-graphql';
import { ApiType } from '../api-type';
import { InvoiceStatus, LineType, TaxCategory } from '../enums/invoice-enums';
import { CurrencyCodeScalar, DateScalar, DecimalScalar } from '../scalars';
import { Address } from './address';
import { LineCode } from './invoice-line';
import { Money } from './money';

@ApiType({ description: 'A party to an invoice, as it was when the invoice was published.' })
export class PublicParty {
  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The company, if the name is a person.' })
  company: string | null;

  @Field(() => String, { description: 'The name that documents are headed with: the company, or else the name.' })
  displayName: string;

  @Field(() => String, { nullable: true, description: 'The email address.' })
  email: string | null;

  @Field(() => Address, { nullable: true, description: 'The address.' })
  address: Address | null;

  @Field(() => [String], {
    description: "The address as its documents print it: in the country's order, from top to bottom.",
  })
  addressLines: string[];

  @Field(() => String, { nullable: true, description: 'The tax or VAT number.' })
  taxId: string | null;
}

@ApiType({ description: 'A line of an invoice, as shown to the client.' })
export class PublicInvoiceLine {
  @Field(() => LineType, { description: 'The type of the line.' })
  type: LineType;

  @Field(() => String, { description: 'A description of the work or goods.' })
  description: string;

  @Field(() => DecimalScalar, { description: 'The quantity.' })
  quantity: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the quantity counts: HOUR, DAY, PIECE, KM, MILE, MONTH or a text. Null for none.',
  })
  unit: string | null;

  @Field(() => LineCode, { nullable: true, description: 'The code of the work or goods in a public list.' })
  code: LineCode | null;

  @Field(() => DecimalScalar, { description: 'The unit price, in major units.' })
  rate: string;

  @Field(() => Money, { description: 'quantity × rate, rounded once.' })
  amount: Money;
}

@ApiType({ description: 'A row of the tax breakdown, as shown to the client.' })
export class PublicInvoiceTax {
  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => DecimalScalar, { description: 'The rate as a fraction.' })
  rate: string;

  @Field(() => TaxCategory, { description: 'Why it is charged, or is not.' })
  category: TaxCategory;

  @Field(() => String, {
    nullable: true,
    description: "The reason that is printed for it in place of the category's own. Null for that one.",
  })
  reason: string | null;

  @Field(() => Money, { description: 'The amount that the tax is charged on.' })
  base: Money;

  @Field(() => Money, { description: 'The amount of the tax.' })
  amount: Money;
}

@ApiType({
  description: 'An invoice, as shown to anyone who has its link. It contains nothing else of the organization.',
})
export class PublicInvoice {
  @Field(() => String, { nullable: true, description: 'The invoice number.' })
  number: string | null;

  @Field(() => InvoiceStatus, { description: 'The status.' })
  status: InvoiceStatus;

  @Field(() => DateScalar, { description: 'The issue date.' })
  issueDate: string;

  @Field(() => DateScalar, { description: 'The due date.' })
  dueDate: string;

  @Field(() => String, { description: '`Net N`, `Due on receipt` or `EOM`.' })
  paymentTerms: string;

  @Field(() => String, { nullable: true, description: "The number of the client's order." })
  poNumber: string | null;

  @Field(() => String, { nullable: true, description: 'What the client wants to find on the invoice.' })
  buyerReference: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day of the service period.' })
  serviceFrom: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of the service period.' })
  serviceTo: string | null;

  @Field(() => CurrencyCodeScalar, { description: 'The currency.' })
  currency: string;

  @Field(() => String, { description: 'The locale that its documents are written in, such as "en-US".' })
  locale: string;

  @Field(() => PublicParty, { description: 'The business that sent the invoice.' })
  seller: PublicParty;

  @Field(() => PublicParty, { description: 'The client.' })
  buyer: PublicParty;

  @Field(() => [PublicInvoiceLine], { description: 'The lines, in order.' })
  lines: PublicInvoiceLine[];

  @Field(() => [PublicInvoiceTax], { description: 'The tax breakdown.' })
  taxes: PublicInvoiceTax[];

  @Field(() => Boolean, { description: 'Whether the unit prices include the taxes.' })
  pricesIncludeTax: boolean;

  @Field(() => Money, { description: 'The sum of the lines.' })
  subtotal: Money;

  @Field(() => Money, { description: 'The amount deducted from the subtotal.' })
  discount: Money;

  @Field(() => Money, { description: 'The sum of the taxes.' })
  tax: Money;

  @Field(() => Money, { description: 'subtotal - discount + tax; subtotal - discount if prices include tax.' })
  total: Money;

  @Field(() => Money, { description: 'The total without tax.' })
  net: Money;

  @Field(() => Money, { description: 'The amount paid.' })
  totalPaid: Money;

  @Field(() => Money, { description: "The sum of the invoice's credits, which no longer have to be paid." })
  credited: Money;

  @Field(() => Money, { description: 'The amount still to be paid: total - totalPaid - credited.' })
  remainingBalance: Money;

  @Field(() => String, { nullable: true, description: 'How it is paid, such as a bank account.' })
  paymentInstructions: string | null;

  @Field(() => String, { nullable: true, description: 'Notes for the client.' })
  clientNotes: string | null;

  /** The URL of the stored PDF, for the resolver of `pdfUrl`. Not part of the schema. */
  storedPdfUrl: string;
}
