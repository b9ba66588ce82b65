import type { EventEntity } from '../entities/event';
import type { InvoiceEvent } from '../schema/types/invoice';
import type { User } from '../schema/types/user';
import { defineView } from './define-view';
import { column, id, instant, secondWord } from './column-kinds';
import { elsewhere } from './field-kinds';

declare module './nouns' {
  interface Rows {
    invoiceEvent: Noun<InvoiceEvent, EventEntity>;
  }
}

interface InvoiceEventFields extends InvoiceEvent {
  actor: User | null;
}

/** Something that happened to an invoice. */
export const invoiceEventView = defineView<InvoiceEventFields, EventEntity>()({
  noun: 'invoiceEvent',
  type: 'InvoiceEvent',
  table: 'events',
  tenancy: { comparing: 'organizationId' },
  fields: {
    id: id('invoiceEvent'),
    type: secondWord('type'),
    at: instant('at'),
    actor: elsewhere(column('actorId')),
  },
});
