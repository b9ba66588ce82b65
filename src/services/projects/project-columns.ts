import type { CreateProjectInput, ProjectBudgetInput, UpdateProjectInput } from '../../schema/inputs/project-inputs';
import { validationError } from '../../domain/errors';
import { BudgetPeriod } from '../../domain/budget';
import type { ProjectEntity } from '../../entities/project';

/** The columns given by an input; omitted fields are omitted. Throws VALIDATION_ERROR for an empty budget. */
export function projectColumns(input: CreateProjectInput | UpdateProjectInput): Partial<ProjectEntity> {
  const { budget, name, description, status, defaultRate, defaultBillable, deadline, tags, customFields } = input;
  return {
    ...(name ? { name } : {}),
    ...(status ? { status } : {}),
    ...(typeof defaultBillable === 'boolean' ? { defaultBillable } : {}),
    ...(tags === undefined ? {} : { tags: tags ?? [] }),
    ...(budget === undefined ? {} : budgetColumns(budget)),
    description,
    defaultRate,
    deadline,
    customFields,
  };
}

type BudgetColumns = Pick<ProjectEntity, 'budgetMinutes' | 'budgetAmount' | 'budgetPeriod'>;

function budgetColumns(budget: ProjectBudgetInput | null): BudgetColumns {
  const { minutes = null, amount = null, period } = budget ?? {};
  if (budget && minutes === null && amount === null) {
    throw validationError({ field: 'input.budget', reason: 'must have minutes or an amount' });
  }
  if (amount !== null && !/[1-9]/.test(amount)) {
    throw validationError({ field: 'input.budget.amount', reason: 'must be greater than zero' });
  }
  return { budgetMinutes: minutes, budgetAmount: amount, budgetPeriod: period ?? BudgetPeriod.WHOLE };
}
