import { newId } from '../../db/unit-of-work';
import { todayIn } from '../../domain/calendar';
import { validationError, withFieldsUnder } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { quantityOfMinutes, type TimeLine, timeLines } from '../../domain/time-lines';
import { eachTaxOnce } from '../../domain/totals-input';
import type { CreateInvoiceInput } from '../../schema/inputs/invoice-inputs';
import { assertActive } from '../clients/active-client';
import { judgeProjects, lockProjectsOf } from './assert-projects';
import { type BilledClient, lockBilledClients } from './billed-clients';
import { discountOf, workOut } from './draft';
import { type DraftLine, draftLines, taxesOf } from './draft-parts';
import type { DraftReader } from './draft-reader';
import { findNamed, type Named } from './named-on-lines';
import { findTimeToBill, type FoundTime, groupingOf, type TimeWanted } from './time-to-bill';
import type { NewDraft } from './write-drafts';

const MAX_LINES = 500;
/** The longest description of a line, in characters. */
const MAX_DESCRIPTION = 1000;

/** The input for one invoice, and the path of its fields, for errors: `inputs.3.`. */
export interface DraftWanted {
  input: CreateInvoiceInput;
  path: string;
}

/** A new invoice that is not written yet, and the time that was found for it. */
export interface PreparedDraft {
  draft: NewDraft;
  time: FoundTime;
}

/** The lines that are required of a new invoice; a preview shows one without any if none of its time can be billed. */
function assertLines({ length }: readonly DraftLine[], input: CreateInvoiceInput, { refused }: FoundTime): void {
  if (length === 0 && refused.length === 0) {
    throw validationError(
      input.unbilledTime
        ? { field: 'input.unbilledTime', reason: 'there is no approved, billable time that is not billed yet' }
        : { field: 'input.lines', reason: 'an invoice needs at least one line' },
    );
  }
  if (length <= MAX_LINES) return;
  const reason = `an invoice can have at most ${MAX_LINES} lines, not ${length}`;
  throw validationError({ field: 'input.lines', reason });
}

/**
 * Works out new invoices, which are not written, in the order of the inputs. Their clients, projects and time are locked
 * until the transaction ends, except for a preview. The number of statements is the same for 1 and for 500 inputs. Time
 * that cannot be billed is left out, and `refused` of `time` says why. Throws VALIDATION_ERROR, NOT_FOUND and
 * INVALID_STATE with fields under the paths of the inputs.
 */
export async function prepareDrafts(reader: DraftReader, wanted: readonly DraftWanted[]): Promise<PreparedDraft[]> {
  const clientIds = wanted.map(({ input, path }) => parseId('client', input.clientId, `${path}clientId`));
  const found = await lockBilledClients(reader, clientIds);
  const named = await findNamed(
    reader,
    wanted.flatMap(({ input }) => input.lines ?? []),
  );
  const clients = wanted.map(({ path }, index) =>
    withFieldsUnder(path, () => assertActive(found.get(clientIds[index] ?? ''))),
  );
  const times = await findTimeToBill(
    reader,
    wanted.map((each, index) => wantedTime(each, clients[index] as BilledClient)),
  );
  const billed = wanted.map((each, index) => {
    const of = { client: clients[index] as BilledClient, named, time: times[index] as FoundTime };
    return { ...each, ...of, lines: withFieldsUnder(each.path, () => linesOf(each.input, of)) };
  });
  const projects = await lockProjectsOf(
    reader,
    billed.flatMap(({ lines }) => lines),
  );
  return billed.map((each) =>
    withFieldsUnder(each.path, () => {
      judgeProjects(reader, { lines: each.lines, clientId: each.client.id }, projects);
      return { draft: draftOf(reader, each), time: each.time };
    }),
  );
}

function wantedTime({ input, path }: DraftWanted, client: BilledClient): TimeWanted {
  const { timeEntryIds, unbilledTime } = input;
  return { clientId: client.id, currency: input.currency ?? client.currency, timeEntryIds, unbilledTime, path };
}

interface Billed {
  client: BilledClient;
  named: Named;
  time: FoundTime;
}

function linesOf(input: CreateInvoiceInput, { client, named, time }: Billed): DraftLine[] {
  const currency = input.currency ?? client.currency;
  const given = draftLines(input.lines ?? [], { currency, named });
  const lines = [...given, ...timeLines(time.entries, groupingOf(input)).map(draftOfTime)];
  assertLines(lines, input, time);
  return lines;
}

function draftOfTime({ description, projectId, minutes, rate, entries }: TimeLine): DraftLine {
  const quantity = quantityOfMinutes(minutes);
  const text = [...description].slice(0, MAX_DESCRIPTION).join('');
  return { type: 'TIME', description: text, quantity, minutes, rate, taxable: true, taxes: null, projectId, entries };
}

function draftOf(
  { now }: DraftReader,
  { input, client, lines }: Pick<DraftWanted, 'input'> & Pick<Billed, 'client'> & { lines: DraftLine[] },
): NewDraft {
  const currency = input.currency ?? client.currency;
  const defaultTaxes = client.defaultTaxRate ? [{ name: client.taxName, rate: client.defaultTaxRate }] : [];
  const worked = workOut({
    currency,
    taxCalculation: client.taxCalculation,
    lines,
    taxes: taxesOf(input, client.taxName) ?? (client.ownTaxes ? eachTaxOnce(client.ownTaxes) : defaultTaxes),
    discount: discountOf(input, currency),
    issueDate: input.issueDate ?? todayIn(client.timeZone, now),
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
