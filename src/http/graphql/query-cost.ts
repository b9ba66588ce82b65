import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import { costOfField, usualPageOfField } from '../../reads/costs';
import { fragmentsOf, SelectionFold } from '../../reads/walk-selections';

/** The variables of one request. */
export type Variables = Readonly<Record<string, unknown>>;

/** The cost of an operation as a function of its variables; a number if no page size depends on a variable. */
export type CostPlan = number | ((variables: Variables) => number);

/** The default page size of types that are not nouns. */
const DEFAULT_PAGE_SIZE = 50;

/**
 * Computes the cost of a valid operation: each field costs one or its declared cost, and everything below a page or a
 * list of IDs is multiplied by its size, except for what concerns the whole list, such as its number of rows. Introspection is free here; it has its own limit. Each fragment is computed
 * once, so nested fragments take time linear in the document's length.
 */
export function planCost(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): CostPlan {
  const root = schema.getRootType(operation.operation);
  return root ? new CostPlanner(schema, document, operation).ofOperation(operation, root) : 0;
}

/** The cost of selections: what each row of a list costs, and what the list costs once, whatever its size. */
interface Worth {
  each: CostPlan;
  whole: CostPlan;
}

const total = ({ each, whole }: Worth): CostPlan => sum([each, whole]);

/** A field and the type that it belongs to. */
interface FieldOfType {
  parent: GraphQLNamedType;
  field: GraphQLField<unknown, unknown>;
}

class CostPlanner {
  private readonly defaults = new Map<string, ValueNode>();
  private readonly fold: SelectionFold<Worth, GraphQLNamedType>;

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
      if (defaultValue) this.defaults.set(variable.name.value, defaultValue);
    }
    this.fold = new SelectionFold<Worth, GraphQLNamedType>({
      fragments: fragmentsOf(document),
      field: (node, parent, below) => this.ofField(node, parent, below),
      on: (condition, parent) => schema.getType(condition) ?? parent,
      merge: (parts) => ({
        each: once(sum(parts.map(({ each }) => each))),
        whole: once(sum(parts.map(({ whole }) => whole))),
      }),
    });
  }

  ofOperation({ selectionSet }: OperationDefinitionNode, root: GraphQLNamedType): CostPlan {
    return total(this.fold.of(selectionSet, root));
  }

  private ofField(node: FieldNode, parent: GraphQLNamedType, below: (type: GraphQLNamedType) => Worth): Worth {
    if (node.name.value === '__typename') return { each: 1, whole: 0 };
    const field = fieldOf(parent, node.name.value);
    if (!field) return { each: 0, whole: 0 };
    const type = getNamedType(field.type);
    const own = ownCost(parent, field);
    if (field.extensions['ofWholeList'] === true) return { each: 0, whole: own };
    if (!node.selectionSet || !isCompositeType(type)) return { each: own, whole: 0 };
    const { each, whole } = below(type);
    return { each: sum([own, whole, multiply(this.sizeOf(node, { parent, field }), each)]), whole: 0 };
  }

  /** The maximum number of rows that a field returns, from its arguments. */
  private sizeOf(node: FieldNode, { parent, field }: FieldOfType): CostPlan {
    let takesPage = false;
    for (const argument of field.args) {
      const paged = argument.name === 'first' || argument.name === 'last';
      const listed = argument.name === 'ids' && isListType(getNullableType(argument.type));
      if (!paged && !listed) continue;
      takesPage ||= paged;
      const given = node.arguments?.find(({ name }) => name.value === argument.name);
      if (given) return this.sizeGiven(given.value, paged ? pageSizeOf(parent, field) : 1);
    }
    return takesPage ? pageSizeOf(parent, field) : 1;
  }

  private sizeGiven(value: ValueNode, otherwise: number): CostPlan {
    if (value.kind === Kind.INT) return Math.max(1, Number(value.value));
    if (value.kind === Kind.LIST) return Math.max(1, value.values.length);
    if (value.kind !== Kind.VARIABLE) return otherwise;
    const name = value.name.value;
    const preset = this.defaults.get(name);
    const absent = preset ? numberOf(this.sizeGiven(preset, otherwise)) : otherwise;
    return (variables) => {
      const given = variables[name];
      if (Array.isArray(given)) return Math.max(1, given.length);
      return typeof given === 'number' ? Math.max(1, given) : absent;
    };
  }
}

function fieldOf(parent: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function pageSizeOf(parent: GraphQLNamedType, { name, type }: GraphQLField<unknown, unknown>): number {
  const of = getNamedType(type).name.replace(/Connection$/, '');
  return usualPageOfField(parent.name, name, of) ?? DEFAULT_PAGE_SIZE;
}

/** One, or the extension `cost` of fields that are as large or as expensive as many others. */
function ownCost(parent: GraphQLNamedType, { name, extensions }: GraphQLField<unknown, unknown>): number {
  return typeof extensions['cost'] === 'number' ? extensions['cost'] : costOfField(parent.name, name);
}

/** A default value cannot contain a variable, so its size is known. */
function numberOf(plan: CostPlan): number {
  return typeof plan === 'number' ? plan : plan({});
}

/** Costs beyond this are equal: fragments that double at each step would result in infinity. */
const MOST = Number.MAX_SAFE_INTEGER;

function sum(plans: readonly CostPlan[]): CostPlan {
  let known = 0;
  const open: ((variables: Variables) => number)[] = [];
  for (const plan of plans) {
    if (typeof plan === 'number') known = Math.min(MOST, known + plan);
    else open.push(plan);
  }
  if (open.length === 0) return known;
  return (variables) => open.reduce((total, plan) => Math.min(MOST, total + plan(variables)), known);
}

function multiply(left: CostPlan, right: CostPlan): CostPlan {
  if (left === 1) return right;
  if (typeof left === 'number' && typeof right === 'number') return Math.min(MOST, left * right);
  return (variables) => Math.min(MOST, valueOf(left, variables) * valueOf(right, variables));
}

function valueOf(plan: CostPlan, variables: Variables): number {
  return typeof plan === 'number' ? plan : plan(variables);
}

/** Caches the last result, so that a fragment with many spreads is added up once per request. */
function once(plan: CostPlan): CostPlan {
  if (typeof plan === 'number') return plan;
  let askedFor: Variables | null = null;
  let answer = 0;
  return (variables) => {
    if (askedFor !== variables) {
      answer = plan(variables);
      askedFor = variables;
    }
    return answer;
  };
}
