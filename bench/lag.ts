const NAME = 'billfold_event_numbering_lag_seconds';
const LINE = new RegExp(`^${NAME}_bucket\\{le="([^"]+)"\\} (\\d+)$`, 'gm');

/** How many events have waited for their numbers for at most so many seconds, by these seconds, in ascending order. */
export type Lag = readonly (readonly [seconds: number, events: number])[];

/** The histogram in the text of /metrics, counted since the start of the process. */
export function lagIn(metrics: string): Lag {
  return [...metrics.matchAll(LINE)].map(([, le, events]) => [le === '+Inf' ? Infinity : Number(le), Number(events)]);
}

/** What was counted between two looks at one process. */
export function lagBetween(before: Lag, after: Lag): Lag {
  return after.map(([seconds, events], place) => [seconds, events - (before[place]?.[1] ?? 0)]);
}

/** What several rounds have counted together. */
export function sumOfLags(lags: readonly Lag[]): Lag {
  const [first = [], ...others] = lags;
  return first.map(([seconds, events], place) => [
    seconds,
    others.reduce((total, lag) => total + (lag[place]?.[1] ?? 0), events),
  ]);
}

/**
 * So many seconds a share of the events has waited for at most, interpolated within its bucket as Prometheus's
 * `histogram_quantile` does; the greatest bound where it is beyond it, and NaN where nothing was counted.
 */
export function lagQuantile(lag: Lag, share: number): number {
  const rank = share * (lag[lag.length - 1]?.[1] ?? 0);
  const place = lag.findIndex(([, events]) => events >= rank);
  const [end = NaN, events = 0] = lag[place] ?? [];
  if (events === 0) return NaN;
  const [begin, eventsBelow] = lag[place - 1] ?? [0, 0];
  return end === Infinity ? begin : begin + ((end - begin) * (rank - eventsBelow)) / (events - eventsBelow);
}
