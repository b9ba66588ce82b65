import { Permission } from '../domain/permissions';
import type { EstimateEntity } from '../entities/estimate';
import { EstimateOrderField } from '../schema/enums/estimate-enums';
import type { EstimateFilter } from '../schema/inputs/estimate-list-inputs';
import type { Estimate } from '../schema/types/estimate';
import { column, decimal, id, instant, money, taxes } from './column-kinds';
import { defineView } from './define-view';
import { among, amountFrom, amountUpTo, by, equals, from, idIs, searched, upTo } from './filter-kinds';
import { many, one } from './relation-kinds';

declare module './nouns' {
  interface Rows {
    estimate: Noun<Estimate, EstimateEntity>;
  }
}

/** An estimate, with all fields that the API shows. */
export const estimateView = defineView<Estimate, EstimateEntity, EstimateFilter, EstimateOrderField>()({
  noun: 'estimate',
  type: 'Estimate',
  table: 'estimates',
  tenancy: 'BY_POLICY',
  permission: Permission.ViewInvoices,
  node: true,
  roots: { one: 'estimate', list: 'estimates' },
  fields: {
    id: id('estimate'),
    number: column('number'),
    status: column('status'),
    client: one('client', { by: 'clientId' }),
    clientName: column('clientName'),
    issueDate: column('issueDate'),
    validUntil: column('validUntil'),
    poNumber: column('poNumber'),
    buyerReference: column('buyerReference'),
    currency: column('currency'),
    taxCalculation: column('taxCalculation'),
    pricesIncludeTax: column('pricesIncludeTax'),
    taxRules: taxes('taxRules'),
    discountRate: decimal('discountRate'),
    subtotal: money('subtotal'),
    discount: money('discount'),
    tax: money('tax'),
    total: money('total'),
    net: money(['total', '-tax']),
    lines: many('estimateLine', { by: 'estimateId', order: ['position'] }),
    taxes: many('estimateTax', { by: 'estimateId', order: ['position'] }),
    notes: column('notes'),
    clientNotes: column('clientNotes'),
    tags: column('tags', { otherwise: [] }),
    customFields: column('customFields', { otherwise: [] }),
    sentAt: instant('sentAt'),
    acceptedAt: instant('acceptedAt'),
    acceptedBy: column('acceptedBy'),
    declinedAt: instant('declinedAt'),
    declineReason: column('declineReason'),
    cancelledAt: instant('cancelledAt'),
    cancelReason: column('cancelReason'),
    invoicedAt: instant('invoicedAt'),
    invoice: one('invoice', { by: 'invoiceId' }),
    version: column('version'),
    createdAt: instant('createdAt'),
    updatedAt: instant('updatedAt'),
  },
  list: {
    filters: {
      status: among('status'),
      clientId: idIs('client', 'clientId'),
      issuedFrom: from('issueDate'),
      issuedTo: upTo('issueDate'),
      amountMin: amountFrom('total'),
      amountMax: amountUpTo('total'),
      currency: equals('currency'),
      search: searched('estimate'),
    },
    sorts: {
      NUMBER: by('numberKey', 'text'),
      ISSUE_DATE: by('issueDate', 'date'),
      TOTAL: by('totalMinor', 'bigint'),
      STATUS: by('status', 'text'),
      CLIENT_NAME: by('clientNameKey', 'text'),
    },
    usualSort: { field: EstimateOrderField.ISSUE_DATE, direction: 'DESC' },
    usualPage: 10,
  },
});
