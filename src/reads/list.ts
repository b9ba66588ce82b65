import type { Sql } from '../db/database';
import type { Connection } from '../schema/connection';
import type { PageArgs } from '../schema/page-args';
import { conditionsOf, searchIsCapped, sortingOf } from './compile-filters';
import { usualPageOf, type View } from './define-view';
import { connectionFrom, isCounted, nodeSelection, pageWanted } from './paging';
import { countRows, readPage } from './read-view';
import type { Selection } from './selection-tree';

/** A request for a list: which rows, in which order, which page, and the selection. */
export interface ListWanted<Filters, Order extends string> {
  args: PageArgs & { filter?: Filters | null; orderBy?: { field: Order; direction: 'ASC' | 'DESC' } | null };
  selection: Selection;
  now: Date;
}

/**
 * Reads a page of a noun as a connection: one statement, and one more for each selected value that concerns the whole
 * list. Throws VALIDATION_ERROR.
 */
export async function readConnection<T, Filters, Order extends string>(
  sql: Sql,
  view: View<T, Filters, Order>,
  { args, selection, now }: ListWanted<Filters, Order>,
): Promise<Connection<T>> {
  const conditions = conditionsOf(view, args.filter as object | null | undefined, now);
  const sorting = sortingOf(view, args.orderBy);
  const page = pageWanted(args, sorting, usualPageOf(view));
  const counted = isCounted(selection) ? await countRows(sql, view, conditions) : null;
  const search = 'searchIsCapped' in selection ? searchIsCapped(view, args.filter as object | null | undefined) : null;
  const [found] = search ? await sql.query<{ capped: boolean }>(search.sql, [...search.values]) : [];
  const wanted = { selection: nodeSelection(selection), conditions, sorting, page };
  const read = await readPage<T>(sql.last, view, wanted);
  return connectionFrom(read, { selection, sorting, counted, searchIsCapped: found?.capped ?? false });
}
