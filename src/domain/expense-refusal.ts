/** Why an expense cannot be billed on an invoice. */
export enum ExpenseRefusal {
  EXPENSE_BILLED = 'EXPENSE_BILLED',
  EXPENSE_NOT_APPROVED = 'EXPENSE_NOT_APPROVED',
  EXPENSE_NOT_BILLABLE = 'EXPENSE_NOT_BILLABLE',
  EXPENSE_OF_OTHER_CLIENT = 'EXPENSE_OF_OTHER_CLIENT',
  EXPENSE_IN_OTHER_CURRENCY = 'EXPENSE_IN_OTHER_CURRENCY',
}

/** Each reason in words, after the expense's ID. */
export const REASON_OF_EXPENSE_REFUSAL: Readonly<Record<ExpenseRefusal, string>> = {
  EXPENSE_BILLED: 'is billed already',
  EXPENSE_NOT_APPROVED: 'is not approved',
  EXPENSE_NOT_BILLABLE: 'is not billable',
  EXPENSE_OF_OTHER_CLIENT: 'is of another client',
  EXPENSE_IN_OTHER_CURRENCY: 'is billed in another currency',
};
