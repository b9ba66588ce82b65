import { insertEventOfEach } from '../../db/event-sql';
import type { UnitOfWork } from '../../db/unit-of-work';
import { BillfoldError, ErrorCode, validationError } from '../../domain/errors';
import type { RepriceTimeEntriesInput } from '../../schema/inputs/reprice-inputs';
import type { RepriceTimeEntriesPayload } from '../../schema/types/repricing';
import { changesOf, judgeRepricing, lockChanging, type NewRates, repricingOf } from './judge-repricing';
import { sumsShown, tokenOf } from './reprice-preview';

/** The maximum number of entries that one call changes. */
const MOST = 10_000;
/** The number of entries that one statement changes. */
const BATCH = 1000;

/**
 * Stores the rates that the rules give now on time entries that are not approved, exactly as the preview with the same
 * token showed it. Throws VALIDATION_ERROR, NOT_FOUND, and CONFLICT if anything would change differently by now.
 */
export async function repriceTimeEntries(
  work: UnitOfWork,
  { filter, token }: RepriceTimeEntriesInput,
): Promise<RepriceTimeEntriesPayload> {
  const { actor, sql } = work;
  if (actor.kind !== 'user') throw new Error('time is repriced by members');
  const judged = await judgeRepricing({ sql, actor, filter });
  if ((await lockChanging(sql, judged, MOST + 1)) > MOST) {
    throw validationError({
      field: 'input.filter',
      reason: `more than ${MOST} entries would change: narrow the filter`,
    });
  }
  // Nobody else changes these any more, so that what is compared is what is stored.
  const repricing = await repricingOf(sql, judged);
  if (tokenOf(repricing) !== token) {
    throw new BillfoldError(ErrorCode.CONFLICT, 'The preview is out of date: time or rates have changed since.', [
      { field: 'input.token', reason: 'is out of date: preview again' },
    ]);
  }
  const changes = await changesOf(sql, judged);
  for (let at = 0; at < changes.length; at += BATCH) await store(work, changes.slice(at, at + BATCH));
  return { count: changes.length, ...sumsShown(repricing, { actor }) };
}

/** Stores new rates on locked entries, and writes an event for each, in one statement. */
async function store(work: UnitOfWork, changes: readonly NewRates[]): Promise<void> {
  await work.sql.query(
    `WITH repriced AS (
       UPDATE time_entries t SET rate = n.rate, currency = n.currency, rate_rule = n.rule, cost_rate = n.cost_rate,
         cost_currency = n.cost_currency, version = t.version + 1, updated_at = $3::timestamptz
       FROM unnest($4::uuid[], $5::numeric[], $6::text[], $7::text[], $8::numeric[], $9::text[])
         AS n(id, rate, currency, rule, cost_rate, cost_currency)
       WHERE t.organization_id = $1 AND t.id = n.id
       RETURNING t.organization_id, t.id, ARRAY[t.project_id] AS project_ids)
     ${insertEventOfEach('repriced', { type: `'timeEntry.repriced'`, actor: '$2::uuid', at: '$3::timestamptz' })}`,
    [
      ...[work.organizationId, work.userId, work.now],
      changes.map(({ id }) => id),
      changes.map(({ rate }) => rate),
      changes.map(({ currency }) => currency),
      changes.map(({ rule }) => rule),
      changes.map(({ costRate }) => costRate),
      changes.map(({ costCurrency }) => costCurrency),
    ],
  );
  work.noteEvents();
}
