import type { Connection } from '../schema/connection';
import type { PageArgs } from '../schema/page-args';
import type { Cell } from './cell';
import { ordered, type Sorting, sortingOf } from './compile-filters';
import { usualPageOf, type View } from './define-view';
import type { Sort } from './filter-kinds';
import { connectionFrom, countedOf, countSql, isCounted, isPaged, keysetOf, pageOf, pageWanted } from './paging';
import type { Selection } from './selection-tree';

/** A page of rows that belong to another row, ready to be compiled. */
interface PagesWanted {
  view: View;
  sort: Sort | null;
  usual: number | null;
  args: PageArgs;
  /** What is selected of the connection. */
  selection: Selection;
  /** The condition that a row of this alias belongs to the other row. */
  belongs: (alias: string) => string;
  /** The selected fields of a row of the alias `t`. */
  row: { t: string; sql: string; decode: (cells: Cell[]) => unknown };
  /** Adds a value to the statement, and returns what stands for it. */
  bind: (value: unknown) => string;
}

/**
 * Compiles a connection inside another row: its page as one cell, and the number of its rows as another, each only if it
 * is selected. Throws VALIDATION_ERROR for arguments that are not valid.
 */
export function compilePages(wanted: PagesWanted): {
  sql: string[];
  decode: (cells: Cell[], at: number) => Connection<unknown>;
} {
  const { view, sort, usual, args, selection, belongs, row, bind } = wanted;
  const sorting: Sorting = sort ? ordered(sort, 'ASC') : sortingOf(view, null);
  const page = pageWanted(args, sorting, usual ?? usualPageOf(view));
  const { conditions, order } = keysetOf(sorting, page, { t: row.t });
  const within = conditions.map(({ sql, values }) => {
    let at = -1;
    return ` AND ${sql.replace(/\?/g, () => bind(values[(at += 1)]))}`;
  });
  const skipped = page.offset === 0 ? '' : ` OFFSET ${bind(page.offset)}`;
  // An array, because it keeps the order of its query.
  const rows = `ARRAY(SELECT json_build_array((${sorting.expression(row.t)})::text, ${row.t}.id, ${row.sql}) FROM ${view.table} ${row.t} WHERE ${belongs(row.t)}${within.join('')} ${order} LIMIT ${page.limit + 1}${skipped})`;
  const count = `(${countSql(`FROM ${view.table} ${row.t} WHERE ${belongs(row.t)}`)})`;
  const [hasRows, hasCount] = [isPaged(selection), isCounted(selection)];
  return {
    sql: [...(hasRows ? [rows] : []), ...(hasCount ? [count] : [])],
    decode: (cells, at) => {
      const found = hasRows ? (cells[at] as [string, string, Cell[]][]) : [];
      const counted = hasCount ? countedOf(cells[hasRows ? at + 1 : at] as number) : null;
      const read = pageOf(
        found.map(([value, id, own]) => ({ value, id, row: own })),
        row.decode,
        page,
      );
      return connectionFrom(read, { selection, sorting, counted, searchIsCapped: false });
    },
  };
}
