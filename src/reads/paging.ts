import { isCalendarDate } from '../domain/calendar';
import { validationError } from '../domain/errors';
import type { Connection } from '../schema/connection';
import type { PageArgs } from '../schema/page-args';
import type { Cell } from './cell';
import type { Condition, Sorting } from './compile-filters';
import { below } from './selection';
import { mergeSelections, type Selection } from './selection-tree';

/** Pages of lists, at the root and inside nouns: what is asked for, by keyset, and the connection that answers it. */

const MOST = 100;
/** Counting takes time proportional to the number of rows, so it stops here. */
const MOST_COUNTED = 10_000;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The requested page of a list. Exactly one of `first` and `last` is set; cursors belong to this list. */
export interface PageWanted {
  limit: number;
  backwards: boolean;
  after: Cursor | null;
  before: Cursor | null;
  offset: number;
}

/** A position in a sorted list: the sort value as text, and the ID. */
export interface Cursor {
  value: string;
  id: string;
}

/** A page: the rows with their positions, and whether there are more before and after. */
export interface Page<T> {
  rows: { cursor: Cursor; node: T }[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/** A number of rows, up to the limit of counting, and whether there are more. */
export interface Counted {
  count: number;
  isCapped: boolean;
}

/** Text that PostgreSQL accepts as a value of the type that a list is sorted by. */
const VALUE_FORMS: Readonly<Record<Sorting['type'], (text: string) => boolean>> = {
  text: (text) => !text.includes('\0'),
  date: (text) => text === 'infinity' || isCalendarDate(text),
  bigint: (text) => /^-?\d{1,18}$/.test(text),
  timestamptz: (text) =>
    isCalendarDate(text.slice(0, 10)) && /^.{10} ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?\+00$/.test(text),
  uuid: (text) => UUID.test(text),
};

const sortOf = ({ expression, direction }: Sorting): string => `${expression('t')} ${direction}`;

function encodeCursor(sort: string, { value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, value, id])).toString('base64url');
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
  if (ofSort === sortOf(sorting) && isValue && typeof id === 'string' && UUID.test(id)) return { value, id };
  throw validationError({ field, reason: 'must be a cursor of a list in the same order' });
}

function sizeOf(size: number, field: string): number {
  if (size < 1 || size > MOST) throw validationError({ field, reason: `must be from 1 to ${MOST}` });
  return size;
}

/** Reads the paging arguments of a list. Throws VALIDATION_ERROR. */
export function pageWanted(args: PageArgs, sorting: Sorting, usual: number): PageWanted {
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

/** SQL: an alias with the columns that a list is sorted by, and what has the ID of its rows. */
interface Sorted {
  t: string;
  id: string;
}

/** Rows beyond a cursor in the list's order. */
function beyond(
  { expression, type }: Sorting,
  { t, id }: Sorted,
  { cursor, descending }: { cursor: Cursor; descending: boolean },
): Condition {
  const compare = descending ? '<' : '>';
  return {
    sql: `(${expression(t)}, ${id}) ${compare} (?::text::${type}, ?::uuid)`,
    values: [cursor.value, cursor.id],
  };
}

/**
 * Which rows of an alias are on a page or beyond it, and the order in which they are read. `id` is what has their IDs, if that
 * is not a column of this name.
 */
export function keysetOf(
  sorting: Sorting,
  page: PageWanted,
  { t, id = `${t}.id` }: { t: string; id?: string },
): { conditions: Condition[]; order: string } {
  const at = { t, id };
  const descending = sorting.direction === 'DESC';
  const conditions = [
    ...(page.after ? [beyond(sorting, at, { cursor: page.after, descending })] : []),
    ...(page.before ? [beyond(sorting, at, { cursor: page.before, descending: !descending })] : []),
  ];
  const direction = descending !== page.backwards ? 'DESC' : 'ASC';
  return { conditions, order: `ORDER BY ${sorting.expression(t)} ${direction}, ${id} ${direction}` };
}

/** A page from its rows in the order of reading, of which one more than fits was asked for. */
export function pageOf<T>(
  rows: readonly { value: string; id: string; row: Cell[] }[],
  decode: (row: Cell[]) => T,
  page: PageWanted,
): Page<T> {
  const more = rows.length > page.limit;
  const kept = (more ? rows.slice(0, page.limit) : rows).map(({ value, id, row }) => ({
    cursor: { value, id },
    node: decode(row),
  }));
  if (page.backwards) kept.reverse();
  return {
    rows: kept,
    hasNextPage: page.backwards ? page.before !== null : more,
    hasPreviousPage: page.backwards ? more : page.after !== null || page.offset > 0,
  };
}

/** SQL for the number of rows that a query finds, up to one more than is counted. */
export const countSql = (from: string): string =>
  `SELECT count(*) AS count FROM (SELECT ${from} LIMIT ${MOST_COUNTED + 1}) AS counted`;

/** What `countSql` found. */
export const countedOf = (count: bigint | number | undefined): Counted => ({
  count: Math.min(Number(count ?? 0), MOST_COUNTED),
  isCapped: Number(count ?? 0) > MOST_COUNTED,
});

/**
 * The fields selected on a connection's nodes, in both `nodes` and `edges { node }`; the same object for the same
 * document.
 */
const merged = new WeakMap<Selection, Selection>();

export function nodeSelection(selection: Selection): Selection {
  const nodes = below(selection, 'nodes');
  const edgeNodes = below(below(selection, 'edges'), 'node');
  if (Object.keys(edgeNodes).length === 0) return nodes;
  if (Object.keys(nodes).length === 0) return edgeNodes;
  const known = merged.get(selection) ?? mergeSelections(nodes, edgeNodes);
  merged.set(selection, known);
  return known;
}

/** Whether a connection's rows are to be counted. */
export const isCounted = (selection: Selection): boolean =>
  'totalCount' in selection || 'totalCountIsCapped' in selection;

/** Whether anything of a connection depends on which rows are on its page. */
export const isPaged = (selection: Selection): boolean =>
  'nodes' in selection || 'edges' in selection || 'pageInfo' in selection;

interface Assembly {
  selection: Selection;
  sorting: Sorting;
  counted: Counted | null;
  searchIsCapped: boolean;
}

/** The connection that a page, and the number of all rows, are shown as. */
export function connectionFrom<T>(
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
