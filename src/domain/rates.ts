import { RateKind } from './rate-kind';

/** The rules by which a rate applies to time, in their order: the first that has a rate wins. */
export enum RateRule {
  ENTRY = 'ENTRY',
  TASK_MEMBER = 'TASK_MEMBER',
  PROJECT_MEMBER = 'PROJECT_MEMBER',
  TASK = 'TASK',
  PROJECT = 'PROJECT',
  CLIENT = 'CLIENT',
  MEMBER = 'MEMBER',
  ORGANIZATION = 'ORGANIZATION',
}

/** What a rate is for: what the client pays, or what the time costs the organization. */
export enum RateType {
  BILLING = 'BILLING',
  COST = 'COST',
}

/** What became of a rate that could apply. A rule without any has NO_RATE. */
export enum RateOutcome {
  WON = 'WON',
  OUTRANKED = 'OUTRANKED',
  REPLACED = 'REPLACED',
  OTHER_KIND = 'OTHER_KIND',
  OTHER_CURRENCY = 'OTHER_CURRENCY',
  NOT_YET = 'NOT_YET',
  NO_RATE = 'NO_RATE',
}

/** A rate that could apply. `from` null is since always; `currency` null is the client's. */
export interface RateCandidate {
  rule: RateRule;
  kind: RateKind;
  from: string | null;
  currency: string | null;
  /** A decimal string, in major units. */
  rate: string;
}

/** The time that a rate is sought for: its date, the kind of rate that it names, and the client's currency. */
interface TimeToRate {
  date: string;
  kind: RateKind;
  currency: string;
}

const RULES = Object.values(RateRule);
const USUAL = RateKind.NORMAL;

/**
 * What becomes of each candidate, in the order of the rules, within a rule the latest first. At most one has WON. Rates
 * from after the date and in other currencies than the client's are passed over. Within the first rule that has a rate,
 * one of the kind that the time names comes before a NORMAL one, and then the latest `from` wins.
 */
export function judgeRates<Candidate extends RateCandidate>(
  time: TimeToRate,
  candidates: readonly Candidate[],
): (Candidate & { outcome: RateOutcome })[] {
  let isFound = false;
  return RULES.flatMap((rule) => {
    const ofRule = candidates.filter((candidate) => candidate.rule === rule).sort(latestFirst);
    const applying = ofRule.filter((candidate) => passedOver(time, candidate) === null);
    const kind = applying.some((candidate) => candidate.kind === time.kind) ? time.kind : USUAL;
    const first = applying.find((candidate) => candidate.kind === kind);
    const judged = ofRule.map((candidate) => {
      const standing = candidate.kind === kind ? RateOutcome.REPLACED : RateOutcome.OTHER_KIND;
      const lost = passedOver(time, candidate) ?? (isFound && candidate === first ? RateOutcome.OUTRANKED : standing);
      return { ...candidate, outcome: !isFound && candidate === first ? RateOutcome.WON : lost };
    });
    isFound ||= first !== undefined;
    return judged;
  });
}

/** A rate that could apply and what became of it, or a rule that has none. */
export interface RateVerdict {
  rule: RateRule;
  outcome: RateOutcome;
  candidate: RateCandidate | null;
}

/** What `judgeRates` says of each candidate, and of each of the rules that none is of, in the order of the rules. */
export function explainRates(
  time: TimeToRate,
  candidates: readonly RateCandidate[],
  rules: readonly RateRule[] = RULES,
): RateVerdict[] {
  const judged = judgeRates(time, candidates);
  return rules.flatMap((rule): RateVerdict[] => {
    const ofRule = judged.filter((candidate) => candidate.rule === rule);
    if (ofRule.length === 0) return [{ rule, outcome: RateOutcome.NO_RATE, candidate: null }];
    return ofRule.map(({ outcome, ...candidate }) => ({ rule, outcome, candidate }));
  });
}

/** The rate that wins, or null. */
export function winningRate(time: TimeToRate, candidates: readonly RateCandidate[]): RateCandidate | null {
  return judgeRates(time, candidates).find(({ outcome }) => outcome === RateOutcome.WON) ?? null;
}

/** A rate that holds from a day on (null: since always) until the next one; `won` is null where no rate applies. */
export interface RateInForce {
  from: string | null;
  won: RateCandidate | null;
}

/** The rate of each day, as `winningRate` finds it: one for every day on which it can change, the earliest first. */
export function ratesInForce(
  { kind, currency }: Omit<TimeToRate, 'date'>,
  candidates: readonly RateCandidate[],
): RateInForce[] {
  const days = [...new Set(candidates.map(({ from }) => from))].filter((from) => from !== null).sort();
  return [null, ...days].map((from) => ({
    from,
    won: winningRate({ date: from ?? '', kind, currency }, candidates),
  }));
}

function latestFirst(one: RateCandidate, other: RateCandidate): number {
  const [a, b] = [one.from ?? '', other.from ?? ''];
  return a === b ? 0 : a < b ? 1 : -1;
}

/** Why a candidate cannot apply, whatever the others are; null if it can. */
function passedOver({ date, kind, currency }: TimeToRate, candidate: RateCandidate): RateOutcome | null {
  if (candidate.currency !== null && candidate.currency !== currency) return RateOutcome.OTHER_CURRENCY;
  if (candidate.from !== null && candidate.from > date) return RateOutcome.NOT_YET;
  return candidate.kind === kind || candidate.kind === USUAL ? null : RateOutcome.OTHER_KIND;
}
