import { ExpenseUnit } from '../schema/enums/expense-enums';
import type { CreateExpenseInput } from '../schema/inputs/expense-inputs';
import type { DemoProjectKey } from './demo-projects';
import type { DemoPersonKey } from './demo-time';

/** One demo expense: who spent it, when (weeks before this one, and the day from Monday, 0), and how far it came. */
export interface DemoExpense {
  person: DemoPersonKey;
  project: DemoProjectKey;
  weeksAgo: number;
  day: 0 | 1 | 2 | 3 | 4;
  fields: Omit<CreateExpenseInput, 'projectId' | 'userId' | 'date'>;
  /** `BILLED` is approved, and on the invoice that bills the project's time by task. */
  becomes: 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'REJECTED' | 'BILLED';
}

/** What a mile pays the employee and costs the client, in US dollars. */
export const DEMO_MILEAGE = { unit: ExpenseUnit.MILE, from: '2000-01-01', rate: '0.67', clientRate: '0.70' } as const;

/** Why the demo's rejected expense was rejected. */
export const DEMO_EXPENSE_REJECTION = 'Please add the receipt.';

/** Oldest first. Covers every status, a markup, a mileage and a disbursement. */
export const DEMO_EXPENSES: readonly DemoExpense[] = [
  {
    person: 'designer',
    project: 'website',
    weeksAgo: 4,
    day: 1,
    fields: { category: 'Software', description: 'Typeface license, two styles', amount: '89.00', markupRate: '0.10' },
    becomes: 'BILLED',
  },
  {
    person: 'developer',
    project: 'website',
    weeksAgo: 3,
    day: 3,
    fields: { category: 'Materials', description: 'Rental of four test phones', amount: '146.25' },
    becomes: 'BILLED',
  },
  {
    person: 'owner',
    project: 'website',
    weeksAgo: 2,
    day: 2,
    fields: { category: 'Mileage', description: 'Visit to the roastery', unit: ExpenseUnit.MILE, quantity: '84' },
    becomes: 'APPROVED',
  },
  {
    person: 'designer',
    project: 'festival',
    weeksAgo: 2,
    day: 4,
    fields: { category: 'Materials', description: 'Épreuves couleur, format A2', amount: '74.40', disbursement: true },
    becomes: 'APPROVED',
  },
  {
    person: 'developer',
    project: 'website',
    weeksAgo: 1,
    day: 1,
    fields: { category: 'Meals', description: 'Lunch with the client', amount: '38.50', reimbursable: true },
    becomes: 'REJECTED',
  },
  {
    person: 'designer',
    project: 'festival',
    weeksAgo: 1,
    day: 3,
    fields: { category: 'Transportation', description: 'Coursier, affiches', amount: '21.90', reimbursable: true },
    becomes: 'SUBMITTED',
  },
  {
    person: 'owner',
    project: 'website',
    weeksAgo: 1,
    day: 4,
    fields: { category: 'Software', description: 'Map tiles for the store locator', amount: '12.00' },
    becomes: 'DRAFT',
  },
];
