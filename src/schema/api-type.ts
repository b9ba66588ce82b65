import { ObjectType } from 'type-graphql';

export interface ApiTypeOptions {
  /** The name in the schema, if it differs from the class name. */
  name?: string;
  description: string;
  /** The interface that the type implements. */
  implements?: abstract new () => object;
}

/**
 * Declares an object type whose fields are plain properties unless a resolver overrides them. Access is checked at the
 * root, so no wrapper runs for each field.
 */
export function ApiType({ name, implements: face, description }: ApiTypeOptions): ClassDecorator {
  const options = { description, simpleResolvers: true, ...(face ? { implements: face as never } : {}) };
  return name ? ObjectType(name, options) : ObjectType(options);
}
