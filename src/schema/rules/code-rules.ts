import { type IdKind, ID_PREFIXES, parseAnyId, parseId } from '../../domain/ids';
import { ruled } from './rule';

/** The public ID of something of a kind. It stays as it is: the act asks whose it is. */
export function PublicId(kind: IdKind): PropertyDecorator {
  return ruled<string>({
    name: 'publicId',
    of: 'VALUE',
    says: `An ID of the form \`${ID_PREFIXES[kind]}_…\`.`,
    read: (value) => {
      parseId(kind, value, '');
      return value;
    },
  });
}

/** The public ID of something of any kind. */
export function AnyPublicId(): PropertyDecorator {
  return ruled<string>({
    name: 'anyPublicId',
    of: 'VALUE',
    says: null,
    read: (value) => {
      parseAnyId(value, '');
      return value;
    },
  });
}

/** A code without the spaces and dashes between which people write it, digits of other widths as usual ones. */
function plainCode(value: string): string {
  return value.normalize('NFKC').replace(/[\s\p{Pd}]/gu, '');
}

/** A code of so many digits, such as an email brings. Spaces and dashes around and inside it are passed over. */
export function Code(digits: 6): PropertyDecorator {
  const form = new RegExp(`^\\d{${digits}}$`);
  return ruled<string>({
    name: 'code',
    of: 'VALUE',
    says: 'Six digits; spaces do not matter.',
    read: (value, refuse) => {
      const code = value.length > MAX_CODE ? value : plainCode(value);
      if (!form.test(code)) refuse('must be six digits');
      return code;
    },
  });
}

const MAX_CODE = 100;

/**
 * A code that counts as an attempt, whatever it is, and is not judged by its form: of an authenticator app, or for recovery.
 * Spaces and dashes around and inside it are passed over. `required` refuses one of nothing.
 */
export function TriedCode(max: number, { required = false } = {}): PropertyDecorator {
  return ruled<string>({
    name: 'triedCode',
    of: 'VALUE',
    says: `At most ${max} characters; spaces do not matter.`,
    read: (value, refuse) => {
      if (value.length > max) refuse(`must have at most ${max} characters`);
      const code = plainCode(value.slice(0, max));
      if (required && code === '') refuse('must not be empty');
      return code;
    },
  });
}

/** A token out of a link or an answer, without spaces around it; `required` refuses one of nothing. */
export function Token(max: number, { required = true } = {}): PropertyDecorator {
  return ruled<string>({
    name: 'token',
    of: 'VALUE',
    says: null,
    read: (value, refuse) => {
      const token = value.trim();
      if (required && token === '') refuse('must not be empty');
      if (token.length > max) refuse(`must have at most ${max} characters`);
      return token;
    },
  });
}

/** A SHA-256, in lower case. */
export function Sha256(): PropertyDecorator {
  return ruled<string>({
    name: 'sha256',
    of: 'VALUE',
    says: 'SHA-256 in hexadecimal.',
    read: (value, refuse) => {
      const hash = value.trim().toLowerCase();
      if (!/^[0-9a-f]{64}$/.test(hash)) refuse('must be a SHA-256 in hexadecimal: 64 digits');
      return hash;
    },
  });
}

/** A password as it was typed, of at least one character. */
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
