import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { readByIds } from '../reads/read-view';
import { NODES } from '../reads/registry';
import { validationError } from '../domain/errors';
import { can } from '../domain/permissions';
import { decodeTypeId } from '../domain/typeid';
import { Access, forbidden } from '../schema/access';
import { Context } from '../request/context';
import { selectionOf } from '../reads/selection';
import { Node } from '../schema/types/node';

const MOST = 100;
const PREFIXES = [...NODES.keys()].map((prefix) => `\`${prefix}_\``).join(', ');

/** UUIDs by prefix. Throws VALIDATION_ERROR for invalid IDs, FORBIDDEN for types that the role may not see. */
function sortOut(context: Context, ids: readonly string[], field: (index: number) => string): Map<string, string[]> {
  const byPrefix = new Map<string, string[]>();
  ids.forEach((text, index) => {
    const decoded = decodeTypeId(text);
    const kind = decoded && NODES.get(decoded.prefix);
    if (!kind)
      throw validationError({ field: field(index), reason: 'must be the ID of an object that can be fetched' });
    if (!can(context.user, kind.permission)) throw forbidden(context.user, kind.permission);
    byPrefix.set(decoded.prefix, [...(byPrefix.get(decoded.prefix) ?? []), decoded.uuid]);
  });
  return byPrefix;
}

/**
 * The nodes with these IDs, in the same order, with one statement per type. An ID that the organization does not have
 * results in null.
 */
async function fetchNodes(context: Context, ids: string[], info: GraphQLResolveInfo): Promise<(Node | null)[]> {
  const byPrefix = sortOut(context, ids, (index) => (info.fieldName === 'node' ? 'id' : `ids.${index}`));
  const found = new Map<string, Node>();
  await context.read(async (sql) => {
    for (const [prefix, uuids] of byPrefix) {
      const view = NODES.get(prefix)?.view;
      const rows = view ? await readByIds(sql, view, { ids: uuids, selection: selectionOf(info) }) : [];
      for (const row of rows) found.set(row.id, { ...row, __typename: view?.type } as Node);
    }
  });
  return ids.map((id) => found.get(id) ?? null);
}

/** Fetches any object by ID. */
@Resolver()
export class NodeResolver {
  @Access('MEMBER')
  @Query(() => Node, {
    nullable: true,
    description:
      'Returns an object by its ID. Null if the organization has no such object. Errors: VALIDATION_ERROR; FORBIDDEN.',
  })
  async node(
    @Arg('id', () => ID, {
      description: `An ID with one of these prefixes: ${PREFIXES}.`,
    })
    id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Node | null> {
    return (await fetchNodes(context, [id], info))[0] ?? null;
  }

  @Access('MEMBER')
  @Query(() => [Node], {
    nullable: 'items',
    description:
      'Returns objects by their IDs, in the same order. Null for each that does not exist. Errors: VALIDATION_ERROR; FORBIDDEN.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'At most 100 IDs.' }) ids: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(Node | null)[]> {
    if (ids.length > MOST) throw validationError({ field: 'ids', reason: `at most ${MOST}` });
    return fetchNodes(context, ids, info);
  }
}
