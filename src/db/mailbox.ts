import { newId } from '../lib/uuid';
import type { Clock } from '../config/clock';
import type { Database } from './database';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

interface Message {
  messageId: string;
  sender: string;
  recipients: string[];
  subject: string;
  raw: Buffer;
}

type Row = Omit<Message, 'raw'> & { id: string; receivedAt: Date };

const COLUMNS = `id, message_id AS "messageId", sender, recipients, subject, created_at AS "receivedAt"`;

/** The development mailbox in PostgreSQL. All processes share it, and a message that is sent again is stored once. */
export class Mailbox {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Stores a message. A known `messageId` has no effect. */
  async add({ messageId, sender, recipients, subject, raw }: Message): Promise<void> {
    await this.database.transaction({ kind: 'anonymous' }, (sql) =>
      sql.query(
        `INSERT INTO mailbox_messages (id, message_id, sender, recipients, subject, raw, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (message_id) DO NOTHING`,
        [newId(), messageId, sender, recipients, subject, raw, this.clock.now()],
      ),
    );
  }

  /** The newest messages, newest first, at most `limit`. */
  list(limit: number): Promise<Row[]> {
    return this.database.read({ kind: 'anonymous' }, (sql) =>
      sql.query<Row>(`SELECT ${COLUMNS} FROM mailbox_messages ORDER BY id DESC LIMIT $1`, [limit]),
    );
  }

  /** One message, or null if there is none with this ID (which can be any text). */
  async get(id: string): Promise<(Row & { raw: Buffer }) | null> {
    if (!UUID.test(id)) return null;
    const [row] = await this.database.read({ kind: 'anonymous' }, (sql) =>
      sql.query<Row & { raw: Buffer }>(`SELECT ${COLUMNS}, raw FROM mailbox_messages WHERE id = $1`, [id]),
    );
    return row ?? null;
  }

  /** Deletes all messages. */
  async clear(): Promise<void> {
    await this.database.transaction({ kind: 'anonymous' }, (sql) => sql.query(`DELETE FROM mailbox_messages`));
  }
}
