import { formatMonthName, formatPeriod } from '../../documents/formats';
import type { NewDraft } from './write-drafts';

/** What an invoice is made for: one date of a recurring invoice. */
export interface Occurrence {
  /** UUID. */
  recurringInvoiceId: string;
  /** Null if the invoice is made together with a recurring invoice that begins on another day. */
  date: string | null;
  /** 1 for the first invoice. */
  number: number;
  /** The first and the last day that it bills. */
  period: { from: string; to: string };
}

const PLACEHOLDER = /\{(month|year|period|number)\}/g;

/**
 * The draft of an occurrence: with the words for `{month}`, `{year}`, `{period}` and `{number}` in the language of its
 * client, and the period as its service period unless it has one.
 */
export function ofOccurrence(draft: NewDraft, occurrence: Occurrence): NewDraft {
  const { recurringInvoiceId, date, number, period } = occurrence;
  const link = { recurringInvoiceId, occurrenceDate: date };
  if (date === null) return { ...draft, link };
  const { locale } = draft.client;
  const words: Readonly<Record<string, () => string>> = {
    month: () => formatMonthName(period.from, locale),
    year: () => period.from.slice(0, 4),
    period: () => formatPeriod(period.from, period.to, locale),
    number: () => String(number),
  };
  const fill = <Text extends string | null | undefined>(text: Text): Text =>
    (text?.includes('{') ? text.replace(PLACEHOLDER, (_, word: string) => words[word]?.() ?? '') : text) as Text;
  const { details } = draft;
  const service = details.serviceFrom ? {} : { serviceFrom: period.from, serviceTo: period.to };
  return {
    ...draft,
    link,
    lines: draft.lines.map((line) => ({ ...line, description: fill(line.description) })),
    details: { ...details, ...service, notes: fill(details.notes), clientNotes: fill(details.clientNotes) },
  };
}
