/** What a budget limits: time, or what it and other work are worth. */
export enum BudgetType {
  HOURS = 'HOURS',
  FIXED = 'FIXED',
}

/** What a budget is for. */
export enum BudgetPeriod {
  WHOLE = 'WHOLE',
  MONTHLY = 'MONTHLY',
}

/** The parts of a budget, in percent, that are told once they are spent. */
const THRESHOLDS: readonly number[] = [80, 100];
const MOST_PERCENT = 1_000_000n;

/** How much of a budget is spent, in whole percent, rounded down; at most 1,000,000. The budget is above zero. */
export function percentSpent(spent: bigint, budget: bigint): number {
  const percent = (spent * 100n) / budget;
  return Number(percent < MOST_PERCENT ? percent : MOST_PERCENT);
}

/** The thresholds that are reached, in percent. */
export function thresholdsReached(spent: bigint, budget: bigint): number[] {
  return THRESHOLDS.filter((threshold) => spent * 100n >= budget * BigInt(threshold));
}
