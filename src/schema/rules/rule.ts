import { ValidateBy } from 'class-validator';
import { BillfoldError, ErrorCode } from '../../domain/errors';

/** Notes that a value is not taken, and why; `below` is the path to the part at fault, where it is a part (`0.name`). */
export type Refuse = (reason: string, below?: string) => void;

/**
 * What a rule looks at: each value (of a list, each item), a list before its items are judged, a list after that, `null`, or a
 * value beside the other fields of its input.
 */
export type RuleTarget = 'VALUE' | 'LIST' | 'ITEMS' | 'NULL' | 'BESIDE';

/** A rule of an input field. */
export interface Rule<Value = unknown> {
  name: string;
  of: RuleTarget;
  /** A sentence for the field's description, or null. */
  says: string | null;
  /**
   * Gives the value in the one form in which it is used, or refuses it. What the domain throws, a VALIDATION_ERROR or a
   * RangeError whose message is the reason, is a refusal too. Reading what was read before changes nothing.
   */
  read(value: Value, refuse: Refuse, input: object): unknown;
}

const rulesByPrototype = new WeakMap<object, Map<string, Rule[]>>();

/** The rules of a class's property, those of the classes that it extends first. */
export function rulesOf(target: abstract new () => object, property: string): readonly Rule[] {
  const rules: Rule[] = [];
  for (let at: object | null = target.prototype as object; at; at = Object.getPrototypeOf(at) as object | null) {
    rules.unshift(...(rulesByPrototype.get(at)?.get(property) ?? []));
  }
  return rules;
}

/** A decorator that puts a property under a rule, for `inputOf` and for class-validator. The topmost rule is held first. */
export function ruled<Value>(rule: Rule<Value>): PropertyDecorator {
  const anyRule = rule as Rule;
  return (prototype, property) => {
    const rules = rulesByPrototype.get(prototype) ?? new Map<string, Rule[]>();
    rulesByPrototype.set(prototype, rules);
    rules.set(String(property), [anyRule, ...(rules.get(String(property)) ?? [])]);
    ValidateBy({
      name: rule.name,
      validator: {
        validate: (value, args) => reasonsAgainst(anyRule, value, args?.object ?? {}).length === 0,
        defaultMessage: (args) => reasonsAgainst(anyRule, args?.value, args?.object ?? {}).join('; '),
      },
    })(prototype, property);
  };
}

/** Reads a value by a rule; refusals that the domain throws are told like others. */
export function readBy(rule: Rule, value: unknown, { refuse, input }: { refuse: Refuse; input: object }): unknown {
  try {
    return rule.read(value, refuse, input);
  } catch (error) {
    if (error instanceof RangeError) refuse(error.message);
    else if (error instanceof BillfoldError && error.code === ErrorCode.VALIDATION_ERROR) {
      for (const { reason } of error.details) refuse(reason);
    } else throw error;
    return value;
  }
}

/** What class-validator asks: it knows neither paths nor changed values. */
function reasonsAgainst(rule: Rule, value: unknown, input: object): string[] {
  const reasons: string[] = [];
  const refuse: Refuse = (reason) => void reasons.push(reason);
  const judge = (part: unknown) => void readBy(rule, part, { refuse, input });
  if (value === undefined || (value === null) !== (rule.of === 'NULL')) return reasons;
  if (rule.of === 'VALUE' && Array.isArray(value)) value.forEach(judge);
  else judge(value);
  return reasons;
}
