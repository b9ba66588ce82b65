import { Field, ID } from 'type-graphql';
import { ApiType } from '../api-type';
import { RateRule, RateType } from '../enums/rate-enums';
import { RateKind } from '../enums/time-enums';
import { CurrencyCodeScalar, DateScalar, DateTimeScalar, DecimalScalar } from '../scalars';

@ApiType({ description: 'A dated hourly rate. It applies from its first day until a later one replaces it.' })
export class Rate {
  @Field(() => ID, { description: 'The ID of the rate (`rat_…`).' })
  id: string;

  @Field(() => RateRule, { description: 'The rule by which it applies.' })
  rule: RateRule;

  @Field(() => ID, { nullable: true, description: 'The ID of the client whose rate it is.' })
  clientId: string | null;

  @Field(() => ID, { nullable: true, description: 'The ID of the project whose rate it is.' })
  projectId: string | null;

  @Field(() => ID, { nullable: true, description: 'The ID of the task whose rate it is.' })
  taskId: string | null;

  @Field(() => ID, { nullable: true, description: 'The ID of the user whose rate it is.' })
  userId: string | null;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: "The currency of a member's or the organization's rate. Null for the client's currency.",
  })
  currency: string | null;

  @Field(() => RateKind, { description: 'The kind of time that it applies to.' })
  kind: RateKind;

  @Field(() => RateType, { description: 'What it is for.' })
  type: RateType;

  @Field(() => DateScalar, { description: 'The first day on which it applies.' })
  from: string;

  @Field(() => DecimalScalar, { description: 'The hourly rate, in major units. At most four decimals.' })
  rate: string;

  @Field(() => DateTimeScalar, { description: 'When it was last set.' })
  updatedAt: string;
}
