import { ID, Field, InterfaceType } from 'type-graphql';

/** Anything with an id that can be fetched by it. */
@InterfaceType({
  description:
    'Anything with an id. The id is a TypeID: its prefix tells the kind (`inv_…` an invoice, `cli_…` a client).',
  resolveType: ({ __typename }: { __typename: string }) => __typename,
})
export abstract class Node {
  @Field(() => ID, { description: 'The id; unique over all kinds, and stable.' })
  id: string;
}
