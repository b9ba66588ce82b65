/** A half-open span of time, in milliseconds. */
interface Span {
  from: number;
  to: number;
}

/** The times of people that rows of the same import take, beside those that earlier batches have taken. Spans do not overlap. */
export class OwnSpans {
  readonly #spans = new Map<string, Span[]>();

  constructor(private readonly earlier: OwnSpans | null = null) {}

  /** Takes a span of a person's time. Returns false, and takes nothing, if it overlaps one that is taken. */
  take(userId: string, startedAt: Date, endedAt: Date): boolean {
    const span = { from: startedAt.getTime(), to: endedAt.getTime() };
    if (span.from >= span.to) return true;
    if (this.earlier && this.earlier.#placeOf(userId, span) === null) return false;
    return this.#put(userId, span);
  }

  /** The spans of earlier batches together with those of this one, which is committed. */
  settled(): OwnSpans {
    const { earlier } = this;
    if (earlier === null) return this;
    for (const [userId, spans] of this.#spans) for (const span of spans) earlier.#put(userId, span);
    return earlier;
  }

  #put(userId: string, span: Span): boolean {
    const place = this.#placeOf(userId, span);
    if (place === null) return false;
    const taken = this.#spans.get(userId);
    if (taken) taken.splice(place, 0, span);
    else this.#spans.set(userId, [span]);
    return true;
  }

  /** Where a span belongs among those that are taken; null if it overlaps one of them. */
  #placeOf(userId: string, span: Span): number | null {
    const taken = this.#spans.get(userId) ?? [];
    let [low, high] = [0, taken.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((taken[middle]?.from ?? 0) < span.from) low = middle + 1;
      else high = middle;
    }
    const [before, after] = [taken[low - 1], taken[low]];
    if ((before && before.to > span.from) || (after && after.from < span.to)) return null;
    return low;
  }
}
