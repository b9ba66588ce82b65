import { escapeLiteral, type PoolClient, type QueryConfig } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { sendMessage } from './message';
import type { Pulse } from './pulse';

/** Something that runs statements inside a transaction. */
export interface Query {
  /** Runs one statement and gives its rows. `bigint` columns come as BigInt, `numeric` and `date` as text. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** Statements inside one transaction. Each text is prepared once a connection, so keep texts few and pass values beside them. */
export interface Sql extends Query {
  /** Runs one statement as the last of the transaction: its COMMIT goes out with it, in the same message. */
  readonly last: Query;
  /** TypeORM on the same connection, for writes that need not be the fastest. */
  readonly manager: EntityManager;
}

/** Statements inside a transaction that writes. */
export interface WriteSql extends Sql {
  /**
   * Runs a part of the transaction that is kept whole, its deferred triggers held, or not at all. Rejects with what `part` or a
   * trigger throws; then the transaction goes on without it where `undoes` says so, and can only be rolled back where not.
   */
  savepoint<T>(part: () => Promise<T>, undoes: (error: unknown) => boolean): Promise<T>;
}

/** So many texts have names at once; a connection keeps a few more before it lets the forgotten ones go. */
const MAX_PREPARED = 400;
const SLACK = 50;

/** Names for prepared statements: the same text has the same name on every connection, as long as it is used. Counts what was sent. */
export class Statements {
  /** The least recently used first. */
  private readonly names = new Map<string, string>();
  private readonly live = new Set<string>();
  private readonly prepared = new WeakMap<PoolClient, Set<string>>();
  private named = 0;
  sent = 0;

  nameOf(text: string): string {
    const known = this.names.get(text);
    const name = known ?? `s${(this.named += 1)}`;
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

  /** Says that a connection has prepared a statement, and gives those that it is to let go: names come once only. */
  remember(client: PoolClient, name: string): string[] {
    const prepared = this.preparedOn(client).add(name);
    if (prepared.size <= MAX_PREPARED + SLACK) return [];
    const dead = [...prepared].filter((one) => !this.live.has(one));
    for (const one of dead) {
      prepared.delete(one);
      // The driver remembers the text of each for as long as the connection lives.
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

/** Where the driver notes what a connection has prepared, and which of PostgreSQL's processes serves it. */
interface DriverClient {
  processID: number | null;
  connection: { parsedStatements: Record<string, string> };
}

/** A value as an SQL literal, or undefined for kinds that travel as parameters only. */
function literalOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return 'NULL';
  switch (typeof value) {
    case 'string':
      return escapeLiteral(value);
    case 'number':
      return Number.isFinite(value) ? `'${value}'` : undefined;
    case 'bigint':
    case 'boolean':
      return `'${value}'`;
    default:
      break;
  }
  if (value instanceof Date) return `'${value.toISOString()}'`;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return escapeLiteral(`{${value.map((item) => `"${item.replace(/[\\"]/g, '\\$&')}"`).join(',')}}`);
  }
  return undefined;
}

function literalsOf(values: readonly unknown[]): string | undefined {
  const literals: string[] = [];
  for (const value of values) {
    const literal = literalOf(value);
    if (literal === undefined) return undefined;
    literals.push(literal);
  }
  return literals.length > 0 ? `(${literals.join(', ')})` : '';
}

/** What a transaction works with. */
export interface TransactionParts {
  client: PoolClient;
  /** TypeORM's, for acts that write with its manager. */
  dataSource: DataSource;
  statements: Statements;
  /** BEGIN and the scope, as one text. */
  begin: string;
  pulse: Pulse;
}

/**
 * A transaction that begins with its first statement and may end with its last: BEGIN, the scope, an already prepared
 * statement and COMMIT are one message to PostgreSQL and one answer. A read of one statement is one round trip.
 */
export class TransactionSql implements WriteSql {
  private state: 'NEW' | 'OPEN' | 'ENDED' = 'NEW';
  readonly last: Query = { query: (text, values) => this.run(text, values, true) };

