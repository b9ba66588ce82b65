import { inOrganization } from '../db/scope';
import { snakeCase } from '../domain/snake-case';
import type { CaseTest } from './column-kinds';
import { rowTable, type Table } from './registry';
import type { Via } from './relation-kinds';

/** SQL fragments made from properties, for everything that compiles definitions. */

/** A trusted value as a literal. */
export function literal(value: unknown): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`a column cannot be compared with ${typeof value}`);
}

/** A property's column of the row `t`. */
export const columnOf = (t: string, property: string): string => `${t}.${snakeCase(property)}`;

/** The sum of minor-unit columns with their signs. */
export function termsOf(t: string, terms: readonly string[]): string {
  const [first = '', ...others] = terms.map(
    (term) => [term.startsWith('-') ? '-' : '+', term.replace('-', '')] as const,
  );
  const minor = (name: string) => columnOf(t, `${name}Minor`);
  return others.reduce((sum, [sign, name]) => `${sum} ${sign} ${minor(name)}`, minor(first[1] ?? ''));
}

/** Further conditions on the row `t`, to be appended to a WHERE clause. */
export function whereOf(t: string, where: Readonly<Record<string, unknown>>): string {
  return Object.entries(where)
    .map(([property, value]) => {
      const name = columnOf(t, property);
      if (value === null) return ` AND ${name} IS NULL`;
      if (Array.isArray(value)) return ` AND ${name} IN (${value.map(literal).join(', ')})`;
      return ` AND ${name} = ${literal(value)}`;
    })
    .join('');
}

/**
 * The condition over `t` that a view's row belongs to the scope, if the table's policy does not imply it; otherwise
 * null.
 */
export function tenancyOf({ tenancy }: Table, t: string): string[] {
  if (tenancy === 'BY_POLICY' || tenancy === 'NONE') return [];
  if (tenancy !== 'BY_MEMBERSHIP') return [inOrganization(t, snakeCase(tenancy.comparing))];
  return [`EXISTS (SELECT FROM members m WHERE ${inOrganization('m')} AND m.user_id = ${t}.id)`];
}

/** The same condition, to be appended to a WHERE clause. */
export const inTenancy = (table: Table, t: string): string =>
  tenancyOf(table, t)
    .map((condition) => ` AND ${condition}`)
    .join('');

/** SQL for the IDs of the rows that linking tables lead to from a value. */
export function idsLedTo(via: readonly Via[], from: string): string {
  return via
    .map(({ row, by, to }) => {
      const table = rowTable(row);
      return `SELECT ${columnOf('v', to)} FROM ${table.table} v WHERE ${columnOf('v', by)} = ${from}${inTenancy(table, 'v')}`;
    })
    .join(' UNION ALL ');
}

/** What a column of the row `t` is compared with in a case. */
export function testOf(t: string, is: CaseTest): string {
  if (is === null) return 'IS NULL';
  if (typeof is !== 'object') return `= ${literal(is)}`;
  if ('isThere' in is) return 'IS NOT NULL';
  if ('sumOf' in is) {
    const rows = rowTable(is.sumOf);
    const those = `${columnOf('x', is.by)} = ${t}.id AND ${columnOf('x', is.there)} IS NOT NULL${inTenancy(rows, 'x')}`;
    return `= (SELECT coalesce(sum(${columnOf('x', is.amount)}), 0) FROM ${rows.table} x WHERE ${those})`;
  }
  const table = rowTable(is.noun);
  return `< (SELECT ${columnOf('x', is.column)} FROM ${table.table} x WHERE x.id = ${columnOf(t, is.by)}${inTenancy(table, 'x')})`;
}
