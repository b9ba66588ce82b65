import { projectLimitOf } from '../../db/scope';
import { newId } from '../../db/unit-of-work';
import { formatDay } from '../../documents/formats';
import { todayIn } from '../../domain/calendar';
import { BillfoldError, ErrorCode, validationError, withFieldsUnder } from '../../domain/errors';
import { type ExpenseRefusal, REASON_OF_EXPENSE_REFUSAL } from '../../domain/expense-refusal';
import { idOf, parseId } from '../../domain/ids';
import { type LineStyle, REASON_OF_REFUSAL, timeLines, type TimeRefusal } from '../../domain/time-lines';
import { eachTaxOnce } from '../../domain/totals-input';
import type { CreateInvoiceInput } from '../../schema/inputs/invoice-inputs';
import { assertActive } from '../clients/active-client';
import { judgeProjects, lockProjectsOf } from './assert-projects';
import { type BilledClient, lockBilledClients } from './billed-clients';
import { discountOf, workOut } from './draft';
import { draftDetails } from './draft-details';
import type { DraftLine } from './draft-line';
import { draftLines, taxesOf } from './draft-parts';
import type { DraftReader } from './draft-reader';
import { type ExpensesWanted, findExpensesToBill, type FoundExpenses } from './expenses-to-bill';
import { findNamed, type Named } from './named-on-lines';
import type { Occurrence } from './occurrence';
import { draftOfTime } from './time-of-line';
import { withPricesOfExpenses } from './priced-expenses';
import { findTimeToBill, type FoundTime, groupingOf, type TimeWanted } from './time-to-bill';
import type { NewDraft } from './write-drafts';

const MAX_LINES = 500;

/** How taxes are calculated, where it is not as the organization does now. */
export type TaxRules = Pick<BilledClient, 'taxName' | 'taxCalculation' | 'untaxedCategory'>;

/** The input for one invoice, and the path of its fields, for errors: `inputs.3.`. */
export interface DraftWanted {
  input: CreateInvoiceInput;
  path: string;
  rules?: TaxRules;
  /** The date of a recurring invoice for which it is made. */
  occurrence?: Occurrence;
}

/** A new invoice that is not written yet, and the time and the expenses that were found for it. */
export interface PreparedDraft {
  draft: NewDraft;
  time: FoundTime;
  expenses: FoundExpenses;
}

