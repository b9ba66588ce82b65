import type { PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { StartError } from '../config/start-error';
import { BillfoldError, ErrorCode } from '../domain/errors';
import { behindPooler, type ConnectionSettings, dataSourceOptions, sessionSettings } from './data-source-options';
import { NoConnectionFree, ConnectionGate } from '../lib/connection-gate';
import { assertReachable } from './database-faults';
import { assertSettings, giveRoleSettings } from './pooler';
import { DEFAULT_TIMEOUTS, isSilence, Pulse } from './pulse';
import { beginsIn, type Origin, type Scope } from './scope';
import { sqlStateOf } from './sql-errors';
import { Statements } from './statements';
import { type Sql, TransactionSql, type WriteSql } from './transaction-sql';
import { poolOf } from './typeorm-internals';

export type { Query, Sql, WriteSql } from './transaction-sql';

const QUERY_CANCELED = '57014';
const RETRIED_STATES = new Set(['40001', '40P01']);
const MAX_TRIES = 4;

/**
 * The only way to PostgreSQL. Every statement runs inside a transaction, whose scope is set in the same round trip as
 * BEGIN.
 */
export class Database {
  private readonly statements = new Statements();

  private readonly gate: ConnectionGate;
  private readonly pulse: Pulse;
  private readonly isPooled: boolean;

  private constructor(
    private readonly dataSource: DataSource,
    settings: ConnectionSettings,
  ) {
    const { url, directUrl = url, poolSize, timeouts = DEFAULT_TIMEOUTS } = settings;
    this.gate = new ConnectionGate(poolSize, timeouts.unreachableMs);
    // The check needs a direct connection: if it had to wait for a pooler session like the statement it checks, it
    // would reveal nothing.
    this.pulse = new Pulse(directUrl, timeouts.unreachableMs);
    this.isPooled = behindPooler(settings) !== null;
  }

  /**
   * Connects. Rejects if the server cannot be reached. Behind a pooler, first gives its settings to the application's
   * role, and rejects if a session of the pooler lacks one.
   */
  static async connect(settings: ConnectionSettings): Promise<Database> {
    const pooler = behindPooler(settings);
    const wanted = sessionSettings(settings);
    if (pooler) {
      await giveRoleSettings(pooler.directUrl, wanted);
      // Not before: the pooler keeps the session, with the settings that its role had when it began.
      await assertReachable({ DATABASE_URL: settings.url });
    }
    const dataSource = new DataSource(dataSourceOptions(settings));
    await dataSource.initialize();
    const database = new Database(dataSource, settings);
    if (!pooler) return database;
    try {
      await database.read({ kind: 'anonymous' }, (sql) => assertSettings(sql, wanted));
      return database;
    } catch (error) {
      await database.close();
      throw error;
    }
  }

  /** Runs one read-only snapshot. Its end is not awaited. */
  read<T>(scope: Scope, work: (sql: Sql) => Promise<T>): Promise<T> {
    return this.run(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY${beginsIn(scope)}`, work, false);
  }

  /**
   * Runs one READ COMMITTED transaction. An error rolls everything back. Serialization failures and deadlocks are
   * retried.
   */
  async transaction<T>(scope: Scope, work: (sql: WriteSql) => Promise<T>, origin?: Origin): Promise<T> {
    const begin = `BEGIN${beginsIn(scope, origin)}`;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.run(begin, work, true);
      } catch (error) {
        if (attempt >= MAX_TRIES || !RETRIED_STATES.has(sqlStateOf(error) ?? '')) throw error;
        await new Promise((resolve) => setTimeout(resolve, 10 * attempt * attempt * Math.random()));
      }
    }
  }

  /** Rejects if PostgreSQL does not respond. */
  async ping(): Promise<void> {
    await this.read({ kind: 'anonymous' }, (sql) => sql.query('SELECT 1'));
  }

  /** The number of connections in use, idle connections, and callers waiting for one. */
  poolState(): { total: number; idle: number; waiting: number } {
    const pool = poolOf(this.dataSource);
    return { total: pool.totalCount, idle: pool.idleCount, waiting: this.gate.waitingCount };
  }

  /** The number of statements sent since the start, TypeORM's included, without BEGIN and COMMIT. For tests. */
  get statementsSent(): number {
    return this.statements.sent;
  }

  /** Refuses a role that is not bound by row-level security. */
  async assertRoleIsBound(): Promise<void> {
    const [role] = await this.read({ kind: 'anonymous' }, (sql) =>
      sql.query<{ name: string; bypasses: boolean; owns: boolean; is_bound: boolean }>(
        `SELECT rolname AS name, rolsuper OR rolbypassrls AS bypasses, pg_has_role('billfold_app', 'USAGE') AS is_bound,
           EXISTS (SELECT 1 FROM pg_tables t WHERE t.schemaname = 'public' AND t.tableowner = rolname) AS owns
         FROM pg_roles WHERE rolname = current_user`,
      ),
    );
    if (!role || role.bypasses || role.owns || !role.is_bound) {
      throw new StartError(
        `DATABASE_URL connects as ${role?.name ?? 'an unknown role'}, which owns the tables, bypasses row-level security, ` +
          'or is not billfold_app. Connect as billfold_app, or as a role whose only rights are those of billfold_app.',
      );
    }
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
  }

  private async run<T>(begin: string, work: (sql: WriteSql) => Promise<T>, writes: boolean): Promise<T> {
    const { client, release } = await this.connected();
    const { dataSource, statements, pulse, isPooled } = this;
    const sql = new TransactionSql({ client, dataSource, statements, begin, pulse, isPooled });
    try {
      const result = await work(sql);
      const ended = sql.commit();
      if (writes) await ended;
      void ended.then(() => release(), release);
      return result;
    } catch (error) {
      if (!isSilence(error)) {
        await sql.rollback().then(() => release(), release);
        throw sqlStateOf(error) === QUERY_CANCELED ? statementTimeout(error) : error;
      }
      this.gate.rejectWaiting(error);
      release(error);
      throw unavailable(error);
    }
  }

  /** A connection, once a place is free. If connecting fails, it would fail for all waiting callers. */
  private async connected(): Promise<Connected> {
    const entered = this.gate.acquire();
    if (entered) await entered.catch((error: unknown) => Promise.reject(unavailable(error)));
    try {
      return held(await poolOf(this.dataSource).connect(), () => this.gate.release());
    } catch (error) {
      this.gate.rejectWaiting(error as Error);
      this.gate.release();
      throw unavailable(error);
    }
  }
}

/** A connection of the pool, and how to release it. With an error it is closed without waiting for its response. */
interface Connected {
  client: PoolClient;
  release: (broken?: Error) => void;
}

function held(client: PoolClient, leave: () => void): Connected {
  let isHeld = true;
  const release = (broken?: Error): void => {
    if (!isHeld) return;
    isHeld = false;
    client.removeListener('error', release);
    client.release(broken);
    leave();
  };
  // A connection that breaks between two statements reports it only here.
  client.on('error', release);
  return { client, release };
}

function unavailable(error: unknown): BillfoldError {
  const what = error instanceof NoConnectionFree ? 'The database is busy' : 'The database cannot be reached';
  return new BillfoldError(ErrorCode.SERVICE_UNAVAILABLE, `${what}. Try again in a moment.`, [], {
    cause: error instanceof Error ? error.name : 'unknown',
  });
}

function statementTimeout(error: unknown): BillfoldError {
  const message = 'This took too long and was cancelled. Request less at once, or try again later.';
  const refusal = new BillfoldError(ErrorCode.STATEMENT_TIMEOUT, message);
  return Object.assign(refusal, { cause: error });
}
