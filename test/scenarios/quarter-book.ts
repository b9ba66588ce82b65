/**
 * What an agency works in a quarter and at which rates, and what that comes to: worked out from these two lists alone,
 * in whole numbers, with nothing of the server's own arithmetic.
 */
export type Person = 'ada' | 'max' | 'eve' | 'emil';
export type Client = 'acme' | 'muster';
export type Work = 'website' | 'campaign' | 'shop';
export type Task = 'design' | 'development';
export type Grouping = 'ENTRY' | 'TASK' | 'PERSON' | 'DAY';

export const CLIENT_OF: Readonly<Record<Work, Client>> = { website: 'acme', campaign: 'acme', shop: 'muster' };
export const CURRENCY_OF: Readonly<Record<Client, string>> = { acme: 'USD', muster: 'EUR' };

/** An hourly rate. It applies to all time that has what it names. */
export interface QuarterRate {
  client?: Client;
  work?: Work;
  task?: Task;
  person?: Person;
  /** Of a member's and the organization's rates alone. */
  currency?: string;
  kind?: 'OVERTIME';
  from: string;
  rate: string;
}

const FIRST = '2025-01-01';

export const RATES: readonly QuarterRate[] = [
  { client: 'acme', from: FIRST, rate: '90' },
  { work: 'website', from: FIRST, rate: '100' },
  { work: 'website', kind: 'OVERTIME', from: FIRST, rate: '150' },
  { task: 'design', from: FIRST, rate: '125.5' },
  { task: 'design', person: 'eve', from: FIRST, rate: '133.3333' },
  { work: 'website', person: 'emil', from: FIRST, rate: '77.77' },
  { person: 'ada', currency: 'EUR', from: FIRST, rate: '140' },
  { person: 'max', currency: 'EUR', from: FIRST, rate: '95' },
  { person: 'eve', currency: 'EUR', from: FIRST, rate: '70' },
  { person: 'eve', currency: 'EUR', kind: 'OVERTIME', from: FIRST, rate: '105' },
  // In dollars, so that it is passed over for a client in euros: the organization's rate applies.
  { person: 'emil', currency: 'USD', from: FIRST, rate: '75' },
  { currency: 'EUR', from: FIRST, rate: '60' },
];

/** The rate that changes in the middle of the quarter. */
export const NEW_RATE: QuarterRate = { work: 'website', from: '2025-02-15', rate: '110' };

/** One piece of work. */
export interface Worked {
  key: string;
  person: Person;
  work: Work;
  task?: Task;
  kind?: 'OVERTIME';
  date: string;
  minutes: number;
  billable: boolean;
  /** A rate given on the entry itself. */
  ownRate?: string;
  /** Whether another tool has billed it, before the agency changed over. */
  elsewhere?: true;
  /** The hours of the clock between which it was, as ISO 8601; a duration alone where there are none. */
  between?: readonly [string, string];
}

type More = Partial<Pick<Worked, 'task' | 'kind' | 'billable' | 'ownRate' | 'elsewhere' | 'between'>>;
type Basics = readonly [person: Person, work: Work, day: string, minutes: number];
const did = (key: string, [person, work, date, minutes]: Basics, more: More = {}): Worked => ({
  ...{ key, person, work, date: `2025-${date}`, minutes, billable: true },
  ...more,
});
const design = { task: 'design' } as const;
const development = { task: 'development' } as const;
const overtime = { kind: 'OVERTIME' } as const;

export const JANUARY: readonly Worked[] = [
  did('j01', ['ada', 'website', '01-07', 95], design),
  did('j02', ['eve', 'website', '01-07', 200], design),
  did('j03', ['eve', 'website', '01-08', 50], development),
  did('j04', ['emil', 'website', '01-08', 130], development),
  did('j05', ['emil', 'website', '01-09', 20]),
  did('j06', ['max', 'website', '01-10', 20], development),
  did('j07', ['eve', 'website', '01-10', 20], development),
  did('j08', ['eve', 'website', '01-11', 100], { ...development, ...overtime }),
  // The rate of a member of the project comes before the project's, whatever the kind.
  did('j09', ['emil', 'website', '01-11', 60], { ...development, ...overtime }),
  did('j10', ['max', 'campaign', '01-13', 45]),
  did('j11', ['ada', 'campaign', '01-13', 30], { billable: false }),
  // Rejected as 480 minutes, and corrected.
  did('j12', ['emil', 'campaign', '01-14', 420]),
  did('j13', ['ada', 'shop', '01-15', 70]),
  did('j14', ['max', 'shop', '01-15', 100]),
  did('j15', ['eve', 'shop', '01-16', 35]),
  // Over midnight in Berlin: all of it counts for the 16th.
  did('j16', ['eve', 'shop', '01-16', 105], { ...overtime, between: ['2025-01-16T22:30:00Z', '2025-01-17T00:15:00Z'] }),
  did('j17', ['emil', 'shop', '01-20', 25]),
  did('j18', ['emil', 'shop', '01-21', 50]),
  did('j19', ['ada', 'shop', '01-22', 40]),
];

