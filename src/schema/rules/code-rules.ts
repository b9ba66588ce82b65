import { canonicalId, type IdKind, ID_PREFIXES, parseAnyId, parseId } from '../../domain/ids';
import { usualForm } from '../../domain/spellings';
import { ruled } from './rule';

/** The public ID of an object of one kind. It is not resolved here: the act checks whose it is. */
export function PublicId(kind: IdKind): PropertyDecorator {
  return ruled<string>({
    name: 'publicId',
    of: 'VALUE',
    says: `An ID of the form \`${ID_PREFIXES[kind]}_…\`.`,
    read: (value) => {
      parseId(kind, value, '');
      return canonicalId(value);
    },
  });
}

/** The public ID of an object of any kind. */
export function AnyPublicId(): PropertyDecorator {
  return ruled<string>({
    name: 'anyPublicId',
    of: 'VALUE',
    says: null,
    read: (value) => {
      parseAnyId(value, '');
      return canonicalId(value);
    },
  });
}

/** Removes the spaces and dashes with which people group a code, and converts digits of other scripts. */
function plainCode(value: string): string {
  return usualForm(value).replace(/[ -]/g, '');
}

/** A code with a fixed number of digits, as sent by email. Spaces and dashes are ignored. */
export function Code(digits: 6): PropertyDecorator {
  const form = new RegExp(`^\\d{${digits}}$`);
  return ruled<string>({
    name: 'code',
    of: 'VALUE',
    says: 'Six digits. Spaces are ignored.',
    read: (value, refuse) => {
      const code = value.length > MAX_CODE ? value : plainCode(value);
      if (!form.test(code)) refuse('must be six digits');
      return code;
    },
  });
}

const MAX_CODE = 100;

/**
 * A code from an authenticator app, or a recovery code. Any text counts as an attempt, so its format is not checked.
 * Spaces and dashes are ignored. With `required`, empty text is refused.
 */
export function TriedCode(max: number, { required = false } = {}): PropertyDecorator {
  return ruled<string>({
    name: 'triedCode',
    of: 'VALUE',
    says: `At most ${max} characters. Spaces are ignored.`,
    read: (value, refuse) => {
      if (value.length > max) refuse(`must have at most ${max} characters`);
      const code = plainCode(value.slice(0, max));
      if (required && code === '') refuse('must not be empty');
      return code;
    },
  });
}

/** A token from a link or a response. Spaces and line breaks are removed. With `required`, empty text is refused. */
export function Token(max: number, { required = true } = {}): PropertyDecorator {
  return ruled<string>({
    name: 'token',
    of: 'VALUE',
    says: null,
    read: (value, refuse) => {
      const token = value.replace(/\s/g, '');
      if (required && token === '') refuse('must not be empty');
      if (token.length > max) refuse(`must have at most ${max} characters`);
      return token;
    },
  });
}

/** A SHA-256 hash, converted to lower case. */
export function Sha256(): PropertyDecorator {
  return ruled<string>({
    name: 'sha256',
    of: 'VALUE',
    says: 'A SHA-256 hash in hexadecimal.',
    read: (value, refuse) => {
      const hash = value.replace(/\s/g, '').toLowerCase();
      if (!/^[0-9a-f]{64}$/.test(hash)) refuse('must be a SHA-256 hash in hexadecimal: 64 digits');
      return hash;
    },
  });
}

/** A password as entered, of at least one character. */
export function TypedPassword(): PropertyDecorator {
  return ruled<string>({
    name: 'typedPassword',
    of: 'VALUE',
    says: null,
    read: (value, refuse) => {
      if (value === '') refuse('must not be empty');
      return value;
    },
  });
}
