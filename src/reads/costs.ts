import { VIEWS } from './registry';
import { usualPageOf, type View } from './define-view';

/** What the definitions of nouns declare about fields, by the names of types in the API: costs, page sizes, connections. */

const views = Object.values(VIEWS) as readonly View[];

const fieldCosts = new Map<string, number>();
const pages = new Map<string, number | null>();
for (const { type, fields } of views) {
  for (const [name, field] of Object.entries(fields)) {
    if (field.kind === 'column' && field.cost !== undefined) fieldCosts.set(`${type}.${name}`, field.cost);
    if (field.kind === 'pages') pages.set(`${type}.${name}`, field.usual);
  }
}

const usualPages = new Map(views.map((view) => [view.type, usualPageOf(view)]));

/** The cost of a field itself; 1 by default. */
export const costOfField = (type: string, field: string): number => fieldCosts.get(`${type}.${field}`) ?? 1;

/** The default page size of a field that returns a connection of the type `of`; null for types that are not nouns. */
export const usualPageOfField = (type: string, field: string, of: string): number | null =>
  pages.get(`${type}.${field}`) ?? usualPages.get(of) ?? null;

/** Whether a field is a connection that is read together with its object. */
export const isPages = (type: string, field: string): boolean => pages.has(`${type}.${field}`);
