import { Field, ID, Int } from 'type-graphql';
import { ApiType } from '../api-type';
import { LineType } from '../enums/invoice-enums';
import { CurrencyCodeScalar, DateScalar, DateTimeScalar, DecimalScalar } from '../scalars';
import { Client } from './client';
import { Invoice } from './invoice';
import { InvoiceTax } from './invoice-line';
import { Money } from './money';
import { Node } from './node';

@ApiType({ description: 'What a credit note takes from one line of the invoice.' })
export class CreditNoteLine {
  @Field(() => ID, { description: 'The ID (`crl_…`).' })
  id: string;

  @Field(() => ID, { description: 'The ID of the line of the invoice (`lin_…`).' })
  invoiceLineId: string;

  @Field(() => LineType, {
    description: 'The type of that line. What lines of type DISCOUNT had taken off is negative here, too.',
  })
  type: LineType;

  @Field(() => String, { description: 'The description of that line.' })
  description: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'The quantity that is credited. Null if the line is credited by amount, and for lines that bill time entries.',
  })
  quantity: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The minutes that are credited of a line that bills time entries. Null if it is credited by amount.',
  })
  minutes: number | null;

  @Field(() => Money, {
    description:
      "The amount, as the line's amount is written: before the invoice's discount, with taxes if prices include them.",
  })
  amount: Money;

  @Field(() => Money, { description: "Its part of the invoice's discount, which is not credited." })
  discount: Money;
}

@ApiType({
  implements: Node,
  description:
    'The document of a credit, with a number of its own. It is final, like a published invoice. Always: total = subtotal - discount + tax (without the tax if prices include it), and the lines add up to the subtotal.',
})
export class CreditNote extends Node {
  @Field(() => String, { description: 'The number, such as "CN-2025-01-001". Credit notes are numbered without gaps.' })
  number: string;

  @Field(() => DateScalar, { description: 'The issue date: the day of the credit.' })
  issueDate: string;

  @Field(() => Invoice, { description: 'The invoice that it corrects.' })
  invoice: Invoice;

  @Field(() => String, { description: 'The number of that invoice, as printed.' })
  invoiceNumber: string;

  @Field(() => DateScalar, { description: 'The issue date of that invoice, as printed.' })
  invoiceDate: string;

  @Field(() => Client, { description: 'The client as it is now. The document keeps the details of the invoice.' })
  client: Client;

  @Field(() => String, { description: "The client's name as printed." })
  clientName: string;

  @Field(() => String, { description: 'The reason of the credit, as printed.' })
  reason: string;

  @Field(() => CurrencyCodeScalar, { description: 'The currency of the invoice.' })
  currency: string;

  @Field(() => Boolean, {
    description: 'Whether amounts of lines, subtotal and discount include the taxes, as on the invoice.',
  })
  pricesIncludeTax: boolean;

  @Field(() => Money, { description: 'The sum of the lines.' })
  subtotal: Money;

  @Field(() => Money, { description: "The part of the invoice's discount that falls on the lines." })
  discount: Money;

  @Field(() => Money, { description: 'The sum of the taxes.' })
  tax: Money;

  @Field(() => Money, { description: 'The amount of the credit.' })
  total: Money;

  @Field(() => Money, { description: 'The total without tax.' })
  net: Money;

  @Field(() => [CreditNoteLine], { description: 'The lines, in the order of the invoice.' })
  lines: CreditNoteLine[];

  @Field(() => [InvoiceTax], { description: 'The taxes that are credited, each once.' })
  taxes: InvoiceTax[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When its page was first requested by someone other than a member. Link previews, mail scanners, prefetches and known bots do not count, as far as they can be recognised. Unlike that of an invoice, no browser confirms it. Null if nobody has.',
  })
  viewedAt: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was created.' })
  createdAt: string;
}
