import { Permission } from '../domain/permissions';
import type { ItemEntity } from '../entities/item';
import { type ItemFilter, ItemOrderField } from '../schema/inputs/item-inputs';
import type { Item } from '../schema/types/item';
import { column, decimal, id, instant, presence } from './column-kinds';
import { defineView } from './define-view';
import { by, putAway, searched } from './filter-kinds';

declare module './nouns' {
  interface Rows {
    item: Noun<Item, ItemEntity>;
  }
}

/** An item as the API shows it. */
export const itemView = defineView<Item, ItemEntity, ItemFilter, ItemOrderField>()({
  noun: 'item',
  type: 'Item',
  table: 'items',
  tenancy: 'BY_POLICY',
  kept: { archivedAt: null },
  permission: Permission.ViewInvoices,
  node: true,
  roots: { one: 'item', list: 'items' },
  fields: {
    id: id('item'),
    name: column('name'),
    description: column('description'),
    rate: decimal('rate'),
    currency: column('currency'),
    unit: column('unit'),
    code: column('code'),
    isArchived: presence('archivedAt'),
    version: column('version'),
    createdAt: instant('createdAt'),
    updatedAt: instant('updatedAt'),
  },
  list: {
    filters: { isArchived: putAway, search: searched('item') },
    sorts: { NAME: by('nameKey', 'text'), CREATED_AT: by('createdAt', 'timestamptz') },
    usualSort: { field: ItemOrderField.NAME, direction: 'ASC' },
    usualPage: 50,
  },
});
