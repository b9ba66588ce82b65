import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * The one place that looks into the selection sets of a caller's document. A document of a kilobyte can spread fragments in
 * fragments so that following each spread never ends: here each fragment is visited once a selection set.
 */

/** Finds the fragments of a document by name. */
export interface Fragments {
  get(name: string): FragmentDefinitionNode | null | undefined;
}

/** How many selections have been visited since the start: tests count with it. */
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

/** What a walk over the fields of selection sets does on its way. */
export interface FieldWalk {
  fragments: Fragments;
  /** Whether a selection counts, its directives considered; `on` is the type condition that it stands under, if any. */
  enters?: (node: SelectionNode, on: string | null) => boolean;
  /** Whether a fragment with this type condition applies; every fragment does where this is left out. */
  applies?: (condition: string) => boolean;
  field?: (node: FieldNode) => void;
}

/** Walks the fields that selection sets have together, as graphql-js collects them: through fragments, and each of those once. */
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

/** How something is worked out of a selection set from its parts. `P` is what the parts know of where they stand. */
export interface FoldRules<T, P> {
  fragments: Fragments;
  /** The worth of a field; `below` gives the worth of what is selected below it. */
  field: (node: FieldNode, parent: P, below: (parent: P) => T) => T;
  /** Where the selections of a fragment with this type condition stand. */
  on: (condition: string, parent: P) => P;
  merge: (parts: readonly T[]) => T;
}

/** Works something out of selection sets from the inside out. Each selection set of the document is visited once, wherever it is spread. */
export class SelectionFold<T, P> {
  private readonly known = new Map<SelectionSetNode, T>();

  constructor(private readonly rules: FoldRules<T, P>) {}

  of(set: SelectionSetNode, parent: P): T {
    const known = this.known.get(set);
    if (known !== undefined) return known;
    // A fragment that spreads itself counts as empty here; GraphQL's own rule refuses it.
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

/** The selection sets of fields, of those that have one. */
export function setsOf(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
}

/**
 * Remembers what was made of a list of fields, which are one field of the answer. Many places of the answer can come from the
 * same fields, as when two aliases spread the same fragment: what is below them is worked out once.
 */
export class ByFields<T> {
  private readonly numbers = new Map<FieldNode, number>();
  private readonly made = new Map<string, T>();

  /** `type` names the type that they are fields of, where it matters: a fragment on an interface is read for several. */
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
