import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type Notification, type QueryConfig, type QueryResultRow } from 'pg';
import type { Logger } from 'pino';

/** How a dedicated connection reaches PostgreSQL. It switches to `role`, as the pool does. */
export interface DedicatedConnectionSettings {
  url: string;
  role?: string;
}

/** The callbacks of its user. */
export interface DedicatedConnectionEvents {
  /**
   * Prepares the session, at the start and after each reconnect. An error ends the session, and connecting is retried.
   */
  connected(): Promise<void>;
  /** The session has ended, with everything that belonged to it. */
  lost?(): void;
  notified?(notification: Notification): void;
}

/** A promise inside an object, so that awaiting the connection does not also await its end. */
interface Session {
  ended: Promise<void>;
}

const RETRY_MS = 500;
// Both PostgreSQL and this process notice a peer that vanished silently after about 25 seconds.
const SESSION_OPTIONS = '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3';

/**
 * One PostgreSQL session outside the pool, for what belongs to a session: LISTEN and advisory locks. It reconnects
 * until it is closed. Poolers that share sessions (PgBouncer in transaction mode) cannot provide it.
 */
export class DedicatedConnection {
  readonly #settings: DedicatedConnectionSettings & { name: string };
  readonly #events: DedicatedConnectionEvents;
  readonly #log: Logger;
  readonly #closing = new AbortController();
  #client: Client | undefined;
  #running: Promise<void> | undefined;
  #before: Promise<unknown> = Promise.resolve();

  constructor(
    settings: DedicatedConnectionSettings & { name: string },
    events: DedicatedConnectionEvents,
    log: Logger,
  ) {
    this.#settings = settings;
    this.#events = events;
    this.#log = log;
  }

  /** Connects; rejects if the first attempt fails. After that, it reconnects automatically. */
  async open(): Promise<void> {
    this.#running = this.#stayConnected(await this.#connect());
  }

  /** Runs a statement after the previous ones, and returns its rows. Rejects while there is no session. */
  query<Row extends QueryResultRow>(statement: QueryConfig): Promise<Row[]> {
    // A future version of node-postgres will no longer queue statements.
    const rows = this.#before.then(() => this.#send<Row>(statement));
    this.#before = rows.catch(() => undefined);
    return rows;
  }

  /** Ends the session; `lost` is not called. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#client?.end().catch(() => undefined);
    await this.#running;
  }

  async #send<Row extends QueryResultRow>(statement: QueryConfig): Promise<Row[]> {
    if (!this.#client) throw new Error(`the connection ${this.#settings.name} is not available`);
    const { rows } = await this.#client.query<Row>(statement);
    return rows;
  }

  async #connect(): Promise<Session> {
    const { url, role, name } = this.#settings;
    const client = new Client({
      connectionString: url,
      application_name: name,
      options: role ? `${SESSION_OPTIONS} -c role=${role}` : SESSION_OPTIONS,
      connectionTimeoutMillis: 2500,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    });
    const ended = new Promise<void>((resolve) => client.once('end', resolve));
    // An error is always followed by the end, which is handled.
    client.on('error', () => undefined);
    client.on('notification', (notification) => this.#events.notified?.(notification));
    try {
      await client.connect();
      this.#client = client;
      await this.#events.connected();
      if (this.#closing.signal.aborted) throw new Error('closed while connecting');
    } catch (error) {
      this.#client = undefined;
      await client.end().catch(() => undefined);
      throw error;
    }
    return { ended };
  }

  async #stayConnected(first: Session): Promise<void> {
    for (let session: Session | undefined = first; session; session = await this.#reconnect()) {
      await session.ended;
      this.#client = undefined;
      if (this.#closing.signal.aborted) return;
      this.#log.warn({ connection: this.#settings.name }, 'a dedicated database connection was lost');
      this.#events.lost?.();
    }
  }

  async #reconnect(): Promise<Session | undefined> {
    while (!this.#closing.signal.aborted) {
      try {
        return await this.#connect();
      } catch {
        await sleep(RETRY_MS, undefined, { signal: this.#closing.signal }).catch(() => undefined);
      }
    }
    return undefined;
  }
}
