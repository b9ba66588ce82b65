/** Where the time comes from. Everything that needs the present instant takes one, so that tests can move it. */
export interface Clock {
  /** The present instant. */
  now(): Date;
}

/** The machine's clock: the one place that reads it. */
export const systemClock: Clock = { now: () => new Date() };
