/** The bytes of a file: whole, or piece by piece. */
export type FileContent = Uint8Array | AsyncIterable<Uint8Array>;

/** A file that can be read once. */
export interface OpenFile {
  /** In bytes. */
  size: number;
  mediaType: string;
  /** Ends with an error where the bytes cannot be had, or are not those that were stored. */
  content: AsyncIterable<Buffer>;
}

/** Which file: of an organization, by the SHA-256 hash of its content, in lower-case hexadecimal. */
export interface FileKey {
  organizationId: string;
  sha256: string;
}

/** Where organizations keep files. The same bytes are stored once an organization; a file never changes. */
export interface FileStore {
  /**
   * Stores a file and returns its hash. A stream goes by way of the disk and is never held in memory. Nothing refers to the
   * file yet: one that stays unreferenced for a day is deleted. Throws SERVICE_UNAVAILABLE.
   */
  put(organizationId: string, content: FileContent, mediaType: string): Promise<string>;
  /** Opens a file; null where the organization has no such file. */
  open(key: FileKey): Promise<OpenFile | null>;
  /**
   * Deletes a file that nothing refers to, and that was marked as such at or before `markedBy` where that is given. Returns
   * whether it did. Throws SERVICE_UNAVAILABLE.
   */
  delete(key: FileKey, markedBy?: Date): Promise<boolean>;
}

/** Runs one statement and returns its rows. */
export type Query = <Row extends object>(text: string, values: readonly unknown[]) => Promise<Row[]>;

/** Transactions in the scope of one organization, without limits to projects. A write may run more than once. */
export interface FileTransactions {
  read<T>(organizationId: string, body: (query: Query) => Promise<T>): Promise<T>;
  write<T>(organizationId: string, body: (query: Query) => Promise<T>): Promise<T>;
}

/** Content whose hash and size are known, and that can be read again. */
export interface HashedContent {
  sha256: string;
  size: number;
  read(): AsyncIterable<Buffer>;
}

/** A driver: where the bytes of files are kept. Their rows are in PostgreSQL whatever it is. */
export interface FileContents {
  /** Keeps the bytes of a file whose row is committed; repeating it changes nothing. */
  write(key: FileKey, content: HashedContent): Promise<void>;
  /** Reads the bytes piece by piece. */
  read(key: FileKey): AsyncIterable<Buffer>;
  /** Deletes the contents of a file whose row is locked and about to be deleted. Idempotent. */
  delete(key: FileKey): Promise<void>;
}
