import { Permission } from '../domain/permissions';
import type { CreditNoteEntity } from '../entities/credit-note';
import { type CreditNoteFilter, CreditNoteOrderField } from '../schema/inputs/credit-note-inputs';
import type { CreditNote } from '../schema/types/credit-note';
import { column, id, instant, money } from './column-kinds';
import { defineView } from './define-view';
import { elsewhere } from './field-kinds';
import { amountFrom, amountUpTo, by, equals, from, idIs, led, searched, upTo } from './filter-kinds';
import { many, one, relatedId, via } from './relation-kinds';

declare module './nouns' {
  interface Rows {
    creditNote: Noun<CreditNote, CreditNoteEntity>;
  }
}

interface CreditNoteFields extends CreditNote {
  hostedUrl: string | null;
}

/** A credit note as the API shows it. Its ID is that of its credit. */
export const creditNoteView = defineView<CreditNoteFields, CreditNoteEntity, CreditNoteFilter, CreditNoteOrderField>()({
  noun: 'creditNote',
  type: 'CreditNote',
  table: 'credit_notes',
  tenancy: 'BY_POLICY',
  permission: Permission.ViewInvoices,
  node: true,
  roots: { one: 'creditNote', list: 'creditNotes' },
  fields: {
    id: id('creditNote'),
    number: column('number'),
    issueDate: column('issueDate'),
    invoice: one('invoice', { by: 'invoiceId' }),
    invoiceNumber: column('invoiceNumber'),
    invoiceDate: column('invoiceDate'),
    client: one('client', { by: 'clientId' }),
    clientName: column('clientName'),
    reason: column('reason'),
    currency: column('currency'),
    pricesIncludeTax: column('pricesIncludeTax'),
    subtotal: money('subtotal'),
    discount: money('discount'),
    tax: money('tax'),
    total: money('total'),
    net: money(['total', '-tax']),
    lines: many('creditLine', { by: 'creditId', order: ['id'] }),
    taxes: many('creditNoteTax', { by: 'creditNoteId', order: ['position'] }),
    viewedAt: instant('viewedAt'),
    hostedUrl: elsewhere(relatedId('creditNoteLink', { by: 'creditNoteId', where: { revokedAt: null } })),
    createdAt: instant('createdAt'),
  },
  list: {
    filters: {
      clientId: idIs('client', 'clientId'),
      invoiceId: idIs('invoice', 'invoiceId'),
      projectId: led([via('invoiceLine', 'projectId', 'invoiceId')], 'project', 'invoiceId'),
      issuedFrom: from('issueDate'),
      issuedTo: upTo('issueDate'),
      amountMin: amountFrom('total'),
      amountMax: amountUpTo('total'),
      currency: equals('currency'),
      search: searched('creditNote'),
    },
    sorts: {
      NUMBER: by('numberKey', 'text'),
      ISSUE_DATE: by('issueDate', 'date'),
      TOTAL: by('totalMinor', 'bigint'),
      CLIENT_NAME: by('clientNameKey', 'text'),
    },
    usualSort: { field: CreditNoteOrderField.ISSUE_DATE, direction: 'DESC' },
    usualPage: 10,
  },
});
