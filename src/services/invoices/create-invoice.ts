import { newId, type UnitOfWork } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { validationError, withFieldsUnder } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { numberFrame } from '../../domain/invoice-numbers';
import { quantityOfMinutes, type TimeLine } from '../../domain/time-lines';
import { eachTaxOnce } from '../../domain/totals-input';
import { assertActive } from '../clients/active-client';
import type { CreateInvoiceInput } from '../../schema/inputs/invoice-inputs';
import { judgeProjects, lockProjectsOf } from './assert-projects';
import { type BilledClient, lockBilledClients } from './billed-clients';
import { billTime } from './billed-time';
import { discountOf, workOut } from './draft';
import { type DraftLine, draftLines, taxesOf } from './draft-parts';
import { findNamed, type Named } from './named-on-lines';
import { takeAllowance } from './take-allowance';
import { wantedBy } from './take-number';
import { lockTimeToBill, type TimeWanted } from './time-to-bill';
import { type NewDraft, writeDrafts } from './write-drafts';
import { writeParts } from './write-parts';

const MAX_LINES = 500;
/** The longest description of a line, in characters. */
const MAX_DESCRIPTION = 1000;

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
    given.flatMap(({ input }) => input.lines ?? []),
  );
  const active = given.map(({ path }, index) =>
    withFieldsUnder(path, () => assertActive(clients.get(clientIds[index] ?? ''))),
  );
  const time = await lockTimeToBill(
    work,
    given.map(({ input, path }, index) => wantedTime(input, path, active[index] as BilledClient)),
  );
  const inputs = given.map((each, index) =>
    withFieldsUnder(each.path, () =>
      billed(each, { client: active[index] as BilledClient, named, time: time[index] ?? [] }),
    ),
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
  await billTime(work, writeParts(work, drafts));
  return drafts.map(({ id }) => id);
}

function wantedTime(input: CreateInvoiceInput, path: string, client: BilledClient): TimeWanted {
  const { timeEntryIds, unbilledTime } = input;
  return { clientId: client.id, currency: input.currency ?? client.currency, timeEntryIds, unbilledTime, path };
}

interface Found {
  client: BilledClient;
  named: Named;
  time: readonly TimeLine[];
}

function billed({ input, path }: Given, { client, named, time }: Found): BilledInput {
  const currency = input.currency ?? client.currency;
  const lines = [...draftLines(input.lines ?? [], { currency, named }), ...time.map(draftOfTime)];
  if (lines.length === 0) throw validationError({ field: 'input.lines', reason: 'an invoice needs at least one line' });
  if (lines.length > MAX_LINES) {
    const reason = `an invoice can have at most ${MAX_LINES} lines, not ${lines.length}`;
    throw validationError({ field: 'input.lines', reason });
  }
  return { input, path, client, currency, lines };
}

function draftOfTime({ description, projectId, minutes, rate, entries }: TimeLine): DraftLine {
  const quantity = quantityOfMinutes(minutes);
  const text = [...description].slice(0, MAX_DESCRIPTION).join('');
  return { type: 'TIME', description: text, quantity, minutes, rate, taxable: true, taxes: null, projectId, entries };
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
