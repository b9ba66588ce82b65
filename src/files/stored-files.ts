import type { Clock } from '../config/clock';
import { BillfoldError, ErrorCode } from '../domain/errors';
import { isUnreferenced } from './file-references';
import type { FileContent, FileContents, FileKey, FileStore, FileTransactions, OpenFile } from './file-store';
import { verified, withHash } from './hashed-content';

type Place = 'POSTGRESQL' | 'S3';

/** The dependencies of the file store. */
export interface StoredFilesParts {
  transactions: FileTransactions;
  clock: Clock;
  postgres: FileContents;
  /** The store for new files, if it is configured. Existing files are read from where they were stored. */
  s3: FileContents | null;
}

/** Records files as rows of `files`. A driver stores their content. */
export class StoredFiles implements FileStore {
  constructor(private readonly parts: StoredFilesParts) {}

  put(organizationId: string, content: FileContent, mediaType: string): Promise<string> {
    const { transactions, clock, s3 } = this.parts;
    return withHash(content, async (hashed) => {
      const { sha256, size } = hashed;
      // The row is written first, because a sweep does not find content without a row. It is also unmarked, so that no
      // sweep deletes the file for at least a day.
      const [row] = await transactions.write(organizationId, (query) =>
        query<{ place: Place }>(
          `INSERT INTO files (organization_id, sha256, size, media_type, stored_in, created_at)
           VALUES ($1, $2, $3::bigint, $4, $5, $6::timestamptz)
           ON CONFLICT (organization_id, sha256) DO UPDATE SET unreferenced_since = NULL RETURNING stored_in AS place`,
          [organizationId, sha256, size, mediaType, s3 ? 'S3' : 'POSTGRESQL', clock.now()],
        ),
      );
      await this.contentsIn(row?.place ?? 'POSTGRESQL').write({ organizationId, sha256 }, hashed);
      return sha256;
    });
  }

  async open(key: FileKey): Promise<OpenFile | null> {
    const { organizationId, sha256 } = key;
    const [row] = await this.parts.transactions.read(organizationId, (query) =>
      query<{ size: string; media_type: string; place: Place }>(
        `SELECT size::text, media_type, stored_in AS place FROM files WHERE organization_id = $1 AND sha256 = $2`,
        [organizationId, sha256],
      ),
    );
    if (!row) return null;
    const content = verified(this.contentsIn(row.place).read(key), sha256);
    return { size: Number(row.size), mediaType: row.media_type, content };
  }

  /**
   * A transaction that adds a reference holds a shared lock on the row. References are therefore checked again after
   * the row is locked.
   */
  delete(key: FileKey, markedBy?: Date): Promise<boolean> {
    const { organizationId, sha256 } = key;
    return this.parts.transactions.write(organizationId, async (query) => {
      const [locked] = await query<{ place: Place }>(
        `SELECT stored_in AS place FROM files WHERE organization_id = $1 AND sha256 = $2
           AND ($3::timestamptz IS NULL OR unreferenced_since <= $3) FOR UPDATE`,
        [organizationId, sha256, markedBy ?? null],
      );
      if (!locked) return false;
      const [free] = await query(
        `SELECT 1 FROM files f WHERE organization_id = $1 AND sha256 = $2 AND ${await isUnreferenced(query)}`,
        [organizationId, sha256],
      );
      if (!free) return false;
      // The row is deleted first: if a foreign key prevents that, the content must still exist.
      await query(`DELETE FROM files WHERE organization_id = $1 AND sha256 = $2`, [organizationId, sha256]);
      await this.contentsIn(locked.place).delete(key);
      return true;
    });
  }

  private contentsIn(place: Place): FileContents {
    const { postgres, s3 } = this.parts;
    if (place === 'POSTGRESQL') return postgres;
    if (s3) return s3;
    throw new BillfoldError(ErrorCode.SERVICE_UNAVAILABLE, 'This file is in an S3 bucket, and none is configured.');
  }
}
