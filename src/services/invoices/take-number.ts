import type { UnitOfWork } from '../../db/unit-of-work';
import { type NumberFrame, numberFrame } from '../../domain/invoice-numbers';

/** How many numbers to take from one counter. */
interface WantedNumbers extends NumberFrame {
  count: number;
}

/**
 * The numbers to take for invoices with these frames, by counter, in the order in which counters are locked; and the
 * place of each invoice's number among all those that are taken, from 1.
 */
export function wantedBy(frames: readonly NumberFrame[]): { wanted: WantedNumbers[]; places: number[] } {
  const counters = new Map<string, WantedNumbers>();
  const within = frames.map((frame) => {
    const counter = counters.get(frame.period) ?? { ...frame, count: 0 };
    counters.set(frame.period, counter);
    return (counter.count += 1);
  });
  const wanted = [...counters.values()].sort((one, other) => (one.period < other.period ? -1 : 1));
  const before = new Map<string, number>();
  let taken = 0;
  for (const { period, count } of wanted) {
    before.set(period, taken);
    taken += count;
  }
  return { wanted, places: frames.map(({ period }, index) => (before.get(period) ?? 0) + (within[index] ?? 0)) };
}

/**
 * SQL that takes numbers from counters of the organization `$1`, whose rows stay locked until the transaction ends, and
 * returns them as an array. `wanted` is a parameter with `WantedNumbers` as JSON. Numbers that an invoice already has, after a
 * change of pattern, or a credit note, are skipped. Run it with `beyondLimit`, because documents that the actor cannot see also
 * have numbers.
 */
export function takeNumbers(wanted: string): string {
  return `(SELECT take_numbers($1::uuid, ${wanted}::jsonb))`;
}

const TAKE = `SELECT ${takeNumbers('$2')}[1] AS number`;

/** Which number to take: the next of a pattern for an issue date (`YYYY-MM-DD`). */
interface Numbering {
  pattern: string;
  issueDate: string;
  /** The series, if it is not that of the invoices: it has counters of its own. */
  series?: string;
}

/**
 * Takes the next number. The counter's row stays locked until the transaction ends, so no two documents get the same
 * number, and a rollback releases it.
 */
export async function takeNumber(work: UnitOfWork, { pattern, issueDate, series }: Numbering): Promise<string> {
  const frame = numberFrame(pattern, issueDate);
  const { wanted } = wantedBy([series ? { ...frame, period: `${series}/${frame.period}` } : frame]);
  const values = [work.organizationId, JSON.stringify(wanted)];
  const [row] = await work.beyondLimit(() => work.sql.query<{ number: string }>(TAKE, values));
  if (!row) throw new Error('the counter has no number left');
  return row.number;
}
