import { type ClassType, Extensions, Field, Int } from 'type-graphql';
import { ApiType } from './api-type';

@ApiType({ description: 'Whether there are more rows before and after a page, and the cursors of its ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more rows follow.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether more rows precede.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first row. Null if the page is empty.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last row. Null if the page is empty.' })
  endCursor: string | null;
}

/** A page of nodes, as returned by the API. */
export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: PageInfo;
  totalCount: number | null;
  totalCountIsCapped: boolean;
  /** Part of the schema only for lists that can be searched. */
  searchIsCapped: boolean;
}

/** Up to 10,000 rows are counted, in an index; a hundred of them cost about as much as one that is read. */
const COST_OF_COUNTING = 100;

/** Creates the `…Connection` and `…Edge` types of a noun. */
export function connectionOf<T extends object>(
  NodeType: ClassType<T>,
  { isSearched = false }: { isSearched?: boolean } = {},
): ClassType<Connection<T>> {
  const { name } = NodeType;
  @ApiType({ name: `${name}Edge`, description: `One ${name} on a page, with its cursor.` })
  class Edge {
    @Field(() => String, {
      description: 'The position in the list. It is opaque, and stays valid when rows are added or removed.',
    })
    cursor: string;

    @Field(() => NodeType, { description: `The ${name}.` })
    node: T;
  }
  @ApiType({ name: `${name}Connection`, description: `A page of ${name} objects.` })
  class ConnectionType {
    @Field(() => [Edge], { description: 'The rows with their cursors.' })
    edges: Edge[];

    @Field(() => [NodeType], { description: 'The rows without their cursors.' })
    nodes: T[];

    @Field(() => PageInfo, { description: 'Whether there are more rows before and after the page.' })
    pageInfo: PageInfo;

    @Extensions({ cost: COST_OF_COUNTING, ofWholeList: true })
    @Field(() => Int, {
      nullable: true,
      description:
        'The number of rows in the whole list, exact up to 10,000. See `totalCountIsCapped`. Computed only if it is selected; costs 100.',
    })
    totalCount: number | null;

    @Extensions({ cost: COST_OF_COUNTING, ofWholeList: true })
    @Field(() => Boolean, {
      description: 'Whether the list has more than 10,000 rows. If so, `totalCount` is 10,000. Costs 100.',
    })
    totalCountIsCapped: boolean;

    searchIsCapped: boolean;
  }
  if (isSearched)
    Field(() => Boolean, {
      description:
        'Whether the search matches more than 1,000 rows. If so, the list contains only the 1,000 newest of them; refine the search.',
    })(ConnectionType.prototype, 'searchIsCapped');
  return ConnectionType;
}
