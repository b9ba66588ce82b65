import { asMessage } from './message';
import { MAX_PREPARED, type Statements } from './statements';
import { sqlStateOf } from './sql-errors';

/** Statements of a transaction that are sent as one message. */
export interface Batch {
  /** BEGIN and the scope, in the first message of a transaction; otherwise null. */
  begin: string | null;
  /** One `EXECUTE name(…)` for each of `texts`. */
  executes: readonly string[];
  texts: readonly string[];
  /** COMMIT, in the last message; otherwise null. */
  end: string | null;
}

const UNKNOWN_STATEMENT = '26000';

/** Whether PREPARE accepts a text: the driver also prepares statements such as SET and LOCK. */
export function isPreparable(text: string): boolean {
  return /^\s*(SELECT|INSERT|UPDATE|DELETE|MERGE|VALUES|WITH)\b/i.test(text);
}

/**
 * A session that a pooler lends for one transaction. It is unknown which statements it has prepared, because other
 * clients, also of other processes, have used it. So statements are executed by name. If the session does not know a
 * name, the effects of the message are undone, and it is sent again with the texts.
 */
export class LentSession {
  /** The names that are known to be prepared, from this transaction. */
  private readonly known = new Set<string>();

  constructor(private readonly statements: Statements) {}

  /**
   * The rows of each statement; those of `executes` come before that of `end`. Rejects with the first error, after
   * which PostgreSQL has aborted the transaction.
   */
  async execute(batch: Batch, send: (message: string) => Promise<object[][]>): Promise<object[][]> {
    const { begin, executes, texts, end } = batch;
    const names = texts.map((text) => this.statements.nameOf(text));
    const isSure = names.every((name) => this.known.has(name));
    const start = begin ?? (isSure ? null : 'SAVEPOINT statements');
    // COMMIT also ends it.
    const isHeld = begin === null && !isSure && end === null;
    const rest = [...executes, isHeld ? 'RELEASE SAVEPOINT statements' : end];
    let answers: object[][];
    try {
      answers = await send(asMessage([start, ...rest]));
    } catch (error) {
      if (isSure || sqlStateOf(error) !== UNKNOWN_STATEMENT) throw error;
      // Freeing space may discard known statements.
      this.known.clear();
      const undo = begin ? `ROLLBACK; ${begin}` : 'ROLLBACK TO SAVEPOINT statements';
      answers = await send(asMessage([undo, this.preparing(texts), ...rest]));
    }
    for (const name of names) this.known.add(name);
    return isHeld ? answers.slice(0, -1) : answers;
  }

  /** Prepares those texts that the session does not know. If it knows very many, they are all deallocated first. */
  private preparing(texts: readonly string[]): string {
    const entries = [...new Set(texts)].map((text) => [this.statements.nameOf(text), text]);
    const prepares = entries.map(
      ([name, text]) => `
      IF NOT EXISTS (SELECT FROM pg_prepared_statements WHERE name = '${name}') THEN
        EXECUTE $${name}$PREPARE ${name} AS ${text}$${name}$;
      END IF;`,
    );
    // A text does not contain its own hash, so it cannot end its quotes.
    const quote = `$do_${entries[0]?.[0]}$`;
    return `DO ${quote} BEGIN
      IF (SELECT count(*) FROM pg_prepared_statements) > ${MAX_PREPARED} THEN EXECUTE 'DEALLOCATE ALL'; END IF;${prepares.join('')}
    END ${quote}`;
  }
}
