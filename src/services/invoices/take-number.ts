import type { UnitOfWork } from '../../db/unit-of-work';
import { type NumberFrame, numberFrame } from '../../domain/invoice-numbers';

/** How many numbers to take from one counter. */
export interface WantedNumbers extends NumberFrame {
  count: number;
}

/** The numbers to take for invoices with these frames, by counter. */
export function wantedBy(frames: readonly NumberFrame[]): WantedNumbers[] {
  const wanted = new Map<string, WantedNumbers>();
  for (const frame of frames) {
    const known = wanted.get(frame.period);
    wanted.set(frame.period, { ...frame, count: (known?.count ?? 0) + 1 });
  }
  return [...wanted.values()];
}

/**
 * SQL that takes sequence numbers from the counters of the organization `$1`, whose rows stay locked until the
 * transaction ends. `wanted` is a parameter with `WantedNumbers` as JSON; `condition` decides whether any are taken.
 * `givenNumbers`, in a later statement, returns the numbers.
 */
export function takeSequences(wanted: string, condition = 'true'): string {
  return `INSERT INTO number_counters (organization_id, period, last_value)
    SELECT $1::uuid, wanted.period, wanted.count FROM jsonb_to_recordset(${wanted}::jsonb) AS wanted(period text, count int)
    WHERE ${condition} ORDER BY wanted.period
    ON CONFLICT (organization_id, period) DO UPDATE SET last_value = number_counters.last_value + excluded.last_value`;
}

/**
 * SQL for the query `given (period, place, number)` of a WITH: for each counter its next numbers, in the order of
 * `place`, from 1. Run it in the statement after `takeSequences`, so that it sees the result. Numbers that an invoice
 * already has, after a change of pattern, are skipped, and the counter advances to the last number assigned. Run it
 * with `beyondLimit`, because invoices that the actor cannot see also have numbers.
 */
export function givenNumbers(wanted: string): string {
  return `
  given AS MATERIALIZED (
    SELECT wanted.period, next.place, next.sequence, next.number, next.place = wanted.count AS is_last
    FROM jsonb_to_recordset(${wanted}::jsonb) AS wanted(period text, count int, prefix text, width int, suffix text)
    JOIN number_counters c ON c.organization_id = $1 AND c.period = wanted.period
    CROSS JOIN LATERAL (
      SELECT row_number() OVER () AS place, candidate.sequence, candidate.number FROM (
        SELECT sequence, wanted.prefix || lpad(sequence::text, greatest(wanted.width, length(sequence::text)), '0') || wanted.suffix AS number
        FROM (SELECT generate_series(c.last_value - wanted.count + 1, 2147483647) AS sequence) AS sequences) candidate
      WHERE (SELECT i.id FROM invoices i WHERE i.organization_id = $1 AND i.number = candidate.number) IS NULL
      LIMIT wanted.count) next),
  moved AS (
    UPDATE number_counters c SET last_value = given.sequence FROM given
    WHERE given.is_last AND c.organization_id = $1 AND c.period = given.period AND c.last_value < given.sequence)`;
}

const TAKE = takeSequences('$2');
const GIVE = `WITH ${givenNumbers('$2')} SELECT number FROM given`;

/**
 * Takes the next invoice number for an issue date (`YYYY-MM-DD`). The counter's row stays locked until the transaction
 * ends, so no two invoices get the same number, and a rollback releases it.
 */
export async function takeNumber(
  work: UnitOfWork,
  { pattern, issueDate }: { pattern: string; issueDate: string },
): Promise<string> {
  const values = [work.organizationId, JSON.stringify(wantedBy([numberFrame(pattern, issueDate)]))];
  work.sql.withNext(TAKE, values);
  const [row] = await work.beyondLimit(() => work.sql.query<{ number: string }>(GIVE, values));
  if (!row) throw new Error('the counter has no number left');
  return row.number;
}