export const FEBRUARY: readonly Worked[] = [
  did('f01', ['eve', 'website', '02-10', 80], development),
  did('f02', ['eve', 'website', '02-17', 80], development),
  // Approved before the rate changes, so that it keeps its own.
  did('f03', ['max', 'website', '02-17', 50], development),
  did('f04', ['ada', 'website', '02-18', 25]),
  did('f05', ['emil', 'website', '02-18', 90], development),
  did('f06', ['eve', 'website', '02-20', 40], { ...development, ...overtime }),
  did('f07', ['eve', 'website', '02-20', 65], design),
  did('f08', ['max', 'campaign', '02-21', 33]),
  did('f09', ['ada', 'website', '02-24', 60], { ownRate: '180' }),
  did('f10', ['max', 'shop', '02-12', 20]),
  did('f11', ['max', 'shop', '02-12', 20]),
  did('f12', ['eve', 'shop', '02-12', 20]),
  did('f13', ['emil', 'shop', '02-13', 10]),
  did('f14', ['ada', 'shop', '02-13', 13]),
  did('f15', ['eve', 'shop', '02-13', 7], overtime),
];

export const MARCH: readonly Worked[] = [
  did('m01', ['eve', 'website', '03-03', 61], development),
  did('m02', ['emil', 'campaign', '03-04', 90]),
  did('m03', ['max', 'shop', '03-05', 55]),
  did('m04', ['eve', 'shop', '03-06', 30]),
  did('m05', ['ada', 'shop', '03-06', 45], { billable: false }),
  // Approved as 30 minutes, reopened, and corrected.
  did('m06', ['emil', 'website', '03-07', 25], development),
];

/** What was entered elsewhere, and comes in files: of Toggl Track and of Harvest. */
export const IMPORTED: readonly Worked[] = [
  did('t01', ['eve', 'website', '03-10', 75], development),
  did('t02', ['emil', 'website', '03-11', 50], design),
  did('t03', ['emil', 'website', '03-12', 30]),
  did('h01', ['max', 'shop', '03-12', 90], { elsewhere: true }),
  did('h02', ['eve', 'shop', '03-12', 20]),
  did('h03', ['emil', 'website', '03-13', 40], { ...development, elsewhere: true }),
];

/** How narrowly a rate says what it is for: the narrowest one that applies wins. */
function narrowness({ task, work, client, person }: QuarterRate): number {
  if (person) return task ? 7 : work ? 6 : 2;
  return task ? 5 : work ? 4 : client ? 3 : 1;
}

/** The hourly rate of a piece of work by these rates. */
export function rateOf(worked: Worked, rates: readonly QuarterRate[]): string {
  if (worked.ownRate) return worked.ownRate;
  const client = CLIENT_OF[worked.work];
  const applying = rates.filter(
    (rate) =>
      (rate.client ?? client) === client &&
      (rate.work ?? worked.work) === worked.work &&
      (rate.task ?? worked.task) === worked.task &&
      (rate.person ?? worked.person) === worked.person &&
      (rate.currency ?? CURRENCY_OF[client]) === CURRENCY_OF[client] &&
      (rate.kind ?? worked.kind) === worked.kind &&
      rate.from <= worked.date,
  );
  const narrowest = Math.max(...applying.map(narrowness));
  const best = applying.filter((rate) => narrowness(rate) === narrowest);
  const ofKind = best.some(({ kind }) => kind === worked.kind) ? best.filter(({ kind }) => kind === worked.kind) : best;
  const latest = ofKind.reduce((one, other) => (other.from >= one.from ? other : one));
  return latest.rate;
}

