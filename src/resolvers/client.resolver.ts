import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answerWith } from '../reads/answer';
import { clientView } from '../reads/client';
import { Permission } from '../domain/permissions';
import { loadersOf } from '../loaders/loaders';
import { Access, ShowsMoney } from '../schema/access';
import { readById, readList } from './root-readers';
import { type Connection, connectionOf } from '../schema/connection';
import { Context } from '../request/context';
import { ClientsArgs, CreateClientInput, UpdateClientInput } from '../schema/inputs/client-inputs';
import { LookAhead, type Looking } from './look-ahead';
import { selectionOf } from '../reads/selection';
import { PageArgs } from '../schema/page-args';
import { pageIn } from './page-in';
import type { Invoice } from '../schema/types/invoice';
import type { Project } from '../schema/types/project';
import { Client } from '../schema/types/client';
import { User } from '../schema/types/user';
import { createClient } from '../services/clients/create-client';
import { deleteClient, restoreClient } from '../services/clients/delete-client';
import { updateClient } from '../services/clients/update-client';
import { InvoiceConnection } from './invoice.resolver';
import { ProjectConnection } from './project.resolver';

const ClientConnection = connectionOf(Client, { isSearched: true });

/** Clients: the people and businesses that the organization bills. */
@Resolver(() => Client)
export class ClientResolver {
  @Access(clientView.permission)
  @Query(() => ClientConnection, { description: "Lists the organization's clients by name; 50 per page by default." })
  clients(
    @Args() args: ClientsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Client>> {
    return readList(context, clientView, { args, selection: selectionOf(info) });
  }

  @Access(clientView.permission)
  @Query(() => Client, { description: 'Returns a client. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND.' })
  client(
    @Arg('id', () => ID, { description: "The client's ID (`cli_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Client> {
    return readById(context, clientView, { id, selection: selectionOf(info) });
  }

  @Access(Permission.ManageClients)
  @Mutation(() => Client, {
    description: 'Creates a client. Errors: VALIDATION_ERROR; FORBIDDEN for members limited to projects.',
  })
  createClient(
    @Arg('input', () => CreateClientInput, { description: 'The client.' }) input: CreateClientInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Client> {
    return context.run(createClient, input, answerWith(info, clientView));
  }

  @Access(Permission.ManageClients)
  @Mutation(() => Client, {
    description:
      'Changes a client. Drafts follow the change; published invoices do not. Errors: VALIDATION_ERROR; NOT_FOUND; CONFLICT; FORBIDDEN for members limited to projects.',
  })
  updateClient(
    @Arg('input', () => UpdateClientInput, { description: 'The changes.' }) input: UpdateClientInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Client> {
    return context.run(updateClient, input, answerWith(info, clientView));
  }

  @Access(Permission.ManageClients)
  @Mutation(() => Client, {
    description:
      'Deletes a client. It can no longer be billed; its invoices are kept. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for members limited to projects; INVALID_STATE, with a list of the projects, while it has active ones.',
  })
  deleteClient(
    @Arg('id', () => ID, { description: "The client's ID (`cli_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Client> {
    return context.run(deleteClient, { id }, answerWith(info, clientView));
  }

  @Access(Permission.ManageClients)
  @Mutation(() => Client, {
    description:
      'Restores a deleted client. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for members limited to projects.',
  })
  restoreClient(
    @Arg('id', () => ID, { description: "The client's ID (`cli_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Client> {
    return context.run(restoreClient, { id }, answerWith(info, clientView));
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'The user who created it. Null if the system did, or if the user has left the organization.',
  })
  async createdBy(
    @Root() client: { createdBy: string | null },
    @LookAhead() { context, selection }: Looking,
  ): Promise<object | null> {
    return client.createdBy === null ? null : loadersOf(context).userById.load({ id: client.createdBy, selection });
  }

  @FieldResolver(() => ProjectConnection, {
    description: 'The projects that are not archived, by name; 50 per page by default. Employees see only their own.',
  })
  projects(@Args() args: PageArgs, @Root() client: Client): Connection<Project> {
    return pageIn(client, 'projects', args);
  }

  @ShowsMoney()
  @FieldResolver(() => InvoiceConnection, {
    nullable: true,
    description:
      'The invoices, newest first; 10 per page by default. Null for employees without the INVOICING feature.',
  })
  invoices(@Args() args: PageArgs, @Root() client: Client): Connection<Invoice> {
    return pageIn(client, 'invoices', args);
  }
}
