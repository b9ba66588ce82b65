import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { describeEnum } from '../enums/describe-enum';
import { TaxCategory } from '../enums/invoice-enums';
import { SortDirection } from '../enums/sort-direction';
import { PageArgs } from '../page-args';
import { PublicId } from '../rules/code-rules';
import { NeverNull } from '../rules/field-rules';
import { Fraction } from '../rules/number-rules';
import { Text } from '../rules/text-rules';
import { DecimalScalar } from '../scalars';

/** The fields that tax rates can be sorted by. */
export enum TaxRateOrderField {
  NAME = 'NAME',
  CREATED_AT = 'CREATED_AT',
}

describeEnum(TaxRateOrderField, 'TaxRateOrderField', {
  description: 'The fields that tax rates can be sorted by. Ties are broken by ID.',
  values: {
    NAME: 'The name. Case and accents are ignored, and numbers sort by value: 9 before 10.',
    CREATED_AT: 'When it was created.',
  },
});

@InputType({ description: 'A new tax rate.' })
export class CreateTaxRateInput {
  @Field(() => String, { description: 'The name as it is printed.' })
  @Text(50, { required: true })
  name: string;

  @Field(() => DecimalScalar, { description: 'The rate.' })
  @Fraction()
  rate: string;

  @Field(() => TaxCategory, {
    nullable: true,
    description: 'Why it is charged, or is not. STANDARD if omitted. In all other categories the rate must be 0.',
  })
  @NeverNull()
  category?: TaxCategory;

  @Field(() => String, {
    nullable: true,
    description: "A reason to print in place of the category's own. Not for STANDARD and ZERO, which have none.",
  })
  @Text(200)
  reason?: string | null;
}

@InputType({ description: 'Changes to a tax rate. Omitted fields are not changed; `null` clears a field.' })
export class UpdateTaxRateInput {
  @Field(() => ID, { description: "The tax rate's ID." })
  @PublicId('taxRate')
  id: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The `version` that the changes are based on. Fails with CONFLICT if the object has changed since.',
  })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'The name as it is printed.' })
  @NeverNull('a tax rate must have a name')
  @Text(50, { required: true })
  name?: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'The rate.' })
  @NeverNull('a tax rate must have a rate')
  @Fraction()
  rate?: string;

  @Field(() => TaxCategory, {
    nullable: true,
    description: 'Why it is charged, or is not. In all other categories the rate must be 0.',
  })
  @NeverNull()
  category?: TaxCategory;

  @Field(() => String, {
    nullable: true,
    description: "A reason to print in place of the category's own. Not for STANDARD and ZERO, which have none.",
  })
  @Text(200)
  reason?: string | null;
}

@InputType({ description: 'Filters the tax rates. A tax rate must match every condition.' })
export class TaxRateFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only archived tax rates (true) or only others (false). Defaults to false.',
  })
  isArchived?: boolean | null;
}

@InputType({ description: 'The order of the tax rates.' })
export class TaxRateOrder {
  @Field(() => TaxRateOrderField, { description: 'The field to sort by.' })
  field: TaxRateOrderField;

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'The direction of a sort.' })
  direction: SortDirection;
}

@ArgsType()
export class TaxRatesArgs extends PageArgs {
  @Field(() => TaxRateFilter, { nullable: true, description: 'Filters the list.' })
  filter?: TaxRateFilter | null;

  @Field(() => TaxRateOrder, { nullable: true, description: 'The order of the list. By name if omitted.' })
  orderBy?: TaxRateOrder | null;
}
