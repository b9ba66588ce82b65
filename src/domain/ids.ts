import { validationError } from './errors';
import { type Nouns, nounsWith, type NounsWith } from './nouns-with';
import { decodeTypeId, encodeTypeId } from './typeid';

/** A kind of object that has IDs. */
export type IdKind = NounsWith<'prefix'>;

/** The prefix of each kind of ID. */
export const ID_PREFIXES = Object.fromEntries(nounsWith('prefix')) as {
  readonly [Kind in IdKind]: Nouns[Kind]['prefix'];
};

/** The name of a kind in a sentence: "invoice line". */
export function nameOfKind(kind: IdKind): string {
  return kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** The public form of a UUID: `inv_01h455vb4pex5vsknk084sn02q`. */
export function idOf(kind: IdKind, uuid: string): string {
  return encodeTypeId(ID_PREFIXES[kind], uuid);
}

/** The usual spelling of an ID, which is valid in upper case and between spaces too. */
export function canonicalId(text: string): string {
  return text.trim().toLowerCase();
}

/** The UUID inside a public ID. Throws VALIDATION_ERROR at `field` for malformed text and for an ID of another kind. */
export function parseId(kind: IdKind, text: string, field: string): string {
  const decoded = decodeTypeId(text) ?? decodeTypeId(canonicalId(text));
  if (!decoded) throw validationError({ field, reason: 'must be an ID' });
  if (decoded.prefix !== ID_PREFIXES[kind]) {
    throw validationError({
      field,
      reason: `must be an ID of a ${nameOfKind(kind)}, which begins with ${ID_PREFIXES[kind]}_`,
    });
  }
  return decoded.uuid;
}

/** The UUID inside a public ID of any kind. Throws VALIDATION_ERROR at `field` for malformed text. */
export function parseAnyId(text: string, field: string): string {
  const decoded = decodeTypeId(text) ?? decodeTypeId(canonicalId(text));
  if (decoded && (Object.values(ID_PREFIXES) as string[]).includes(decoded.prefix)) return decoded.uuid;
  throw validationError({ field, reason: 'must be an ID' });
}
