import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Permission } from '../domain/permissions';
import { answerWith } from '../reads/answer';
import { itemView } from '../reads/item';
import { selectionOf } from '../reads/selection';
import { Context } from '../request/context';
import { Access } from '../schema/access';
import { type Connection, connectionOf } from '../schema/connection';
import { CreateItemInput, ItemsArgs, UpdateItemInput } from '../schema/inputs/item-inputs';
import { Item } from '../schema/types/item';
import { archiveItem } from '../services/items/archive-item';
import { createItem } from '../services/items/create-item';
import { updateItem } from '../services/items/update-item';
import { readById, readList } from './root-readers';

const ItemConnection = connectionOf(Item, { isSearched: true });

/** Items: what the organization bills often. */
@Resolver(() => Item)
export class ItemResolver {
  @Access(itemView.permission)
  @Query(() => ItemConnection, { description: "Lists the organization's items by name; 50 per page by default." })
  items(@Args() args: ItemsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Connection<Item>> {
    return readList(context, itemView, { args, selection: selectionOf(info) });
  }

  @Access(itemView.permission)
  @Query(() => Item, { description: 'Returns an item. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND.' })
  item(
    @Arg('id', () => ID, { description: "The item's ID (`itm_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Item> {
    return readById(context, itemView, { id, selection: selectionOf(info) });
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => Item, {
    description: 'Creates an item. Errors: VALIDATION_ERROR; FORBIDDEN for members limited to projects.',
  })
  createItem(
    @Arg('input', () => CreateItemInput, { description: 'The item.' }) input: CreateItemInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Item> {
    return context.run(createItem, input, answerWith(info, itemView));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => Item, {
    description:
      'Changes an item. Invoices keep what was copied from it. Errors: VALIDATION_ERROR; NOT_FOUND; CONFLICT; INVALID_STATE for an archived item; FORBIDDEN for members limited to projects.',
  })
  updateItem(
    @Arg('input', () => UpdateItemInput, { description: 'The changes.' }) input: UpdateItemInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Item> {
    return context.run(updateItem, input, answerWith(info, itemView));
  }

  @Access(Permission.ManageInvoices)
  @Mutation(() => Item, {
    description:
      'Archives an item. It can no longer be billed; invoices are not affected. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for members limited to projects.',
  })
  archiveItem(
    @Arg('id', () => ID, { description: "The item's ID (`itm_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Item> {
    return context.run(archiveItem, { id }, answerWith(info, itemView));
  }
}
