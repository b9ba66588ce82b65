import { ExpenseKind, ExpenseStatus, ExpenseUnit } from '../../domain/expenses';
import { describeEnum } from './describe-enum';

export { ExpenseKind, ExpenseStatus, ExpenseUnit };

/** The fields that expenses can be sorted by. */
export enum ExpenseOrderField {
  DATE = 'DATE',
  CREATED_AT = 'CREATED_AT',
}

describeEnum(ExpenseStatus, 'ExpenseStatus', {
  description: 'The status of an expense.',
  values: {
    DRAFT: 'Not submitted yet. It can be changed and deleted.',
    SUBMITTED: 'Waiting for approval.',
    APPROVED: 'Approved: its amounts no longer change, and it can be billed.',
    REJECTED: 'Rejected with a reason. It can be changed and submitted again.',
  },
});
describeEnum(ExpenseKind, 'ExpenseKind', {
  description: 'How the amount of an expense is determined.',
  values: {
    AMOUNT: 'The amount that was paid.',
    MILEAGE: 'A distance at a rate per kilometre or mile.',
    PER_DIEM: 'A number of days at a daily rate.',
  },
});
describeEnum(ExpenseUnit, 'ExpenseUnit', {
  description: 'The unit of a mileage or a per diem.',
  values: { KM: 'Kilometres, for a mileage.', MILE: 'Miles, for a mileage.', DAY: 'Days, for a per diem.' },
});
describeEnum(ExpenseOrderField, 'ExpenseOrderField', {
  description: 'The fields that expenses can be sorted by. Ties are broken by ID.',
  values: { DATE: 'The date.', CREATED_AT: 'When it was created.' },
});