/** Minutes at an hourly rate with up to four decimals, in cents: half a cent counts as one. */
export function centsOf(minutes: number, rate: string): bigint {
  const [whole = '', decimals = ''] = rate.split('.');
  const tenThousandths = BigInt(whole + decimals.padEnd(4, '0'));
  // A hundredth of a ten-thousandth is a cent, and an hour is 60 minutes: divided by 6000, and 3000 is half.
  return (BigInt(minutes) * tenThousandths + 3000n) / 6000n;
}

/** A fraction with two decimals of an amount, in cents: half a cent counts as one. */
export const shareOf = (cents: bigint, percent: bigint): bigint => (cents * percent + 50n) / 100n;

/** Cents as an amount is written: 12345n is "123.45", and -1n is "-0.01". */
export function written(cents: bigint): string {
  if (cents < 0n) return `-${written(-cents)}`;
  return String(cents).padStart(3, '0').replace(/(..)$/, '.$1');
}

/** Cents as an amount of money. */
export const amountIn = (currency: string, cents: bigint) => ({ amount: written(cents), currency });

const GROUP_OF: Readonly<Record<Grouping, (worked: Worked) => string>> = {
  ENTRY: ({ key }) => key,
  TASK: ({ work, task }) => `${work} ${task ?? ''}`,
  PERSON: ({ person }) => person,
  DAY: ({ date }) => date,
};

/** A piece of work with its rate, as it came to stand, and the grouping of the invoice that bills it. */
export type Priced = Worked & { rate: string; billedBy?: Grouping };

/** The minutes of each line by rate and grouping, as `minutes x rate = amount`, sorted. */
export function linesOf(time: readonly Priced[], grouping: Grouping): { texts: string[]; cents: bigint } {
  const groups = new Map<string, { minutes: number; rate: string }>();
  for (const each of time) {
    const key = `${each.rate} ${GROUP_OF[grouping](each)}`;
    groups.set(key, { minutes: (groups.get(key)?.minutes ?? 0) + each.minutes, rate: each.rate });
  }
  const lines = [...groups.values()].map(({ minutes, rate }) => ({ minutes, rate, cents: centsOf(minutes, rate) }));
  return {
    texts: lines.map(({ minutes, rate, cents }) => lineText(minutes, rate, written(cents))).sort(),
    cents: lines.reduce((sum, { cents }) => sum + cents, 0n),
  };
}

/** A line of time as both sides of a comparison write it. */
export function lineText(minutes: number, rate: string, amount: string): string {
  return `${minutes} x ${rate} = ${amount}`;
}

/** The minutes of entries. */
export const minutesOf = (time: readonly Pick<Worked, 'minutes'>[]): number =>
  time.reduce((sum, { minutes }) => sum + minutes, 0);

/** What each entry comes to on its own, added up for a currency, in cents. */
export function centsIn(time: readonly Priced[], currency: string): bigint {
  const found = time.filter(({ work, billable }) => billable && CURRENCY_OF[CLIENT_OF[work]] === currency);
  return found.reduce((sum, { minutes, rate }) => sum + centsOf(minutes, rate), 0n);
}

/** Minutes and amounts by a key, sorted: billed time comes to its lines, other time to what each entry does. */
export function sumsBy(time: readonly Priced[], keyOf: (worked: Priced) => string) {
  const keys = [...new Set(time.map(keyOf))].sort();
  return keys.map((key) => {
    const found = time.filter((each) => keyOf(each) === key);
    const billable = found.filter((each) => each.billable);
    const currency = CURRENCY_OF[CLIENT_OF[found[0]?.work ?? 'shop']];
    const cents =
      linesOfBilled(billable) +
      centsIn(
        billable.filter(({ billedBy }) => !billedBy),
        currency,
      );
    return [key, minutesOf(found), billable.length > 0 ? [amountIn(currency, cents)] : []] as const;
  });
}

function linesOfBilled(time: readonly Priced[]): bigint {
  const groupings = [...new Set(time.flatMap(({ billedBy }) => billedBy ?? []))];
  const of = (grouping: Grouping) =>
    linesOf(
      time.filter(({ billedBy }) => billedBy === grouping),
      grouping,
    ).cents;
  return groupings.reduce((sum, grouping) => sum + of(grouping), 0n);
}
