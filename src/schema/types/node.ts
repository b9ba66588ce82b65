import { ID, Field, InterfaceType } from 'type-graphql';

/** Anything with an id that can be fetched by it. */
@InterfaceType({
  description:
    'Anything with an id. The id is a TypeID: its prefix tells the kind (`inv_…` an invoice, `cli_…` a client).',
  resolveType: typeOfNode,
})
export abstract class Node {
  @Field(() => ID, { description: 'The id; unique over all kinds, and stable.' })
  id: string;
}

/** Which type an id's prefix stands for, of those that `node` can fetch. */
const TYPE_BY_PREFIX: Readonly<Record<string, string>> = {
  inv: 'Invoice',
  cli: 'Client',
  prj: 'Project',
  pay: 'Payment',
  job: 'Job',
  usr: 'User',
  mem: 'Member',
  ivt: 'Invitation',
};

/** The name of the type that something is of, by the prefix of its id; empty for what is no node. */
export function typeOfNode({ id }: { id: string }): string {
  return TYPE_BY_PREFIX[id.slice(0, id.indexOf('_'))] ?? '';
}
