import {
  type DirectiveNode,
  type FieldNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
} from 'graphql';
import { isPagedByVariable, keyOfNode } from './selection-key';
import type { Selection } from './selection-tree';
import { ByFields, type Fragments, setsOf, walkFields } from './walk-selections';

type Tree = { [field: string]: Tree | true };

/**
 * Selections of documents without @skip and @include, and without variables for pages, do not depend on variables, so they
 * are computed once.
 */
const known = new WeakMap<FieldNode, Selection>();

/**
 * Other selections are valid for one execution, in which graphql-js passes the same array of nodes for all rows of a
 * list.
 */
const knownHere = new WeakMap<readonly FieldNode[], Selection>();

/**
 * Collects the fields of one execution, including fragments, and records whether there were directives or pages by
 * variables, in which case the result is valid for this request only.
 */
class Gatherer {
  conditional = false;
  private readonly gathered = new ByFields<Tree>();
  private readonly fragments: Fragments;

  constructor(private readonly info: GraphQLResolveInfo) {
    this.fragments = { get: (name) => info.fragments[name] };
  }

  below(nodes: readonly FieldNode[]): Tree {
    return this.gathered.of(nodes, null, () => {
      const fields = new Map<string, FieldNode[]>();
      walkFields(setsOf(nodes), {
        fragments: this.fragments,
        enters: ({ directives }) => !directives?.length || this.isIncluded({ directives }),
        field: (node) => {
          const key = keyOfNode(node, this.info.variableValues);
          this.conditional ||= isPagedByVariable(node);
          fields.set(key, [...(fields.get(key) ?? []), node]);
        },
      });
      const tree: Tree = {};
      for (const [name, same] of fields) {
        tree[name] = same.some(({ selectionSet }) => selectionSet) ? this.below(same) : true;
      }
      return tree;
    });
  }

  private isIncluded(node: { directives: readonly DirectiveNode[] }): boolean {
    this.conditional = true;
    const { variableValues } = this.info;
    if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false;
  }
}

/** The selection below the field that is being resolved: the look-ahead from which one statement is compiled. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const [first] = info.fieldNodes;
  const alone = first && info.fieldNodes.length === 1 ? first : null;
  const cached = (alone && known.get(alone)) ?? knownHere.get(info.fieldNodes);
  if (cached) return cached;
  const gatherer = new Gatherer(info);
  const tree = gatherer.below(info.fieldNodes);
  if (alone && !gatherer.conditional) known.set(alone, tree);
  else knownHere.set(info.fieldNodes, tree);
  return tree;
}

/**
 * Stores a selection that was computed elsewhere. The field must be the only one in its array of nodes, with no
 * directives below it.
 */
export function rememberSelection(node: FieldNode, selection: Selection): void {
  known.set(node, selection);
}

/** The selection below one field of a selection; the same object for the same selection. */
export function below(selection: Selection, field: string): Selection {
  const inner = selection[field];
  return inner === undefined || inner === true ? NOTHING : inner;
}

const NOTHING: Selection = Object.freeze({});
