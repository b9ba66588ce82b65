import { isDeepStrictEqual } from 'node:util';
import { decodeTypeId } from '../src/domain/typeid';

/** Ids of ours as the UUIDs inside them, which is what the others give. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return decodeTypeId(value)?.uuid ?? value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, plain(below)]));
}

/** The data of an answer, without the ids of what the request has made: they are new each time. */
function dataOf(text: string): unknown {
  const data = plain(JSON.parse(text)) as { data: { recordPayment?: { payment: object }; createInvoice?: object } };
  const { recordPayment, createInvoice } = data.data;
  if (recordPayment) recordPayment.payment = { ...recordPayment.payment, id: 'new' };
  if (createInvoice) data.data.createInvoice = { ...createInvoice, id: 'new' };
  return data;
}

/** Throws unless both answers, named by who gave them, hold the same data field by field, and no errors. */
export function assertSameData(call: string, answers: Readonly<Record<string, string>>): void {
  const [one, other] = Object.values(answers);
  const bad = Object.values(answers).find((text) => text.includes('"errors"'));
  if (!bad && isDeepStrictEqual(dataOf(one as string), dataOf(other as string))) return;
  const told = Object.entries(answers).map(([name, text]) => `${name}: ${text.slice(0, 3000)}`);
  throw new Error(`"${call}" is not answered alike:\n${told.join('\n')}`);
}
