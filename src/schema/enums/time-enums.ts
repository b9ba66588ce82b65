import { DayOfWeek } from '../../domain/day-of-week';
import { RateKind } from '../../domain/rate-kind';
import { LockedReason } from '../../domain/approval';
import { TimeEntryStatus } from '../../domain/time-entry-status';
import { TimeGrouping } from '../../domain/time-lines';
import { describeEnum } from './describe-enum';

export { DayOfWeek, LockedReason, RateKind, TimeEntryStatus, TimeGrouping };

/** The fields that time entries can be sorted by. */
export enum TimeEntryOrderField {
  DATE = 'DATE',
  CREATED_AT = 'CREATED_AT',
}

/** What may be wrong with a time entry. */
export enum TimeEntryWarningCode {
  RATE_OUTDATED = 'RATE_OUTDATED',
}

describeEnum(TimeEntryWarningCode, 'TimeEntryWarningCode', {
  description: 'What may be wrong with a time entry.',
  values: {
    RATE_OUTDATED:
      'It was approved at the rate that is stored on it, but the rules would give another one now. To use that, reopen and submit it.',
  },
});
describeEnum(TimeEntryStatus, 'TimeEntryStatus', {
  description: 'The status of a time entry.',
  values: {
    DRAFT: 'Not submitted yet. It can be changed and deleted.',
    SUBMITTED: 'Waiting for approval.',
    APPROVED: 'Approved: its time and rate no longer change, and it can be billed.',
    REJECTED: 'Rejected with a reason. It can be changed and submitted again.',
  },
});
describeEnum(LockedReason, 'LockedReason', {
  description:
    'Why a time entry or an expense cannot be changed. If several reasons apply, the first in this order is given: INVOICED, APPROVED, SUBMITTED, PERIOD_CLOSED.',
  values: {
    SUBMITTED: 'It is submitted.',
    APPROVED: 'It is approved.',
    INVOICED: 'It is on an invoice, here or elsewhere.',
    PERIOD_CLOSED:
      'Its date lies in a closed period. Owners and administrators can still change it, unless it is an expense dated before `lockInvoicesBefore`.',
  },
});
describeEnum(TimeGrouping, 'TimeGrouping', {
  description: 'Which time entries share a line of an invoice. Entries of different rates never share one.',
  values: {
    ENTRY: 'None: each entry has a line of its own.',
    PROJECT: 'Those of a project.',
    TASK: 'Those of a task of a project.',
    DESCRIPTION: 'Those with the same description.',
    PERSON: 'Those of a user.',
    DAY: 'Those of a day.',
    ALL: 'All of them.',
  },
});
describeEnum(DayOfWeek, 'DayOfWeek', {
  description: 'A day of the week.',
  values: {
    MONDAY: 'Monday.',
    TUESDAY: 'Tuesday.',
    WEDNESDAY: 'Wednesday.',
    THURSDAY: 'Thursday.',
    FRIDAY: 'Friday.',
    SATURDAY: 'Saturday.',
    SUNDAY: 'Sunday.',
  },
});
describeEnum(RateKind, 'RateKind', {
  description: 'The kind of an hourly rate.',
  values: {
    NORMAL: 'The usual rate.',
    OVERTIME: 'For overtime.',
    NIGHT: 'For work at night.',
    WEEKEND: 'For work at the weekend.',
  },
});
describeEnum(TimeEntryOrderField, 'TimeEntryOrderField', {
  description: 'The fields that time entries can be sorted by. Ties are broken by ID.',
  values: { DATE: 'The date.', CREATED_AT: 'When it was created.' },
});
