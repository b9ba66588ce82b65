import { Field, ID, Int } from 'type-graphql';
import { ApiType } from '../api-type';
import { ErrorCode } from '../enums/error-codes';
import { LineType } from '../enums/invoice-enums';
import { RecurringBilling, RecurringFrequency, RecurringState, RecurringWarningCode } from '../enums/recurring-enums';
import { TimeGrouping } from '../enums/time-enums';
import { CurrencyCodeScalar, DateScalar, DateTimeScalar, DecimalScalar } from '../scalars';
import { Client } from './client';
import { CustomField } from './custom-field';
import { LineCode, Tax } from './invoice-line';
import { Money } from './money';
import { Node } from './node';

@ApiType({ description: 'A line of the invoices that a recurring invoice creates.' })
export class RecurringInvoiceLine {
  @Field(() => LineType, { description: 'The type of the line.' })
  type: 'TIME' | 'FIXED' | 'EXPENSE' | 'DISCOUNT';

  @Field(() => String, { description: 'A description of the work or goods, with `{month}` and the like as entered.' })
  description: string;

  @Field(() => DecimalScalar, { description: 'The quantity. At most four decimals.' })
  quantity: string;

  @Field(() => String, { nullable: true, description: 'What the quantity counts. Null for none.' })
  unit: string | null;

  @Field(() => LineCode, { nullable: true, description: 'The code of the work or goods in a public list.' })
  code: LineCode | null;

  @Field(() => DecimalScalar, { description: 'The unit price, in major units of the currency. At most four decimals.' })
  rate: string;

  @Field(() => Boolean, { description: 'Whether the line is taxable.' })
  taxable: boolean;

  @Field(() => [Tax], { nullable: true, description: "The line's own taxes. If null, those of the invoice apply." })
  taxes: Tax[] | null;

  @Field(() => ID, { nullable: true, description: 'The ID of the project that the line bills. Null for none.' })
  projectId: string | null;
}

@ApiType({ description: 'The time that each invoice bills: approved, not billed yet, up to the day before its date.' })
export class RecurringTime {
  @Field(() => [ID], {
    nullable: true,
    description: "The IDs of the projects, at most 100. Null for all of the client's time.",
  })
  projectIds: string[] | null;

  @Field(() => TimeGrouping, { description: 'Which entries share a line.' })
  groupBy: TimeGrouping;
}

@ApiType({ description: 'When the invoices of a recurring invoice are created.' })
export class RecurringConfig {
  @Field(() => RecurringFrequency, { description: 'The unit of the interval.' })
  frequency: RecurringFrequency;

  @Field(() => Int, { description: 'The number of weeks, months, quarters or years between two invoices.' })
  interval: number;

  @Field(() => DateScalar, { description: 'The date of the first invoice.' })
  startDate: string;

  @Field(() => DateScalar, {
    description: 'The date from which dates are counted. Differs from `startDate` once frequency or interval changed.',
  })
  anchorDate: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which an invoice can be dated.' })
  endDate: string | null;

  @Field(() => Int, { nullable: true, description: 'The number of invoices after which it is completed.' })
  count: number | null;

  @Field(() => RecurringBilling, { description: 'Which period each invoice bills.' })
  billing: RecurringBilling;

  @Field(() => Boolean, { description: 'Whether each invoice is emailed at 09:00 on its issue date.' })
  autoSend: boolean;

  @Field(() => Int, { description: 'How many days before its issue date each draft is created.' })
  generateDaysBefore: number;

  @Field(() => String, {
    description: "The time zone in which days begin and emails are sent: the organization's when it was created.",
  })
  timezone: string;

  @Field(() => Boolean, { description: 'Whether it creates invoices: whether it is ACTIVE.' })
  isActive: boolean;

  @Field(() => Int, { description: 'The number of invoices that it has created.' })
  invoicesGenerated: number;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The date of the next invoice. Null unless it is ACTIVE. In the past while an invoice is overdue to be created.',
  })
  nextInvoiceDate: string | null;
}

