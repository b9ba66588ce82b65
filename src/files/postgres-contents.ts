import type { FileContents, FileKey, FileTransactions, HashedContent } from './file-store';
import { inParts } from './hashed-content';

/** The number of bytes in each row of `file_parts` except the last. */
const PART_BYTES = 256 * 1024;

/** Stores the content of files in PostgreSQL, in rows of 256 KB that a foreign key deletes with the row of the file. */
export class PostgresContents implements FileContents<FileKey> {
  constructor(private readonly transactions: FileTransactions) {}

  async write({ organizationId, sha256 }: FileKey, content: HashedContent): Promise<void> {
    await this.transactions.write(organizationId, async (query) => {
      const [stored] = await query<{ bytes: string }>(
        `SELECT coalesce(sum(octet_length(content)), 0)::text AS bytes FROM file_parts WHERE organization_id = $1 AND sha256 = $2`,
        [organizationId, sha256],
      );
      if (Number(stored?.bytes) === content.size) return;
      let position = 0;
      for await (const part of inParts(content.read(), PART_BYTES)) {
        await query(
          `INSERT INTO file_parts (organization_id, sha256, position, content) VALUES ($1, $2, $3::int, $4::bytea)
           ON CONFLICT (organization_id, sha256, position) DO NOTHING`,
          [organizationId, sha256, position, part],
        );
        position += 1;
      }
    });
  }

  /** Reads each part in a separate transaction, so that a slow reader holds no connection. */
  async *read({ organizationId, sha256 }: FileKey): AsyncIterable<Buffer> {
    for (let position = 0; ; position += 1) {
      const [part] = await this.transactions.read(organizationId, (query) =>
        query<{ content: Buffer }>(
          `SELECT content FROM file_parts WHERE organization_id = $1 AND sha256 = $2 AND position = $3::int`,
          [organizationId, sha256, position],
        ),
      );
      if (!part) return;
      yield part.content;
      if (part.content.length < PART_BYTES) return;
    }
  }
}
