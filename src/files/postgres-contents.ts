import type { FileContents, FileKey, FileTransactions, HashedContent } from './file-store';
import { inParts } from './hashed-content';

/** Bytes in a row of `file_parts`, the last one excepted. */
const PART_BYTES = 256 * 1024;

/** Keeps the bytes of files in PostgreSQL, in rows of 256 KB. */
export class PostgresContents implements FileContents {
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

  /** One statement a part, each in a transaction of its own: a slow reader holds no connection. */
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

  /** The parts go with the row, by their foreign key. */
  async delete(): Promise<void> {
    await Promise.resolve();
  }
}
