import { ArgsType, Field, Int } from 'type-graphql';

/** Which part of a list is wanted. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'The first so many, 1 to 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'The last so many, 1 to 100; not together with `first`.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  before?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Leaves out so many rows from the start, for page numbers; not together with a cursor.',
  })
  offset?: number | null;
}
