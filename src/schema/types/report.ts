import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ShowsMoney } from '../access';
import { ApiType } from '../api-type';
import { ReportGrouping } from '../enums/report-enums';
import { CurrencyCodeScalar, DateScalar, DecimalScalar } from '../scalars';
import { Money } from './money';
import { Project } from './project';
import { User } from './user';

@ApiType({ description: 'The days of a report, or of a group.' })
export class ReportPeriod {
  @Field(() => DateScalar, { description: 'The first day.' })
  from: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  to: string;
}

@ApiType({ description: 'One group of a row.' })
export class TimeReportGroup {
  @Field(() => ReportGrouping, { description: 'What it is a group by.' })
  by: ReportGrouping;

  @Field(() => ID, {
    nullable: true,
    description:
      'The ID of the client, project, task or user. Null for other groupings, for time without a task, and for what the caller cannot see.',
  })
  id: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The name, tag or status; `BILLABLE` or `NON_BILLABLE`; the first day of a week; `2025-01-15`, `2025-01` or `2025-Q1`. Null for time without a task or tags, for users who have left, and for what the caller cannot see.',
  })
  name: string | null;

  @Field(() => ReportPeriod, {
    nullable: true,
    description: 'The days of a DAY, WEEK, MONTH or QUARTER within the report. Null for other groupings.',
  })
  period: ReportPeriod | null;
}

@ApiType({ description: 'The amounts of time less its costs, in one currency.' })
class TimeReportMargin {
  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'The margin, with the digits of the currency. Null if the cost of some of the time is unknown: then `minutesWithoutCost` is not 0.',
  })
  amount: string | null;

  @Field(() => CurrencyCodeScalar, { description: 'The currency.' })
  currency: string;

  @Field(() => Int, {
    description:
      'The minutes whose cost is unknown: those with a rate in this currency but no cost in it, and those with neither a rate nor a cost. Set cost rates with `setRate`, and apply them to existing time with `repriceTimeEntries`.',
  })
  minutesWithoutCost: number;
}

@ObjectType({ simpleResolvers: true })
abstract class TimeSums {
  @Field(() => Int, { description: 'The number of time entries.' })
  entryCount: number;

  @Field(() => Int, { description: 'All minutes. Running timers are not included.' })
  minutes: number;

  @Field(() => Int, { description: 'The minutes that can be billed.' })
  billableMinutes: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The billable minutes as a share of all, with four decimals: `0.7500`. Null without minutes.',
  })
  billableShare: string | null;

  @Field(() => [Money], {
    simple: false,
    nullable: true,
    description:
      'The amounts of billable time that has a rate, one per currency: the sum of the amounts of the entries. For employees without the INVOICING feature, null unless it is only their own time.',
  })
  @ShowsMoney()
  amounts: Money[] | null;

  @Field(() => [Money], {
    simple: false,
    nullable: true,
    description: 'What the time costs, one amount per currency. Null for everyone but owners and administrators.',
  })
  @ShowsMoney()
  costs: Money[] | null;

  @Field(() => [TimeReportMargin], {
    simple: false,
    nullable: true,
    description:
      'Amounts less costs, per currency; currencies are not converted. Null for everyone but owners and administrators.',
  })
  @ShowsMoney()
  margins: TimeReportMargin[] | null;
}

@ApiType({ description: 'What time adds up to.' })
export class TimeReportSums extends TimeSums {}

@ApiType({ description: 'A row of a report: the time of one group, or of one pair of groups.' })
export class TimeReportRow extends TimeSums {
  @Field(() => [TimeReportGroup], { description: 'Its groups, in the order of `groupBy`.' })
  groups: TimeReportGroup[];

  @Field(() => TimeReportSums, {
    nullable: true,
    description:
      'The same group in the period before. Days count where they lie in that period: the 31st counts to the last day of a shorter month. Null unless requested with `withPrevious`.',
  })
  previous: TimeReportSums | null;

  @Field(() => Project, {
    nullable: true,
    description: 'The project of a row grouped by PROJECT. Null for projects that the caller cannot see.',
  })
  project: Project | null;

  @Field(() => User, {
    nullable: true,
    description: 'The user of a row grouped by USER. Null once they have left.',
  })
  user: User | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The minutes that the user of a row grouped by USER works in its days: `weeklyCapacityMinutes` of the member for each seven days. Null if that is not known.',
  })
  capacityMinutes: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'All minutes as a share of `capacityMinutes`, with four decimals: `0.8500`. Null without capacity.',
  })
  utilization: string | null;
}

@ApiType({ description: 'A report of time.' })
export class TimeReport {
  @Field(() => ReportPeriod, { description: 'The days that it covers.' })
  period: ReportPeriod;

  @Field(() => ReportPeriod, {
    nullable: true,
    description: 'The period before. Null unless requested with `withPrevious`.',
  })
  previousPeriod: ReportPeriod | null;

  @Field(() => [ReportGrouping], { description: 'What its rows are grouped by.' })
  groupBy: ReportGrouping[];

  @Field(() => TimeReportSums, { description: 'The sum of the rows.' })
  totals: TimeReportSums;

  @Field(() => TimeReportSums, {
    nullable: true,
    description: 'The sum of the rows in the period before. Null unless requested with `withPrevious`.',
  })
  previousTotals: TimeReportSums | null;

  @Field(() => Boolean, {
    description:
      'Whether it is grouped by TAG, so that the totals count an entry with several tags once for each of them.',
  })
  isCountedPerTag: boolean;
}
