import type { Connection, FieldDef, PoolClient, Submittable } from 'pg';

type ParseText = (text: string) => unknown;

/** Members of the driver that its types omit. */
interface DriverClient {
  getTypeParser(oid: number, format: 'text'): ParseText;
}

interface Column {
  name: string;
  parse: ParseText;
}

/**
 * Several statements sent to PostgreSQL as one text. The driver's own query creates a large result object for each of
 * them, including BEGIN and SET; here only the rows are kept.
 */
class Message implements Submittable {
  /** The rows of each statement, in order. */
  readonly answers: object[][] = [];
  private columns: Column[] = [];
  private rows: object[] = [];
  private fault: Error | null = null;

  constructor(
    private readonly text: string,
    private readonly types: DriverClient,
    /** The driver wraps it in its own callback, which stops the timer of `query_timeout`. */
    readonly callback: (error: Error | null) => void,
  ) {}

  submit(connection: Connection): void {
    connection.query(this.text);
  }

  handleRowDescription({ fields }: { fields: FieldDef[] }): void {
    this.columns = fields.map(({ name, dataTypeID }) => ({
      name,
      parse: this.types.getTypeParser(dataTypeID, 'text'),
    }));
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    const row: Record<string, unknown> = {};
    try {
      this.columns.forEach(({ name, parse }, index) => {
        const text = fields[index] ?? null;
        row[name] = text === null ? null : parse(text);
      });
    } catch (error) {
      this.fault = error as Error;
    }
    this.rows.push(row);
  }

  handleCommandComplete(): void {
    this.answers.push(this.rows);
    this.rows = [];
  }

  handleError(error: Error): void {
    this.callback(error);
  }

  handleReadyForQuery(): void {
    this.callback(this.fault);
  }
}

/**
 * Sends several statements as one text, and returns the rows of each. Rejects with the first error; the remaining
 * statements are then not executed.
 */
export function sendMessage(client: PoolClient, text: string): Promise<object[][]> {
  return new Promise((resolve, reject) => {
    const message = new Message(text, client, (error) => (error ? reject(error) : resolve(message.answers)));
    client.query(message);
  });
}

/** Joins statements into the text of one message; nulls are skipped. */
export function asMessage(statements: readonly (string | null)[]): string {
  return statements.filter((one) => one !== null).join('; ');
}
