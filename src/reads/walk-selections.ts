import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * All processing of the selection sets of a caller's document. A document of one kilobyte can nest fragments so that
 * following each spread takes exponential time; here each fragment is visited once per selection set.
 */

/** Finds the fragments of a document by name. */
export interface Fragments {
  get(name: string): FragmentDefinitionNode | null | undefined;
}

/** The number of selections visited since the start. For tests. */
export const walked = { selections: 0 };

const byDocument = new WeakMap<DocumentNode, ReadonlyMap<string, FragmentDefinitionNode>>();

/** The fragments of a document. */
export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const known = byDocument.get(document);
  if (known) return known;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  byDocument.set(document, fragments);
  return fragments;
}

function selectionsOf(set: SelectionSetNode): readonly SelectionNode[] {
  walked.selections += set.selections.length;
  return set.selections;
}

/** The callbacks of a walk over the fields of selection sets. */
export interface FieldWalk {
  fragments: Fragments;
  /** Whether a selection is included, given its directives; `on` is the type condition that it is under, if any. */
  enters?: (node: SelectionNode, on: string | null) => boolean;
  /** Whether a fragment with this type condition applies; by default every fragment does. */
  applies?: (condition: string) => boolean;
  field?: (node: FieldNode) => void;
}

/** Walks the combined fields of selection sets as graphql-js collects them, including fragments, each visited once. */
export function walkFields(sets: readonly SelectionSetNode[], walk: FieldWalk): void {
  const visited = new Set<string>();
  const into = (set: SelectionSetNode, condition: string | undefined, on: string | null): void => {
    if (condition === undefined || !walk.applies || walk.applies(condition)) through(set, condition ?? on);
  };
  const through = (set: SelectionSetNode, on: string | null): void => {
    for (const node of selectionsOf(set)) {
      if (walk.enters && !walk.enters(node, on)) continue;
      if (node.kind === Kind.FIELD) walk.field?.(node);
      else if (node.kind === Kind.INLINE_FRAGMENT) into(node.selectionSet, node.typeCondition?.name.value, on);
      else if (!visited.has(node.name.value)) {
        visited.add(node.name.value);
        const fragment = walk.fragments.get(node.name.value);
        if (fragment) into(fragment.selectionSet, fragment.typeCondition.name.value, on);
      }
    }
  };
  for (const set of sets) through(set, null);
}

/** How a value is computed for a selection set from its parts. `P` is the context of the parts. */
export interface FoldRules<T, P> {
  fragments: Fragments;
  /** The value of a field; `below` returns the value of its selection. */
  field: (node: FieldNode, parent: P, below: (parent: P) => T) => T;
  /** The context of the selections in a fragment with this type condition. */
  on: (condition: string, parent: P) => P;
  merge: (parts: readonly T[]) => T;
}

/**
 * Computes a value for selection sets from the inside out. Each selection set of the document is visited once, however
 * often it is spread.
 */
export class SelectionFold<T, P> {
  private readonly known = new Map<SelectionSetNode, T>();

  constructor(private readonly rules: FoldRules<T, P>) {}

  of(set: SelectionSetNode, parent: P): T {
    const known = this.known.get(set);
    if (known !== undefined) return known;
    // A fragment that spreads itself counts as empty here; a validation rule of GraphQL rejects it.
    this.known.set(set, this.rules.merge([]));
    const worth = this.rules.merge(selectionsOf(set).map((node) => this.ofNode(node, parent)));
    this.known.set(set, worth);
    return worth;
  }

  private ofNode(node: SelectionNode, parent: P): T {
    if (node.kind === Kind.FIELD) {
      const { selectionSet } = node;
      return this.rules.field(node, parent, (inner) =>
        selectionSet ? this.of(selectionSet, inner) : this.rules.merge([]),
      );
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? this.rules.fragments.get(node.name.value) : node;
    if (!fragment) return this.rules.merge([]);
    const condition = fragment.typeCondition?.name.value;
    return this.of(fragment.selectionSet, condition === undefined ? parent : this.rules.on(condition, parent));
  }
}

/** The selection sets of the fields that have one. */
export function setsOf(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
}

/**
 * Caches a result by a list of fields that form one field of the response. Many places in the response can come from
 * the same fields, for example if two aliases spread the same fragment; the result for what is below them is computed
 * once.
 */
export class ByFields<T> {
  private readonly numbers = new Map<FieldNode, number>();
  private readonly made = new Map<string, T>();

  /** `type` is the type whose fields they are, if it matters: a fragment on an interface is read for several types. */
  of(nodes: readonly FieldNode[], type: string | null, make: () => T): T {
    const key = `${type ?? ''} ${nodes.map((node) => this.numberOf(node)).join(' ')}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.made.set(key, made);
    return made;
  }

  private numberOf(node: FieldNode): number {
    const known = this.numbers.get(node) ?? this.numbers.size;
    this.numbers.set(node, known);
    return known;
  }
}
