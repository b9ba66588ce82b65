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
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** The variables of one request. */
export type Variables = Readonly<Record<string, unknown>>;

/** What an operation costs, once its variables are known; a plain number where no page size hangs on a variable. */
export type CostPlan = number | ((variables: Variables) => number);

/** Rows of a page whose size is not asked for. A field may say otherwise by its extension `defaultPageSize`. */
const DEFAULT_PAGE_SIZE = 50;
const pageSizesByField: ReadonlyMap<string, number> = new Map([['invoices', 10]]);
/** Rows of lists that take no page size and lead back to where they came from, so that going round in them is paid for. */
const unpagedSizes: ReadonlyMap<string, number> = new Map([
  ['payments', 10],
  ['allocations', 10],
  ['projects', 10],
]);

/**
 * Works out the cost of a valid operation: each field costs one, or what it says, and what stands below a page or a list of ids costs
 * that many times as much. Introspection is free. Fragments are worked out once each, so a document of nested
 * fragments takes no longer than its length.
 */
export function planCost(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): CostPlan {
  const root = schema.getRootType(operation.operation);
  return root ? new CostPlanner(schema, document, operation).ofSelections(operation.selectionSet, root) : 0;
}

class CostPlanner {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly planned = new Map<string, CostPlan>();
  private readonly defaults = new Map<string, ValueNode>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
    }
    for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
      if (defaultValue) this.defaults.set(variable.name.value, defaultValue);
    }
  }

  ofSelections(set: SelectionSetNode, parent: GraphQLNamedType): CostPlan {
    return sum(
      set.selections.map((selection) => {
        if (selection.kind === Kind.FIELD) return this.ofField(selection, parent);
        if (selection.kind === Kind.FRAGMENT_SPREAD) return this.ofFragment(selection.name.value);
        const condition = selection.typeCondition;
        return this.ofSelections(
          selection.selectionSet,
          (condition && this.schema.getType(condition.name.value)) ?? parent,
        );
      }),
    );
  }

  private ofFragment(name: string): CostPlan {
    const known = this.planned.get(name);
    if (known !== undefined) return known;
    const fragment = this.fragments.get(name);
    const type = fragment && this.schema.getType(fragment.typeCondition.name.value);
    const plan = fragment && type ? once(this.ofSelections(fragment.selectionSet, type)) : 0;
    this.planned.set(name, plan);
    return plan;
  }

  private ofField(node: FieldNode, parent: GraphQLNamedType): CostPlan {
    const field = fieldOf(parent, node.name.value);
    if (!field) return 0;
    const type = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(type)) return costOfLeaf(field);
    const below = this.ofSelections(node.selectionSet, type);
    return sum([1, multiply(this.sizeOf(node, field), below)]);
  }

  /** How many rows a field gives at most, as its arguments say. */
  private sizeOf(node: FieldNode, field: GraphQLField<unknown, unknown>): CostPlan {
    let takesPage = false;
    for (const argument of field.args) {
      const paged = argument.name === 'first' || argument.name === 'last';
      const listed = argument.name === 'ids' && isListType(getNullableType(argument.type));
      if (!paged && !listed) continue;
      takesPage ||= paged;
      const given = node.arguments?.find(({ name }) => name.value === argument.name);
      if (given) return this.sizeGiven(given.value, paged ? pageSizeOf(field) : 1);
    }
    return takesPage ? pageSizeOf(field) : (unpagedSizes.get(field.name) ?? 1);
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

function pageSizeOf(field: GraphQLField<unknown, unknown>): number {
  const extension = field.extensions['defaultPageSize'];
  return typeof extension === 'number' ? extension : (pageSizesByField.get(field.name) ?? DEFAULT_PAGE_SIZE);
}

/** One; for a field of pictures and the like, which is as long as many others, what its extension `cost` says. */
function costOfLeaf({ extensions }: GraphQLField<unknown, unknown>): number {
  return typeof extensions['cost'] === 'number' ? extensions['cost'] : 1;
}

/** A default value can't hold a variable, so its size is known. */
function numberOf(plan: CostPlan): number {
  return typeof plan === 'number' ? plan : plan({});
}

function sum(plans: readonly CostPlan[]): CostPlan {
  let known = 0;
  const open: ((variables: Variables) => number)[] = [];
  for (const plan of plans) {
    if (typeof plan === 'number') known += plan;
    else open.push(plan);
  }
  if (open.length === 0) return known;
  return (variables) => open.reduce((total, plan) => total + plan(variables), known);
}

function multiply(left: CostPlan, right: CostPlan): CostPlan {
  if (left === 1) return right;
  if (typeof left === 'number' && typeof right === 'number') return left * right;
  return (variables) => valueOf(left, variables) * valueOf(right, variables);
}

function valueOf(plan: CostPlan, variables: Variables): number {
  return typeof plan === 'number' ? plan : plan(variables);
}

/** Remembers the last answer, so that a fragment spread in many places is added up once a request. */
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
