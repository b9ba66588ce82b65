import type { PoolClient, QueryConfig } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { isPreparable, LentSession } from './lent-session';
import { asMessage, sendMessage } from './message';
import type { Pulse } from './pulse';
import { type DriverClient, literalsOf, type Statements } from './statements';
import { managerOn } from './typeorm-internals';

/** Runs statements inside a transaction. */
export interface Query {
  /** Runs one statement and returns its rows. `bigint` columns are returned as BigInt, `numeric` and `date` as text. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/**
 * Statements inside one transaction. Each text is prepared once per connection, so keep the number of texts small and
 * pass values separately.
 */
export interface Sql extends Query {
  /** Runs one statement as the last of the transaction. COMMIT is sent in the same message. */
  readonly last: Query;
  /** TypeORM on the same connection, for writes that are not performance-critical. */
  readonly manager: EntityManager;
}

/** Statements inside a transaction that writes. */
export interface WriteSql extends Sql {
  /**
   * Runs one statement whose rows are not needed, in the message of the next one, so that it costs no round trip.
   * Constraints must prevent what it must not do. `refusal` maps PostgreSQL's error, which the caller of the next
   * statement receives.
   */
  withNext(text: string, values: readonly unknown[], refusal?: (error: unknown) => unknown): void;
  /**
   * Runs a part of the transaction, including its deferred triggers, entirely or not at all. Rejects with the error of
   * `part` or a trigger. The transaction then continues without the part if `undoes` returns true; otherwise it can
   * only be rolled back.
   */
  savepoint<T>(part: () => Promise<T>, undoes: (error: unknown) => boolean): Promise<T>;
}

/** The dependencies of a transaction. */
export interface TransactionParts {
  client: PoolClient;
  /** TypeORM's data source, for acts that write with its manager. */
  dataSource: DataSource;
  statements: Statements;
  /** BEGIN and the scope, as one text. */
  begin: string;
  pulse: Pulse;
  /** Whether the client belongs to a pooler, which lends it a different session for each transaction. */
  isPooled: boolean;
}

/** A statement that is sent with the next one. */
interface Ahead {
  text: string;
  values: readonly unknown[];
  refusal: (error: unknown) => unknown;
}

/**
 * A transaction that begins with its first statement and may end with its last: BEGIN, the scope, an already prepared
 * statement and COMMIT are one message to PostgreSQL and one response, so that a read of one statement is one round
 * trip.
 */
export class TransactionSql implements WriteSql {
  private state: 'NEW' | 'OPEN' | 'ENDED' = 'NEW';
  readonly last: Query = { query: (text, values = []) => this.run(text, values, true) };

  private typeorm: EntityManager | null = null;
  private ahead: Ahead[] = [];
  private readonly lent: LentSession | null;

  constructor(private readonly parts: TransactionParts) {
    this.lent = parts.isPooled ? new LentSession(parts.statements) : null;
  }

  /** TypeORM's own statements use a client that begins the transaction first. Most transactions do not need it. */
  get manager(): EntityManager {
    this.typeorm ??= this.managerHere();
    return this.typeorm;
  }

  query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.run(text, values, false);
  }

  withNext(text: string, values: readonly unknown[], refusal = (error: unknown): unknown => error): void {
    this.ahead.push({ text, values, refusal });
  }

  async savepoint<T>(part: () => Promise<T>, undoes: (error: unknown) => boolean): Promise<T> {
    const { client } = this.parts;
    await this.runAhead();
    await this.open();
    await sendMessage(client, 'SAVEPOINT part');
    try {
      const result = await part();
      await this.runAhead();
      await sendMessage(client, 'SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED; RELEASE SAVEPOINT part');
      return result;
    } catch (error) {
      this.ahead = [];
      if (undoes(error)) await sendMessage(client, 'ROLLBACK TO SAVEPOINT part; RELEASE SAVEPOINT part');
      throw error;
    }
  }

  /**
   * Commits the transaction, unless COMMIT was sent with the last statement. Throws if PostgreSQL has rolled it back.
   */
  async commit(): Promise<void> {
    await this.runAhead();
    const isOpen = this.state === 'OPEN';
    // No statement may follow, even before the response arrives, because it would run outside the transaction.
    this.state = 'ENDED';
    if (!isOpen) return;
    const { command } = await this.parts.client.query('COMMIT');
    // This is how COMMIT responds, without an error, if an earlier statement had failed.
    if (command === 'ROLLBACK') throw new Error('a statement of the transaction had failed, so none of it was kept');
  }

