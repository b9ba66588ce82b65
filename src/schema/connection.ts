import { type ClassType, Field, Int } from 'type-graphql';
import { ApiType } from './api-type';

/** Whether there is more on either side of a page. */
@ApiType({ description: 'Whether there is more on either side of a page, and the places of its ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after it.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether there is more before it.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of its first row; null when it is empty.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of its last row; null when it is empty.' })
  endCursor: string | null;
}

/** A page of nodes as the API shows it. */
export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: PageInfo;
  totalCount: number | null;
  totalCountIsCapped: boolean;
  /** Only in the schema of lists that are searched. */
  searchIsCapped: boolean;
}

/** Makes the `…Connection` and `…Edge` types of a noun. */
export function connectionOf<T extends object>(
  NodeType: ClassType<T>,
  { isSearched = false }: { isSearched?: boolean } = {},
): ClassType<Connection<T>> {
  const { name } = NodeType;
  @ApiType({ name: `${name}Edge`, description: `One ${name} of a list, with its place.` })
  class Edge {
    @Field(() => String, { description: 'Its place in the list; opaque, and stable while rows come and go.' })
    cursor: string;

    @Field(() => NodeType, { description: `The ${name} itself.` })
    node: T;
  }
  @ApiType({ name: `${name}Connection`, description: `A page of a list of ${name}s.` })
  class ConnectionType {
    @Field(() => [Edge], { description: 'The rows with their places.' })
    edges: Edge[];

    @Field(() => [NodeType], { description: 'The rows without their places.' })
    nodes: T[];

    @Field(() => PageInfo, { description: 'Whether there is more on either side.' })
    pageInfo: PageInfo;

    @Field(() => Int, {
      nullable: true,
      description:
        'The number of rows in the whole list, exact up to 10,000. See `totalCountIsCapped`. Computed only if it is selected.',
    })
    totalCount: number | null;

    @Field(() => Boolean, { description: 'Whether the list has more than 10,000 rows. `totalCount` is 10,000 then.' })
    totalCountIsCapped: boolean;

    searchIsCapped: boolean;
  }
  if (isSearched)
    Field(() => Boolean, {
      description:
        'Whether the search matches more than 1,000 rows. The list then contains only the 1,000 newest of them; refine the search.',
    })(ConnectionType.prototype, 'searchIsCapped');
  return ConnectionType;
}
