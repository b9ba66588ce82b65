import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { SortDirection } from '../enums/sort-direction';
import { TimeEntryOrderField, TimeEntryStatus } from '../enums/time-enums';
import { PageArgs } from '../page-args';
import { PublicId } from '../rules/code-rules';
import { Text } from '../rules/text-rules';
import { DateScalar } from '../scalars';

@InputType({ description: 'Filters the time entries. An entry must match every condition.' })
export class TimeEntryFilter {
  @Field(() => DateScalar, { nullable: true, description: 'Dated on or after this day.' })
  dateFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Dated on or before this day.' })
  dateTo?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only time on this project.' })
  @PublicId('project')
  projectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only time on this task.' })
  @PublicId('task')
  taskId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only time on projects of this client.' })
  @PublicId('client')
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only time of this user.' })
  @PublicId('user')
  userId?: string | null;

  @Field(() => [TimeEntryStatus], { nullable: true, description: 'Only these statuses.' })
  status?: TimeEntryStatus[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only billable entries (true) or only others (false).' })
  billable?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only entries on an invoice, here or elsewhere (true), or only others (false).',
  })
  invoiced?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Only entries with exactly this tag.' })
  @Text(100)
  tag?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Text that the description contains. Case, accents and the style of quotation marks are ignored. One or two characters match only the beginning.',
  })
  @Text(100)
  search?: string | null;
}

@InputType({ description: 'The order of the time entries.' })
export class TimeEntryOrder {
  @Field(() => TimeEntryOrderField, { description: 'The field to sort by.' })
  field: TimeEntryOrderField;

  @Field(() => SortDirection, { defaultValue: SortDirection.DESC, description: 'The direction of a sort.' })
  direction: SortDirection;
}

@ArgsType()
export class TimeEntriesArgs extends PageArgs {
  @Field(() => TimeEntryFilter, { nullable: true, description: 'Filters the list.' })
  filter?: TimeEntryFilter | null;

  @Field(() => TimeEntryOrder, { nullable: true, description: 'The order of the list. Latest date first if omitted.' })
  orderBy?: TimeEntryOrder | null;
}
