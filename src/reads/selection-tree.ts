/** The requested fields by their keys (`keyOfNode`): `true` for a plain field, a selection for one with fields of its own. */
export interface Selection {
  [field: string]: Selection | true;
}

/** The selection with the ID, by which objects are told apart. */
export const withId = (selection: Selection): Selection => ('id' in selection ? selection : { ...selection, id: true });

/** The union of two selections. */
export function mergeSelections(one: Selection, other: Selection): Selection {
  if (one === other) return one;
  const both: { [field: string]: Selection | true } = { ...one };
  for (const [field, below] of Object.entries(other)) {
    const before = both[field];
    both[field] = below === true || before === undefined || before === true ? below : mergeSelections(before, below);
  }
  return both;
}
