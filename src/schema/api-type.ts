import { ObjectType } from 'type-graphql';

/** How a type is described. */
export interface ApiTypeOptions {
  /** The name in the schema, where it is not the class's. */
  name?: string;
  description: string;
  /** The interface that it implements. */
  implements?: abstract new () => object;
}

/**
 * An object type whose fields are properties of what was read, unless a resolver says otherwise: access is declared at the
 * root, so no wrapper is called for each field.
 */
export function ApiType({ name, implements: face, description }: ApiTypeOptions): ClassDecorator {
  const options = { description, simpleResolvers: true, ...(face ? { implements: face as never } : {}) };
  return name ? ObjectType(name, options) : ObjectType(options);
}
