import { ValidateBy } from 'class-validator';
import { BillfoldError, ErrorCode } from '../../domain/errors';

/**
 * Records that a value is refused, and why. `below` is the path to the invalid part, if it is only a part (`0.name`).
 */
export type Refuse = (reason: string, below?: string) => void;

/**
 * What a rule is applied to: each value (for a list, each item), a list before or after its items are checked, `null`,
 * or a value together with the other fields of its input.
 */
export type RuleTarget = 'VALUE' | 'LIST' | 'ITEMS' | 'NULL' | 'BESIDE';

/** A rule of an input field. */
export interface Rule<Value = unknown> {
  name: string;
  of: RuleTarget;
  /** A sentence for the field's description, or null. */
  says: string | null;
  /**
   * Returns the value in its canonical form, or refuses it. A VALIDATION_ERROR or RangeError thrown by the domain is
   * also a refusal. Reading the result again does not change it.
   */
  read(value: Value, refuse: Refuse, input: object): unknown;
}

const rulesByPrototype = new WeakMap<object, Map<string, Rule[]>>();

/** The rules of a property, those of base classes first. */
export function rulesOf(target: abstract new () => object, property: string): readonly Rule[] {
  const rules: Rule[] = [];
  for (let at: object | null = target.prototype as object; at; at = Object.getPrototypeOf(at) as object | null) {
    rules.unshift(...(rulesByPrototype.get(at)?.get(property) ?? []));
  }
  return rules;
}

/**
 * A decorator that applies a rule to a property, for `inputOf` and for class-validator. The topmost rule is applied
 * first.
 */
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

/** Reads a value with a rule. Refusals thrown by the domain are reported like any others. */
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

/** For class-validator, which supports neither paths nor changed values. */
function reasonsAgainst(rule: Rule, value: unknown, input: object): string[] {
  const reasons: string[] = [];
  const refuse: Refuse = (reason) => void reasons.push(reason);
  const judge = (part: unknown) => void readBy(rule, part, { refuse, input });
  if (value === undefined || (value === null) !== (rule.of === 'NULL')) return reasons;
  if (rule.of === 'VALUE' && Array.isArray(value)) value.forEach(judge);
  else judge(value);
  return reasons;
}
