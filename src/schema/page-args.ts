import { ArgsType, Field, Int } from 'type-graphql';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'Returns the first rows of the list: 1 to 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only rows after this cursor.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Returns the last rows of the list: 1 to 100. Cannot be combined with `first`.',
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only rows before this cursor.' })
  before?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of rows to skip at the start, for numbered pages. Cannot be combined with a cursor.',
  })
  offset?: number | null;
}
