import { Field, ID, Int } from 'type-graphql';
import { ApiType } from '../api-type';
import { CodeScheme, LineType, TaxCategory } from '../enums/invoice-enums';
import { DecimalScalar } from '../scalars';
import { Money } from './money';
import { Project } from './project';

@ApiType({ description: 'A tax on lines.' })
export class Tax {
  @Field(() => String, { description: 'The printed name, such as "VAT".' })
  name: string;

  @Field(() => DecimalScalar, { description: 'The rate as a fraction: "0.08" is 8%. At most six decimals.' })
  rate: string;

  @Field(() => TaxCategory, { description: 'Why it is charged, or is not.' })
  category: TaxCategory;

  @Field(() => String, {
    nullable: true,
    description: "The reason that is printed for it in place of the category's own. Null for that one.",
  })
  reason: string | null;
}

@ApiType({
  description:
    'One tax of an invoice or an estimate. It is calculated on all lines that it applies to and rounded once.',
})
export class InvoiceTax extends Tax {
  @Field(() => Money, { description: 'The amount on which the tax is calculated.' })
  base: Money;

  @Field(() => Money, { description: 'The amount of the tax. The amounts of all rows add up to `tax`.' })
  amount: Money;
}

@ApiType({ description: 'The code of what a line bills, in a public list.' })
export class LineCode {
  @Field(() => CodeScheme, { description: 'The list.' })
  scheme: CodeScheme;

  @Field(() => String, { description: 'The code, as printed.' })
  value: string;
}

@ApiType({ description: 'One line of an estimate.' })
export class EstimateLine {
  @Field(() => Int, { description: 'The position on the document, starting at 0.' })
  position: number;

  @Field(() => LineType, { description: 'The type of the line.' })
  type: LineType;

  @Field(() => String, { description: 'A description of the work or goods.' })
  description: string;

  @Field(() => DecimalScalar, { description: 'The quantity; for time, in hours. At most four decimals.' })
  quantity: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What the quantity counts: HOUR, DAY, PIECE, KM, MILE or MONTH, which documents print in words, or a text that is printed as entered. Null for none.',
  })
  unit: string | null;

  @Field(() => LineCode, { nullable: true, description: 'The code of the work or goods in a public list.' })
  code: LineCode | null;

  @Field(() => DecimalScalar, {
    description: "The unit price, in major units of the document's currency. At most four decimals.",
  })
  rate: string;

  @Field(() => Money, {
    description:
      'quantity × rate, rounded half up once; on a line of an invoice that bills time entries, minutes × rate / 60.',
  })
  amount: Money;

  @Field(() => Boolean, { description: 'Whether the line is taxable.' })
  taxable: boolean;

  @Field(() => [Tax], { nullable: true, description: "The line's own taxes. If null, the document's taxes apply." })
  taxes: Tax[] | null;

  @Field(() => Project, { nullable: true, description: 'The project that the line bills. Null for none.' })
  project: Project | null;
}

@ApiType({ description: 'One line of an invoice.' })
export class InvoiceLine extends EstimateLine {
  @Field(() => ID, { description: "The line's ID. A line of a draft keeps it as long as edits name it." })
  id: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The minutes of the time entries that the line bills. Null for all other lines.',
  })
  minutes: number | null;

  @Field(() => [ID], {
    description: 'The IDs of the time entries that the line bills, as far as the caller may see them.',
  })
  timeEntryIds: string[];

  @Field(() => [ID], {
    description: 'The ID of the expense that the line bills, as far as the caller may see it. At most one.',
  })
  expenseIds: string[];
}
