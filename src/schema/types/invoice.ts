import { Field, ID, Int } from 'type-graphql';
import { ApiType } from '../api-type';
import {
  InvoiceStatus,
  InvoiceWarningCode,
  RefundState,
  InvoiceEventType,
  TaxCalculation,
  ViewConfidence,
} from '../enums/invoice-enums';
import { CurrencyCodeScalar, DateScalar, DateTimeScalar, DecimalScalar } from '../scalars';
import { Client } from './client';
import { CustomField } from './custom-field';
import { InvoiceLine, InvoiceTax, Tax } from './invoice-line';
import { Money } from './money';
import { Node } from './node';
import { RecurringInvoice } from './recurring-invoice';

@ApiType({ description: "An event in an invoice's history." })
export class InvoiceEvent {
  @Field(() => ID, { description: 'The ID.' })
  id: string;

  @Field(() => InvoiceEventType, { description: 'The type of the event.' })
  type: InvoiceEventType;

  @Field(() => DateTimeScalar, { description: 'When the change was made.' })
  at: string;
}

@ApiType({ description: 'Something that may be wrong with an invoice. It does not prevent anything.' })
export class InvoiceWarning {
  @Field(() => InvoiceWarningCode, { description: 'The kind of the warning.' })
  code: InvoiceWarningCode;

  @Field(() => String, { description: 'A description for people.' })
  message: string;

  @Field(() => [String], { description: 'The characters in question, each once, in the order of the document.' })
  characters: string[];

  @Field(() => ID, { nullable: true, description: 'The ID of the time entry in question. Null if it is about none.' })
  timeEntryId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The ID of the expense in question. Null if it is about none.' })
  expenseId?: string | null;
}

@ApiType({
  implements: Node,
  description:
    'A numbered bill. Always: total = subtotal - discount + tax (without the tax if prices include it), the lines add up to the subtotal, and total = totalPaid + credited + remainingBalance.',
})
export class Invoice extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'The number, such as "INV-2025-01-001". Null for a draft that has none yet.',
  })
  number: string | null;

  @Field(() => InvoiceStatus, { description: 'The status.' })
  status: InvoiceStatus;

  @Field(() => Client, {
    description:
      'The client as it is now. The document of a published invoice keeps the details from the time of publication.',
  })
  client: Client;

  @Field(() => String, { description: "The client's name as printed on this invoice." })
  clientName: string;

  @Field(() => DateScalar, { description: 'The issue date.' })
  issueDate: string;

  @Field(() => DateScalar, { description: 'The due date. Never before the issue date.' })
  dueDate: string;

  @Field(() => String, { description: '`Net N`, `Due on receipt` or `EOM`.' })
  paymentTerms: string;

  @Field(() => String, { nullable: true, description: "The number of the client's order, as printed." })
  poNumber: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the client wants to find on the invoice, such as a cost centre or a routing ID, as printed.',
  })
  buyerReference: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day of the period in which the work was done or the goods were delivered, as printed.',
  })
  serviceFrom: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day of that period. Null exactly if `serviceFrom` is.',
  })
  serviceTo: string | null;

  @Field(() => CurrencyCodeScalar, { description: 'The currency. It cannot change once the invoice is created.' })
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

  @Field(() => Money, { description: 'The amount that payments have applied to the invoice, less refunds.' })
  totalPaid: Money;

  @Field(() => Money, { description: "The sum of the invoice's credits, which no longer have to be paid." })
  credited: Money;

  @Field(() => Money, { description: 'How much of the payments on this invoice has been refunded.' })
  refunded: Money;

  @Field(() => RefundState, { description: 'Whether the payments on this invoice are refunded in part or in full.' })
  refundState: RefundState;

  @Field(() => Money, { description: 'The amount still to be paid: total - totalPaid - credited.' })
  remainingBalance: Money;

  @Field(() => [ID], { description: 'The IDs of the projects of its lines, as far as the caller may see them.' })
  projectIds: string[];

  @Field(() => [ID], { description: 'The IDs of the time entries that it bills, as far as the caller may see them.' })
  timeEntryIds: string[];

  @Field(() => [ID], { description: 'The IDs of the expenses that it bills, as far as the caller may see them.' })
  expenseIds: string[];

  @Field(() => Boolean, { description: 'Whether it belongs to a recurring invoice.' })
  isRecurring: boolean;

  @Field(() => RecurringInvoice, {
    nullable: true,
    description: 'The recurring invoice that it was created from or together with. Null if it does not recur.',
  })
  recurringInvoice: RecurringInvoice | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The date of the recurring invoice for which it was created. The issue date is a later one if the books were closed on that day.',
  })
  occurrenceDate: string | null;

  @Field(() => [InvoiceLine], { description: 'The lines, in order. At most 500.' })
  lines: InvoiceLine[];

  @Field(() => [InvoiceTax], { description: 'The tax breakdown.' })
  taxes: InvoiceTax[];

  @Field(() => String, { nullable: true, description: 'Internal notes, for members only.' })
  notes: string | null;

  @Field(() => String, { nullable: true, description: 'Notes printed on the invoice.' })
  clientNotes: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'How it is paid, as the settings said when it was published. Null for a draft, and if they said nothing.',
  })
  paymentInstructions: string | null;

  @Field(() => [String], { description: 'Tags for members, at most 20. They are not printed.' })
  tags: string[];

  @Field(() => [CustomField], { description: 'Custom fields, at most 20. They are not printed.' })
  customFields: CustomField[];

  @Field(() => Int, {
    description: 'How many reminders of it the mail server has accepted. One to several recipients counts once.',
  })
  remindersSent: number;

  @Field(() => Boolean, {
    description:
      'Whether it is reminded of, if its client is (`remindersEnabled` of the client). `setInvoiceReminders` switches it.',
  })
  remindersEnabled: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published.' })
  publishedAt: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the mail server first accepted an email with it, or when a member marked it as sent.',
  })
  sentAt: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When an email with it is to be sent (`scheduleDate` of `sendInvoice`); the first, if several are scheduled. Null if none is.',
  })
  scheduledFor: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "When the hosted page was first opened by someone other than a member. Link previews, mail scanners, prefetches, known bots and the sender's own copy do not count, as far as they can be recognised; see `viewConfidence`. Downloading the PDF does not count either.",
  })
  viewedAt: string | null;

  @Field(() => ViewConfidence, {
    nullable: true,
    description: 'How sure it is that a person opened the hosted page. Null before `viewedAt`.',
  })
  viewConfidence: ViewConfidence | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the balance reached zero.' })
  paidAt: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day it was paid in full: the latest day of its payments and credits once it is PAID. Null otherwise.',
  })
  paidDate: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was cancelled.' })
  cancelledAt: string | null;

  @Field(() => String, { nullable: true, description: 'The reason given when it was cancelled.' })
  cancelReason: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it became REFUNDED.' })
  refundedAt: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the balance was written off. A later payment does not change it.',
  })
  writtenOffAt: string | null;

  @Field(() => String, { nullable: true, description: 'The reason given when it was written off.' })
  writeOffReason: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was marked as disputed. Null if it is not disputed.',
  })
  disputedAt: string | null;

  @Field(() => Int, {
    description: 'Incremented on every change. Pass it as `expectedVersion` to detect conflicting edits.',
  })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When it was created.' })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: string;
}
