import { trimDecimal } from '../../domain/decimal';
import { idOf, parseId } from '../../domain/ids';
import { formatAmount } from '../../domain/money';
import type { RatesOfEntry, RepricedEntry, RepricedSum, RepricePreview } from '../../schema/types/repricing';
import { judgeRepricing, type RepricedRow, type Repricing, repricingOf, type SumsOfCurrency } from './judge-repricing';
import { managesAllRates } from './rate-access';
import type { Repricer } from './reprice-filter';

/**
 * What `repriceTimeEntries` would do for a filter. Three statements and one for each ID of the filter, for any number of
 * entries. Throws VALIDATION_ERROR and NOT_FOUND.
 */
export async function previewRepricing(repricer: Repricer): Promise<RepricePreview> {
  const judged = await judgeRepricing(repricer);
  const repricing = await repricingOf(repricer.sql, judged);
  const showsCosts = managesAllRates(repricer.actor);
  return {
    token: tokenOf(repricing),
    count: repricing.count,
    ...sumsShown(repricing, repricer),
    entries: repricing.entries.map((entry) => shownEntry(entry, showsCosts)),
    leftAlone: repricing.leftAlone,
  };
}

/**
 * How many entries repricing would change of what a rate is set for, from its first day on. `sql` reads after the rate
 * was set.
 */
export async function countToReprice({ sql, actor }: Omit<Repricer, 'filter'>, rateId: string): Promise<number> {
  const [rate] = await sql.query<Record<'client' | 'project' | 'task' | 'user' | 'from', string | null>>(
    `SELECT client_id AS client, project_id AS project, task_id AS task, user_id AS user, valid_from::text AS from
     FROM rates WHERE organization_id = $1 AND id = $2`,
    [actor.organizationId, parseId('rate', rateId, 'id')],
  );
  if (!rate) throw new Error('a rate that was set does not exist');
  const publicId = (kind: 'client' | 'project' | 'task' | 'user') => rate[kind] && idOf(kind, rate[kind]);
  const of = { clientId: publicId('client'), projectId: publicId('project'), taskId: publicId('task') };
  const judged = await judgeRepricing({
    ...{ sql, actor },
    filter: { ...of, userId: publicId('user'), dateFrom: rate.from },
  });
  return (await repricingOf(sql, judged)).count;
}

/** What a preview and its act compare. */
export const tokenOf = ({ count, digest }: Repricing): string => `${count}.${digest}`;

/** The sums of a repricing, as far as the actor may see them. */
export function sumsShown(
  { amounts, costs }: Repricing,
  { actor }: Pick<Repricer, 'actor'>,
): { amounts: RepricedSum[]; costs: RepricedSum[] | null } {
  return { amounts: amounts.map(shownSum), costs: managesAllRates(actor) ? costs.map(shownSum) : null };
}

function shownSum({ currency, before, after }: SumsOfCurrency): RepricedSum {
  const money = (minor: string) => ({ amount: formatAmount(BigInt(minor), currency), currency });
  return { before: money(before), after: money(after) };
}

function shownEntry({ id, date, minutes, before, after }: RepricedRow, showsCosts: boolean): RepricedEntry {
  const rates = ({ rate, currency, rule, amount, costRate, costCurrency }: RepricedRow['before']): RatesOfEntry => ({
    ...{ rate: rate && trimDecimal(rate), currency, rule },
    amount: amount && currency ? { amount: formatAmount(BigInt(amount), currency), currency } : null,
    costRate: showsCosts && costRate ? trimDecimal(costRate) : null,
    costCurrency: showsCosts ? costCurrency : null,
  });
  return {
    ...{ timeEntryId: idOf('timeEntry', id), date, durationMinutes: minutes },
    before: rates(before),
    after: rates(after),
  };
}
