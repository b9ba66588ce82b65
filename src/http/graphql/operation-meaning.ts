import canonicalize from 'canonicalize';
import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type ObjectValueNode,
  type OperationDefinitionNode,
  print,
  separateOperations,
  visit,
} from 'graphql';
import { validationError } from '../../domain/errors';
import type { GraphQLParams } from './graphql-params';

/**
 * An operation and its variables as one text, which is the same for all spellings of a request: whatever the white
 * space, comments and commas of the document, the order of arguments and of the keys of objects, there and in the
 * variables, how numbers are written in JSON, and which other operations the document contains. The operation's name,
 * aliases and the order of fields count, because the response follows them. Throws VALIDATION_ERROR for numbers in
 * variables that are not finite.
 */
export function meaningOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: GraphQLParams['variables'],
): string {
  return JSON.stringify([spelledOnce(document, operation), canonical(variables ?? {})]);
}

function canonical(variables: object): string | undefined {
  try {
    return canonicalize(variables);
  } catch {
    // JSON.parse reads 1e999 as infinity, which canonical JSON cannot express.
    throw validationError({ field: 'variables', reason: 'must contain finite numbers only' });
  }
}

/** Documents are parsed once and cached, and so are their texts. */
const spelled = new WeakMap<OperationDefinitionNode, string>();

function spelledOnce(document: DocumentNode, operation: OperationDefinitionNode): string {
  const known = spelled.get(operation);
  if (known !== undefined) return known;
  const alone = separateOperations(document)[operation.name?.value ?? ''] ?? document;
  const text = print(visit(alone, inOrder));
  spelled.set(operation, text);
  return text;
}

/** Puts into order by name what may stand in any order. */
const inOrder = {
  Field: { leave: (node: FieldNode) => ({ ...node, arguments: byName(node.arguments) }) },
  Directive: { leave: (node: DirectiveNode) => ({ ...node, arguments: byName(node.arguments) }) },
  ObjectValue: { leave: (node: ObjectValueNode) => ({ ...node, fields: byName(node.fields) }) },
};

function byName<Node extends { readonly name: { readonly value: string } }>(nodes: readonly Node[] = []): Node[] {
  return [...nodes].sort((a, b) => (a.name.value < b.name.value ? -1 : 1));
}
