import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { RateOrderField, RateRule, RateType } from '../enums/rate-enums';
import { SortDirection } from '../enums/sort-direction';
import { RateKind } from '../enums/time-enums';
import { PageArgs } from '../page-args';
import { PublicId } from '../rules/code-rules';
import { HourlyRate } from '../rules/number-rules';
import { CurrencyCodeScalar, DateScalar, DecimalScalar } from '../scalars';

@InputType({
  description:
    'A dated hourly rate. Its IDs say what it is the rate of: a client, a project, a project and a user, a task, a task and a user, a user, or without IDs the organization.',
})
export class SetRateInput {
  @Field(() => ID, { nullable: true, description: 'The ID of the client.' })
  @PublicId('client')
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The ID of the project.' })
  @PublicId('project')
  projectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The ID of the task.' })
  @PublicId('task')
  taskId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The ID of a member of the organization, as a user.' })
  @PublicId('user')
  userId?: string | null;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description:
      "The currency of a member's or the organization's rate; the organization's currency if omitted. Other rates are in the client's currency.",
  })
  currency?: string | null;

  @Field(() => RateKind, { nullable: true, description: 'The kind of time that it applies to. NORMAL if omitted.' })
  kind?: RateKind | null;

  @Field(() => RateType, { nullable: true, description: 'What it is for. BILLING if omitted.' })
  type?: RateType | null;

  @Field(() => DateScalar, { description: 'The first day on which it applies.' })
  from: string;

  @Field(() => DecimalScalar, { description: 'The hourly rate, in major units.' })
  @HourlyRate()
  rate: string;
}

@InputType({ description: 'Time that is not entered yet.' })
export class TimeToRateInput {
  @Field(() => ID, { description: 'The ID of the project.' })
  @PublicId('project')
  projectId: string;

  @Field(() => ID, { nullable: true, description: 'The ID of a task of the project.' })
  @PublicId('task')
  taskId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The ID of a member, as a user. The caller if omitted.' })
  @PublicId('user')
  userId?: string | null;

  @Field(() => DateScalar, { description: 'The date.' })
  date: string;

  @Field(() => RateKind, { nullable: true, description: 'The kind of rate. NORMAL if omitted.' })
  kind?: RateKind | null;
}

@InputType({ description: 'The time whose rate is to be explained: an entry, or time that is not entered yet.' })
export class RateExplanationInput {
  @Field(() => ID, { nullable: true, description: 'The ID of a time entry.' })
  @PublicId('timeEntry')
  timeEntryId?: string | null;

  @Field(() => TimeToRateInput, { nullable: true, description: 'Time that is not entered yet.' })
  time?: TimeToRateInput | null;
}

@InputType({ description: 'Filters the rates. A rate must match every condition.' })
export class RateFilter {
  @Field(() => [RateRule], { nullable: true, description: 'Only rates by these rules.' })
  rule?: RateRule[] | null;

  @Field(() => [RateType], { nullable: true, description: 'Only these types. COST is for owners and administrators.' })
  type?: RateType[] | null;

  @Field(() => ID, { nullable: true, description: 'Only rates of this client.' })
  @PublicId('client')
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only rates of this project, its tasks and its team.' })
  @PublicId('project')
  projectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only rates of this task.' })
  @PublicId('task')
  taskId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only rates of this user.' })
  @PublicId('user')
  userId?: string | null;
}

@InputType({ description: 'The order of the rates.' })
export class RateOrder {
  @Field(() => RateOrderField, { description: 'The field to sort by.' })
  field: RateOrderField;

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'The direction of a sort.' })
  direction: SortDirection;
}

@ArgsType()
export class RatesArgs extends PageArgs {
  @Field(() => RateFilter, { nullable: true, description: 'Filters the list.' })
  filter?: RateFilter | null;

  @Field(() => RateOrder, { nullable: true, description: 'The order of the list. The latest first if omitted.' })
  orderBy?: RateOrder | null;
}
