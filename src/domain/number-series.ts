import { formatInvoiceNumber, numberPeriod } from './invoice-numbers';

/**
 * Invoices that are numbered together, and the sequence numbers assigned to them so far, by period, in ascending order.
 */
export class NumberSeries {
  private readonly periods: readonly string[];
  private readonly given = new Map<string, number[]>();

  /** `issueDates` (`YYYY-MM-DD`) are the dates of the invoices, in the order in which they are numbered. */
  constructor(
    private readonly pattern: string,
    private readonly issueDates: readonly string[],
  ) {
    this.periods = issueDates.map((issueDate) => numberPeriod(pattern, issueDate));
    for (const period of this.periods) this.given.set(period, []);
  }

  /** How many more sequence numbers are needed from the counter of each period. Periods that need none are omitted. */
  wanted(): Map<string, number> {
    const wanted = new Map<string, number>();
    for (const period of this.periods) wanted.set(period, (wanted.get(period) ?? 0) + 1);
    for (const [period, { length }] of this.given) {
      const missing = (wanted.get(period) ?? 0) - length;
      if (missing > 0) wanted.set(period, missing);
      else wanted.delete(period);
    }
    return wanted;
  }

  /** Adds the sequence numbers that were requested, now that the counter of the period is at `last`. */
  take(period: string, last: number): void {
    const missing = this.wanted().get(period) ?? 0;
    for (let sequence = last - missing + 1; sequence <= last; sequence += 1) this.given.get(period)?.push(sequence);
  }

  /** The invoices' numbers in order, once no more are needed. */
  numbers(): string[] {
    return this.pairs().map(({ number }) => number);
  }

  /** Drops sequence numbers whose invoice numbers are taken, so that others are requested. */
  passOver(taken: readonly string[]): void {
    const passed = new Set(taken);
    for (const { period, sequence, number } of this.pairs()) {
      const sequences = this.given.get(period) ?? [];
      if (passed.has(number))
        this.given.set(
          period,
          sequences.filter((each) => each !== sequence),
        );
    }
  }

  private pairs(): { period: string; sequence: number; number: string }[] {
    const places = new Map<string, number>();
    return this.issueDates.map((issueDate, index) => {
      const period = this.periods[index] ?? '';
      const place = places.get(period) ?? 0;
      places.set(period, place + 1);
      const sequence = this.given.get(period)?.[place];
      if (sequence === undefined) throw new Error('an invoice has no sequence number yet');
      return { period, sequence, number: formatInvoiceNumber(this.pattern, issueDate, sequence) };
    });
  }
}
