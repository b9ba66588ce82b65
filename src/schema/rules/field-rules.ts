import { ruled } from './rule';

/** The bounds of a list. */
export interface ListBounds {
  max: number;
  /** No minimum if omitted. */
  min?: number;
  /** The reason given for a list that is too long; `at most <max>` if omitted. */
  tooLong?: string | ((length: number) => string);
  tooShort?: string;
  /** Whether duplicates are removed. */
  once?: boolean;
}

/** A list with a limited number of items. */
export function List({
  max,
  min = 0,
  tooLong = `at most ${max}`,
  tooShort,
  once = false,
}: ListBounds): PropertyDecorator {
  const size = ruled<unknown[]>({
    name: 'list',
    of: 'LIST',
    says: min > 0 ? `${min} to ${max} items.` : `At most ${max} items.`,
    read: (items, refuse) => {
      if (items.length > max) refuse(typeof tooLong === 'string' ? tooLong : tooLong(items.length));
      if (items.length < min) refuse(tooShort ?? `at least ${min}`);
      return items;
    },
  });
  const unique = ruled<unknown[]>({ name: 'once', of: 'ITEMS', says: null, read: (items) => [...new Set(items)] });
  return (prototype, property) => {
    if (once) unique(prototype, property);
    size(prototype, property);
  };
}

/**
 * Refuses null. Without this rule, null clears the field or, if there is nothing to clear, means the same as omitting
 * it.
 */
export function NeverNull(reason = 'cannot be cleared'): PropertyDecorator {
  return ruled<null>({
    name: 'neverNull',
    of: 'NULL',
    says: 'Cannot be cleared.',
    read: (value, refuse) => {
      refuse(reason);
      return value;
    },
  });
}

/** A field that cannot be combined with another. */
export function NotWith(other: string, reason: string): PropertyDecorator {
  return ruled<unknown>({
    name: 'notWith',
    of: 'BESIDE',
    says: `Cannot be combined with \`${other}\`.`,
    read: (value, refuse, input) => {
      const beside = (input as Record<string, unknown>)[other];
      if (beside !== undefined && beside !== null) refuse(reason);
      return value;
    },
  });
}

/** A list of objects with unique values of `key`. */
export function Distinct(key: string, reason: string): PropertyDecorator {
  return ruled<Record<string, unknown>[]>({
    name: 'distinct',
    of: 'ITEMS',
    says: null,
    read: (items, refuse) => {
      const seen = new Set<unknown>();
      items.forEach((item, index) => {
        if (seen.has(item[key])) refuse(reason, `${index}.${key}`);
        seen.add(item[key]);
      });
      return items;
    },
  });
}
