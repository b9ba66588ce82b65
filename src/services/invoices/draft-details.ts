import { validationError } from '../../domain/errors';
import type { InvoiceEntity } from '../../entities/invoice';
import type { DraftInput } from './draft-parts';

/** The columns of an invoice or an estimate that nothing else depends on. An omitted one is null in a new one, and kept by an edit. */
export type PlainDetails = Partial<
  Pick<InvoiceEntity, 'notes' | 'clientNotes' | 'poNumber' | 'buyerReference' | 'tags' | 'customFields'>
>;

type Period = Pick<InvoiceEntity, 'serviceFrom' | 'serviceTo'>;

/** Those of an invoice. */
export type DraftDetails = PlainDetails & Partial<Period>;

const NO_PERIOD: Period = { serviceFrom: null, serviceTo: null };

/** The details that an input gives, besides those that only invoices have. */
export function plainDetails(input: DraftInput): PlainDetails {
  const { notes, clientNotes, poNumber, buyerReference, tags, customFields } = input;
  return {
    ...{ notes, clientNotes, poNumber, buyerReference },
    tags: tags?.length === 0 ? null : tags,
    customFields: customFields?.length === 0 ? null : customFields,
  };
}

/**
 * The details that an input gives. Throws VALIDATION_ERROR for half a service period, also together with that of the draft
 * `before`, and for one that ends before it starts.
 */
export function draftDetails(input: DraftInput, before = NO_PERIOD): DraftDetails {
  const { serviceFrom, serviceTo } = input;
  const from = serviceFrom === undefined ? before.serviceFrom : serviceFrom;
  const to = serviceTo === undefined ? before.serviceTo : serviceTo;
  if (from !== null && to === null)
    throw validationError({ field: 'input.serviceTo', reason: 'is required with `serviceFrom`' });
  if (from === null && to !== null)
    throw validationError({ field: 'input.serviceFrom', reason: 'is required with `serviceTo`' });
  if (from !== null && to !== null && to < from)
    throw validationError({ field: 'input.serviceTo', reason: `must not be before ${from}` });
  return { ...plainDetails(input), serviceFrom, serviceTo };
}
