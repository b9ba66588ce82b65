/** A decoded TypeID: the prefix, which identifies the type, and the UUID in its usual lower-case form. */
export interface TypeId {
  prefix: string;
  uuid: string;
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const SUFFIX_LENGTH = 26;
const PREFIX = /^[a-z](?:[a-z_]{0,61}[a-z])?$/;
/** Negative, and still negative after shifts and ORs, so that one check per group detects it. */
const INVALID = -1;

/** Ten bits as two base32 characters. 20 bits are 5 hex digits or 4 characters, so whole groups are looked up. */
const PAIRS = Array.from({ length: 1024 }, (_, bits) => `${ALPHABET[bits >> 5]}${ALPHABET[bits & 31]}`);
const HEX_2 = Array.from({ length: 256 }, (_, bits) => bits.toString(16).padStart(2, '0'));
const HEX_3 = Array.from({ length: 4096 }, (_, bits) => bits.toString(16).padStart(3, '0'));
const HEX_VALUE = valueTable('0123456789abcdef', '0123456789ABCDEF');
const BASE32_VALUE = valueTable(ALPHABET);
/** The positions of the hex digits in the text of a UUID, which contains dashes. */
const HEX_AT = Uint8Array.from([...'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx'].flatMap((c, i) => (c === 'x' ? [i] : [])));

function valueTable(...alphabets: string[]): Int32Array {
  const table = new Int32Array(128).fill(INVALID);
  for (const alphabet of alphabets) [...alphabet].forEach((char, value) => (table[char.charCodeAt(0)] = value));
  return table;
}

function valueAt(table: Int32Array, text: string, index: number): number {
  return table[text.charCodeAt(index)] ?? INVALID;
}

/**
 * Encodes a UUID as a TypeID (`inv_01h455vb4pex5vsknk084sn02q`). The prefix is not checked. Throws a RangeError for an
 * invalid UUID.
 */
export function encodeTypeId(prefix: string, uuid: string): string {
  const first = (valueAt(HEX_VALUE, uuid, 0) << 4) | valueAt(HEX_VALUE, uuid, 1);
  if (uuid.length !== 36 || first < 0) throw new RangeError('not a UUID');
  let text = `${prefix}_${PAIRS[first]}`;
  for (let digit = 2; digit < 32; digit += 5) {
    let bits = 0;
    for (let i = digit; i < digit + 5; i++) {
      const value = valueAt(HEX_VALUE, uuid, HEX_AT[i] as number);
      if (value < 0) throw new RangeError('not a UUID');
      bits = (bits << 4) | value;
    }
    text += (PAIRS[bits >> 10] as string) + (PAIRS[bits & 1023] as string);
  }
  return text;
}

/**
 * Decodes a TypeID with any well-formed prefix. Returns null for any other text, so that only the canonical form is an
 * ID.
 */
export function decodeTypeId(text: string): TypeId | null {
  const start = text.length - SUFFIX_LENGTH;
  if (start < 2 || start > 64 || text[start - 1] !== '_') return null;
  const prefix = text.slice(0, start - 1);
  if (!PREFIX.test(prefix)) return null;
  const high = valueAt(BASE32_VALUE, text, start);
  const low = valueAt(BASE32_VALUE, text, start + 1);
  // A first character above 7 would exceed 128 bits.
  if (high < 0 || high > 7 || low < 0) return null;
  let hex = HEX_2[(high << 5) | low] as string;
  for (let at = start + 2; at < text.length; at += 4) {
    let bits = 0;
    for (let i = at; i < at + 4; i++) {
      const value = valueAt(BASE32_VALUE, text, i);
      if (value < 0) return null;
      bits = (bits << 5) | value;
    }
    hex += (HEX_2[bits >> 12] as string) + (HEX_3[bits & 4095] as string);
  }
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  return { prefix, uuid };
}
