/** Which fields are wanted; `true` for a plain field, a selection for one that has fields of its own. */
export interface Selection {
  [field: string]: Selection | true;
}

/** What either of two selections wants. */
export function mergeSelections(one: Selection, other: Selection): Selection {
  if (one === other) return one;
  const both: { [field: string]: Selection | true } = { ...one };
  for (const [field, below] of Object.entries(other)) {
    const before = both[field];
    both[field] = below === true || before === undefined || before === true ? below : mergeSelections(before, below);
  }
  return both;
}
