import { ArgsType, Field, ID, Int } from 'type-graphql';
import { PublicId } from '../rules/code-rules';
import { Whole } from '../rules/number-rules';
import { DateScalar } from '../scalars';

@ArgsType()
export class FirstOverlapsArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many pairs are returned.' })
  @Whole({ min: 1, max: 100 })
  first: number;
}

@ArgsType()
export class TimeOverlapsArgs extends FirstOverlapsArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only pairs whose later entry is dated on or after this day.',
  })
  dateFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only pairs whose later entry is dated on or before this day.',
  })
  dateTo?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only time of this user.' })
  @PublicId('user')
  userId?: string | null;
}
