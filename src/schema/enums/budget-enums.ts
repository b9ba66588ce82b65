import { BudgetPeriod, BudgetType } from '../../domain/budget';
import { describeEnum } from './describe-enum';

export { BudgetPeriod, BudgetType };

describeEnum(BudgetType, 'BudgetType', {
  description: 'What a budget limits.',
  values: { HOURS: 'Time.', FIXED: 'An amount of money.' },
});
describeEnum(BudgetPeriod, 'BudgetPeriod', {
  description: 'The period of a budget.',
  values: {
    WHOLE: 'The whole project.',
    MONTHLY: "Each month. Time counts for the month of its date, and a line for that of its invoice's issue date.",
  },
});