  private typeorm: EntityManager | null = null;

  constructor(private readonly parts: TransactionParts) {}

  /** TypeORM's own statements go through a client that begins the transaction first. Most transactions need none of it. */
  get manager(): EntityManager {
    this.typeorm ??= this.managerHere();
    return this.typeorm;
  }

  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]> {
    return this.run(text, values, false);
  }

  async savepoint<T>(part: () => Promise<T>, undoes: (error: unknown) => boolean): Promise<T> {
    const { client } = this.parts;
    await this.open();
    await sendMessage(client, 'SAVEPOINT part');
    try {
      const result = await part();
      await sendMessage(client, 'SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED; RELEASE SAVEPOINT part');
      return result;
    } catch (error) {
      if (undoes(error)) await sendMessage(client, 'ROLLBACK TO SAVEPOINT part; RELEASE SAVEPOINT part');
      throw error;
    }
  }

  /** Commits what was begun, unless that went out with the last statement. */
  async commit(): Promise<void> {
    if (this.state === 'OPEN') await this.parts.client.query('COMMIT');
    this.state = 'ENDED';
  }

  /** Rolls back whatever there is. */
  async rollback(): Promise<void> {
    if (this.state !== 'NEW') await this.parts.client.query('ROLLBACK').catch(() => undefined);
    this.state = 'ENDED';
  }

  private managerHere(): EntityManager {
    const { client, dataSource } = this.parts;
    const beginning = Object.create(client) as PoolClient;
    const query = async (...args: unknown[]): Promise<unknown> => {
      await this.open();
      return (client.query as (...given: unknown[]) => Promise<unknown>).apply(client, args);
    };
    Object.assign(beginning, { query });
    const queryRunner = dataSource.createQueryRunner();
    // BEGIN goes out past TypeORM, which locks rows only in a transaction that it knows of.
    Object.assign(queryRunner, { databaseConnection: beginning, isTransactionActive: true });
    return queryRunner.manager;
  }

  private async open(): Promise<void> {
    if (this.state === 'ENDED') throw new Error('the transaction has ended');
    if (this.state === 'OPEN') return;
    this.state = 'OPEN';
    const { begin, client, pulse } = this.parts;
    await client.query({ text: begin, query_timeout: pulse.unreachableMs } as QueryConfig);
  }

  private async run<Row extends object>(
    text: string,
    values: readonly unknown[] = [],
    isLast: boolean,
  ): Promise<Row[]> {
    const { client, statements } = this.parts;
    statements.sent += 1;
    const name = statements.nameOf(text);
    if ((this.state === 'NEW' || isLast) && statements.preparedOn(client).has(name)) {
      const literals = literalsOf(values);
      if (literals !== undefined) return this.runInOneMessage(`EXECUTE ${name}${literals}`, isLast);
    }
    await this.open();
    const result = await client.query<Row>({ name, text, values: values as unknown[] });
    const forgotten = statements.preparedOn(client).has(name) ? [] : statements.remember(client, name);
    if (forgotten.length > 0) await client.query(forgotten.map((one) => `DEALLOCATE ${one}`).join('; '));
    return result.rows;
  }

  private async runInOneMessage<Row extends object>(execute: string, isLast: boolean): Promise<Row[]> {
    if (this.state === 'ENDED') throw new Error('the transaction has ended');
    const isFirst = this.state === 'NEW';
    const parts = isFirst ? [this.parts.begin, execute] : [execute];
    if (isLast) parts.push('COMMIT');
    this.state = 'OPEN';
    const { client, pulse } = this.parts;
    const sent = sendMessage(client, parts.join('; '));
    const { processID } = client as unknown as DriverClient;
    const answers = await (isFirst ? pulse.watch(processID, sent) : sent);
    if (isLast) this.state = 'ENDED';
    return (answers.at(isLast ? -2 : -1) ?? []) as Row[];
  }
}
