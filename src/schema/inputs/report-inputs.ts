import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ReportGrouping } from '../enums/report-enums';
import { TimeEntryStatus } from '../enums/time-enums';
import { PublicId } from '../rules/code-rules';
import { List } from '../rules/field-rules';
import { Text } from '../rules/text-rules';
import { DateScalar } from '../scalars';

@InputType({ description: 'Filters the time of a report. An entry must match every condition.' })
class TimeReportFilter {
  @Field(() => [ID], { nullable: true, description: 'Only time on these projects.' })
  @List({ min: 1, max: 100, once: true })
  @PublicId('project')
  projectIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only time on projects of these clients.' })
  @List({ min: 1, max: 100, once: true })
  @PublicId('client')
  clientIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only time of these users.' })
  @List({ min: 1, max: 100, once: true })
  @PublicId('user')
  userIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only time on these tasks.' })
  @List({ min: 1, max: 100, once: true })
  @PublicId('task')
  taskIds?: string[] | null;

  @Field(() => [TimeEntryStatus], { nullable: true, description: 'Only these statuses.' })
  status?: TimeEntryStatus[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only billable entries (true) or only others (false).' })
  billable?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only entries on an invoice, here or elsewhere (true), or only others (false).',
  })
  invoiced?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'Only entries with at least one of exactly these tags.' })
  @List({ min: 1, max: 20, once: true })
  @Text(50, { required: true })
  tags?: string[] | null;
}

@ArgsType()
class ReportArgs {
  @Field(() => DateScalar, { description: 'The first day.' })
  from: string;

  @Field(() => DateScalar, { description: 'The last day, at most ten years later.' })
  to: string;

  @Field(() => TimeReportFilter, { nullable: true, description: 'Filters the time.' })
  filter?: TimeReportFilter | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether to compare with the period before: as many months for whole calendar months, otherwise as many days. Groups that have time only then get a row too.',
  })
  withPrevious: boolean;
}

@ArgsType()
export class TimeReportArgs extends ReportArgs {
  @Field(() => [ReportGrouping], { description: 'What the rows are grouped by: one grouping or two.' })
  @List({ min: 1, max: 2 })
  groupBy: ReportGrouping[];
}

@ArgsType()
export class GroupedReportArgs extends ReportArgs {
  @Field(() => ReportGrouping, { nullable: true, description: 'A second grouping of the rows.' })
  thenBy?: ReportGrouping | null;
}
