import { Field, Int } from 'type-graphql';
import { ApiType } from '../api-type';
import { EstimateStatus } from '../enums/estimate-enums';
import { TaxCalculation } from '../enums/invoice-enums';
import { CurrencyCodeScalar, DateScalar, DateTimeScalar, DecimalScalar } from '../scalars';
import { Client } from './client';
import { CustomField } from './custom-field';
import { Invoice } from './invoice';
import { EstimateLine, InvoiceTax, Tax } from './invoice-line';
import { Money } from './money';
import { Node } from './node';

@ApiType({
  implements: Node,
  description:
    'What work would cost. Lines, taxes and totals are those that an invoice would have. Always: total = subtotal - discount + tax (without the tax if prices include it), and the lines add up to the subtotal.',
})
export class Estimate extends Node {
  @Field(() => String, { description: 'The number, such as "EST-2025-001".' })
  number: string;

  @Field(() => EstimateStatus, { description: 'The status.' })
  status: EstimateStatus;

  @Field(() => Client, { description: 'The client as it is now.' })
  client: Client;

  @Field(() => String, { description: "The client's name on this estimate." })
  clientName: string;

  @Field(() => DateScalar, { description: 'The issue date.' })
  issueDate: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The last day on which it can be accepted, in the organization's time zone. Null if it does not expire.",
  })
  validUntil: string | null;

  @Field(() => String, { nullable: true, description: "The number of the client's order." })
  poNumber: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the client wants to find on the document, such as a cost centre or a routing ID.',
  })
  buyerReference: string | null;

  @Field(() => CurrencyCodeScalar, { description: 'The currency. It cannot change once the estimate is created.' })
  currency: string;

  @Field(() => TaxCalculation, { description: 'The base on which taxes are calculated.' })
  taxCalculation: TaxCalculation;

  @Field(() => Boolean, {
    description: 'Whether the unit prices include the taxes. If so, amounts of lines, subtotal and discount do too.',
  })
  pricesIncludeTax: boolean;

  @Field(() => [Tax], { description: 'The taxes of lines that have no taxes of their own.' })
  taxRules: Tax[];

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The discount as a fraction of the subtotal. Null if it is a fixed amount or there is none.',
  })
  discountRate: string | null;

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

  @Field(() => [EstimateLine], { description: 'The lines, in order. At most 500.' })
  lines: EstimateLine[];

  @Field(() => [InvoiceTax], { description: 'The tax breakdown.' })
  taxes: InvoiceTax[];

  @Field(() => String, { nullable: true, description: 'Internal notes, for members only.' })
  notes: string | null;

  @Field(() => String, { nullable: true, description: 'Notes for the client.' })
  clientNotes: string | null;

  @Field(() => [String], { description: 'Tags for members, at most 20.' })
  tags: string[];

  @Field(() => [CustomField], { description: 'Custom fields, at most 20.' })
  customFields: CustomField[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a member marked it as sent.' })
  sentAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its acceptance was recorded.' })
  acceptedAt: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name of the person who accepted it for the client. Null exactly if `acceptedAt` is.',
  })
  acceptedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was recorded that the client declined it.' })
  declinedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why the client declined it.' })
  declineReason: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn.' })
  cancelledAt: string | null;

  @Field(() => String, { nullable: true, description: 'The reason given when it was withdrawn.' })
  cancelReason: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was converted to its invoice.' })
  invoicedAt: string | null;

  @Field(() => Invoice, { nullable: true, description: 'The invoice that it was converted to. Null if there is none.' })
  invoice: Invoice | null;

  @Field(() => Int, {
    description: 'Incremented on every change. Pass it as `expectedVersion` to detect conflicting edits.',
  })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When it was created.' })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: string;
}
