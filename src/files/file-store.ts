/** A file that can be read once. */
export interface OpenFile {
  /** In bytes. */
  size: number;
  mediaType: string;
  /** Fails if the bytes cannot be read, or differ from those that were stored. */
  content: AsyncIterable<Buffer>;
}

/** Identifies a file by its organization and the SHA-256 hash of its content, in lower-case hexadecimal. */
export interface FileKey {
  organizationId: string;
  sha256: string;
}

/** Stores the files of organizations. Identical content is stored once per organization, and files never change. */
export interface FileStore {
  /**
   * Stores a file and returns its hash. The caller must add a reference, because files that are unreferenced for a day
   * are deleted. Throws SERVICE_UNAVAILABLE.
   */
  put(organizationId: string, content: Uint8Array | HashedContent, mediaType: string): Promise<string>;
  /**
   * Opens a file, to be read a chunk at a time: `for await (const chunk of file.content)`. No transaction is open between
   * two chunks, and memory holds one of them. Returns null if the organization has no such file.
   */
  open(key: FileKey): Promise<OpenFile | null>;
  /**
   * Deletes a file if nothing refers to it and, if `markedBy` is given, it was marked as unreferenced at or before that
   * time. Returns whether it was deleted. Its object in a bucket, if it has one, remains until `deleteObjects`.
   */
  delete(key: FileKey, markedBy?: Date): Promise<boolean>;
  /**
   * Deletes the objects whose file is gone from the bucket. Returns their number. Stops between two objects when
   * aborted. Throws SERVICE_UNAVAILABLE; the rest is left for the next time.
   */
  deleteObjects(signal: AbortSignal): Promise<number>;
}

/** Runs one statement and returns its rows. */
export type Query = <Row extends object>(text: string, values: readonly unknown[]) => Promise<Row[]>;

/**
 * Transactions in the scope of one organization, not limited to projects; `readAny` and `writeAny` in that of none. A
 * write may run more than once.
 */
export interface FileTransactions {
  read<T>(organizationId: string, body: (query: Query) => Promise<T>): Promise<T>;
  write<T>(organizationId: string, body: (query: Query) => Promise<T>): Promise<T>;
  readAny<T>(body: (query: Query) => Promise<T>): Promise<T>;
  writeAny<T>(body: (query: Query) => Promise<T>): Promise<T>;
}

/** Content with a known hash and size. It can be read repeatedly. */
export interface HashedContent {
  sha256: string;
  size: number;
  read(): AsyncIterable<Buffer>;
}

/** A driver that stores the content of files, by its own keys. The rows of files are in PostgreSQL with every driver. */
export interface FileContents<Key> {
  /** Stores the content of a file whose row is committed. Idempotent. */
  write(key: Key, content: HashedContent): Promise<void>;
  /** Streams the content. */
  read(key: Key): AsyncIterable<Buffer>;
}

/** A driver whose content is not deleted together with the row of the file. */
export interface ObjectContents extends FileContents<string> {
  /** Deletes the content. Idempotent. */
  delete(key: string): Promise<void>;
}
