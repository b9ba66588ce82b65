import { Field, ID, InputType, Int } from 'type-graphql';
import { PublicId } from '../rules/code-rules';
import { NeverNull } from '../rules/field-rules';
import { HourlyRate, Whole } from '../rules/number-rules';
import { Text } from '../rules/text-rules';
import { DecimalScalar } from '../scalars';

/** Ten million minutes are 19 years. */
const MOST_MINUTES = 10_000_000;

@InputType({ description: 'The details of a task, except its name and project.' })
class TaskDetails {
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether its time is billable by default. The project's default if null.",
  })
  billable?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The budget in minutes. A task has a budget in minutes, or as an amount, or none.',
  })
  @Whole({ min: 1, max: MOST_MINUTES })
  budgetMinutes?: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The budget as an amount, in major units of the client's currency. Must be greater than zero.",
  })
  @HourlyRate()
  budgetAmount?: string | null;
}

@InputType({ description: 'A new task of a project.' })
export class CreateTaskInput extends TaskDetails {
  @Field(() => ID, { description: 'The ID of the project.' })
  @PublicId('project')
  projectId: string;

  @Field(() => String, { description: 'The name. Unique among the tasks of the project that are not archived.' })
  @Text(200, { required: true })
  name: string;
}

@InputType({ description: 'Changes to a task. Omitted fields are not changed; `null` clears a field.' })
export class UpdateTaskInput extends TaskDetails {
  @Field(() => ID, { description: "The task's ID." })
  @PublicId('task')
  id: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The `version` that the changes are based on. Fails with CONFLICT if the object has changed since.',
  })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'The name.' })
  @NeverNull('a task must have a name')
  @Text(200, { required: true })
  name?: string;
}