  /**
   * Rolls back the transaction, if it was begun. Rejects if the connection does not respond, and can no longer be used.
   */
  async rollback(): Promise<void> {
    const isBegun = this.state !== 'NEW';
    this.state = 'ENDED';
    if (isBegun) await this.parts.client.query('ROLLBACK');
  }

  private managerHere(): EntityManager {
    const { client, dataSource } = this.parts;
    const beginning = Object.create(client) as PoolClient;
    const query = async (...args: unknown[]): Promise<unknown> => {
      await this.open();
      this.parts.statements.sent += 1;
      return (client.query as (...given: unknown[]) => Promise<unknown>).apply(client, args);
    };
    Object.assign(beginning, { query });
    return managerOn(dataSource, beginning, () => this.runAhead());
  }

  private async open(): Promise<void> {
    if (this.state === 'ENDED') throw new Error('the transaction has ended');
    if (this.state === 'OPEN') return;
    this.state = 'OPEN';
    const { begin, client, pulse } = this.parts;
    await client.query({ text: begin, query_timeout: pulse.unreachableMs } as QueryConfig);
  }

  private async run<Row extends object>(text: string, values: readonly unknown[], isLast: boolean): Promise<Row[]> {
    this.parts.statements.sent += 1;
    const ahead = this.ahead.map((one) => this.executeOf(one.text, one.values));
    if (this.state === 'NEW' || isLast || ahead.length > 0 || this.lent) {
      const executes = [...ahead, this.executeOf(text, values)];
      if (executes.every((one) => one !== null)) return this.runInOneMessage(executes, text, isLast);
    }
    await this.runAhead();
    return this.runAlone(text, values);
  }

  /**
   * A statement that this connection has prepared, or can prepare in the same message, as text. Null if it cannot, or
   * if a value must be sent as a parameter.
   */
  private executeOf(text: string, values: readonly unknown[]): string | null {
    const { client, statements } = this.parts;
    const name = statements.nameOf(text);
    const isAtHand = this.lent ? isPreparable(text) : statements.preparedOn(client).has(name);
    const literals = isAtHand ? literalsOf(values) : undefined;
    return literals === undefined ? null : `EXECUTE ${name}${literals}`;
  }

  private async runAlone<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> {
    const { client, statements } = this.parts;
    await this.open();
    // The driver would assume that the next session also knows the name.
    if (this.lent) return (await client.query<Row>(text, values as unknown[])).rows;
    const name = statements.nameOf(text);
    const result = await client.query<Row>({ name, text, values: values as unknown[] });
    const forgotten = statements.preparedOn(client).has(name) ? [] : statements.remember(client, name);
    if (forgotten.length > 0) await client.query(forgotten.map((one) => `DEALLOCATE ${one}`).join('; '));
    return result.rows;
  }

  private async runAhead(): Promise<void> {
    for (const { text, values, refusal } of this.ahead.splice(0)) {
      this.parts.statements.sent += 1;
      await this.runAlone(text, values).catch((error: unknown) => Promise.reject(refusal(error) as Error));
    }
  }

  private async runInOneMessage<Row extends object>(executes: string[], text: string, isLast: boolean): Promise<Row[]> {
    if (this.state === 'ENDED') throw new Error('the transaction has ended');
    const begin = this.state === 'NEW' ? this.parts.begin : null;
    this.state = 'OPEN';
    const ahead = this.ahead.splice(0);
    this.parts.statements.sent += ahead.length;
    const send = (message: string): Promise<object[][]> => this.send(message, begin !== null);
    const end = isLast ? 'COMMIT' : null;
    try {
      const answers = await (this.lent
        ? this.lent.execute({ begin, executes, texts: [...ahead.map((one) => one.text), text], end }, send)
        : send(asMessage([begin, ...executes, end])));
      if (isLast) this.state = 'ENDED';
      return (answers.at(isLast ? -2 : -1) ?? []) as Row[];
    } catch (error) {
      throw ahead.reduce((told: unknown, { refusal }) => refusal(told), error);
    }
  }

  private send(message: string, begins: boolean): Promise<object[][]> {
    const { client, pulse } = this.parts;
    const sent = sendMessage(client, message);
    if (!begins) return sent;
    return pulse.watch(this.lent ? null : (client as unknown as DriverClient).processID, sent);
  }
}
