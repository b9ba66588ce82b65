import type { Sql } from '../../db/database';
import type { UserActor } from '../../domain/actor';
import { trimDecimal } from '../../domain/decimal';
import { notFound, validationError } from '../../domain/errors';
import { parseId } from '../../domain/ids';
import { RateKind } from '../../domain/rate-kind';
import { explainRates, RateOutcome, RateRule, RateType, type RateVerdict } from '../../domain/rates';
import type { RateExplanationInput, TimeToRateInput } from '../../schema/inputs/rate-inputs';
import type { RateExplanation, RateFinding } from '../../schema/types/rate-explanation';
import { loadRates } from './load-rates';
import { managesAllRates } from './rate-access';
import { type EntryToRate, ownRateOf } from './rates-of-entries';

/** The entry's own rate is what the client pays, and no cost. */
const RULES_OF_COST = Object.values(RateRule).filter((rule) => rule !== RateRule.ENTRY);

/**
 * Why time is billed, and costs, what it does by the rates of today: each rule with its rates, and what became of them.
 * Costs are null for actors who may not see them. The actor sees everyone's time, and so all rates. Throws
 * VALIDATION_ERROR and NOT_FOUND.
 */
export async function explainRate(
  sql: Sql,
  { actor, input }: { actor: UserActor; input: RateExplanationInput },
): Promise<RateExplanation> {
  if (Boolean(input.timeEntryId) === Boolean(input.time)) {
    throw validationError({ field: 'input', reason: 'give either timeEntryId or time' });
  }
  const of = { sql, actor };
  const time = input.time ? await plannedTime(of, input.time) : await enteredTime(of, input.timeEntryId ?? '');
  const [loaded] = await loadRates(sql, actor.organizationId, [time]);
  if (!loaded) throw new Error('the rates of an entry were not loaded');
  const { date, kind } = time;
  const { currency, rates } = loaded;
  const ofType = (type: RateType) => rates.filter((rate) => rate.type === type);
  const judging = { date, kind, currency };
  const billing = explainRates(judging, [...ownRateOf(time), ...ofType(RateType.BILLING)]);
  const cost = managesAllRates(actor) ? explainRates(judging, ofType(RateType.COST), RULES_OF_COST) : null;
  return { date, kind, currency, billing: findingOf(billing, currency), cost: cost && findingOf(cost, currency) };
}

function findingOf(verdicts: readonly RateVerdict[], currency: string): RateFinding {
  const candidates = verdicts.map(({ rule, outcome, candidate }) => ({
    ...{ rule, outcome, kind: candidate?.kind ?? null, from: candidate?.from ?? null },
    currency: candidate && (candidate.currency ?? currency),
    rate: candidate && trimDecimal(candidate.rate),
  }));
  const won = candidates.find(({ outcome }) => outcome === RateOutcome.WON);
  return { rate: won?.rate ?? null, rule: won?.rule ?? null, candidates };
}

interface Asking {
  sql: Sql;
  actor: UserActor;
}

async function enteredTime({ sql, actor }: Asking, publicId: string): Promise<EntryToRate> {
  const field = 'input.timeEntryId';
  const [entry] = await sql.query<EntryToRate>(
    `SELECT project_id AS "projectId", task_id AS "taskId", user_id AS "userId", date::text AS date, rate_kind AS kind,
       own_rate::text AS "ownRate"
     FROM time_entries WHERE organization_id = $1 AND id = $2`,
    [actor.organizationId, parseId('timeEntry', publicId, field)],
  );
  if (!entry) throw notFound(field, 'time entry');
  return entry;
}

/** Time that is not entered yet. Its project, task and member must exist. */
async function plannedTime({ sql, actor }: Asking, input: TimeToRateInput): Promise<EntryToRate> {
  const at = 'input.time';
  const projectId = parseId('project', input.projectId, `${at}.projectId`);
  const taskId = input.taskId ? parseId('task', input.taskId, `${at}.taskId`) : null;
  const userId = input.userId ? parseId('user', input.userId, `${at}.userId`) : actor.userId;
  const [found] = await sql.query<{ project: boolean; task: boolean; member: boolean }>(
    `SELECT EXISTS (SELECT FROM projects WHERE organization_id = $1 AND id = $2) AS project,
       EXISTS (SELECT FROM tasks WHERE organization_id = $1 AND id = $3 AND project_id = $2) AS task,
       EXISTS (SELECT FROM members WHERE organization_id = $1 AND user_id = $4) AS member`,
    [actor.organizationId, projectId, taskId, userId],
  );
  if (!found?.project) throw notFound(`${at}.projectId`, 'project');
  if (taskId !== null && !found.task) throw notFound(`${at}.taskId`, 'task');
  if (!found.member) throw notFound(`${at}.userId`, 'user');
  return { projectId, taskId, userId, date: input.date, kind: input.kind ?? RateKind.NORMAL, ownRate: null };
}
