/** A half-open span of time, in milliseconds. */
interface Span {
  from: number;
  to: number;
}

/** The times of people that rows of the same import take. Their spans do not overlap. */
export class OwnSpans {
  readonly #spans = new Map<string, Span[]>();

  /** Takes a span of a person's time. Returns false, and takes nothing, if it overlaps one that is taken. */
  take(userId: string, startedAt: Date, endedAt: Date): boolean {
    const span = { from: startedAt.getTime(), to: endedAt.getTime() };
    if (span.from >= span.to) return true;
    const taken = this.#spans.get(userId) ?? [];
    this.#spans.set(userId, taken);
    let [low, high] = [0, taken.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((taken[middle]?.from ?? 0) < span.from) low = middle + 1;
      else high = middle;
    }
    const [before, after] = [taken[low - 1], taken[low]];
    if ((before && before.to > span.from) || (after && after.from < span.to)) return false;
    taken.splice(low, 0, span);
    return true;
  }
}
