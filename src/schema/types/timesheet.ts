import { Field, ID, Int } from 'type-graphql';
import { ShowsMoney } from '../access';
import { ApiType } from '../api-type';
import { TimeEntryStatus } from '../enums/time-enums';
import { DateScalar } from '../scalars';
import { Money } from './money';
import { Project } from './project';
import { Task } from './task';
import { TimeEntry } from './time-entry';
import { User } from './user';

const AMOUNTS =
  'The amounts of its entries, one sum for each currency. Null for employees without the INVOICING feature, unless it is their own time.';

@ApiType({ description: 'Time entries of a timesheet.' })
export class TimesheetEntries {
  @Field(() => Int, { description: 'How many there are.' })
  count: number;

  @Field(() => Int, { description: 'Their minutes.' })
  minutes: number;

  @Field(() => [ID], { description: 'Their IDs (`tim_…`).' })
  entryIds: string[];
}

@ApiType({ description: 'The time entries of a timesheet in one status.' })
export class TimesheetStatus {
  @Field(() => TimeEntryStatus, { description: 'The status.' })
  status: TimeEntryStatus;

  @Field(() => Int, { description: 'How many there are.' })
  count: number;

  @Field(() => Int, { description: 'Their minutes.' })
  minutes: number;
}

@ApiType({ description: 'A day of a timesheet.' })
export class TimesheetDay {
  @Field(() => DateScalar, { description: 'The date.' })
  date: string;

  @Field(() => Int, { description: 'The minutes of the day.' })
  minutes: number;

  @Field(() => Int, { description: 'The billable minutes of the day.' })
  billableMinutes: number;
}

@ApiType({ description: 'The time on one day of a row of a timesheet.' })
export class TimesheetCell {
  @Field(() => DateScalar, { description: 'The date.' })
  date: string;

  @Field(() => Int, { description: 'The minutes.' })
  minutes: number;

  @Field(() => [TimeEntryStatus], { description: 'The statuses of its entries, each once.' })
  statuses: TimeEntryStatus[];

  @Field(() => [ID], { description: 'The IDs of its entries (`tim_…`), in the order of their start.' })
  entryIds: string[];
}

@ApiType({ description: 'The time on one project or task in a timesheet.' })
export class TimesheetRow {
  @Field(() => Project, {
    nullable: true,
    description: 'The project. Null for employees who no longer belong to its team.',
  })
  project: Project | null;

  @Field(() => Task, {
    nullable: true,
    description: 'The task. Null for time without a task, and for employees who no longer belong to the team.',
  })
  task: Task | null;

  @Field(() => Int, { description: 'The minutes of the week.' })
  minutes: number;

  @Field(() => Int, { description: 'The billable minutes of the week.' })
  billableMinutes: number;

  @Field(() => [Money], { simple: false, nullable: true, description: AMOUNTS })
  @ShowsMoney()
  amounts: Money[] | null;

  @Field(() => [TimesheetCell], { description: 'The seven days of the week.' })
  cells: TimesheetCell[];
}

@ApiType({
  description:
    'The time of a member in one week. Its totals do not include a running timer. Use `timeEntries` with the same user and dates for the entries themselves.',
})
export class Timesheet {
  @Field(() => User, { nullable: true, description: 'The member.' })
  user: User | null;

  @Field(() => DateScalar, { description: 'The first day of the week.' })
  startsOn: string;

  @Field(() => DateScalar, { description: 'The last day of the week.' })
  endsOn: string;

  @Field(() => [TimesheetDay], { description: 'The seven days of the week.' })
  days: TimesheetDay[];

  @Field(() => [TimesheetRow], { description: 'The projects and tasks that have time in the week, by name.' })
  rows: TimesheetRow[];

  @Field(() => Int, { description: 'The minutes of the week.' })
  minutes: number;

  @Field(() => Int, { description: 'The billable minutes of the week.' })
  billableMinutes: number;

  @Field(() => [Money], { simple: false, nullable: true, description: AMOUNTS })
  @ShowsMoney()
  amounts: Money[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many minutes a week the member works. Null if that is not set.',
  })
  capacityMinutes: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The minutes that are missing against the capacity; 0 if none are. Null without a capacity.',
  })
  missingMinutes: number | null;

  @Field(() => [TimesheetStatus], { description: 'The entries by status, one for each status.' })
  statuses: TimesheetStatus[];

  @Field(() => TimesheetEntries, { description: 'The entries that the caller can submit with `submitTimesheet`.' })
  submittable: TimesheetEntries;

  @Field(() => TimesheetEntries, {
    description:
      'The billable entries without a rate, which cannot be billed: none was found, or reopening has cleared it and submitting finds it again.',
  })
  withoutRate: TimesheetEntries;

  @Field(() => TimeEntry, {
    nullable: true,
    description: 'The timer that was started in this week and is still running, if any.',
  })
  runningTimer: TimeEntry | null;
}
