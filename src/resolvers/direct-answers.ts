import {
  type DocumentNode,
  type FieldNode,
  getArgumentValues,
  getVariableValues,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { Selection } from '../reads/selection-tree';
import { holdAccess, ROOT_ACCESS } from '../schema/access';
import type { Context } from '../request/context';
import { projectField, ProjectionScope, rootFieldsOf, type WriteJson } from '../reads/projection';
import { readArguments } from './root-arguments';
import { rememberSelection } from '../reads/selection';
import { fragmentsOf } from '../reads/walk-selections';

/** Reads a root field from its arguments and selection. Its resolver calls the same function. */
export type RootReader<Args> = (context: Context, args: Args, selection: Selection) => Promise<unknown>;

/** The root fields that support direct answers, by name. */
export type RootReaders = Readonly<Record<string, RootReader<never>>>;

/** An operation being executed: its document, as cached by the engine, and its parameters. */
export interface DirectRequest {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
  context: Context;
}

interface PlannedField {
  lead: string;
  name: string;
  node: FieldNode;
  field: GraphQLField<unknown, unknown>;
  read: RootReader<Record<string, unknown>>;
  write: WriteJson;
  selection: Selection;
}

/**
 * Answers operations that select only plain fields, without running resolvers: the operation is compiled once, each
 * root field is read by its reader, and the JSON is written directly. Returns null for all other operations and on any
 * error; graphql-js then executes the operation and reports what is wrong. It reuses what was read here, because a
 * reader reads, and a mutation runs, once per request. Queries that read more than once share a snapshot, even if
 * graphql-js answers them.
 */
export class DirectAnswers {
  private readonly plans = new WeakMap<OperationDefinitionNode, readonly PlannedField[] | 'NONE'>();
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly readers: RootReaders,
  ) {}

  /** The text of `data`, or null. */
  async answer(request: DirectRequest): Promise<string | null> {
    const { document, operation, context } = request;
    let plan = this.plans.get(operation);
    if (!plan) this.plans.set(operation, (plan = this.planOf(document, operation) ?? 'NONE'));
    const isAlone = plan !== 'NONE' && plan.length === 1;
    if (operation.operation === OperationTypeNode.QUERY && !isAlone) context.shareSnapshot();
    if (plan === 'NONE') return null;
    const { coerced } = getVariableValues(this.schema, operation.variableDefinitions ?? [], request.variables);
    if (!coerced) return null;
    try {
      for (const { name } of plan) holdAccess(context, ROOT_ACCESS.get(name), name);
      const parts = await Promise.all(
        plan.map(async ({ lead, name, node, field, read, write, selection }) => {
          const value = await read(context, readArguments(name, getArgumentValues(field, node, coerced)), selection);
          return lead + write(value, context);
        }),
      );
      return `{${parts.join('')}}`;
    } catch {
      // Includes errors that graphql-js raises for a null in place of an argument's default, and lost connections.
      return null;
    }
  }

  private planOf(document: DocumentNode, operation: OperationDefinitionNode): PlannedField[] | null {
    const root = this.schema.getRootType(operation.operation);
    if (operation.operation === OperationTypeNode.SUBSCRIPTION || !root) return null;
    const scope = new ProjectionScope(fragmentsOf(document));
    const plan: PlannedField[] = [];
    for (const [key, nodes] of rootFieldsOf(root, operation, scope) ?? []) {
      const node = nodes[0] as FieldNode;
      const name = node.name.value;
      const field = root.getFields()[name];
      const read = this.readers[name] as RootReader<Record<string, unknown>> | undefined;
      const projection = field && read && nodes.length === 1 ? projectField(field.type, nodes, scope) : null;
      if (!field || !read || !projection) return null;
      rememberSelection(node, projection.selection);
      plan.push({
        lead: `${plan.length === 0 ? '' : ','}${JSON.stringify(key)}:`,
        name,
        node,
        field,
        read,
        ...projection,
      });
    }
    // Several mutations in one operation run one after the other. That is left to graphql-js.
    const isTooMany = operation.operation === OperationTypeNode.MUTATION && plan.length > 1;
    return plan.length === 0 || isTooMany ? null : plan;
  }
}
