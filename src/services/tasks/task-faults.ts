import { constraintOf } from '../../db/sql-errors';
import { BillfoldError, ErrorCode, validationError } from '../../domain/errors';
import type { TaskEntity } from '../../entities/task';

/** The maximum number of tasks of a project that are not archived: `Project.tasks` returns them all. */
export const MOST_TASKS = 200;

/** The budgets of a task, of which it has one at most. */
type Budgets = Pick<TaskEntity, 'budgetMinutes' | 'budgetAmount'>;

/** Throws VALIDATION_ERROR for a task with two budgets, or with a budget of 0. */
export function assertOneBudget({ budgetMinutes, budgetAmount }: Budgets): void {
  if (budgetAmount !== null && !/[1-9]/.test(budgetAmount)) {
    throw validationError([{ field: 'input.budgetAmount', reason: 'must be greater than zero' }]);
  }
  if (budgetMinutes === null || budgetAmount === null) return;
  throw validationError([
    { field: 'input.budgetAmount', reason: 'a task has a budget in minutes or as an amount, not both' },
  ]);
}

/** The error for a name that another task of the project has; other errors as they are. */
export function taskRefusal(error: unknown): unknown {
  if (constraintOf(error) !== 'uq_tasks__name') return error;
  return new BillfoldError(ErrorCode.DUPLICATE_RESOURCE, 'The project already has a task with this name.', [
    { field: 'input.name', reason: 'is the name of another task' },
  ]);
}
