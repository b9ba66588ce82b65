import { Field, ID, InputType } from 'type-graphql';
import { MAX_MOVED } from '../../domain/approval';
import { PublicId } from '../rules/code-rules';
import { List } from '../rules/field-rules';
import { Text } from '../rules/text-rules';

@InputType()
abstract class TimeEntriesInput {
  @Field(() => [ID], { description: "The entries' IDs. Unknown ones are in `failed`." })
  @List({ min: 1, max: MAX_MOVED, once: true })
  @PublicId('timeEntry')
  ids: string[];
}

@InputType({ description: 'Time entries to submit.' })
export class SubmitTimeEntriesInput extends TimeEntriesInput {}

@InputType({ description: 'Time entries to approve.' })
export class ApproveTimeEntriesInput extends TimeEntriesInput {}

@InputType({ description: 'Time entries to make drafts again.' })
export class ReopenTimeEntriesInput extends TimeEntriesInput {}

@InputType({ description: 'Time entries to reject.' })
export class RejectTimeEntriesInput extends TimeEntriesInput {
  @Field(() => String, { description: 'The reason, for those whose time it is.' })
  @Text(1000, { required: true, lines: true })
  reason: string;
}

@InputType()
abstract class ExpensesInput {
  @Field(() => [ID], { description: "The expenses' IDs. Unknown ones are in `failed`." })
  @List({ min: 1, max: MAX_MOVED, once: true })
  @PublicId('expense')
  ids: string[];
}

@InputType({ description: 'Expenses to submit.' })
export class SubmitExpensesInput extends ExpensesInput {}

@InputType({ description: 'Expenses to approve.' })
export class ApproveExpensesInput extends ExpensesInput {}

@InputType({ description: 'Expenses to make drafts again.' })
export class ReopenExpensesInput extends ExpensesInput {}

@InputType({ description: 'Expenses to reject.' })
export class RejectExpensesInput extends ExpensesInput {
  @Field(() => String, { description: 'The reason, for those who spent them.' })
  @Text(1000, { required: true, lines: true })
  reason: string;
}
