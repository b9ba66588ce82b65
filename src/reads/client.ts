import { Permission } from '../domain/permissions';
import { InvoiceStatus, PaymentStatus } from '../domain/workflow';
import type { ClientEntity } from '../entities/client';
import { ClientOrderField } from '../schema/enums/client-enums';
import type { ClientFilter } from '../schema/inputs/client-inputs';
import type { Connection } from '../schema/connection';
import type { Client } from '../schema/types/client';
import type { Invoice } from '../schema/types/invoice';
import type { Project } from '../schema/types/project';
import type { User } from '../schema/types/user';
import { defineView } from './define-view';
import { column, decimal, id, instant } from './column-kinds';
import { elsewhere } from './field-kinds';
import { relatedIds, sums } from './relation-kinds';
import { pages } from './page-kind';
import { by, kept, searched } from './filter-kinds';

declare module './nouns' {
  interface Rows {
    client: Noun<Client, ClientEntity>;
  }
}

interface ClientFields extends Client {
  projects: Connection<Project>;
  invoices: Connection<Invoice> | null;
  createdBy: User | null;
}

const { PUBLISHED, SENT, VIEWED, OVERDUE } = InvoiceStatus;

/** A client as the API shows it. */
export const clientView = defineView<ClientFields, ClientEntity, ClientFilter, ClientOrderField>()({
  noun: 'client',
  type: 'Client',
  table: 'clients',
  tenancy: 'BY_POLICY',
  kept: { isActive: true },
  permission: Permission.ViewClients,
  node: true,
  roots: { one: 'client', list: 'clients' },
  fields: {
    id: id('client'),
    name: column('name'),
    company: column('company'),
    email: column('email'),
    extraRecipients: column('extraRecipients'),
    phone: column('phone'),
    address: column('address'),
    contactPerson: column('contactPerson'),
    currency: column('currency'),
    defaultHourlyRate: decimal('defaultHourlyRate'),
    paymentTerms: column('paymentTerms'),
    remindersEnabled: column('remindersEnabled'),
    defaultTaxRateIds: relatedIds('taxRate', {
      row: 'clientTaxRate',
      by: 'clientId',
      to: 'taxRateId',
      order: 'position',
    }),
    taxId: column('taxId'),
    locale: column('locale'),
    notes: column('notes'),
    customFields: column('customFields', { otherwise: [] }),
    isActive: column('isActive'),
    version: column('version'),
    createdBy: elsewhere(column('createdBy')),
    createdAt: instant('createdAt'),
    updatedAt: instant('updatedAt'),
    projects: pages('project', { by: 'clientId' }),
    invoices: pages('invoice', { by: 'clientId' }),
    balance: sums('invoice', {
      by: 'clientId',
      of: ['total', '-paid', '-credited'],
      where: { status: [PUBLISHED, SENT, VIEWED, OVERDUE] },
    }),
    credit: sums('payment', {
      by: 'clientId',
      of: ['unapplied'],
      where: { status: PaymentStatus.COMPLETED },
      positive: true,
    }),
  },
  list: {
    filters: { isActive: kept, search: searched('client') },
    sorts: { NAME: by('nameKey', 'text'), CREATED_AT: by('createdAt', 'timestamptz') },
    usualSort: { field: ClientOrderField.NAME, direction: 'ASC' },
    usualPage: 50,
  },
});
