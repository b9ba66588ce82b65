import { Field, ID, Int } from 'type-graphql';
import { ApiType } from './api-type';
import { ErrorCode } from './enums/error-codes';
import { LockedReason, TimeEntryWarningCode } from './enums/time-enums';
import { DeletionOutcome } from './enums/deletion-outcome';
import { CreditNote } from './types/credit-note';
import { Expense } from './types/expense';
import { ImportFault } from './types/import-fault';
import { Invoice } from './types/invoice';
import { Job } from './types/job';
import { Payment } from './types/payment';
import { User } from './types/user';
import { TimeEntry } from './types/time-entry';
import { Timesheet } from './types/timesheet';

@ApiType({ description: 'The result of recording a payment.' })
export class RecordPaymentPayload {
  @Field(() => Payment, {
    description: 'The payment. If the same `externalPaymentId` was recorded before, the existing payment.',
  })
  payment: Payment;

  @Field(() => Invoice, {
    description:
      'The invoice with its new balance and status; of several, the first that was named. For a payment without an invoice, selecting it is a VALIDATION_ERROR: select `invoices`.',
  })
  invoice: Invoice;

  @Field(() => [Invoice], {
    description: 'The invoices that the payment is for, oldest first, with their new balances and statuses.',
  })
  invoices: Invoice[];
}

@ApiType({ description: 'The result of voiding a payment.' })
export class DeletePaymentPayload {
  @Field(() => ID, { description: "The payment's ID (`pay_…`)." })
  id: string;

  @Field(() => DeletionOutcome, { description: 'Always VOIDED.' })
  outcome: DeletionOutcome;

  @Field(() => Payment, { description: 'The payment.' })
  payment: Payment;

  @Field(() => [Invoice], { description: 'The invoices that it had paid, with their new balances and statuses.' })
  invoices: Invoice[];
}

@ApiType({ description: 'The result of crediting an invoice.' })
export class CreditInvoicePayload {
  @Field(() => Invoice, { description: 'The invoice with its new balance and status.' })
  invoice: Invoice;

  @Field(() => CreditNote, {
    nullable: true,
    description: 'The credit note. Null if the organization issues none (`creditDocument: NONE`).',
  })
  creditNote: CreditNote | null;
}

@ApiType({ description: 'The result of deleting a project.' })
export class DeleteProjectPayload {
  @Field(() => ID, { description: "The project's ID (`prj_…`)." })
  id: string;

  @Field(() => DeletionOutcome, {
    description:
      'Whether the project was deleted, or archived because lines of invoices or estimates, time entries or expenses refer to it.',
  })
  outcome: DeletionOutcome;
}

@ApiType({ description: 'A time entry that a bulk operation did not move.' })
export class FailedTimeEntry {
  @Field(() => ID, { description: "The entry's ID (`tim_…`)." })
  id: string;

  @Field(() => ErrorCode, { description: 'Why it was not moved.' })
  code: ErrorCode;

  @Field(() => String, { description: 'The reason in words.' })
  message: string;

  @Field(() => LockedReason, {
    nullable: true,
    description: 'PERIOD_CLOSED if its date lies in a closed period or in closed books. Otherwise null.',
  })
  lockedReason: LockedReason | null;
}

@ApiType({ description: 'Something that may be wrong with a time entry. It does not prevent anything.' })
export class TimeEntryWarning {
  @Field(() => TimeEntryWarningCode, { description: 'The kind of the warning.' })
  code: TimeEntryWarningCode;

  @Field(() => ID, { description: "The entry's ID (`tim_…`)." })
  timeEntryId: string;

  @Field(() => String, { description: 'A description for people.' })
  message: string;
}

@ApiType({ description: 'The result of submitting, approving, rejecting or reopening time entries.' })
export class MovedTimeEntriesPayload {
  @Field(() => [TimeEntry], { description: 'The entries that were moved.' })
  successful: TimeEntry[];

  @Field(() => [FailedTimeEntry], { description: 'The entries that were not moved, each with the reason.' })
  failed: FailedTimeEntry[];

  @Field(() => [TimeEntryWarning], {
    description: 'The approved entries for which the rules would give another rate now. Empty for other operations.',
  })
  warnings: TimeEntryWarning[];
}

@ApiType({ description: 'An expense that a bulk operation did not move.' })
export class FailedExpense {
  @Field(() => ID, { description: "The expense's ID (`exp_…`)." })
  id: string;

  @Field(() => ErrorCode, { description: 'Why it was not moved.' })
  code: ErrorCode;

