import type { UnitOfWork } from '../db/unit-of-work';
import type { UserActor } from '../domain/actor';
import { addDays } from '../domain/calendar';
import { idOf } from '../domain/ids';
import { CreateExpenseInput } from '../schema/inputs/expense-inputs';
import { inputOf } from '../schema/rules/input-of';
import { approveExpenses, rejectExpenses, submitExpenses } from '../services/expenses/approve-expenses';
import { createExpense } from '../services/expenses/create-expense';
import { updateSettings } from '../services/settings/update-settings';
import { DEMO_EXPENSE_REJECTION, DEMO_EXPENSES, DEMO_MILEAGE, type DemoExpense } from './demo-expenses';
import type { DemoProjectKey } from './demo-projects';
import type { DemoPersonKey } from './demo-time';
import { workAt } from './work-at';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Where expenses are made: who enters them, the people, the projects (public IDs), and the Monday of this week. */
export interface ExpenseParts {
  owner: UserActor;
  people: Record<DemoPersonKey, UserActor>;
  projects: Record<DemoProjectKey, string>;
  monday: string;
  now: Date;
}

/** Makes the rate of a mile and the expenses, entered by the owner. Returns the public IDs of those to be billed. */
export async function makeExpenses(work: UnitOfWork, parts: ExpenseParts): Promise<string[]> {
  const { owner, now } = parts;
  await updateSettings(workAt(work, owner, now), {
    columns: {},
    expenseRates: [DEMO_MILEAGE],
    expectedVersion: undefined,
  });
  const billed: string[] = [];
  for (const expense of DEMO_EXPENSES) {
    const id = await makeExpense(work, parts, expense);
    if (expense.becomes === 'BILLED') billed.push(id);
  }
  return billed;
}

/** One expense, entered at noon (UTC) of its day and decided on three days later. */
async function makeExpense(work: UnitOfWork, parts: ExpenseParts, expense: DemoExpense): Promise<string> {
  const { owner, people, projects, monday, now } = parts;
  const date = addDays(monday, expense.day - 7 * expense.weeksAgo);
  const enteredAt = new Date(Math.min(now.getTime(), Date.parse(`${date}T12:00:00Z`)));
  const atEntry = workAt(work, owner, enteredAt);
  const whose = { projectId: projects[expense.project], userId: idOf('user', people[expense.person].userId), date };
  const input = inputOf(CreateExpenseInput, { ...expense.fields, ...whose });
  const id = idOf('expense', await createExpense(atEntry, { ...input, receiptSha256: null }));
  const ids = [id];
  if (expense.becomes === 'DRAFT') return id;
  await submitExpenses(atEntry, { ids });
  const later = workAt(work, owner, new Date(Math.min(now.getTime(), enteredAt.getTime() + 3 * DAY_MS)));
  if (expense.becomes === 'REJECTED') await rejectExpenses(later, { ids, reason: DEMO_EXPENSE_REJECTION });
  else if (expense.becomes !== 'SUBMITTED') await approveExpenses(later, { ids });
  return id;
}
