import { type ArgumentNode, type FieldNode, Kind, valueFromASTUntyped } from 'graphql';
import type { PageArgs } from '../schema/page-args';

/**
 * Fields are known by their names in a selection, and pages of a connection by their arguments too, because one document
 * can request several pages of the same connection.
 */

const PAGING: ReadonlySet<string> = new Set<keyof PageArgs>(['after', 'before', 'first', 'last', 'offset']);

const pagingOf = ({ arguments: given }: FieldNode): ArgumentNode[] =>
  (given ?? []).filter(({ name }) => PAGING.has(name.value));

/** Whether a variable decides which page a field returns. */
export const isPagedByVariable = (node: FieldNode): boolean =>
  pagingOf(node).some(({ value }) => value.kind === Kind.VARIABLE);

/** The key of a field with these arguments; only those of paging count. */
export function keyOf(name: string, args: PageArgs): string {
  const given = Object.entries(args)
    .filter(([argument, value]) => PAGING.has(argument) && value !== null && value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return given.length === 0 ? name : `${name}${JSON.stringify(Object.fromEntries(given))}`;
}

/** The key of a field in a document. */
export function keyOfNode(node: FieldNode, variables: Readonly<Record<string, unknown>>): string {
  const given = pagingOf(node).map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]);
  return keyOf(node.name.value, Object.fromEntries(given) as PageArgs);
}

/** The name and the arguments that a key stands for. */
export function fieldOfKey(key: string): { name: string; args: PageArgs } {
  const at = key.indexOf('{');
  return at < 0 ? { name: key, args: {} } : { name: key.slice(0, at), args: JSON.parse(key.slice(at)) as PageArgs };
}
