import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { withFieldsUnder } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { numberFrame } from '../../domain/invoice-numbers';
import { eachTaxOnce } from '../../domain/totals-input';
import { assertActive } from '../clients/active-client';
import type { CreateInvoiceInput } from '../../schema/inputs/invoice-inputs';
import { judgeProjects, lockProjectsOf } from './assert-projects';
import { type BilledClient, lockBilledClients } from './billed-clients';
import { discountOf, workOut } from './draft';
import { type DraftLine, draftLines, taxesOf } from './draft-parts';
import { findNamed, type Named } from './named-on-lines';
import { takeAllowance } from './take-allowance';
import { wantedBy } from './take-number';
import { type NewDraft, writeDrafts } from './write-drafts';
import { writeParts } from './write-parts';

/** The input for one invoice, with its client, which can be billed. */
interface BilledInput {
  input: CreateInvoiceInput;
  /** The path of its fields, for errors: `inputs.3.`. */
  path: string;
  client: BilledClient;
  currency: string;
  lines: DraftLine[];
}

/**
 * Creates a draft for a client from the given lines, and returns its UUID. Uses one invoice of the month's allowance
 * and, if numbers are assigned on creation, the next number. Throws VALIDATION_ERROR, NOT_FOUND, INVALID_STATE,
 * LIMIT_REACHED (sources 000, 003, 004 "Generate Invoice").
 */
export async function createInvoice(work: UnitOfWork, input: CreateInvoiceInput): Promise<string> {
  const [id = ''] = await createAll(work, [{ input, path: 'input.' }]);
  return id;
}

/**
 * Creates drafts as `createInvoice` does, all or none. Returns their UUIDs in the order of the inputs, which is also
 * the order of their numbers. The number of statements is the same for 1 and for 500 inputs. Errors refer to fields
 * under `inputs.N.`.
 */
export async function createInvoices(work: UnitOfWork, inputs: readonly CreateInvoiceInput[]): Promise<string[]> {
  if (inputs.length === 0) return [];
  return createAll(
    work,
    inputs.map((input, index) => ({ input, path: `inputs.${index}.` })),
  );
}

type Given = Pick<BilledInput, 'input' | 'path'>;

async function createAll(work: UnitOfWork, given: readonly Given[]): Promise<string[]> {
  const clientIds = given.map(({ input, path }) => parseId('client', input.clientId, `${path}clientId`));
  const clients = await lockBilledClients(work, clientIds);
  const named = await findNamed(
    work,
    given.flatMap(({ input }) => input.lines),
  );
  const inputs = given.map((each, index) =>
    withFieldsUnder(each.path, () => billed(each, assertActive(clients.get(clientIds[index] ?? '')), named)),
  );
  const allLines = inputs.flatMap(({ lines }) => lines);
  const projects = await lockProjectsOf(work, allLines);
  const drafts = inputs.map((each) =>
    withFieldsUnder(each.path, () => {
      judgeProjects(work, { lines: each.lines, clientId: each.client.id }, projects);
      return draftOf(work, each);
    }),
  );
  await number(work, drafts);
  for (const { id, client, columns } of drafts) {
    work.emit('invoice.created', { invoiceId: id, clientId: client.id, projectIds: columns.projectIds });
  }
  writeParts(work, drafts);
  return drafts.map(({ id }) => id);
}

function billed({ input, path }: Given, client: BilledClient, named: Named): BilledInput {
  const currency = input.currency ?? client.currency;
  return { input, path, client, currency, lines: draftLines(input.lines, { currency, named }) };
}

function draftOf(work: UnitOfWork, { input, client, currency, lines }: BilledInput): NewDraft {
  const defaultTaxes = client.defaultTaxRate ? [{ name: client.taxName, rate: client.defaultTaxRate }] : [];
  const worked = workOut({
    currency,
    taxCalculation: client.taxCalculation,
    lines,
    taxes: taxesOf(input, client.taxName) ?? (client.ownTaxes ? eachTaxOnce(client.ownTaxes) : defaultTaxes),
    discount: discountOf(input, currency),
    issueDate: input.issueDate ?? todayIn(client.timeZone, work.now),
    paymentTerms: input.paymentTerms ?? client.paymentTerms,
    dueDate: input.dueDate ?? null,
  });
  return {
    ...worked,
    id: newId(),
    client,
    currency,
    lines,
    notes: input.notes ?? null,
    clientNotes: input.clientNotes ?? null,
  };
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
  takeAllowance(work, { invoices: drafts.length, wanted: wantedBy(frames ?? []) });
  await writeDrafts(work, drafts, frames);
}
