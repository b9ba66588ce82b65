import { Client } from 'pg';

/** When PostgreSQL counts as away and when a statement has taken too long, in milliseconds. */
export interface DatabaseTimeouts {
  /** Within this time a connection is made and a transaction begins. */
  unreachableMs: number;
  /** PostgreSQL cancels a statement that takes longer. */
  statementMs: number;
  /** PostgreSQL gives up on a lock that others hold for longer. */
  lockMs: number;
}

/** The timeouts that hold unless a test asks for others. */
export const DEFAULT_TIMEOUTS: DatabaseTimeouts = { unreachableMs: 2_500, statementMs: 10_000, lockMs: 2_000 };

/** So much longer than `statementMs` an answer is waited for: only a server that is silent takes that long. */
export const SILENCE_MARGIN_MS = 2_000;

/** The part of `unreachableMs` that passes before PostgreSQL is asked whether it works; the rest is for its answer. */
const PATIENCE = 0.4;
/** The part of it after which a session that was idle is looked at once more. */
const PAUSE = 0.3;
const TOO_MANY_CONNECTIONS = '53300';

/** PostgreSQL was sent a message and is not working on it: the connection is of no more use. */
class Silence extends Error {
  constructor() {
    super('PostgreSQL did not answer');
  }
}

/** Whether PostgreSQL was sent a message and did not answer. */
export function isSilence(error: unknown): error is Error {
  return error instanceof Silence || (error instanceof Error && error.message === 'Query read timeout');
}

/**
 * Tells a statement that takes long from a PostgreSQL that is away. BEGIN and the first statement are one message, and
 * PostgreSQL answers a message as a whole: so nothing that comes back says that the transaction has begun. Where the answer is not
 * there soon, PostgreSQL is asked over a connection of its own which of its sessions are idle. Fast answers cost nothing.
 */
export class Pulse {
  private asking: Promise<ReadonlySet<number>> | null = null;

  constructor(
    private readonly url: string,
    readonly unreachableMs: number,
  ) {}

  /**
   * The answer to a message that begins a transaction, sent on the session with this process id; null where a pooler lends the session. Rejects as for silence where,
   * after `unreachableMs`, PostgreSQL is not known to be working on it.
   */
  async watch<T>(processId: number | null, answer: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    let isOver = false;
    const sentAt = performance.now();
    const silence = new Promise<never>((_resolve, reject) => {
      const ask = async (asksAgain: boolean): Promise<void> => {
        const found = await this.look(processId, this.unreachableMs - (performance.now() - sentAt));
        if (isOver || found === 'WORKING') return;
        // On a busy machine the question may not be read yet, or its answer.
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

  /** What PostgreSQL does for that session: AWAY where it does not say so within that time. Never rejects. */
  private look(processId: number | null, withinMs: number): Promise<'WORKING' | 'IDLE' | 'AWAY'> {
    return new Promise((resolve) => {
      const deadline = setTimeout(() => resolve('AWAY'), withinMs);
      // One connection serves all who ask at the same time: what each of them waits for was sent long before.
      this.asking ??= this.idleSessions(withinMs).finally(() => (this.asking = null));
      void this.asking
        .then(
          // Behind a pooler nobody knows which session serves us, and PostgreSQL is believed to work.
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
    // What goes wrong is told by the promises below.
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
