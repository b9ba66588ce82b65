import { formatInvoiceNumber, numberPeriod } from './invoice-numbers';

/** Invoices that are to be numbered together: the sequences that they have been given so far, by period, ascending. */
export class NumberSeries {
  private readonly periods: readonly string[];
  private readonly given = new Map<string, number[]>();

  /** `issueDates` (`YYYY-MM-DD`) are those of the invoices, in the order of their numbers. */
  constructor(
    private readonly pattern: string,
    private readonly issueDates: readonly string[],
  ) {
    this.periods = issueDates.map((issueDate) => numberPeriod(pattern, issueDate));
    for (const period of this.periods) this.given.set(period, []);
  }

  /** How many more sequences are needed from the counter of each period; periods that need none are left out. */
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

  /** Takes up the sequences that were wanted, now that the counter of the period stands at `last`. */
  take(period: string, last: number): void {
    const missing = this.wanted().get(period) ?? 0;
    for (let sequence = last - missing + 1; sequence <= last; sequence += 1) this.given.get(period)?.push(sequence);
  }

  /** The invoices' numbers in their order, once nothing is wanted. */
  numbers(): string[] {
    return this.pairs().map(({ number }) => number);
  }

  /** Gives up sequences whose numbers are taken, so that others are wanted. */
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
      if (sequence === undefined) throw new Error('an invoice has no sequence yet');
      return { period, sequence, number: formatInvoiceNumber(this.pattern, issueDate, sequence) };
    });
  }
}
