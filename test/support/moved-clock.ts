import type { Clock } from '../../src/config/clock';

/** A clock that stands still until it is moved. */
export class MovedClock implements Clock {
  constructor(private instant: Date) {}

  now(): Date {
    return this.instant;
  }

  /** Moves on by so many milliseconds. */
  advance(ms: number): void {
    this.instant = new Date(this.instant.getTime() + ms);
  }

  /** Moves to an instant in ISO 8601. */
  set(iso: string): void {
    this.instant = new Date(iso);
  }
}
