import { validationError } from '../../domain/errors';
import { FilePurpose, PROFILE_PICTURE } from '../../domain/file-purposes';
import type { FileKey, FileStore } from '../../files/file-store';
import { type Pictures, pictureUri } from '../../files/pictures';
import { logoUri } from '../../files/read-file';
import type { UpdateProfileInput } from '../../schema/inputs/profile-inputs';
import type { WantedUpload } from '../files/use-upload';

/** Where pictures are decoded and found. */
interface PictureParts {
  files: FileStore;
  pictures: Pictures;
  /** Finds an upload of the caller: `findUpload`. */
  findUpload: (wanted: WantedUpload) => Promise<FileKey>;
}

/** The upload of a picture. */
export const uploadedPicture = (id: string): WantedUpload => ({
  ...{ id, purpose: FilePurpose.PICTURE, field: 'input.pictureFileId' },
});

/**
 * Decodes and re-encodes the picture of a profile, or reads it if it was uploaded before. Runs before the unit of work, so
 * that no transaction is open in the meantime. Throws VALIDATION_ERROR for an invalid picture, as `findUpload` does, and
 * SERVICE_UNAVAILABLE if it cannot be read now.
 */
export async function prepareProfile(
  { files, pictures, findUpload }: PictureParts,
  input: UpdateProfileInput,
): Promise<UpdateProfileInput> {
  const { picture, pictureFileId } = input;
  if (pictureFileId) {
    const wanted = uploadedPicture(pictureFileId);
    if (picture !== undefined) throw validationError({ field: wanted.field, reason: 'is not allowed with `picture`' });
    const { organizationId, sha256 } = await findUpload(wanted);
    return { ...input, picture: await logoUri(files, organizationId, { sha256 }) };
  }
  if (typeof picture !== 'string') return input;
  return {
    ...input,
    picture: pictureUri(await pictures.read(picture, { field: 'input.picture', ...PROFILE_PICTURE })),
  };
}
