import { Field, InputType } from 'type-graphql';
import { Distinct, List, NeverNull, NotWith } from '../rules/field-rules';
import { Amount, Fraction } from '../rules/number-rules';
import { PrintedCode, Text } from '../rules/text-rules';
import { DateScalar, DecimalScalar } from '../scalars';
import { CustomFieldInput } from '../types/custom-field';
import { TaxInput } from './invoice-line-inputs';

@InputType({ description: 'What invoices and estimates say besides their lines and their dates.' })
export class DocumentContent {
  @Field(() => String, { nullable: true, description: "The number of the client's order." })
  @PrintedCode(50)
  poNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the client wants to find on the document, such as a cost centre or a routing ID.',
  })
  @PrintedCode(100)
  buyerReference?: string | null;

  @Field(() => [TaxInput], {
    nullable: true,
    description:
      "The taxes of lines that have no taxes of their own. Default to the client's tax rates, or else to the organization's default tax.",
  })
  @List({ max: 10, tooLong: 'at most 10 taxes' })
  taxes?: TaxInput[] | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "A shorthand for one tax, under the organization's tax name.",
  })
  @Fraction()
  @NotWith('taxes', 'use either taxes or taxRate')
  taxRate?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether the unit prices of all lines include the taxes. Defaults to the organization's setting. If so, the discount comes off before tax, whatever `taxCalculation` says.",
  })
  @NeverNull()
  pricesIncludeTax?: boolean | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'A discount as a fraction of the subtotal. Cannot be combined with `discountAmount`.',
  })
  @Fraction()
  discountRate?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'A fixed discount in major units, at most the subtotal.',
  })
  @Amount({ sign: 'NOT_BELOW_ZERO' })
  @NotWith('discountRate', 'use either discountRate or discountAmount')
  discountAmount?: string | null;

  @Field(() => String, { nullable: true, description: 'Internal notes, for members only.' })
  @Text(5000, { lines: true })
  notes?: string | null;

  @Field(() => String, { nullable: true, description: 'Notes printed on the document.' })
  @Text(5000, { lines: true })
  clientNotes?: string | null;

  @Field(() => [String], { nullable: true, description: 'Tags, for members only; replaces the list.' })
  @List({ max: 20, once: true })
  @Text(50, { required: true })
  tags?: string[] | null;

  @Field(() => [CustomFieldInput], { nullable: true, description: 'Custom fields; replaces the list.' })
  @List({ max: 20 })
  @Distinct('name', 'is the name of another field')
  customFields?: CustomFieldInput[] | null;
}

@InputType({ description: 'The fields that invoices and estimates have in common.' })
export class DocumentDetails extends DocumentContent {
  @Field(() => DateScalar, {
    nullable: true,
    description: "The issue date. Defaults to today in the organization's time zone.",
  })
  issueDate?: string | null;
}
