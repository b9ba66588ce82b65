import { Field, ID, InputType } from 'type-graphql';
import { PublicId } from '../rules/code-rules';
import { List } from '../rules/field-rules';
import { Email, Text } from '../rules/text-rules';
import { DateTimeScalar } from '../scalars';

@InputType({ description: 'How to email an invoice.' })
export class SendInvoiceInput {
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

  @Field(() => String, {
    nullable: true,
    description: 'A message shown above the amount.',
  })
  @Text(5000, { lines: true })
  message?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether to attach the PDF.' })
  attachPdf?: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether to send the caller a copy.' })
  sendCopy?: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When to send it, at most a year ahead. Defaults to now. A draft is published at once in any case.',
  })
  scheduleDate?: Date | null;
}

@InputType({ description: 'When to send an invoice whose email is scheduled.' })
export class RescheduleSendInput {
  @Field(() => ID, { description: "The invoice's ID." })
  @PublicId('invoice')
  id: string;

  @Field(() => DateTimeScalar, { description: 'The new time, at most a year ahead.' })
  scheduleDate: Date;
}