@ApiType({ description: 'Why an invoice could not be created or sent.' })
export class RecurringInvoiceError {
  @Field(() => ErrorCode, {
    description:
      "The code. LIMIT_REACHED if the plan's invoices of the month are used up: it is created once there is room.",
  })
  code: ErrorCode;

  @Field(() => String, { description: 'The reason in words.' })
  message: string;

  @Field(() => DateScalar, { description: 'The date of the invoice.' })
  date: string;
}

@ApiType({ description: 'Something that a change of a recurring invoice leads to. It does not prevent anything.' })
export class RecurringInvoiceWarning {
  @Field(() => RecurringWarningCode, { description: 'The kind of the warning.' })
  code: RecurringWarningCode;

  @Field(() => String, { description: 'A description for people.' })
  message: string;

  @Field(() => DateScalar, { nullable: true, description: 'The date in question. Null if it is about none.' })
  date: string | null;
}

@ApiType({
  implements: Node,
  description: 'What invoices are created from, and when. There is one invoice for each of its dates.',
})
export class RecurringInvoice extends Node {
  @Field(() => RecurringState, { description: 'Whether it creates invoices, and if not, why.' })
  state: RecurringState;

  @Field(() => RecurringConfig, { description: 'When its invoices are created.' })
  recurringConfig: RecurringConfig;

  @Field(() => Client, { description: 'The client.' })
  client: Client;

  @Field(() => CurrencyCodeScalar, { description: 'The currency of its invoices.' })
  currency: string;

  @Field(() => Money, {
    description:
      'What its lines come to, with the taxes that applied when it was last changed. Time that is not billed yet comes on top.',
  })
  total: Money;

  @Field(() => [RecurringInvoiceLine], { description: 'The lines of each invoice, in order. At most 500.' })
  lines: RecurringInvoiceLine[];

  @Field(() => RecurringTime, { nullable: true, description: 'The time that each invoice bills. Null for none.' })
  unbilledTime: RecurringTime | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The payment terms. Null for those of the client, or else the organization's, when an invoice is created.",
  })
  paymentTerms: string | null;

  @Field(() => [Tax], {
    nullable: true,
    description:
      'The taxes of lines that have no taxes of their own. Null for the default ones when an invoice is created.',
  })
  taxes: Tax[] | null;

  @Field(() => Boolean, { description: 'Whether the unit prices include the taxes.' })
  pricesIncludeTax: boolean;

  @Field(() => DecimalScalar, { nullable: true, description: 'The discount as a fraction of the subtotal.' })
  discountRate: string | null;

  @Field(() => Money, { nullable: true, description: 'The fixed discount.' })
  discount: Money | null;

  @Field(() => String, { nullable: true, description: "The number of the client's order." })
  poNumber: string | null;

  @Field(() => String, { nullable: true, description: 'What the client wants to find on each invoice.' })
  buyerReference: string | null;

  @Field(() => String, { nullable: true, description: 'Internal notes, for members only.' })
  notes: string | null;

  @Field(() => String, { nullable: true, description: 'Notes printed on each invoice.' })
  clientNotes: string | null;

  @Field(() => [String], { description: 'Tags of each invoice, for members only. At most 20.' })
  tags: string[];

  @Field(() => [CustomField], { description: 'Custom fields of each invoice. At most 20.' })
  customFields: CustomField[];

  @Field(() => DateScalar, { nullable: true, description: 'The date of the last invoice. Null before the first one.' })
  lastInvoiceDate: string | null;

  @Field(() => RecurringInvoiceError, {
    nullable: true,
    description: 'Why the last attempt to create or send an invoice failed. Null once one succeeds.',
  })
  lastError: RecurringInvoiceError | null;

  @Field(() => Int, {
    description: 'Incremented on every change by a member. Pass it as `expectedVersion` to detect conflicting edits.',
  })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When it was created.' })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: 'When it was last changed, or last created an invoice.' })
  updatedAt: string;
}
