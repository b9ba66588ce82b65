import { type Pictures, pictureUri } from '../../files/pictures';
import type { UpdateProfileInput } from '../../schema/inputs/profile-inputs';

const PICTURE = { field: 'input.picture', maxBytes: 200_000, side: 1024 };

/**
 * Decodes and re-encodes the picture of a profile, if one was sent. Runs before the unit of work, so that no
 * transaction is open in the meantime. Throws VALIDATION_ERROR for an invalid picture.
 */
export async function prepareProfile(pictures: Pictures, input: UpdateProfileInput): Promise<UpdateProfileInput> {
  const { picture } = input;
  if (typeof picture !== 'string') return input;
  return { ...input, picture: pictureUri(await pictures.read(picture, PICTURE)) };
}
