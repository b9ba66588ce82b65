import type { GraphQLScalarType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { type FieldFault, validationError } from '../../domain/errors';
import { FaultyValue } from '../faulty-value';
import { isOwnScalar } from '../scalars';
import { readBy, type Refuse, type Rule, rulesOf, type RuleTarget } from './rule';

/** A class decorated with `@InputType` or `@ArgsType`. */
export type InputClass<T extends object = object> = new () => T;

/** How to read a field. Compiled from its decorators once per class. */
interface FieldPlan {
  name: string;
  scalar: GraphQLScalarType | null;
  nested: InputClass | null;
  rules: Readonly<Record<RuleTarget, readonly Rule[]>>;
}

const plans = new Map<InputClass, readonly FieldPlan[]>();

/**
 * Converts what a caller sent into an instance of its input class, with each value in the canonical form that its rules
 * define. Omitted fields stay omitted, and fields that the class does not have are ignored. `path` is where the input
 * was sent, such as `input`; it is empty for separate arguments. Throws one VALIDATION_ERROR that contains all errors
 * with their paths.
 */
export function inputOf<T extends object>(Class: InputClass<T>, raw: object, path = 'input'): T {
  const faults: FieldFault[] = [];
  const input = readObject(Class, raw as Record<string, unknown>, { path, faults });
  if (faults.length > 0) throw validationError(faults);
  return input as T;
}

/** Where a value was sent, and the errors found so far. */
interface Place {
  path: string;
  faults: FieldFault[];
}

const noInput = {};

function below({ path, faults }: Place, name: string | number): Place {
  return { path: path === '' ? String(name) : `${path}.${name}`, faults };
}

function refuseAt({ path, faults }: Place): Refuse {
  return (reason, part) => void faults.push({ field: part ? `${path}.${part}` : path, reason });
}

function readObject(Class: InputClass, raw: Record<string, unknown>, place: Place): object {
  const plan = planOf(Class);
  const input = new Class() as Record<string, unknown>;
  for (const field of plan) {
    const value = raw[field.name];
    if (value === undefined) continue;
    const read = readField(field, value, below(place, field.name));
    if (read !== undefined) input[field.name] = read;
  }
  for (const { name, rules } of plan) {
    if (rules.BESIDE.length === 0 || input[name] === undefined || input[name] === null) continue;
    const refuse = refuseAt(below(place, name));
    for (const rule of rules.BESIDE) input[name] = readBy(rule, input[name], { refuse, input });
  }
  return input;
}

function readField(field: FieldPlan, value: unknown, at: Place): unknown {
  const { rules } = field;
  if (value === null) return readByAll(rules.NULL, value, at);
  if (!Array.isArray(value)) return readValue(field, value, at);
  const before = at.faults.length;
  const list = readByAll(rules.LIST, value, at) as unknown[];
  if (at.faults.length > before) return list;
  const items = list.map((item, index) => readValue(field, item, below(at, index)));
  return at.faults.length > before ? items : readByAll(rules.ITEMS, items, at);
}

function readValue({ scalar, nested, rules }: FieldPlan, value: unknown, at: Place): unknown {
  const { faults, path } = at;
  if (nested) {
    const before = faults.length;
    const input = readObject(nested, value as Record<string, unknown>, at);
    return faults.length > before ? input : readByAll(rules.VALUE, input, at);
  }
  const given = scalar && !(value instanceof FaultyValue) ? scalar.parseValue(value) : value;
  if (!(given instanceof FaultyValue)) return readByAll(rules.VALUE, given, at);
  faults.push({ field: path, reason: given.reason });
  return given;
}

/** Only the first broken rule is reported. */
function readByAll(rules: readonly Rule[], value: unknown, at: Place): unknown {
  if (rules.length === 0) return value;
  const before = at.faults.length;
  const refuse = refuseAt(at);
  let read = value;
  for (const rule of rules) {
    read = readBy(rule, read, { refuse, input: noInput });
    if (at.faults.length > before || read === null || read === undefined) return read;
  }
  return read;
}

function planOf(Class: InputClass): readonly FieldPlan[] {
  const known = plans.get(Class);
  if (known) return known;
  const plan = compile(Class);
  plans.set(Class, plan);
  return plan;
}

function compile(Class: InputClass): readonly FieldPlan[] {
  const { fields } = getMetadataStorage();
  const plan: FieldPlan[] = [];
  for (const at of lineOf(Class)) {
    for (const { target, name, getType } of fields) {
      if (target !== at || plan.some((field) => field.name === name)) continue;
      const type: unknown = getType();
      const rules = rulesOf(Class, name);
      const of = (wanted: RuleTarget) => rules.filter((rule) => rule.of === wanted);
      plan.push({
        name,
        scalar: isOwnScalar(type) ? type : null,
        nested: isInputClass(type) ? type : null,
        rules: { VALUE: of('VALUE'), LIST: of('LIST'), ITEMS: of('ITEMS'), NULL: of('NULL'), BESIDE: of('BESIDE') },
      });
    }
  }
  if (plan.length === 0) throw new Error(`${Class.name} is not an input class`);
  return plan;
}

/** The class and its base classes. */
function lineOf(Class: InputClass): InputClass[] {
  const line: InputClass[] = [];
  for (let at = Class; at !== Function.prototype; at = Object.getPrototypeOf(at) as InputClass) line.push(at);
  return line;
}

/** Whether something is a class decorated with `@InputType` or `@ArgsType`. */
export function isInputClass(type: unknown): type is InputClass {
  const { inputTypes, argumentTypes } = getMetadataStorage();
  return [...inputTypes, ...argumentTypes].some(({ target }) => target === type);
}
