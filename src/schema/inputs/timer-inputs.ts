import { Field, ID, InputType } from 'type-graphql';
import { RateKind } from '../enums/time-enums';
import { PublicId } from '../rules/code-rules';
import { List } from '../rules/field-rules';
import { Text } from '../rules/text-rules';

@InputType({ description: 'A timer to start.' })
export class StartTimerInput {
  @Field(() => ID, { description: 'The ID of the project. Fails with INVALID_STATE for an archived project.' })
  @PublicId('project')
  projectId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The ID of a task of the project. Fails with INVALID_STATE for an archived task.',
  })
  @PublicId('task')
  taskId?: string | null;

  @Field(() => String, { nullable: true, description: 'What is being done.' })
  @Text(2000, { lines: true })
  description?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the time can be billed. The default of the task or else of the project if omitted.',
  })
  billable?: boolean | null;

  @Field(() => RateKind, { nullable: true, description: 'The kind of rate. NORMAL if omitted.' })
  rateKind?: RateKind | null;

  @Field(() => [String], { nullable: true, description: 'The tags.' })
  @List({ max: 20, once: true })
  @Text(50, { required: true })
  tags?: string[] | null;
}
