import { ID, Field, InterfaceType } from 'type-graphql';

/** Anything with an ID by which it can be fetched. */
@InterfaceType({
  description:
    'An object with an ID. The ID is a TypeID whose prefix identifies the type: `inv_…` is an invoice, `cli_…` a client.',
  resolveType: ({ __typename }: { __typename: string }) => __typename,
})
export abstract class Node {
  @Field(() => ID, { description: 'The ID. It is unique across all types and never changes.' })
  id: string;
}
