import { RecurringState, RecurringWarningCode } from '../../domain/recurring';
import { RecurringBilling, RecurringFrequency } from '../../domain/schedule';
import { describeEnum } from './describe-enum';

export { RecurringBilling, RecurringFrequency, RecurringState, RecurringWarningCode };

/** The fields that recurring invoices can be sorted by. */
export enum RecurringInvoiceOrderField {
  NEXT_INVOICE_DATE = 'NEXT_INVOICE_DATE',
  CREATED_AT = 'CREATED_AT',
}

describeEnum(RecurringFrequency, 'RecurringFrequency', {
  description: 'The unit of the interval between two invoices.',
  values: {
    WEEKLY: 'Weeks.',
    MONTHLY: 'Months. In a month without the day of the first invoice, the last day of the month.',
    QUARTERLY: 'Quarters: three months each.',
    YEARLY: 'Years. 29 February is 28 February in other years.',
  },
});
describeEnum(RecurringBilling, 'RecurringBilling', {
  description: 'Which period an invoice bills. It becomes the service period, and `{period}` in texts.',
  values: {
    ADVANCE: 'The one that begins on its date.',
    ARREARS: 'The one that ends on the day before its date.',
  },
});
describeEnum(RecurringState, 'RecurringState', {
  description: 'Whether a recurring invoice creates invoices, and if not, why.',
  values: {
    ACTIVE: 'It creates invoices.',
    STOPPED: 'A member stopped it.',
    PAUSED: 'Its invoice could not be created three times in a row. `lastError` says why.',
    COMPLETED: 'Its end date or number of invoices is reached.',
  },
});
describeEnum(RecurringWarningCode, 'RecurringWarningCode', {
  description: 'What a change of a recurring invoice leads to.',
  values: {
    OCCURRENCE_LEFT_OUT: 'There will be no invoice for a date for which the next one was planned.',
  },
});
describeEnum(RecurringInvoiceOrderField, 'RecurringInvoiceOrderField', {
  description: 'The fields that recurring invoices can be sorted by. Ties are broken by ID.',
  values: {
    NEXT_INVOICE_DATE: 'The date of the next invoice. In ascending order, those without one come last.',
    CREATED_AT: 'When it was created.',
  },
});
