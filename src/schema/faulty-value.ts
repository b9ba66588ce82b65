/**
 * What one of our scalars gives in the place of a value that it does not take, with the reason: so that `inputOf` tells it
 * with the field's path, together with all other faults of the request. It never reaches an act.
 */
export class FaultyValue {
  constructor(readonly reason: string) {}
}
