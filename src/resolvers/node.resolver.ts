import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { memberView, userView } from '../reads/identity-views';
import { clientView, invoiceView, paymentView, projectView } from '../reads/invoice-views';
import { jobView } from '../reads/job-view';
import { invitationView } from '../reads/people-views';
import { readByIds } from '../reads/read-view';
import type { View } from '../reads/view';
import { validationError } from '../domain/errors';
import { ID_PREFIXES } from '../domain/ids';
import { can, Permission } from '../domain/permissions';
import { decodeTypeId } from '../domain/typeid';
import { Access, forbidden } from '../schema/access';
import { Context } from '../request/context';
import { selectionOf } from '../reads/selection';
import { Node } from '../schema/types/node';

const MOST = 100;

/** What can be fetched by its id alone, by the prefix of its ids, and what it asks of the caller. */
export const NODE_KINDS: Readonly<Record<string, { view: View; permission: Permission }>> = {
  [ID_PREFIXES.invoice]: { view: invoiceView, permission: Permission.ViewInvoices },
  [ID_PREFIXES.client]: { view: clientView, permission: Permission.ViewClients },
  [ID_PREFIXES.project]: { view: projectView, permission: Permission.OwnProjects },
  [ID_PREFIXES.payment]: { view: paymentView, permission: Permission.ViewPayments },
  [ID_PREFIXES.job]: { view: jobView, permission: Permission.ViewJobs },
  [ID_PREFIXES.user]: { view: userView, permission: Permission.ViewMembers },
  [ID_PREFIXES.member]: { view: memberView, permission: Permission.ViewMembers },
  [ID_PREFIXES.invitation]: { view: invitationView, permission: Permission.ManageMembers },
};

/** UUIDs by prefix. Throws VALIDATION_ERROR for bad ids, FORBIDDEN for kinds that the role may not see. */
function sortOut(context: Context, ids: readonly string[], field: (index: number) => string): Map<string, string[]> {
  const byPrefix = new Map<string, string[]>();
  ids.forEach((text, index) => {
    const decoded = decodeTypeId(text);
    const kind = decoded && NODE_KINDS[decoded.prefix];
    if (!kind) throw validationError({ field: field(index), reason: 'not an id of something that can be fetched' });
    if (!can(context.user, kind.permission)) throw forbidden(context.user, kind.permission);
    byPrefix.set(decoded.prefix, [...(byPrefix.get(decoded.prefix) ?? []), decoded.uuid]);
  });
  return byPrefix;
}

/** The nodes with these ids in their order: one statement a kind. What the organization does not have is null. */
async function fetchNodes(context: Context, ids: string[], info: GraphQLResolveInfo): Promise<(Node | null)[]> {
  const byPrefix = sortOut(context, ids, (index) => (info.fieldName === 'node' ? 'id' : `ids.${index}`));
  const found = new Map<string, Node>();
  await context.read(async (sql) => {
    for (const [prefix, uuids] of byPrefix) {
      const kind = NODE_KINDS[prefix];
      const rows = kind ? await readByIds<Node>(sql, kind.view, { ids: uuids, selection: selectionOf(info) }) : [];
      for (const row of rows) found.set(row.id, row);
    }
  });
  return ids.map((id) => found.get(id) ?? null);
}

/** Anything by its id. */
@Resolver()
export class NodeResolver {
  @Access('MEMBER')
  @Query(() => Node, {
    nullable: true,
    description:
      'Anything by its id; null when the organization has no such thing. Errors: VALIDATION_ERROR, FORBIDDEN.',
  })
  async node(
    @Arg('id', () => ID, {
      description: 'The id of an invoice, a client, a project, a payment, a job, a user, a member or an invitation.',
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
      'Many things by their ids, in their order, null for what is not there. Errors: VALIDATION_ERROR, FORBIDDEN.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(Node | null)[]> {
    if (ids.length > MOST) throw validationError({ field: 'ids', reason: `at most ${MOST}` });
    return fetchNodes(context, ids, info);
  }
}
