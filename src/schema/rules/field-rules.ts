import { ruled } from './rule';

/** How a list is bounded. */
export interface ListBounds {
  max: number;
  /** None where it is left out. */
  min?: number;
  /** What is told of a list that is too long; `at most <max>` where it is left out. */
  tooLong?: string | ((length: number) => string);
  tooShort?: string;
  /** Whether the same item is kept once. */
  once?: boolean;
}

/** A list of at most so many items. */
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

/** What cannot be cleared: null is refused. Without this, null clears, or is the same as leaving it out where there is nothing to clear. */
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

/** What is not given together with another field. */
export function NotWith(other: string, reason: string): PropertyDecorator {
  return ruled<unknown>({
    name: 'notWith',
    of: 'BESIDE',
    says: `Not together with \`${other}\`.`,
    read: (value, refuse, input) => {
      const beside = (input as Record<string, unknown>)[other];
      if (beside !== undefined && beside !== null) refuse(reason);
      return value;
    },
  });
}

/** A list of objects of which no two have the same `key`. */
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
