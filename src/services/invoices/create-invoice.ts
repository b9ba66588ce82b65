import type { UnitOfWork } from '../../db/unit-of-work';
import { numberFrame } from '../../domain/invoice-numbers';
import type { CreateInvoiceInput } from '../../schema/inputs/invoice-inputs';
import { beginWithInvoice } from '../recurring/begin-recurring';
import { writeBilled } from './billed';
import { ofOccurrence } from './occurrence';
import { assertAllBilled, type DraftWanted, prepareDrafts, type TaxRules } from './prepare-drafts';
import { takeAllowance } from './take-allowance';
import { type NewDraft, writeDrafts } from './write-drafts';
import { writeParts } from './write-parts';

/**
 * Creates a draft for a client from the given lines, and returns its UUID. Uses one invoice of the month's allowance
 * and, if numbers are assigned on creation, the next number. Taxes are calculated by `rules`, or else as the organization
 * does. Throws VALIDATION_ERROR, NOT_FOUND, INVALID_STATE, LIMIT_REACHED (sources 000, 003, 004 "Generate Invoice").
 */
export async function createInvoice(work: UnitOfWork, input: CreateInvoiceInput, rules?: TaxRules): Promise<string> {
  const [id = ''] = await createAll(work, [{ input, path: 'input.', rules }]);
  return id;
}

/**
 * Creates drafts as `createInvoice` does, all or none. Returns their UUIDs in the order of the inputs, which is also
 * the order of their numbers. The number of statements is the same for 1 and for 500 inputs. Errors refer to fields
 * under `inputs.N.`.
 */
export async function createInvoices(work: UnitOfWork, inputs: readonly CreateInvoiceInput[]): Promise<string[]> {
  return createOccurrences(
    work,
    inputs.map((input) => ({ input })),
  );
}

/** Creates drafts as `createInvoices` does, each for a date of a recurring invoice that the caller has locked. */
export async function createOccurrences(
  work: UnitOfWork,
  wanted: readonly Omit<DraftWanted, 'path'>[],
): Promise<string[]> {
  if (wanted.length === 0) return [];
  return createAll(
    work,
    wanted.map((each, index) => ({ ...each, path: `inputs.${index}.` })),
  );
}

async function createAll(work: UnitOfWork, wanted: readonly DraftWanted[]): Promise<string[]> {
  const prepared = await prepareDrafts(work, wanted);
  assertAllBilled(prepared);
  const drafts: NewDraft[] = [];
  for (const [index, { draft }] of prepared.entries()) {
    const { input, path, occurrence = null } = wanted[index] as DraftWanted;
    const of = input.recurringConfig ? await beginWithInvoice(work, { input, draft, path }) : occurrence;
    drafts.push(of ? ofOccurrence(draft, of) : draft);
  }
  await number(work, drafts);
  for (const { id, client, columns } of drafts) {
    work.emit('invoice.created', { invoiceId: id, clientId: client.id, projectIds: columns.projectIds });
  }
  await writeBilled(work, writeParts(work, drafts));
  return drafts.map(({ id }) => id);
}

/**
 * Writes the invoices with their numbers. The organization's counters are taken as late as possible, because everyone
 * who creates an invoice there at the same time waits for the rest: these rows, their parts and the response. All of it
 * is sent as one message.
 */
async function number(work: UnitOfWork, drafts: readonly NewDraft[]): Promise<void> {
  const isNumbered = drafts[0]?.client.numberAssignment === 'ON_CREATE';
  const frames = isNumbered
    ? drafts.map(({ client, columns }) => numberFrame(client.numberPattern, columns.issueDate))
    : null;
  takeAllowance(work, drafts.length);
  await writeDrafts(work, drafts, frames);
}
