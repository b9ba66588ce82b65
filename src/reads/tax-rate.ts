import { Permission } from '../domain/permissions';
import type { TaxRateEntity } from '../entities/tax-rate';
import { type TaxRateFilter, TaxRateOrderField } from '../schema/inputs/tax-rate-inputs';
import type { TaxRate } from '../schema/types/tax-rate';
import { column, decimal, id, instant, presence } from './column-kinds';
import { defineView } from './define-view';
import { by, putAway } from './filter-kinds';

declare module './nouns' {
  interface Rows {
    taxRate: Noun<TaxRate, TaxRateEntity>;
  }
}

/** A tax rate as the API shows it. */
export const taxRateView = defineView<TaxRate, TaxRateEntity, TaxRateFilter, TaxRateOrderField>()({
  noun: 'taxRate',
  type: 'TaxRate',
  table: 'tax_rates',
  tenancy: 'BY_POLICY',
  kept: { archivedAt: null },
  permission: Permission.ViewInvoices,
  node: true,
  roots: { one: 'taxRate', list: 'taxRates' },
  fields: {
    id: id('taxRate'),
    name: column('name'),
    rate: decimal('rate'),
    category: column('category'),
    reason: column('reason'),
    isArchived: presence('archivedAt'),
    version: column('version'),
    createdAt: instant('createdAt'),
    updatedAt: instant('updatedAt'),
  },
  list: {
    filters: { isArchived: putAway },
    sorts: { NAME: by('nameKey', 'text'), CREATED_AT: by('createdAt', 'timestamptz') },
    usualSort: { field: TaxRateOrderField.NAME, direction: 'ASC' },
    usualPage: 50,
  },
});
