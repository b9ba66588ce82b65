import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { describeEnum } from '../enums/describe-enum';
import { SortDirection } from '../enums/sort-direction';
import { PageArgs } from '../page-args';
import { PublicId } from '../rules/code-rules';
import { NeverNull } from '../rules/field-rules';
import { Rate } from '../rules/number-rules';
import { Text, Unit } from '../rules/text-rules';
import { CurrencyCodeScalar, DecimalScalar } from '../scalars';
import { LineCodeInput } from './invoice-line-inputs';

/** The fields that items can be sorted by. */
export enum ItemOrderField {
  NAME = 'NAME',
  CREATED_AT = 'CREATED_AT',
}

describeEnum(ItemOrderField, 'ItemOrderField', {
  description: 'The fields that items can be sorted by. Ties are broken by ID.',
  values: {
    NAME: 'The name. Case and accents are ignored, and numbers sort by value: 9 before 10.',
    CREATED_AT: 'When it was created.',
  },
});

@InputType({ description: 'A new item.' })
export class CreateItemInput {
  @Field(() => String, { description: 'The name.' })
  @Text(200, { required: true })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'The text for lines of invoices, if it is not the name.',
  })
  @Text(1000, { lines: true })
  description?: string | null;

  @Field(() => DecimalScalar, { description: 'The unit price, in major units of the currency.' })
  @Rate()
  rate: string;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: "The currency of the price. The organization's if omitted.",
  })
  currency?: string | null;

  @Field(() => String, { nullable: true, description: 'What a quantity of it counts.' })
  @Unit()
  unit?: string | null;

  @Field(() => LineCodeInput, { nullable: true, description: 'Its code in a public list.' })
  code?: LineCodeInput | null;
}

@InputType({ description: 'Changes to an item. Omitted fields are not changed; `null` clears a field.' })
export class UpdateItemInput {
  @Field(() => ID, { description: "The item's ID." })
  @PublicId('item')
  id: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The `version` that the changes are based on. Fails with CONFLICT if the object has changed since.',
  })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'The name.' })
  @NeverNull('an item must have a name')
  @Text(200, { required: true })
  name?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The text for lines of invoices, if it is not the name.',
  })
  @Text(1000, { lines: true })
  description?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The unit price, in major units of the currency.' })
  @NeverNull('an item must have a price')
  @Rate()
  rate?: string;

  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'The currency of the price.' })
  @NeverNull('a price must have a currency')
  currency?: string;

  @Field(() => String, { nullable: true, description: 'What a quantity of it counts.' })
  @Unit()
  unit?: string | null;

  @Field(() => LineCodeInput, { nullable: true, description: 'Its code in a public list.' })
  code?: LineCodeInput | null;
}

@InputType({ description: 'Filters the items. An item must match every condition.' })
export class ItemFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only archived items (true) or only others (false). Defaults to false.',
  })
  isArchived?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Text that the name or description contains. Case, accents and the style of quotation marks are ignored. One or two characters match only the beginning of the name.',
  })
  @Text(100)
  search?: string | null;
}

@InputType({ description: 'The order of the items.' })
export class ItemOrder {
  @Field(() => ItemOrderField, { description: 'The field to sort by.' })
  field: ItemOrderField;

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'The direction of a sort.' })
  direction: SortDirection;
}

@ArgsType()
export class ItemsArgs extends PageArgs {
  @Field(() => ItemFilter, { nullable: true, description: 'Filters the list.' })
  filter?: ItemFilter | null;

  @Field(() => ItemOrder, { nullable: true, description: 'The order of the list. By name if omitted.' })
  orderBy?: ItemOrder | null;
}
