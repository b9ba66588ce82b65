import { getMetadataStorage } from 'type-graphql';
import type { InputClass } from './input-of';
import { rulesOf } from './rule';

/** The descriptions as written in the code, so that building the schema twice does not append the limits twice. */
const written = new WeakMap<object, string>();

/** Appends the limits of all rules to the descriptions of their fields. Call it before building the schema. */
export function describeRules(): void {
  for (const field of getMetadataStorage().fields) {
    // This is where TypeGraphQL learns whether the field is a list.
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
