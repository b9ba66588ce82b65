import { getNamedType, type GraphQLResolveInfo } from 'graphql';
import { getMetadataStorage, type ValidatorFn } from 'type-graphql';
import { type InputClass, inputOf, isInputClass } from '../schema/rules/input-of';
import { isOwnScalar } from '../schema/scalars';

type Arguments = Record<string, unknown>;
type ReadArguments = (given: Arguments) => Arguments;

const readers = new Map<string, ReadArguments>();

/**
 * The arguments of a root field by name, converted as its resolver receives them, for fields that are answered without
 * a resolver. Throws one VALIDATION_ERROR with all errors of an argument.
 */
export function readArguments(rootField: string, given: Arguments): Arguments {
  const read = readers.get(rootField) ?? readerOf(rootField);
  readers.set(rootField, read);
  return read(given);
}

function rootFields() {
  const { queries, mutations, subscriptions } = getMetadataStorage();
  return [...queries, ...mutations, ...subscriptions];
}

function readerOf(rootField: string): ReadArguments {
  const { params = [] } = rootFields().find(({ schemaName }) => schemaName === rootField) ?? {};
  const steps = params.flatMap((param): ReadArguments[] => {
    const type: unknown = param.kind === 'arg' || param.kind === 'args' ? param.getType() : null;
    if (!isInputClass(type)) return [];
    if (param.kind === 'args') return [(given) => inputOf(type, given, '') as Arguments];
    const name = param.kind === 'arg' ? param.name : '';
    return [(given) => (given[name] ? { [name]: inputOf(type, given[name], name) } : {})];
  });
  return (given) => Object.assign({}, given, ...steps.map((read) => read(given))) as Arguments;
}

/**
 * Validates an argument of a resolver when TypeGraphQL calls it, and replaces the argument's contents with the
 * converted values, because TypeGraphQL keeps the object itself. Throws one VALIDATION_ERROR with all errors.
 */
export const judgeArgument: ValidatorFn = (given, type, { info }) => {
  const value: unknown = given;
  const Class: unknown = type;
  if (!isInputClass(Class) || typeof value !== 'object' || value === null) return;
  const read = inputOf(Class, value, pathOf(Class, info));
  for (const key of Object.keys(value)) if (!(key in read)) delete (value as Arguments)[key];
  Object.assign(value, read);
};

/** The name of the argument; undefined for a class whose fields are the arguments. */
function pathOf(Class: InputClass, { parentType, fieldName }: GraphQLResolveInfo): string {
  const input = getMetadataStorage().inputTypes.find(({ target }) => target === Class);
  const args = parentType.getFields()[fieldName]?.args ?? [];
  return args.find(({ type }) => input && getNamedType(type).name === input.name)?.name ?? '';
}

/**
 * Throws if an argument outside a class has one of our scalars, because nothing would check for values marked as
 * invalid.
 */
export function assertArgumentsAreJudged(): void {
  const { fieldResolvers } = getMetadataStorage();
  for (const { methodName, params = [] } of [...rootFields(), ...fieldResolvers]) {
    for (const param of params) {
      if (param.kind === 'arg' && isOwnScalar(param.getType()))
        throw new Error(
          `${methodName}: the argument ${param.name} must be part of an arguments class, so that it is validated`,
        );
    }
  }
}
