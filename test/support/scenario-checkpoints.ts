import { Client } from 'pg';
import { eventually } from './scenario-eventually';

/**
 * Names of places in the server's work, and the change of a row that marks each: `BEFORE INSERT ON payments`, or
 * `AFTER INSERT ON payments DEFERRABLE INITIALLY DEFERRED` for the COMMIT, which PostgreSQL has received by then and
 * carries out when it may go on, whether or not the server still lives.
 */
export type Places = Record<string, string>;

const LOCK_SPACE = 20_250;

/**
 * Stops the server at a known place of its work, from outside: a trigger makes the transaction that changes a certain
 * row wait for a lock that the test holds. The server's code knows nothing of it.
 */
export class Checkpoints<Place extends string> {
  private constructor(
    private readonly client: Client,
    private readonly places: readonly Place[],
  ) {}

  /** Sets up the places in a database; the address is a superuser's. */
  static async open<P extends Places>(superuserUrl: string, places: P): Promise<Checkpoints<keyof P & string>> {
    const client = new Client({ connectionString: superuserUrl });
    // An embedded server ends with its owner, and this connection with it.
    client.on('error', () => undefined);
    await client.connect();
    await client.query(`
      CREATE FUNCTION wait_at_checkpoint() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM pg_advisory_xact_lock_shared(${LOCK_SPACE}, TG_ARGV[0]::int); RETURN NEW; END $$`);
    for (const [index, change] of Object.values(places).entries()) {
      await client.query(triggerOf(change, index));
    }
    return new Checkpoints(client, Object.keys(places));
  }

  /** Makes whoever comes to the place wait there. */
  async hold(place: Place): Promise<void> {
    await this.client.query('SELECT pg_advisory_lock($1, $2)', [LOCK_SPACE, this.places.indexOf(place)]);
  }

  /** Waits until somebody waits at the place. */
  async reached(place: Place): Promise<void> {
    await eventually(place, async () => {
      const { rowCount } = await this.client.query(
        `SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND classid = $1 AND objid = $2
           AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
        [LOCK_SPACE, this.places.indexOf(place)],
      );
      return rowCount !== 0;
    });
  }

  /** Lets those who wait go on. */
  async release(place: Place): Promise<void> {
    await this.client.query('SELECT pg_advisory_unlock($1, $2)', [LOCK_SPACE, this.places.indexOf(place)]);
  }

  /** Rows of any table, whoever they belong to. */
  async rows<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    const { rows } = await this.client.query<Row>(text, values);
    return rows;
  }

  close(): Promise<void> {
    return this.client.end();
  }
}

function triggerOf(change: string, index: number): string {
  const [event = '', condition] = change.split(' WHEN ');
  const kind = event.endsWith('DEFERRED') ? 'CONSTRAINT TRIGGER' : 'TRIGGER';
  return `CREATE ${kind} checkpoint_${index} ${event} FOR EACH ROW ${condition ? `WHEN ${condition}` : ''}
    EXECUTE FUNCTION wait_at_checkpoint(${index})`;
}
