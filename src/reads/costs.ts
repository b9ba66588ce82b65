import { VIEWS } from './registry';
import type { View } from './define-view';

/** What reading costs, as the definitions of nouns say. Types are named as in the API. */

const views = Object.values(VIEWS) as readonly View[];

const fieldCosts = new Map<string, number>();
const fieldRows = new Map<string, number>();
for (const { type, fields } of views) {
  for (const [name, field] of Object.entries(fields)) {
    if (field.kind === 'column' && field.cost !== undefined) fieldCosts.set(`${type}.${name}`, field.cost);
    if (field.kind === 'many') fieldRows.set(`${type}.${name}`, field.counts);
  }
}

const usualPages = new Map(views.flatMap(({ type, list }) => (list ? [[type, list.usualPage] as const] : [])));

/** What a field itself costs; 1 unless it says otherwise. */
export const costOfField = (type: string, field: string): number => fieldCosts.get(`${type}.${field}`) ?? 1;

/** For how many rows a field is charged that takes no page size; 1 unless it says otherwise. */
export const rowsOfField = (type: string, field: string): number => fieldRows.get(`${type}.${field}`) ?? 1;

/** How many rows of a type a page has if no size is given; null for types that no list is of. */
export const usualPageOf = (type: string): number | null => usualPages.get(type) ?? null;
