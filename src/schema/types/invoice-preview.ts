import { Field, ID, Int } from 'type-graphql';
import { ApiType } from '../api-type';
import { LineType, TaxCalculation } from '../enums/invoice-enums';
import { TimeGrouping } from '../enums/time-enums';
import { CurrencyCodeScalar, DateScalar, DecimalScalar } from '../scalars';
import { InvoiceWarning } from './invoice';
import { InvoiceTax, LineCode, Tax } from './invoice-line';
import { Money } from './money';

@ApiType({ description: 'A line as `createInvoice` would write it.' })
export class InvoicePreviewLine {
  @Field(() => LineType, { description: 'The type.' })
  type: LineType;

  @Field(() => String, { description: 'The description.' })
  description: string;

  @Field(() => DecimalScalar, { description: 'The quantity; for time, in hours. At most four decimals.' })
  quantity: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The minutes of the time entries that the line bills. Null for all other lines.',
  })
  minutes: number | null;

  @Field(() => String, { nullable: true, description: 'What the quantity counts. Null for none.' })
  unit: string | null;

  @Field(() => LineCode, { nullable: true, description: 'The code of the work or goods in a public list.' })
  code: LineCode | null;

  @Field(() => DecimalScalar, { description: "The unit price, in major units of the invoice's currency." })
  rate: string;

  @Field(() => Money, { description: 'The amount.' })
  amount: Money;

  @Field(() => Boolean, { description: 'Whether the line is taxable.' })
  taxable: boolean;

  @Field(() => [Tax], { nullable: true, description: "The line's own taxes. Null if it has the invoice's taxes." })
  taxes: Tax[] | null;

  @Field(() => ID, { nullable: true, description: "The project's ID. Null for lines of no or of several projects." })
  projectId: string | null;

  @Field(() => [ID], { description: 'The IDs of the time entries that the line bills.' })
  timeEntryIds: string[];

  @Field(() => [ID], { description: 'The ID of the expense that the line bills. At most one.' })
  expenseIds: string[];
}

@ApiType({ description: 'What the time would come to if it were grouped in one way.' })
export class TimeGroupingPreview {
  @Field(() => TimeGrouping, { description: 'The grouping.' })
  groupBy: TimeGrouping;

  @Field(() => Int, { description: 'The number of lines.' })
  lineCount: number;

  @Field(() => Money, { description: 'The sum of the lines that bill time.' })
  amount: Money;

  @Field(() => Money, {
    description:
      'How much that is above (or below, if negative) the requested grouping, because each line is rounded once.',
  })
  difference: Money;
}

@ApiType({ description: 'An invoice as `createInvoice` would create it. Nothing is written.' })
export class InvoicePreview {
  @Field(() => DateScalar, { description: 'The issue date.' })
  issueDate: string;

  @Field(() => DateScalar, { description: 'The due date.' })
  dueDate: string;

  @Field(() => String, { description: '`Net N`, `Due on receipt` or `EOM`.' })
  paymentTerms: string;

  @Field(() => CurrencyCodeScalar, { description: 'The currency.' })
  currency: string;

  @Field(() => TaxCalculation, { description: 'The base on which taxes are calculated.' })
  taxCalculation: TaxCalculation;

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

  @Field(() => [InvoicePreviewLine], { description: 'The lines, in order. At most 500.' })
  lines: InvoicePreviewLine[];

  @Field(() => [InvoiceTax], { description: 'The tax breakdown.' })
  taxes: InvoiceTax[];

  @Field(() => [TimeGroupingPreview], {
    description: 'What the time would come to in each grouping. Empty if no time is billed.',
  })
  groupings: TimeGroupingPreview[];

  @Field(() => [InvoiceWarning], {
    description:
      'The time entries and expenses that cannot be billed, which are left out here: `createInvoice` fails with INVALID_STATE while there are any. Also whether a tax ID is missing.',
  })
  warnings: InvoiceWarning[];
}
