import { isDeepStrictEqual } from 'node:util';
import { decodeTypeId } from '../src/domain/typeid';

/** Ids of ours as the UUIDs inside them, which is what the LIMIT gives. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return decodeTypeId(value)?.uuid ?? value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, plain(below)]));
}

/** What a payment gives anew each time. */
function withoutNew(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) =>
    key === 'payment' || key === 'remainingBalance' ? typeof value : value,
  );
}

/** Throws unless both answers hold the same data; `writes` leaves out what differs from one write to the next. */
export function assertSameData(answers: { ours: string; limit: string }, writes: boolean): void {
  const parse = writes ? withoutNew : (text: string): unknown => JSON.parse(text);
  const [ours, limit] = [plain(parse(answers.ours)), plain(parse(answers.limit))];
  if (isDeepStrictEqual(ours, limit)) return;
  throw new Error(
    `the answers differ:\nours  ${JSON.stringify(ours).slice(0, 3000)}\nLIMIT ${JSON.stringify(limit).slice(0, 3000)}`,
  );
}
