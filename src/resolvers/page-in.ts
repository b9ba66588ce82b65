import { keyOf } from '../reads/selection-key';
import type { Connection } from '../schema/connection';
import type { PageArgs } from '../schema/page-args';

/** The page of a connection that was read together with its object, for these arguments of the field. */
export function pageIn<T>(object: object, field: string, args: PageArgs): Connection<T> {
  const key = keyOf(field, args);
  const page = (object as Readonly<Record<string, Connection<T> | undefined>>)[key];
  if (!page) throw new Error(`${key} was not read`);
  return page;
}
