import type { Sql } from '../db/database';

/** Begins a read-only transaction that lasts as long as the function passed to it. */
export type OpenSnapshot = (work: (sql: Sql) => Promise<void>) => Promise<void>;

/** The one read-only transaction of a query. It begins with the first read, and all reads see the same rows. */
export class Snapshot {
  private begun: Promise<Sql> | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private broken: Promise<never> | null = null;
  private finish: () => void = () => undefined;
  private fail: (error: Error) => void = () => undefined;

  constructor(private readonly open: OpenSnapshot) {}

  /** Whether a read has taken place. Later commits are no longer visible then. */
  get hasBegun(): boolean {
    return this.begun !== null;
  }

  /**
   * Runs a read after the previous ones. A failed statement ends the transaction, and later reads fail with the same
   * error. An error thrown by the reader itself leaves the transaction open.
   */
  read<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    const result = this.turn.then(async () => this.broken ?? work(await (this.begun ??= this.begin())));
    this.turn = result.catch(() => undefined);
    return result;
  }

  /** Ends the transaction after the reads that were requested. Never rejects. */
  async end(): Promise<void> {
    await this.turn;
    this.finish();
  }

  private begin(): Promise<Sql> {
    return new Promise((resolve, reject) => {
      const ended = this.open(
        (sql) =>
          new Promise<void>((finish, fail) => {
            this.finish = finish;
            this.fail = fail;
            resolve(this.held(sql, () => ended));
          }),
      );
      ended.catch(reject);
    });
  }

  /** The same transaction for every reader. No statement is marked as its last. */
  private held(sql: Sql, ended: () => Promise<void>): Sql {
    const query: Sql['query'] = (text, values) =>
      sql.query<never>(text, values).catch((error: Error) => {
        this.fail(error);
        // If the transaction ends, so does the read: an unresponsive PostgreSQL results in SERVICE_UNAVAILABLE.
        return (this.broken = ended().then(() => Promise.reject(error)));
      });
    return {
      query,
      last: { query },
      get manager() {
        return sql.manager;
      },
    };
  }
}
