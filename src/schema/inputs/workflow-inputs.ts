import { Field, ID, InputType } from 'type-graphql';
import { InvoiceStatus } from '../enums/invoice-enums';
import { PublicId } from '../rules/code-rules';
import { Text } from '../rules/text-rules';

@InputType({ description: 'A new status of an invoice.' })
export class UpdateInvoiceStatusInput {
  @Field(() => ID, { description: "The invoice's ID." })
  @PublicId('invoice')
  id: string;

  @Field(() => InvoiceStatus, {
    description:
      'PUBLISHED, SENT, VIEWED or CANCELLED. For any other status it fails with INVALID_STATE, and `operation` of the error names the operation that leads to it.',
  })
  status: InvoiceStatus;

  @Field(() => String, { nullable: true, description: 'The reason for CANCELLED, for members only.' })
  @Text(1000, { lines: true })
  reason?: string | null;
}

@InputType({ description: 'An invoice to write off.' })
export class WriteOffInvoiceInput {
  @Field(() => ID, { description: "The invoice's ID." })
  @PublicId('invoice')
  id: string;

  @Field(() => String, { description: 'The reason, for members only.' })
  @Text(1000, { required: true, lines: true })
  reason: string;
}

@InputType({ description: 'Whether the client disputes an invoice.' })
export class MarkInvoiceDisputedInput {
  @Field(() => ID, { description: "The invoice's ID." })
  @PublicId('invoice')
  id: string;

  @Field(() => Boolean, { defaultValue: true, description: '`false` when the dispute is over.' })
  isDisputed: boolean;
}
