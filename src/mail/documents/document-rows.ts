import { isolated } from '../../documents/formats';
import type { DocumentView, Fact, KeyFact, TotalRow } from '../../documents/document-view';

/** A fact as a row of an email; `strong` marks those that matter most. */
export interface Row extends Fact {
  strong?: boolean;
}

const STRONG: ReadonlySet<string> = new Set<TotalRow['key']>(['total', 'due']);

/** Facts or totals of a document as the rows of an email. */
export function documentRows(facts: readonly (KeyFact | TotalRow)[]): Row[] {
  return facts.map(({ key, label, value }) => ({
    label,
    value,
    strong: STRONG.has(key),
  }));
}

/** Rows in plain text. */
export function plainRows(rows: readonly Fact[]): string {
  return rows.map(({ label, value }) => `${label}: ${value}`).join('\n');
}

/** The seller's name and data, for the end of an email. */
export function sellerFooter({ seller }: DocumentView): string[] {
  const data = [...seller.lines, ...seller.registration].map(isolated);
  return [isolated(seller.name), data.join(' · ')].filter(Boolean);
}
