import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PublicId } from '../rules/code-rules';
import { DateScalar } from '../scalars';

const WEEK = "Any date of the week. Weeks begin on the organization's `weekStart`.";

@ArgsType()
export class TimesheetArgs {
  @Field(() => DateScalar, { description: WEEK })
  week: string;

  @Field(() => ID, { nullable: true, description: 'The ID of the member; the caller if omitted.' })
  @PublicId('user')
  userId?: string | null;
}

@InputType({ description: 'A week to submit.' })
export class SubmitTimesheetInput {
  @Field(() => DateScalar, { description: WEEK })
  week: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The ID of the member; the caller if omitted. Only managers and above can submit the time of others.',
  })
  @PublicId('user')
  userId?: string | null;
}
