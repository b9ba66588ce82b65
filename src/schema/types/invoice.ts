import { Field, ID, Int } from 'type-graphql';
import { ApiType } from '../api-type';
import { InvoiceStatus, RefundState, InvoiceEventType, LineType, TaxCalculation } from '../enums/invoice-enums';
import { CurrencyCodeScalar, DateScalar, DateTimeScalar, DecimalScalar } from '../scalars';
import { Client } from './client';
import { Money } from './money';
import { Node } from './node';
import { Payment, PaymentAllocation, Refund } from './payment';
import { Project } from './project';

/** A tax by name and rate. */
@ApiType({ description: 'A tax that lines bear.' })
export class Tax {
  @Field(() => String, { description: 'The name as it is printed, such as "VAT".' })
  name: string;

  @Field(() => DecimalScalar, { description: 'The rate as a fraction: "0.08" is 8 %. At most six decimals.' })
  rate: string;
}

/** One row of the tax breakdown. */
@ApiType({ description: 'One tax of an invoice: all the lines that bear it, rounded once.' })
export class InvoiceTax extends Tax {
  @Field(() => Money, { description: 'What the tax was worked out on.' })
  base: Money;

  @Field(() => Money, { description: 'The tax itself. The amounts of all rows add up to `tax`.' })
  amount: Money;
}

/** One line of an invoice. */
@ApiType({ description: 'One line of an invoice.' })
export class InvoiceLine {
  @Field(() => ID, { description: 'Its id; a draft that is edited gets new ones.' })
  id: string;

  @Field(() => Int, { description: 'Its place on the invoice, from 0.' })
  position: number;

  @Field(() => LineType, { description: 'What it is.' })
  type: LineType;

  @Field(() => String, { description: 'What was done or delivered.' })
  description: string;

  @Field(() => DecimalScalar, { description: 'How much of it; hours for time. At most four decimals.' })
  quantity: string;

  @Field(() => DecimalScalar, {
    description: "The price of one, in major units of the invoice's currency. At most four decimals.",
  })
  rate: string;

  @Field(() => Money, { description: 'quantity × rate, rounded half up once.' })
  amount: Money;

  @Field(() => Boolean, { description: 'Whether it bears tax at all.' })
  taxable: boolean;

  @Field(() => [Tax], { nullable: true, description: "Its own taxes; null means the invoice's." })
  taxes: Tax[] | null;

  @Field(() => Project, { nullable: true, description: 'The project that it bills; null for none.' })
  project: Project | null;
}

/** Something that happened to an invoice. */
@ApiType({ description: 'Something that happened to an invoice.' })
export class InvoiceEvent {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => InvoiceEventType, { description: 'What happened.' })
  type: InvoiceEventType;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: string;
}

/** A numbered bill. */
@ApiType({
  implements: Node,
  description:
    'A numbered bill. Always: total = subtotal - discount + tax, the lines add up to the subtotal, and ' +
    'total = totalPaid + credited + remainingBalance.',
})
export class Invoice extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'The number, such as "INV-2025-01-001"; null while a draft has none yet.',
  })
  number: string | null;

  @Field(() => InvoiceStatus, { description: 'Where it stands.' })
  status: InvoiceStatus;

  @Field(() => Client, {
    description: 'Whom it bills, as the client is today; the document keeps what it said when published.',
  })
  client: Client;

  @Field(() => String, { description: "The client's name on this invoice." })
  clientName: string;

  @Field(() => DateScalar, { description: 'The day of issue.' })
  issueDate: string;

  @Field(() => DateScalar, { description: 'The day it is due; never before the day of issue.' })
  dueDate: string;

  @Field(() => String, { description: '`Net N`, `Due on receipt` or `EOM`.' })
  paymentTerms: string;

  @Field(() => CurrencyCodeScalar, { description: 'Fixed when the invoice is made.' })
  currency: string;

  @Field(() => TaxCalculation, { description: 'On what its taxes are worked out.' })
  taxCalculation: TaxCalculation;

  @Field(() => [Tax], { description: 'The taxes of lines that name none of their own.' })
  taxRules: Tax[];

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The discount as a fraction of the subtotal; null when it is a fixed amount or none.',
  })
  discountRate: string | null;

  @Field(() => Money, { description: 'Sum of the lines.' })
  subtotal: Money;

  @Field(() => Money, { description: 'What is deducted from the subtotal.' })
  discount: Money;

  @Field(() => Money, { description: 'Sum of the taxes.' })
  tax: Money;

  @Field(() => Money, { description: 'subtotal - discount + tax.' })
  total: Money;

  @Field(() => Money, { description: 'What payments have put on it and not taken back: it falls with a refund.' })
  totalPaid: Money;

  @Field(() => Money, { description: 'What it asks for no more: the sum of its credits.' })
  credited: Money;

  @Field(() => Money, { description: 'What was given back of what was paid on it.' })
  refunded: Money;

  @Field(() => RefundState, { description: 'How much of what was paid on it was given back.' })
  refundState: RefundState;

  @Field(() => Money, { description: 'What is still to be paid: total - totalPaid - credited.' })
  remainingBalance: Money;

  @Field(() => [InvoiceLine], { description: 'Its lines, in order; at most 500.' })
  lines: InvoiceLine[];

  @Field(() => [InvoiceTax], { description: 'Its tax breakdown.' })
  taxes: InvoiceTax[];

  @Field(() => [Payment], {
    description: 'The payments that put money on it, also those that were given back, oldest first.',
  })
  payments: Payment[];

  @Field(() => [PaymentAllocation], { description: 'How much of which payment went to it, oldest first.' })
  allocations: PaymentAllocation[];

  @Field(() => [Refund], {
    description: 'Refunds of what was paid on it, oldest first, including those that failed.',
  })
  refunds: Refund[];

  @Field(() => [InvoiceEvent], { description: 'What happened to it, oldest first.' })
  activity: InvoiceEvent[];

  @Field(() => String, { nullable: true, description: 'Notes for members only.' })
  notes: string | null;

  @Field(() => String, { nullable: true, description: 'Notes that are printed on it.' })
  clientNotes: string | null;

  @Field(() => Int, { description: 'How many reminders went out.' })
  remindersSent: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it became final.' })
  publishedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the mail server first took it.' })
  sentAt: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When somebody else than a member first opened the hosted page.',
  })
  viewedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its balance reached zero.' })
  paidAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was cancelled.' })
  cancelledAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it became REFUNDED.' })
  refundedAt: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When its balance was written off; paying it later leaves that.',
  })
  writtenOffAt: string | null;

  @Field(() => Int, { description: 'Goes up with each change; give it back as `expectedVersion`.' })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: string;
}
