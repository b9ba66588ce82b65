/**
 * What a scalar returns in place of an invalid value, with the reason. `inputOf` then reports it under the field's
 * path, together with all other errors of the request. It never reaches an act.
 */
export class FaultyValue {
  constructor(readonly reason: string) {}
}
