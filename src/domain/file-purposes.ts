import { Permission } from './permissions';

/** What a file is uploaded for. */
export enum FilePurpose {
  TIME_IMPORT = 'TIME_IMPORT',
  RECEIPT = 'RECEIPT',
  LOGO = 'LOGO',
  PICTURE = 'PICTURE',
}

/** Who may upload a file, and how large it may be. */
interface PurposeFacts {
  /** What using the file requires. */
  permission: Permission;
  /** In bytes, as it is sent. */
  maxBytes: number;
}

const MB = 1024 * 1024;

/** The rules of each purpose. */
export const FILE_PURPOSES: Readonly<Record<FilePurpose, PurposeFacts>> = {
  [FilePurpose.TIME_IMPORT]: { permission: Permission.ImportTime, maxBytes: 16 * MB },
  [FilePurpose.RECEIPT]: { permission: Permission.OwnTime, maxBytes: 10 * MB },
  [FilePurpose.LOGO]: { permission: Permission.ManageSettings, maxBytes: 5 * MB },
  [FilePurpose.PICTURE]: { permission: Permission.OwnProfile, maxBytes: 5 * MB },
};

/** The largest file in a `data:` URI, in bytes: a request has at most 1 MB. */
export const MAX_DATA_BYTES = 700 * 1024;

/** How long a file can be sent to the address that was given out for it, in milliseconds. */
export const UPLOAD_OPEN_MS = 60 * 60 * 1000;
/** How long a file can be used after it was sent, in milliseconds. */
export const UPLOAD_KEPT_MS = 24 * 60 * 60 * 1000;

/** What an organization may have uploaded, or be about to, and not used yet: files, and bytes. */
export const UNUSED_UPLOADS = { files: 100, bytes: 256 * MB };

/** The largest picture of a profile that is stored, in bytes, and its longest side, in pixels. */
export const PROFILE_PICTURE = { maxBytes: 200_000, side: 1024 };
