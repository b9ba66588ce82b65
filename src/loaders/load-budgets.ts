import type { Sql } from '../db/database';
import { type SpentBudget, spentBudgets } from '../db/budgets';
import { readBeyondLimit } from '../db/read-beyond-limit';
import type { Actor } from '../domain/actor';
import { BudgetType, percentSpent } from '../domain/budget';
import { idOf, parseId } from '../domain/ids';
import { formatAmount } from '../domain/money';
import { can, Permission } from '../domain/permissions';
import type { Budget } from '../schema/types/budget';

/** Who reads, and when. */
interface Reading {
  caller: Actor;
  now: Date;
}

/**
 * The budgets of projects or tasks that the caller may see (by public ID), in their order: null for those without one.
 * One statement, which sees all of their time and lines.
 */
export async function loadBudgets(
  sql: Sql,
  of: 'project' | 'task',
  { publicIds, caller, now }: Reading & { publicIds: readonly string[] },
): Promise<(Budget | null)[]> {
  const wanted = publicIds.map((id) => ({ id: parseId(of, id, 'id'), month: null }));
  const spent = await readBeyondLimit(sql, caller, () => spentBudgets(sql, of, { wanted, now }));
  const byId = new Map(spent.map((budget) => [idOf(of, budget.id), budget]));
  const seesMoney = caller.kind === 'user' && can(caller, Permission.ViewMoney);
  return publicIds.map((id) => {
    const budget = byId.get(id);
    return budget ? shown(budget, seesMoney) : null;
  });
}

/**
 * The percentage of an amount is hidden with the amount: who enters an expense of their own and sees it move could work
 * out the budget, and from it the rates of others.
 */
function shown(
  { type, period, month, currency, limit, spentMinutes, spentMinor }: SpentBudget,
  seesMoney: boolean,
): Budget {
  const isFixed = type === BudgetType.FIXED;
  const money = (minor: bigint) => (isFixed ? { amount: formatAmount(minor, currency), currency } : null);
  return {
    ...{ type, period, month },
    minutes: isFixed ? null : Number(limit),
    spentMinutes: Number(spentMinutes),
    remainingMinutes: isFixed ? null : Number(limit - spentMinutes),
    amount: money(limit),
    spent: money(spentMinor),
    remaining: money(limit - spentMinor),
    percent: isFixed && !seesMoney ? null : percentSpent(isFixed ? spentMinor : spentMinutes, limit),
  };
}
