import { createHash } from 'node:crypto';
import { escapeLiteral, type PoolClient } from 'pg';

/** The maximum number of named statements. A connection keeps a few more before it deallocates discarded ones. */
export const MAX_PREPARED = 400;
const SLACK = 50;

/**
 * Names for prepared statements, derived from their texts, so that every process gives the same text the same name.
 * Also counts the statements that were sent.
 */
export class Statements {
  /** The least recently used first. */
  private readonly names = new Map<string, string>();
  private readonly live = new Set<string>();
  private readonly prepared = new WeakMap<PoolClient, Set<string>>();
  sent = 0;

  nameOf(text: string): string {
    const known = this.names.get(text);
    const name = known ?? `b_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
    if (known) this.names.delete(text);
    this.names.set(text, name);
    if (!known) this.live.add(name);
    if (this.names.size > MAX_PREPARED) this.forgetOldest();
    return name;
  }

  /** The names that this connection has prepared. */
  preparedOn(client: PoolClient): Set<string> {
    let names = this.prepared.get(client);
    if (!names) this.prepared.set(client, (names = new Set()));
    return names;
  }

  /**
   * Records that a connection has prepared a statement, and returns those that it must deallocate before its next
   * statement.
   */
  remember(client: PoolClient, name: string): string[] {
    const prepared = this.preparedOn(client).add(name);
    if (prepared.size <= MAX_PREPARED + SLACK) return [];
    const dead = [...prepared].filter((one) => !this.live.has(one));
    for (const one of dead) {
      prepared.delete(one);
      // The driver keeps the text of each for the lifetime of the connection.
      delete (client as unknown as DriverClient).connection.parsedStatements[one];
    }
    return dead;
  }

  private forgetOldest(): void {
    const [oldest] = this.names;
    if (!oldest) return;
    this.names.delete(oldest[0]);
    this.live.delete(oldest[1]);
  }
}

/** Where the driver records what a connection has prepared, and which PostgreSQL process serves it. */
export interface DriverClient {
  processID: number | null;
  connection: { parsedStatements: Record<string, string> };
}

/** A text as an SQL literal. Optimized for texts that need no escaping, because the driver examines each character. */
export function literalOfText(text: string): string {
  return /['\\]/.test(text) ? escapeLiteral(text) : `'${text}'`;
}

/** A value as an SQL literal, or undefined for types that must be sent as parameters. */
function literalOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return 'NULL';
  switch (typeof value) {
    case 'string':
      return literalOfText(value);
    case 'number':
      return Number.isFinite(value) ? `'${value}'` : undefined;
    case 'bigint':
    case 'boolean':
      return `'${value}'`;
    default:
      break;
  }
  if (value instanceof Date) return `'${value.toISOString()}'`;
  return Array.isArray(value) ? literalOfTexts(value) : undefined;
}

/** An array of texts as a PostgreSQL array literal; undefined for other arrays. */
function literalOfTexts(values: readonly unknown[]): string | undefined {
  const items: string[] = [];
  for (const value of values) {
    if (value !== null && typeof value !== 'string') return undefined;
    items.push(value === null ? 'NULL' : `"${value.replace(/[\\"]/g, '\\$&')}"`);
  }
  return literalOfText(`{${items.join(',')}}`);
}

/** Values as the list of literals after EXECUTE and a name; undefined if one must be sent as a parameter. */
export function literalsOf(values: readonly unknown[]): string | undefined {
  const literals: string[] = [];
  for (const value of values) {
    const literal = literalOf(value);
    if (literal === undefined) return undefined;
    literals.push(literal);
  }
  return literals.length > 0 ? `(${literals.join(', ')})` : '';
}
