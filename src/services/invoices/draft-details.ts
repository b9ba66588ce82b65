import { validationError } from '../../domain/errors';
import type { InvoiceEntity } from '../../entities/invoice';
import type { DraftInput } from './draft-parts';

/** The columns of an invoice that nothing else depends on. An omitted one is null in a new invoice, and kept by an edit. */
export type DraftDetails = Partial<
  Pick<
    InvoiceEntity,
    'notes' | 'clientNotes' | 'poNumber' | 'buyerReference' | 'serviceFrom' | 'serviceTo' | 'tags' | 'customFields'
  >
>;

const NO_PERIOD: Pick<InvoiceEntity, 'serviceFrom' | 'serviceTo'> = { serviceFrom: null, serviceTo: null };

/**
 * The details that an input gives. Throws VALIDATION_ERROR for half a service period, also together with that of the draft
 * `before`, and for one that ends before it starts.
 */
export function draftDetails(input: DraftInput, before = NO_PERIOD): DraftDetails {
  const { notes, clientNotes, poNumber, buyerReference, serviceFrom, serviceTo, tags, customFields } = input;
  const from = serviceFrom === undefined ? before.serviceFrom : serviceFrom;
  const to = serviceTo === undefined ? before.serviceTo : serviceTo;
  if (from !== null && to === null)
    throw validationError({ field: 'input.serviceTo', reason: 'is required with `serviceFrom`' });
  if (from === null && to !== null)
    throw validationError({ field: 'input.serviceFrom', reason: 'is required with `serviceTo`' });
  if (from !== null && to !== null && to < from)
    throw validationError({ field: 'input.serviceTo', reason: `must not be before ${from}` });
  return {
    ...{ notes, clientNotes, poNumber, buyerReference, serviceFrom, serviceTo },
    tags: tags?.length === 0 ? null : tags,
    customFields: customFields?.length === 0 ? null : customFields,
  };
}
