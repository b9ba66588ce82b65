import type { KeysOf } from './column-kinds';
import type { Sort } from './filter-kinds';
import type { NounName, RowOf } from './nouns';
import type { Via, Where } from './relation-kinds';

/** The rows of another noun that belong to this one, as a connection: a page of them is read at a time. */
export interface PagesField<N extends NounName = NounName> {
  kind: 'pages';
  noun: N;
  by: string | readonly Via[];
  where: Readonly<Record<string, unknown>>;
  /** What they are sorted by, in ascending order; null for the default order of the noun's list. */
  sort: Sort | null;
  /** The default page size; null for that of the noun. */
  usual: number | null;
}

interface PagesOptions<Row> {
  /** The column of those rows that contains this row's ID, or the tables that lead to them. */
  by: KeysOf<Row, string | null> | readonly Via[];
  where?: Where<Row>;
  sort?: Sort<keyof Row & string>;
  /** For lists that rarely have more rows: pages of pages cost little then. */
  usual?: number;
}

/** A list of another noun that grows with time. It is read in the statement of this row, by the arguments of the field. */
export const pages = <const N extends NounName>(
  noun: N,
  { by, where = {}, sort, usual }: PagesOptions<RowOf<N>>,
): PagesField<N> => ({ kind: 'pages', noun, by, where, sort: sort ?? null, usual: usual ?? null });
