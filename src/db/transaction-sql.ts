import type { PoolClient, QueryConfig } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { isPreparable, LentSession } from './lent-session';
import { asMessage, sendMessage } from './message';
import type { Pulse } from './pulse';
import { type DriverClient, literalsOf, type Statements } from './statements';
import { managerOn } from './typeorm-internals';

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
   * Runs one statement, whose rows nobody needs, in the message of the next one: so it costs no round trip of its own. What it
   * must not do a constraint refuses; `refusal` says what to throw in the place of PostgreSQL's error, which comes to
   * whoever asked for the next statement.
   */
  withNext(text: string, values: readonly unknown[], refusal?: (error: unknown) => unknown): void;
  /**
   * Runs a part of the transaction that is kept whole, its deferred triggers held, or not at all. Rejects with what `part` or a
   * trigger throws; then the transaction goes on without it where `undoes` says so, and can only be rolled back where not.
   */
  savepoint<T>(part: () => Promise<T>, undoes: (error: unknown) => boolean): Promise<T>;
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
  /** Whether the client is one of a pooler, which lends it another session for each transaction. */
  isPooled: boolean;
}

/** A statement that goes out with the next one. */
interface Ahead {
  text: string;
  values: readonly unknown[];
  refusal: (error: unknown) => unknown;
}

/**
 * A transaction that begins with its first statement and may end with its last: BEGIN, the scope, an already prepared
 * statement and COMMIT are one message to PostgreSQL and one answer. A read of one statement is one round trip.
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

  /** TypeORM's own statements go through a client that begins the transaction first. Most transactions need none of it. */
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

  /** Commits what was begun, unless that went out with the last statement. Throws where PostgreSQL has kept nothing of it. */
  async commit(): Promise<void> {
    await this.runAhead();
    const isOpen = this.state === 'OPEN';
    // Nothing may follow, not even while the answer is on its way: it would be outside of the transaction.
    this.state = 'ENDED';
    if (!isOpen) return;
    const { command } = await this.parts.client.query('COMMIT');
    // So it answers, without an error, where a statement had failed before, whoever was told of that.
    if (command === 'ROLLBACK') throw new Error('a statement of the transaction had failed: nothing of it was kept');
  }

  /** Rolls back whatever there is. Rejects where the connection does not answer: it is of no more use. */
  async rollback(): Promise<void> {
    const isBegun = this.state !== 'NEW';
    this.state = 'ENDED';
    if (isBegun) await this.parts.client.query('ROLLBACK');
  }

  private managerHere(): EntityManager {
    const { client, dataSource } = this.parts;
    const beginning = Object.create(client) as PoolClient;
    const query = async (...args: unknown[]): Promise<unknown> => {
      await this.runAhead();
      await this.open();
      return (client.query as (...given: unknown[]) => Promise<unknown>).apply(client, args);
    };
    Object.assign(beginning, { query });
    return managerOn(dataSource, beginning);
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

  /** A statement that this connection has prepared, or can prepare in the same message, as text; null where not, or where a value travels as a parameter only. */
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
    // The driver would believe that the next session knows the name as well.
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
