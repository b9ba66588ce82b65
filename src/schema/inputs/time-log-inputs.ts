import { Field, ID, InputType, Int } from 'type-graphql';
import { MAX_ENTRY_MINUTES } from '../../domain/time-span';
import { PublicId } from '../rules/code-rules';
import { List } from '../rules/field-rules';
import { HourlyRate, Whole } from '../rules/number-rules';
import { Email, Text } from '../rules/text-rules';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../scalars';

@InputType({
  description:
    "Time that another system has recorded: start and end, or a start or a date with a duration. The duration is rounded up to the organization's step.",
})
export class TimeLogInput {
  @Field(() => String, {
    description: 'What identifies it in that system. A log that was imported before is not changed.',
  })
  @Text(200, { required: true })
  externalId: string;

  @Field(() => DateScalar, { nullable: true, description: 'The date of time without a start.' })
  date?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it started. Its date is that of the start in the member's time zone.",
  })
  startedAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  endedAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'The duration in minutes, if the end is not given.' })
  @Whole({ min: 1, max: MAX_ENTRY_MINUTES, unit: 'minutes' })
  durationMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'The duration in seconds, if the end is not given.' })
  @Whole({ min: 1, max: MAX_ENTRY_MINUTES * 60, unit: 'seconds' })
  durationSeconds?: number | null;

  @Field(() => ID, { nullable: true, description: 'The ID of the project.' })
  @PublicId('project')
  projectId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The name of the project, if its ID is not given. A project that does not exist is created for the client. Case is ignored; accents and leading zeros are not.',
  })
  @Text(200)
  project?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name of the client, to tell projects apart and to create one. Created if it does not exist.',
  })
  @Text(200)
  client?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The name of a task of the project. Created if it does not exist. Case, accents and leading zeros are ignored.',
  })
  @Text(100)
  task?: string | null;

  @Field(() => ID, { nullable: true, description: 'The ID of the member whose time it is.' })
  @PublicId('user')
  userId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The email address of the person whose time it is. Someone who is not a member becomes a placeholder, which `mergeMember` can merge into a member.',
  })
  @Email()
  userEmail?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The person's name, by which they are found if neither their ID nor their email address is given. The caller, if nothing is given.",
  })
  @Text(200)
  userName?: string | null;

  @Field(() => String, { nullable: true, description: 'What was done.' })
  @Text(2000, { lines: true })
  description?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it can be billed; the project's default if omitted." })
  billable?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'The tags.' })
  @List({ max: 20, once: true })
  @Text(50, { required: true })
  tags?: string[] | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "An hourly rate for this entry alone, in major units of the client's currency. If omitted, the rate is found as for other entries.",
  })
  @HourlyRate()
  rate?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The number of the invoice that billed it elsewhere. The entry can then never be billed here.',
  })
  @Text(200)
  externalInvoice?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is approved. Otherwise it becomes a draft.' })
  approved?: boolean | null;
}

@InputType({ description: 'Logs of time to import.' })
export class ImportTimeLogsInput {
  @Field(() => String, {
    nullable: true,
    description: 'The name of the system that they come from; "API" if omitted. An `externalId` is unique within it.',
  })
  @Text(50)
  source?: string | null;

  @Field(() => [TimeLogInput], { description: 'The logs.' })
  @List({ min: 1, max: 5000 })
  logs: TimeLogInput[];
}
