import {
  type FieldNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Selection } from '../db/views/view';

type Tree = { [field: string]: Tree | true };

/** Selections of documents without @skip and @include do not depend on variables, so they are worked out once. */
const known = new WeakMap<FieldNode, Tree>();

/** The others are good for one execution, in which graphql-js gives all rows of a list the same array of nodes. */
const knownHere = new WeakMap<readonly FieldNode[], Tree>();

/** Gathers fields through fragments; says whether directives were met, so that the tree is good for this request only. */
function gather(set: SelectionSetNode, into: Tree, info: GraphQLResolveInfo): boolean {
  let conditional = false;
  for (const node of set.selections) {
    if (node.directives?.length) {
      conditional = true;
      if (getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)?.if === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)?.if === false) continue;
    }
    if (node.kind === Kind.FIELD) {
      const below = into[node.name.value];
      if (!node.selectionSet) {
        into[node.name.value] ??= true;
        continue;
      }
      const tree: Tree = below === undefined || below === true ? {} : below;
      into[node.name.value] = tree;
      conditional = gather(node.selectionSet, tree, info) || conditional;
    } else {
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? info.fragments[node.name.value] : node;
      if (fragment) conditional = gather(fragment.selectionSet, into, info) || conditional;
    }
  }
  return conditional;
}

/** What is selected below the field that is being resolved: the look-ahead from which one statement is made. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const [first] = info.fieldNodes;
  const alone = first && info.fieldNodes.length === 1 ? first : null;
  const cached = (alone && known.get(alone)) ?? knownHere.get(info.fieldNodes);
  if (cached) return cached;
  const tree: Tree = {};
  let conditional = false;
  for (const node of info.fieldNodes) {
    if (node.selectionSet) conditional = gather(node.selectionSet, tree, info) || conditional;
  }
  if (alone && !conditional) known.set(alone, tree);
  else knownHere.set(info.fieldNodes, tree);
  return tree;
}

/** The selection below one field of a selection; the same object for the same selection. */
export function below(selection: Selection, field: string): Selection {
  const inner = selection[field];
  return inner === undefined || inner === true ? NOTHING : inner;
}

const NOTHING: Selection = Object.freeze({});
