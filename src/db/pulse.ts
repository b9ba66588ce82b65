import { Client } from 'pg';

/** When PostgreSQL counts as unavailable and when a statement has taken too long, in milliseconds. */
export interface DatabaseTimeouts {
  /** The limit for connecting and for beginning a transaction. */
  unreachableMs: number;
  /** PostgreSQL cancels a statement that takes longer. */
  statementMs: number;
  /** PostgreSQL gives up waiting for a lock after this time. */
  lockMs: number;
}

/** The default timeouts, which only tests override. */
export const DEFAULT_TIMEOUTS: DatabaseTimeouts = { unreachableMs: 2_500, statementMs: 10_000, lockMs: 2_000 };

/** How much longer than `statementMs` to wait for a response. Only an unresponsive server takes that long. */
export const SILENCE_MARGIN_MS = 2_000;

/** The part of `unreachableMs` after which PostgreSQL is checked; the rest is for its response. */
const PATIENCE = 0.4;
/** The part of `unreachableMs` after which a session that was idle is checked again. */
const PAUSE = 0.3;
const TOO_MANY_CONNECTIONS = '53300';

/** PostgreSQL received a message but is not working on it, so the connection can no longer be used. */
class Silence extends Error {
  constructor() {
    super('PostgreSQL did not answer');
  }
}

/** Whether PostgreSQL failed to respond to a message. */
export function isSilence(error: unknown): error is Error {
  return error instanceof Silence || (error instanceof Error && error.message === 'Query read timeout');
}

/**
 * Distinguishes a slow statement from an unavailable PostgreSQL. BEGIN and the first statement are one message, and
 * PostgreSQL responds to a message as a whole, so no partial response shows that the transaction has begun. If the
 * response is late, a query on a separate connection checks which sessions are idle. Fast responses have no extra cost.
 */
export class Pulse {
  private asking: Promise<ReadonlySet<number>> | null = null;

  constructor(
    private readonly url: string,
    readonly unreachableMs: number,
  ) {}

  /**
   * Awaits the response to a message that begins a transaction, sent on the session with this process ID; null if a
   * pooler lends the session. Rejects as unresponsive if, after `unreachableMs`, PostgreSQL is not known to be working
   * on it.
   */
  async watch<T>(processId: number | null, answer: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    let isOver = false;
    const sentAt = performance.now();
    const silence = new Promise<never>((_resolve, reject) => {
      const ask = async (asksAgain: boolean): Promise<void> => {
        const found = await this.look(processId, this.unreachableMs - (performance.now() - sentAt));
        if (isOver || found === 'WORKING') return;
        // On a busy machine, the query or its response may not have been read yet.
        if (found === 'IDLE' && asksAgain) timer = setTimeout(() => void ask(false), this.unreachableMs * PAUSE);
        else reject(new Silence());
      };
      timer = setTimeout(() => void ask(true), this.unreachableMs * PATIENCE);
    });
    try {
      return await Promise.race([answer, silence]);
    } finally {
      isOver = true;
      clearTimeout(timer);
    }
  }

  /** What PostgreSQL is doing for that session; AWAY if it does not respond in time. Never rejects. */
  private look(processId: number | null, withinMs: number): Promise<'WORKING' | 'IDLE' | 'AWAY'> {
    return new Promise((resolve) => {
      const deadline = setTimeout(() => resolve('AWAY'), withinMs);
      // One connection serves concurrent callers, because their messages were all sent long before.
      this.asking ??= this.idleSessions(withinMs).finally(() => (this.asking = null));
      void this.asking
        .then(
          // Behind a pooler the serving session is unknown, so PostgreSQL is assumed to be working.
          (idle) => resolve(processId === null || !idle.has(processId) ? 'WORKING' : 'IDLE'),
          (error: unknown) => resolve((error as { code?: unknown }).code === TOO_MANY_CONNECTIONS ? 'WORKING' : 'AWAY'),
        )
        .finally(() => clearTimeout(deadline));
    });
  }

  private async idleSessions(withinMs: number): Promise<ReadonlySet<number>> {
    const client = new Client({
      connectionString: this.url,
      application_name: 'billfold-pulse',
      connectionTimeoutMillis: withinMs,
      query_timeout: withinMs,
    });
    // Errors are reported by the promises below.
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<{ pid: number }>(`SELECT pid FROM pg_stat_activity WHERE state = 'idle'`);
      return new Set(rows.map(({ pid }) => pid));
    } finally {
      void client.end().catch(() => undefined);
    }
  }
}
