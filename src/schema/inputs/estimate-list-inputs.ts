import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { EstimateOrderField, EstimateStatus } from '../enums/estimate-enums';
import { SortDirection } from '../enums/sort-direction';
import { PageArgs } from '../page-args';
import { PublicId } from '../rules/code-rules';
import { Text } from '../rules/text-rules';
import { CurrencyCodeScalar, DateScalar, DecimalScalar } from '../scalars';

@InputType({ description: 'Filters the estimates. An estimate must match every condition.' })
export class EstimateFilter {
  @Field(() => [EstimateStatus], { nullable: true, description: 'Only these statuses.' })
  status?: EstimateStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only estimates for this client.' })
  @PublicId('client')
  clientId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Issued on or after this day.' })
  issuedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Issued on or before this day.' })
  issuedTo?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The minimum total, in major units of each estimate's currency.",
  })
  amountMin?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The maximum total, in major units of each estimate's currency.",
  })
  amountMax?: string | null;

  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'Only estimates in this currency.' })
  currency?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Text that the number or the client's name contains. Case, accents and the style of quotation marks are ignored. One or two characters match only the beginning of the number.",
  })
  @Text(100)
  search?: string | null;
}

@InputType({ description: 'The order of the estimates.' })
export class EstimateOrder {
  @Field(() => EstimateOrderField, { description: 'The field to sort by.' })
  field: EstimateOrderField;

  @Field(() => SortDirection, { defaultValue: SortDirection.DESC, description: 'The direction of a sort.' })
  direction: SortDirection;
}

@ArgsType()
export class EstimatesArgs extends PageArgs {
  @Field(() => EstimateFilter, { nullable: true, description: 'Filters the list.' })
  filter?: EstimateFilter | null;

  @Field(() => EstimateOrder, { nullable: true, description: 'The order of the list. Newest first if omitted.' })
  orderBy?: EstimateOrder | null;
}
