import {
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Asker, Sees } from '../schema/access';
import { isPages } from './costs';
import { isPagedByVariable, keyOfNode } from './selection-key';
import { mergeSelections, type Selection } from './selection-tree';
import { ByFields, type Fragments, setsOf, walkFields } from './walk-selections';

/**
 * Responses whose fields a view has read completely need no resolver per field: the selection is compiled once to a
 * function that writes the JSON of the response. Anything else in a selection (a field with its own resolver, a
 * directive, an interface) is left to graphql-js.
 */

/**
 * Writes a value of the selected type as JSON, without what the caller may not see. Throws `CannotProject` if the value does
 * not match its type.
 */
export type WriteJson = (value: unknown, asker: Asker) => string;

/** One field of a selection, compiled. */
export interface Projection {
  write: WriteJson;
  /** The selection below it, for the view. */
  selection: Selection;
}

/** The data that was read does not match the schema. graphql-js then reports where and how. */
class CannotProject extends Error {}

/** The state of a compilation: the document, and the projections compiled so far. */
export class ProjectionScope {
  readonly compiled = new ByFields<Projection | 'NONE'>();
  constructor(readonly fragments: Fragments) {}
}

/** The fields of a selection by response key, including fragments; null if only graphql-js can execute it. */
function fieldsOf(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  { fragments }: ProjectionScope,
): Map<string, FieldNode[]> | null {
  const fields = new Map<string, FieldNode[]>();
  let isPlain = true;
  walkFields(sets, {
    fragments,
    enters: ({ directives }) => (isPlain &&= !directives?.length),
    applies: (condition) => condition === type.name || type.getInterfaces().some(({ name }) => name === condition),
    field: (node) => {
      const key = (node.alias ?? node.name).value;
      const nodes = fields.get(key);
      if (nodes) nodes.push(node);
      else fields.set(key, [node]);
    },
  });
  return isPlain ? fields : null;
}

function writeLeaf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new CannotProject();
}

function nullable(write: WriteJson): WriteJson {
  return (value, asker) => (value === null || value === undefined ? 'null' : write(value, asker));
}

function required(write: WriteJson): WriteJson {
  return (value, asker) => {
    if (value === null || value === undefined) throw new CannotProject();
    return write(value, asker);
  };
}

function listOf(write: WriteJson): WriteJson {
  return (value, asker) => {
    if (!Array.isArray(value)) throw new CannotProject();
    let text = '[';
    for (let index = 0; index < value.length; index += 1)
      text += index === 0 ? write(value[index], asker) : `,${write(value[index], asker)}`;
    return `${text}]`;
  };
}

/** Wraps the writer of a named type for the lists and non-nulls around it. */
function wrapped(type: GraphQLOutputType, write: WriteJson): WriteJson {
  if (isNonNullType(type)) {
    const inner = getNullableType(type);
    return required(isListType(inner) ? listOf(wrapped(inner.ofType, write)) : write);
  }
  return nullable(isListType(type) ? listOf(wrapped(type.ofType, write)) : write);
}

/** Compiles a field of an object type with its selection; null if only graphql-js can execute it. */
export function projectField(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  scope: ProjectionScope,
): Projection | null {
  const named = getNamedType(type);
  if (isLeafType(named)) return { write: wrapped(type, writeLeaf), selection: {} };
  if (!isObjectType(named)) return null;
  const object = scope.compiled.of(nodes, named.name, () => projectObject(named, setsOf(nodes), scope) ?? 'NONE');
  return object === 'NONE' ? null : { write: wrapped(type, object.write), selection: object.selection };
}

interface Member {
  lead: string;
  name: string;
  write: WriteJson;
  /** Who may see it; everybody if undefined. */
  sees: Sees | undefined;
}

const seesOf = ({ extensions }: GraphQLField<unknown, unknown>): Sees | undefined =>
  extensions['sees'] as Sees | undefined;

/**
 * Whether a view reads a field completely: it has no resolver, or its resolver only hides it from some, or only returns the
 * page that was read.
 */
function isRead(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): boolean {
  if (!field.resolve || seesOf(field)) return true;
  return isPages(type.name, field.name) && !field.extensions['showsMoney'] && !nodes.some(isPagedByVariable);
}

function projectObject(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  scope: ProjectionScope,
): Projection | null {
  const fields = fieldsOf(type, sets, scope);
  if (!fields) return null;
  const members: Member[] = [];
  const selection: { [field: string]: Selection | true } = {};
  for (const [key, nodes] of fields) {
    const lead = `${members.length === 0 ? '' : ','}${JSON.stringify(key)}:`;
    const name = (nodes[0] as FieldNode).name.value;
    if (name === '__typename') {
      members.push({ lead, name, write: () => JSON.stringify(type.name), sees: undefined });
      continue;
    }
    const field = type.getFields()[name];
    if (!field || !isRead(type, field, nodes)) return null;
    const inner = projectField(field.type, nodes, scope);
    if (!inner) return null;
    const fieldKey = keyOfNode(nodes[0] as FieldNode, {});
    members.push({ lead, name: fieldKey, write: inner.write, sees: seesOf(field) });
    const before = selection[fieldKey];
    selection[fieldKey] = isLeafType(getNamedType(field.type))
      ? true
      : before === undefined || before === true
        ? inner.selection
        : mergeSelections(before, inner.selection);
  }
  const write: WriteJson = (value, asker) => {
    const row = value as Record<string, unknown>;
    let text = '{';
    for (const { lead, name, write: writeMember, sees } of members)
      text += lead + (sees && !sees(asker, row) ? 'null' : writeMember(row[name], asker));
    return `${text}}`;
  };
  return { write, selection };
}

/** The operation's root fields by response key; null if only graphql-js can execute it. */
export function rootFieldsOf(
  type: GraphQLObjectType,
  operation: OperationDefinitionNode,
  scope: ProjectionScope,
): Map<string, FieldNode[]> | null {
  return operation.directives?.length ? null : fieldsOf(type, [operation.selectionSet], scope);
}
