/** Provides the current time. Everything that needs it takes a clock, so that tests can move it. */
export interface Clock {
  /** The current time. */
  now(): Date;
}

/** The system clock. Nothing else reads it. */
export const systemClock: Clock = { now: () => new Date() };
