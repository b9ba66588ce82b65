import type { Clock } from '../config/clock';
import { BillfoldError, ErrorCode } from '../domain/errors';
import { newId } from '../lib/uuid';
import { isUnreferenced } from './file-references';
import type {
  FileContents,
  FileKey,
  FileStore,
  FileTransactions,
  HashedContent,
  ObjectContents,
  OpenFile,
} from './file-store';
import { hashed, verified } from './hashed-content';

const BATCH = 500;

/** The dependencies of the file store. */
export interface StoredFilesParts {
  transactions: FileTransactions;
  clock: Clock;
  postgres: FileContents<FileKey>;
  /** The store for new files, if it is configured. Existing files are read from where they were stored. */
  s3: ObjectContents | null;
}

/** The content of one file. */
interface Content {
  write(content: HashedContent): Promise<void>;
  read(): AsyncIterable<Buffer>;
}

/** Records files as rows of `files`. A driver stores their content. */
export class StoredFiles implements FileStore {
  constructor(private readonly parts: StoredFilesParts) {}

  async put(organizationId: string, given: Uint8Array | HashedContent, mediaType: string): Promise<string> {
    const { transactions, clock, s3 } = this.parts;
    const content = given instanceof Uint8Array ? hashed(given) : given;
    const { sha256, size } = content;
    // A key is never used again: what still deletes the object of an earlier row cannot meet this one.
    const objectKey = s3 && `${organizationId}/${sha256}-${newId()}`;
    // The row is written first, because a sweep does not find content without a row. It is also unmarked, so that no
    // sweep deletes the file for at least a day.
    const [row] = await transactions.write(organizationId, (query) =>
      query<{ objectKey: string | null }>(
        `INSERT INTO files (organization_id, sha256, size, media_type, stored_in, object_key, created_at)
         VALUES ($1, $2, $3::bigint, $4, $5, $6, $7::timestamptz)
         ON CONFLICT (organization_id, sha256) DO UPDATE SET unreferenced_since = NULL RETURNING object_key AS "objectKey"`,
        [organizationId, sha256, size, mediaType, s3 ? 'S3' : 'POSTGRESQL', objectKey, clock.now()],
      ),
    );
    await this.contentOf({ organizationId, sha256 }, row?.objectKey ?? null).write(content);
    return sha256;
  }

  async open(key: FileKey): Promise<OpenFile | null> {
    const { organizationId, sha256 } = key;
    const [row] = await this.parts.transactions.read(organizationId, (query) =>
      query<{ size: string; mediaType: string; objectKey: string | null }>(
        `SELECT size::text, media_type AS "mediaType", object_key AS "objectKey" FROM files
         WHERE organization_id = $1 AND sha256 = $2`,
        [organizationId, sha256],
      ),
    );
    if (!row) return null;
    const content = verified(this.contentOf(key, row.objectKey).read(), sha256);
    return { size: Number(row.size), mediaType: row.mediaType, content };
  }

  /**
   * A transaction that adds a reference holds a shared lock on the row. References are therefore checked again after
   * the row is locked. A trigger lists the object in `removed_objects`.
   */
  delete(key: FileKey, markedBy?: Date): Promise<boolean> {
    const { organizationId, sha256 } = key;
    return this.parts.transactions.write(organizationId, async (query) => {
      const [locked] = await query(
        `SELECT 1 FROM files WHERE organization_id = $1 AND sha256 = $2
           AND ($3::timestamptz IS NULL OR unreferenced_since <= $3) FOR UPDATE`,
        [organizationId, sha256, markedBy ?? null],
      );
      if (!locked) return false;
      const gone = await query(
        `DELETE FROM files f WHERE organization_id = $1 AND sha256 = $2 AND ${await isUnreferenced(query)} RETURNING 1`,
        [organizationId, sha256],
      );
      return gone.length > 0;
    });
  }

  async deleteObjects(signal: AbortSignal): Promise<number> {
    const { transactions, s3 } = this.parts;
    // Without a bucket the keys are kept, until one is configured again.
    if (!s3) return 0;
    for (let deleted = 0; ;) {
      const removed = await transactions.readAny((query) =>
        query<{ key: string }>(`SELECT object_key AS key FROM removed_objects ORDER BY object_key LIMIT ${BATCH}`, []),
      );
      for (const { key } of removed) {
        signal.throwIfAborted();
        await s3.delete(key);
        await transactions.writeAny((query) => query(`DELETE FROM removed_objects WHERE object_key = $1`, [key]));
        deleted += 1;
      }
      if (removed.length < BATCH) return deleted;
    }
  }

  private contentOf(key: FileKey, objectKey: string | null): Content {
    const { postgres } = this.parts;
    if (objectKey === null) return { write: (content) => postgres.write(key, content), read: () => postgres.read(key) };
    const s3 = this.bucket();
    return { write: (content) => s3.write(objectKey, content), read: () => s3.read(objectKey) };
  }

  private bucket(): ObjectContents {
    const { s3 } = this.parts;
    if (s3) return s3;
    throw new BillfoldError(ErrorCode.SERVICE_UNAVAILABLE, 'This file is in an S3 bucket, and none is configured.');
  }
}
