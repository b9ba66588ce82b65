import { type Pictures, pictureUri } from '../../files/pictures';
import type { UpdateProfileInput } from '../../schema/inputs/profile-inputs';

const PICTURE = { field: 'input.picture', maxBytes: 200_000, side: 1024 };

/**
 * Decodes the picture of a profile and writes it anew, where one was sent. Comes before the unit of work: no transaction is open
 * meanwhile. Throws VALIDATION_ERROR for a picture that is none.
 */
export async function prepareProfile(pictures: Pictures, input: UpdateProfileInput): Promise<UpdateProfileInput> {
  const { picture } = input;
  if (typeof picture !== 'string') return input;
  return { ...input, picture: pictureUri(await pictures.read(picture, PICTURE)) };
}
