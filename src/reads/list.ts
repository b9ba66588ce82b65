import type { Sql } from '../db/database';
import { isCalendarDate } from '../domain/calendar';
import { validationError } from '../domain/errors';
import type { Connection } from '../schema/connection';
import type { PageArgs } from '../schema/page-args';
import { conditionsOf, searchIsCapped, type Sorting, sortingOf } from './compile-filters';
import type { View } from './define-view';
import {
  countRows,
  countRowsOfEach,
  type Counted,
  type Cursor,
  type Owners,
  type Page,
  type PageWanted,
  readPage,
  readPageOfEach,
} from './read-view';
import { below } from './selection';
import { mergeSelections, type Selection } from './selection-tree';
import { whereOf } from './sql-parts';

const MOST = 100;
const CURSOR = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function encodeCursor(sort: string, { value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, value, id])).toString('base64url');
}

/** Text that PostgreSQL accepts as a value of the type that a list is sorted by. */
const VALUE_FORMS: Readonly<Record<Sorting['type'], (text: string) => boolean>> = {
  text: (text) => !text.includes('\0'),
  date: (text) => text === 'infinity' || isCalendarDate(text),
  bigint: (text) => /^-?\d{1,18}$/.test(text),
  timestamptz: (text) =>
    isCalendarDate(text.slice(0, 10)) && /^.{10} ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?\+00$/.test(text),
};

function sortOf({ expression, direction }: Sorting): string {
  return `${expression} ${direction}`;
}

/** Decodes a cursor of a list with the same order. Throws VALIDATION_ERROR for any other text. */
function decodeCursor(sorting: Sorting, text: string, field: string): Cursor {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    parts = null;
  }
  const [ofSort, value, id] = Array.isArray(parts) ? (parts as unknown[]) : [];
  const isValue = typeof value === 'string' && VALUE_FORMS[sorting.type](value);
  if (ofSort === sortOf(sorting) && isValue && typeof id === 'string' && CURSOR.test(id)) return { value, id };
  throw validationError({ field, reason: 'must be a cursor of a list in the same order' });
}

function sizeOf(size: number, field: string): number {
  if (size < 1 || size > MOST) throw validationError({ field, reason: `must be from 1 to ${MOST}` });
  return size;
}

/** Reads the paging arguments of a list. Throws VALIDATION_ERROR. */
function pageWanted(args: PageArgs, sorting: Sorting, usual: number): PageWanted {
  const { first, last, after, before, offset } = args;
  if (typeof first === 'number' && typeof last === 'number')
    throw validationError({ field: 'last', reason: 'use either first or last' });
  if (typeof offset === 'number' && (offset < 0 || offset > 1_000_000)) {
    throw validationError({ field: 'offset', reason: 'must be from 0 to 1000000' });
  }
  if (typeof offset === 'number' && (after || before || typeof last === 'number')) {
    throw validationError({ field: 'offset', reason: 'cannot be combined with a cursor or last' });
  }
  const backwards = typeof last === 'number';
  return {
    limit: backwards ? sizeOf(last, 'last') : sizeOf(first ?? usual, 'first'),
    backwards,
    after: after ? decodeCursor(sorting, after, 'after') : null,
    before: before ? decodeCursor(sorting, before, 'before') : null,
    offset: offset ?? 0,
  };
}

/**
 * The fields selected on a connection's nodes, in both `nodes` and `edges { node }`; the same object for the same
 * document.
 */
const merged = new WeakMap<Selection, Selection>();

function nodeSelection(selection: Selection): Selection {
  const nodes = below(selection, 'nodes');
  const edgeNodes = below(below(selection, 'edges'), 'node');
  if (Object.keys(edgeNodes).length === 0) return nodes;
  if (Object.keys(nodes).length === 0) return edgeNodes;
  const known = merged.get(selection) ?? mergeSelections(nodes, edgeNodes);
  merged.set(selection, known);
  return known;
}

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
  const page = pageWanted(args, sorting, view.list?.usualPage ?? MOST);
  const counted = isCounted(selection) ? await countRows(sql, view, conditions) : null;
  const search = 'searchIsCapped' in selection ? searchIsCapped(view, args.filter as object | null | undefined) : null;
  const [found] = search ? await sql.query<{ capped: boolean }>(search.sql, [...search.values]) : [];
  const wanted = { selection: nodeSelection(selection), conditions, sorting, page };
  const read = await readPage<T>(sql.last, view, wanted);
  return connectionFrom(read, { selection, sorting, counted, searchIsCapped: found?.capped ?? false });
}

/** A request for the lists of several owners: the same page of each. */
export interface ListsWanted {
  owners: Owners;
  args: PageArgs;
  selection: Selection;
}

/**
 * Reads the same page of a noun for each of several owners, in its default order and without what is archived or deleted: one statement, and one more if the
 * rows are counted. Throws VALIDATION_ERROR.
 */
export async function readConnectionOfEach<T>(
  sql: Sql,
  view: View<T>,
  { owners, args, selection }: ListsWanted,
): Promise<Map<string, Connection<T>>> {
  const conditions = [{ sql: `true${whereOf('t', view.kept)}`, values: [] }];
  const sorting = sortingOf(view, null);
  const page = pageWanted(args, sorting, view.list?.usualPage ?? MOST);
  const counted = isCounted(selection) ? await countRowsOfEach(sql, view, { owners, conditions }) : null;
  const wanted = { owners, selection: nodeSelection(selection), conditions, sorting, page };
  const pages = await readPageOfEach(sql, view, wanted);
  return new Map(
    [...pages].map(([owner, read]) => [
      owner,
      connectionFrom(read, { selection, sorting, counted: counted?.get(owner) ?? null, searchIsCapped: false }),
    ]),
  );
}

const isCounted = (selection: Selection): boolean => 'totalCount' in selection || 'totalCountIsCapped' in selection;

interface Assembly {
  selection: Selection;
  sorting: Sorting;
  counted: Counted | null;
  searchIsCapped: boolean;
}

function connectionFrom<T>(
  read: Page<T>,
  { selection, sorting, counted, searchIsCapped: capped }: Assembly,
): Connection<T> {
  const withCursors = 'edges' in selection || 'pageInfo' in selection;
  const sort = sortOf(sorting);
  const edges = read.rows.map(({ cursor, node }) => ({ cursor: withCursors ? encodeCursor(sort, cursor) : '', node }));
  return {
    edges,
    nodes: read.rows.map(({ node }) => node),
    pageInfo: {
      hasNextPage: read.hasNextPage,
      hasPreviousPage: read.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: counted?.count ?? null,
    totalCountIsCapped: counted?.isCapped ?? false,
    searchIsCapped: capped,
  };
}
