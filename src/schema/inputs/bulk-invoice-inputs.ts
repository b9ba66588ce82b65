import { Field, ID, InputType } from 'type-graphql';
import { PublicId } from '../rules/code-rules';
import { List } from '../rules/field-rules';
import { Text } from '../rules/text-rules';

@InputType()
abstract class InvoicesInput {
  @Field(() => [ID], { description: "The invoices' IDs. Unknown ones are in `failed`." })
  @List({ min: 1, max: 50, once: true })
  @PublicId('invoice')
  ids: string[];
}

@InputType({ description: 'Drafts to publish.' })
export class PublishInvoicesInput extends InvoicesInput {}

@InputType({ description: 'Drafts to delete.' })
export class DeleteInvoicesInput extends InvoicesInput {}

@InputType({ description: 'Invoices that were sent in some other way.' })
export class MarkInvoicesSentInput extends InvoicesInput {}

@InputType({ description: 'Invoices to email to their clients.' })
export class SendInvoicesInput extends InvoicesInput {
  @Field(() => String, { nullable: true, description: 'A message shown above the amount.' })
  @Text(5000, { lines: true })
  message?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether to attach the PDFs.' })
  attachPdf?: boolean;
}