/** The lines that are required of a new invoice; a preview shows one without any if nothing that it names can be billed. */
function assertLines({ length }: readonly DraftLine[], input: CreateInvoiceInput, refused: readonly unknown[]): void {
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
 * Works out new invoices, which are not written, in the order of the inputs. Their clients, projects, time and expenses are locked
 * until the transaction ends, except for a preview. The number of statements is the same for 1 and for 500 inputs. What
 * cannot be billed is left out, and `refused` says why. Throws VALIDATION_ERROR, NOT_FOUND and
 * INVALID_STATE with fields under the paths of the inputs.
 */
export async function prepareDrafts(reader: DraftReader, wanted: readonly DraftWanted[]): Promise<PreparedDraft[]> {
  const clientIds = wanted.map(({ input, path }) => parseId('client', input.clientId, `${path}clientId`));
  const found = await lockBilledClients(reader, clientIds);
  const named = await findNamed(
    reader,
    wanted.flatMap(({ input }) => input.lines ?? []),
  );
  const clients = wanted.map(({ path, rules }, index) => {
    const client = withFieldsUnder(path, () => assertActive(found.get(clientIds[index] ?? '')));
    return { ...client, ...rules };
  });
  const asked = wanted.map((each, index) => wantedOf(each, clients[index] as BilledClient));
  const times = await findTimeToBill(reader, asked);
  const expenses = await findExpensesToBill(reader, asked);
  const billed = wanted.map((each, index) => {
    const found = { time: times[index] as FoundTime, expenses: expenses[index] as FoundExpenses };
    const of = { client: clients[index] as BilledClient, named, ...found };
    return { ...each, ...of, lines: withFieldsUnder(each.path, () => linesOf(reader, each.input, of)) };
  });
  const projects = await lockProjectsOf(
    reader,
    billed.flatMap(({ lines }) => lines),
  );
  return billed.map((each) =>
    withFieldsUnder(each.path, () => {
      judgeProjects(reader, { lines: each.lines, clientId: each.client.id }, projects);
      return { draft: draftOf(reader, each), time: each.time, expenses: each.expenses };
    }),
  );
}

function wantedOf({ input, path }: DraftWanted, client: BilledClient): TimeWanted & ExpensesWanted {
  const { timeEntryIds, unbilledTime, expenseIds } = input;
  const named = { timeEntryIds, unbilledTime, expenseIds };
  const currency = input.currency ?? client.currency;
  return { clientId: client.id, currency, taxName: client.taxName, ...named, path };
}

interface Billed {
  client: BilledClient;
  named: Named;
  time: FoundTime;
  expenses: FoundExpenses;
}

/**
 * How the time of a client is put on lines: days as its documents write them, and each line of one project if the actor is
 * limited to projects, because they do not see invoices with lines of none.
 */
export function styleOf({ actor }: DraftReader, { locale }: Pick<BilledClient, 'locale'>): LineStyle {
  return { day: (date) => formatDay(date, locale), byProject: projectLimitOf(actor) !== null };
}

function linesOf(
  reader: DraftReader,
  input: CreateInvoiceInput,
  { client, named, time, expenses }: Billed,
): DraftLine[] {
  const currency = input.currency ?? client.currency;
  const given = draftLines(input.lines ?? [], { currency, named });
  const billed = timeLines(time.entries, groupingOf(input), styleOf(reader, client)).map(draftOfTime);
  const lines = [...given, ...billed, ...expenses.lines];
  if (!reader.isForLater) assertLines(lines, input, [...time.refused, ...expenses.refused]);
  return lines;
}

function draftOf(
  { now }: DraftReader,
  { input, client, lines: given }: Pick<DraftWanted, 'input'> & Pick<Billed, 'client'> & { lines: DraftLine[] },
): NewDraft {
  const currency = input.currency ?? client.currency;
  const defaultTaxes = client.defaultTaxRate ? [{ name: client.taxName, rate: client.defaultTaxRate }] : [];
  const terms = {
    currency,
    untaxed: client.untaxedCategory && { name: client.taxName, rate: '0', category: client.untaxedCategory },
    pricesIncludeTax: input.pricesIncludeTax ?? client.pricesIncludeTax,
    taxes: taxesOf(input, client.taxName) ?? (client.ownTaxes ? eachTaxOnce(client.ownTaxes) : defaultTaxes),
  };
  const lines = withPricesOfExpenses(given, terms);
  const worked = workOut({
    ...terms,
    taxCalculation: client.taxCalculation,
    lines,
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
    details: draftDetails(input),
  };
}

/** Something that one new invoice asks for and cannot bill, by its public ID. */
export interface RefusedThing {
  id: string;
  noun: 'timeEntry' | 'expense';
  field: string;
  code: TimeRefusal | ExpenseRefusal;
  /** The reason in words, after the ID. */
  reason: string;
}

/** The time entries and the expenses that a new invoice cannot bill. */
export function refusedBy({ time, expenses }: Pick<PreparedDraft, 'time' | 'expenses'>): RefusedThing[] {
  return [
    ...time.refused.map(({ id, field, code }): RefusedThing => {
      return { id: idOf('timeEntry', id), noun: 'timeEntry', field, code, reason: REASON_OF_REFUSAL[code] };
    }),
    ...expenses.refused.map(({ id, field, code }): RefusedThing => {
      return { id: idOf('expense', id), noun: 'expense', field, code, reason: REASON_OF_EXPENSE_REFUSAL[code] };
    }),
  ];
}

/** Throws INVALID_STATE that names each time entry and expense that cannot be billed. */
export function assertAllBilled(prepared: readonly Pick<PreparedDraft, 'time' | 'expenses'>[]): void {
  const refused = prepared.flatMap(refusedBy);
  if (refused.length === 0) return;
  throw new BillfoldError(
    ErrorCode.INVALID_STATE,
    'Some time entries or expenses cannot be billed on this invoice.',
    refused.map(({ id, field, reason }) => ({ field, reason: `${id} ${reason}` })),
  );
}
