import type { View } from './view';
import { column, decimal, expression, id, instant, money } from './view';

/** One tax of an invoice. */
export const invoiceTaxView: View = {
  table: 'invoice_taxes',
  fields: {
    name: column('name'),
    rate: decimal('rate'),
    base: money('base_minor', 'parent'),
    amount: money('amount_minor', 'parent'),
  },
};

/** What happened to an invoice; the type is the second word of `invoice.…`, as the API's enum has it. */
export const invoiceEventView: View = {
  table: 'events',
  fields: {
    id: id('invoiceEvent'),
    type: expression((t) => `upper(split_part(${t}.type, '.', 2))`),
    at: instant('at'),
    actor: column('actor_id'),
  },
};
