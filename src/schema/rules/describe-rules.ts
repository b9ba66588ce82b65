import { getMetadataStorage } from 'type-graphql';
import type { InputClass } from './input-of';
import { rulesOf } from './rule';

/** What was written by hand, so that a schema that is built again says nothing twice. */
const written = new WeakMap<object, string>();

/** Puts the limits of all rules into the descriptions of their fields. Comes before the schema is built. */
export function describeRules(): void {
  for (const field of getMetadataStorage().fields) {
    // TypeGraphQL learns here whether the field is a list.
    field.getType();
    const says = rulesOf(field.target as InputClass, field.name).flatMap(({ says: limit, of }) =>
      limit === null ? [] : [field.typeOptions.array && of === 'VALUE' ? `Each: ${limit}` : limit],
    );
    if (says.length === 0) continue;
    const description = written.get(field) ?? field.description ?? '';
    written.set(field, description);
    field.description = [description, ...says].join(' ');
  }
}
