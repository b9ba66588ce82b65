import { newId } from '../lib/uuid';
import type { Clock } from '../config/clock';
import type { Database } from './database';

interface Message {
  messageId: string;
  to: string;
  body: string;
}

interface Row {
  id: string;
  recipient: string;
  body: string;
  receivedAt: Date;
}

/**
 * The text messages of the development mailbox in PostgreSQL. All processes share it, and a message that is sent again
 * is stored once.
 */
export class SmsMailbox {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Stores a message. A known `messageId` has no effect. */
  async add({ messageId, to, body }: Message): Promise<void> {
    await this.database.transaction({ kind: 'anonymous' }, (sql) =>
      sql.query(
        `INSERT INTO sms_messages (id, message_id, recipient, body, created_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (message_id) DO NOTHING`,
        [newId(), messageId, to, body, this.clock.now()],
      ),
    );
  }

  /** The newest messages, newest first, at most `limit`. */
  list(limit: number): Promise<Row[]> {
    return this.database.read({ kind: 'anonymous' }, (sql) =>
      sql.query<Row>(
        `SELECT id, recipient, body, created_at AS "receivedAt" FROM sms_messages ORDER BY id DESC LIMIT $1`,
        [limit],
      ),
    );
  }

  /** Deletes all messages. */
  async clear(): Promise<void> {
    await this.database.transaction({ kind: 'anonymous' }, (sql) => sql.query(`DELETE FROM sms_messages`));
  }
}
