import { VIEWS } from './registry';
import type { View } from './define-view';

/** The cost of reading, as declared by the definitions of nouns. Types have their names in the API. */

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

/** The cost of a field itself; 1 by default. */
export const costOfField = (type: string, field: string): number => fieldCosts.get(`${type}.${field}`) ?? 1;

/** The number of rows that a field without a page size is charged for; 1 by default. */
export const rowsOfField = (type: string, field: string): number => fieldRows.get(`${type}.${field}`) ?? 1;

/** The default page size of a type's list; null for types without a list. */
export const usualPageOf = (type: string): number | null => usualPages.get(type) ?? null;
