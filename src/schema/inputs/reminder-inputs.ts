import { Field, ID, InputType, Int } from 'type-graphql';
import { PublicId } from '../rules/code-rules';
import { List } from '../rules/field-rules';
import { Whole } from '../rules/number-rules';
import { Email, Text } from '../rules/text-rules';

@InputType({ description: 'How to remind a client of an invoice.' })
export class SendInvoiceReminderInput {
  @Field(() => ID, { description: "The invoice's ID." })
  @PublicId('invoice')
  id: string;

  @Field(() => [String], {
    nullable: true,
    description: "The recipients' email addresses. Default to the client's. Each recipient is sent a separate email.",
  })
  @List({ max: 20, tooLong: 'at most 20 addresses' })
  @Email()
  recipients?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The subject. By default, it is composed of the invoice number and the sender.',
  })
  @Text(200)
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'A message shown above the amount.' })
  @Text(5000, { lines: true })
  message?: string | null;
}

@InputType({ description: 'Whether an invoice is reminded of.' })
export class SetInvoiceRemindersInput {
  @Field(() => ID, { description: "The invoice's ID." })
  @PublicId('invoice')
  id: string;

  @Field(() => Boolean, { description: 'False to switch its reminders off.' })
  enabled: boolean;
}

@InputType({ description: 'What the reminders of a day of the schedule say.' })
export class ReminderTextInput {
  @Field(() => Int, { description: 'The day relative to the due date, one of `reminderSchedule`.' })
  @Whole({ min: -90, max: 365, unit: 'days' })
  day: number;

  @Field(() => String, { description: 'A message shown above the amount.' })
  @Text(5000, { lines: true, required: true })
  text: string;
}
