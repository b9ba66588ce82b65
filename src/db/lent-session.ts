import { asMessage } from './message';
import { MAX_PREPARED, type Statements } from './statements';
import { sqlStateOf } from './sql-errors';

/** Statements of a transaction that go out as one message. */
export interface Batch {
  /** BEGIN and the scope, in the first message of a transaction; else null. */
  begin: string | null;
  /** `EXECUTE name(…)`, one for each of `texts`. */
  executes: readonly string[];
  texts: readonly string[];
  /** COMMIT, in the last message; else null. */
  end: string | null;
}

const UNKNOWN_STATEMENT = '26000';

/** Whether PREPARE takes a text: the driver prepares others too, as SET and LOCK. */
export function isPreparable(text: string): boolean {
  return /^\s*(SELECT|INSERT|UPDATE|DELETE|MERGE|VALUES|WITH)\b/i.test(text);
}

/**
 * The session that a pooler lends for one transaction. What it has prepared is known to nobody beforehand: others have had
 * it, in other processes too. So a statement is executed by its name, and where the session does not know that name, what
 * the message had begun is undone, and it goes out once more, with the texts.
 */
export class LentSession {
  /** The names that this transaction has found to be known. */
  private readonly known = new Set<string>();

  constructor(private readonly statements: Statements) {}

  /** The rows of each statement; those of `executes` stand before that of `end`. Rejects with the first error; then PostgreSQL has aborted the transaction. */
  async execute(batch: Batch, send: (message: string) => Promise<object[][]>): Promise<object[][]> {
    const { begin, executes, texts, end } = batch;
    const names = texts.map((text) => this.statements.nameOf(text));
    const isSure = names.every((name) => this.known.has(name));
    const start = begin ?? (isSure ? null : 'SAVEPOINT statements');
    // COMMIT ends it as well.
    const isHeld = begin === null && !isSure && end === null;
    const rest = [...executes, isHeld ? 'RELEASE SAVEPOINT statements' : end];
    let answers: object[][];
    try {
      answers = await send(asMessage([start, ...rest]));
    } catch (error) {
      if (isSure || sqlStateOf(error) !== UNKNOWN_STATEMENT) throw error;
      // Making room, it may forget what was known.
      this.known.clear();
      const undo = begin ? `ROLLBACK; ${begin}` : 'ROLLBACK TO SAVEPOINT statements';
      answers = await send(asMessage([undo, this.preparing(texts), ...rest]));
    }
    for (const name of names) this.known.add(name);
    return isHeld ? answers.slice(0, -1) : answers;
  }

  /** Prepares those of the texts that the session does not know. A session that knows very many forgets all others first. */
  private preparing(texts: readonly string[]): string {
    const entries = [...new Set(texts)].map((text) => [this.statements.nameOf(text), text]);
    const prepares = entries.map(
      ([name, text]) => `
      IF NOT EXISTS (SELECT FROM pg_prepared_statements WHERE name = '${name}') THEN
        EXECUTE $${name}$PREPARE ${name} AS ${text}$${name}$;
      END IF;`,
    );
    // A text holds no hash of its own, so it can't end its quotes.
    const quote = `$do_${entries[0]?.[0]}$`;
    return `DO ${quote} BEGIN
      IF (SELECT count(*) FROM pg_prepared_statements) > ${MAX_PREPARED} THEN EXECUTE 'DEALLOCATE ALL'; END IF;${prepares.join('')}
    END ${quote}`;
  }
}
