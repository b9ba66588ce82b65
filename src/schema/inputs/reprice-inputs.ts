import { Field, ID, InputType } from 'type-graphql';
import { PublicId } from '../rules/code-rules';
import { List } from '../rules/field-rules';
import { Text } from '../rules/text-rules';
import { DateScalar } from '../scalars';

@InputType({
  description: 'The time entries to reprice. An entry must match every condition. Running timers never do.',
})
export class RepriceFilter {
  @Field(() => ID, { nullable: true, description: 'Only time on this project.' })
  @PublicId('project')
  projectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only time on projects of this client.' })
  @PublicId('client')
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only time on this task.' })
  @PublicId('task')
  taskId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only time of this user.' })
  @PublicId('user')
  userId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Dated on or after this day.' })
  dateFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Dated on or before this day.' })
  dateTo?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Only these entries.' })
  @List({ min: 1, max: 500, once: true })
  @PublicId('timeEntry')
  ids?: string[] | null;
}

@InputType({ description: 'The time entries whose repricing is to be previewed.' })
export class RepricePreviewInput {
  @Field(() => RepriceFilter, { description: 'Which entries.' })
  filter: RepriceFilter;
}

@InputType({ description: 'The time entries to reprice, as previewed.' })
export class RepriceTimeEntriesInput {
  @Field(() => RepriceFilter, { description: 'The filter of the preview.' })
  filter: RepriceFilter;

  @Field(() => String, {
    description: 'The `token` of the preview. Fails with CONFLICT if anything would now change differently.',
  })
  @Text(100, { required: true })
  token: string;
}
