import { buildSchema, type GraphQLSchema } from 'graphql';
import type { TestContext } from './test-context';

/** A resolver, with arguments of its own type: methods are compared both ways, which functions are not. */
type Resolver = {
  of(source: unknown, args: Record<string, unknown>, context: TestContext): unknown;
}['of'];

/** Resolvers by type and field. Those of `Subscription` give the events, each an object with the field's name. */
export type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;

/** A schema of SDL and resolvers. */
export function executableSchema(typeDefs: string, resolvers: Resolvers): GraphQLSchema {
  const schema = buildSchema(typeDefs);
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    if (!type || !('getFields' in type)) throw new Error(`no type ${typeName}`);
    for (const [name, resolver] of Object.entries(fields)) {
      Object.assign(type.getFields()[name] ?? {}, {
        [typeName === 'Subscription' ? 'subscribe' : 'resolve']: resolver,
      });
    }
  }
  return schema;
}