  @Field(() => String, { description: 'The reason in words.' })
  message: string;

  @Field(() => LockedReason, {
    nullable: true,
    description: 'PERIOD_CLOSED if its date lies in a closed period or in closed books. Otherwise null.',
  })
  lockedReason: LockedReason | null;
}

@ApiType({ description: 'The result of submitting, approving, rejecting or reopening expenses.' })
export class MovedExpensesPayload {
  @Field(() => [Expense], { description: 'The expenses that were moved.' })
  successful: Expense[];

  @Field(() => [FailedExpense], { description: 'The expenses that were not moved, each with the reason.' })
  failed: FailedExpense[];
}

@ApiType({ description: 'The result of deleting an expense.' })
export class DeleteExpensePayload {
  @Field(() => ID, { description: "The expense's ID (`exp_…`)." })
  id: string;

  @Field(() => DeletionOutcome, {
    description: 'Always DELETED: what is submitted, approved or billed cannot be deleted.',
  })
  outcome: DeletionOutcome;
}

@ApiType({ description: 'The result of submitting a timesheet.' })
export class SubmitTimesheetPayload {
  @Field(() => [TimeEntry], { description: 'The entries that were submitted.' })
  successful: TimeEntry[];

  @Field(() => [FailedTimeEntry], {
    description: 'The drafts and rejected entries that were not submitted, each with the reason.',
  })
  failed: FailedTimeEntry[];

  @Field(() => Timesheet, { description: 'The timesheet after that.' })
  timesheet: Timesheet;
}

@ApiType({ description: 'A log that was not imported.' })
export class FailedTimeLog extends ImportFault {
  @Field(() => Int, { description: 'Its index in `logs`; 0 is the first.' })
  index: number;

  @Field(() => String, { description: 'Its `externalId`.' })
  externalId: string;
}

@ApiType({ description: 'The result of importing logs of time.' })
export class ImportTimeLogsPayload {
  @Field(() => Int, { description: 'The number of time entries that were created.' })
  created: number;

  @Field(() => Int, { description: 'The number of logs that had been imported before. They were not changed.' })
  unchanged: number;

  @Field(() => [FailedTimeLog], { description: 'The logs that were not imported, each with the reason.' })
  failed: FailedTimeLog[];
}

@ApiType({ description: 'The result of merging a placeholder into a member.' })
export class MergeMemberPayload {
  @Field(() => User, { description: 'The member.' })
  user: User;

  @Field(() => Int, { description: 'The number of time entries that are now theirs.' })
  movedTimeEntries: number;
}

@ApiType({ description: 'The result of starting a timer.' })
export class StartTimerPayload {
  @Field(() => TimeEntry, { description: 'The running timer.' })
  timer: TimeEntry;

  @Field(() => [TimeEntry], {
    description:
      'The timer that was stopped at the same moment, if one was running in this organization. One in another organization is stopped too, but not shown.',
  })
  stopped: TimeEntry[];
}

@ApiType({ description: 'The result of deleting a time entry.' })
export class DeleteTimeEntryPayload {
  @Field(() => ID, { description: "The entry's ID (`tim_…`)." })
  id: string;

  @Field(() => DeletionOutcome, {
    description: 'Always DELETED: what is submitted, approved or billed cannot be deleted.',
  })
  outcome: DeletionOutcome;
}

@ApiType({ description: 'The result of deleting an invoice.' })
export class DeleteInvoicePayload {
  @Field(() => ID, { description: "The invoice's ID (`inv_…`)." })
  id: string;

  @Field(() => DeletionOutcome, { description: 'Always DELETED: only drafts can be deleted.' })
  outcome: DeletionOutcome;
}

@ApiType({ description: 'The result of removing a member.' })
export class RemoveMemberPayload {
  @Field(() => ID, { description: "The member's ID (`mem_…`)." })
  id: string;

  @Field(() => DeletionOutcome, {
    description: 'Always DELETED: the membership no longer exists. The user and what they did are kept.',
  })
  outcome: DeletionOutcome;

  @Field(() => Int, { description: "The number of the user's sessions in the organization that were ended." })
  endedSessions: number;
}

@ApiType({ description: 'The result of requesting that an invoice be emailed.' })
export class SendInvoicePayload {
  @Field(() => Invoice, {
    description: 'The invoice. A draft is published now, and SENT once the mail server has accepted the first email.',
  })
  invoice: Invoice;

  @Field(() => [Job], { description: 'The pending emails, one per recipient. Follow them with `jobProgress`.' })
  jobs: Job[];
}
