import type { FilePurpose } from '../../domain/file-purposes';
import type { FileStore, HashedContent } from '../../files/file-store';
import type { Pictures } from '../../files/pictures';
import { readReceived } from '../../files/received-file';

/** A file that was received and stored. */
export interface StoredUpload {
  /** The hash of what was received. */
  receivedSha256: string;
  /** The hash, size in bytes and type of what is stored. */
  sha256: string;
  size: number;
  mediaType: string;
}

/** Where files are judged and stored. */
export interface StorePlace {
  files: FileStore;
  pictures: Pictures;
  organizationId: string;
}

/**
 * Judges and stores a file for a purpose. No transaction is open. An upload must refer to it within a day. Throws
 * VALIDATION_ERROR at `field` for a file of another type, and SERVICE_UNAVAILABLE if it cannot be read or stored now.
 */
export async function storeReceived(
  { files, pictures, organizationId }: StorePlace,
  received: HashedContent,
  rule: { purpose: FilePurpose; field: string },
): Promise<StoredUpload> {
  const { content, mediaType } = await readReceived(pictures, received, rule);
  const sha256 = await files.put(organizationId, content, mediaType);
  return { receivedSha256: received.sha256, sha256, size: content.size, mediaType };
}
