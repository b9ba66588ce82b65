import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { RecurringFrequency, RecurringInvoiceOrderField } from '../enums/recurring-enums';
import { SortDirection } from '../enums/sort-direction';
import { TimeGrouping } from '../enums/time-enums';
import { PageArgs } from '../page-args';
import { PublicId } from '../rules/code-rules';
import { List, NeverNull } from '../rules/field-rules';
import { PaymentTerms } from '../rules/text-rules';
import { CurrencyCodeScalar } from '../scalars';
import { DocumentContent } from './document-inputs';
import { LINES } from './invoice-inputs';
import { InvoiceLineInput } from './invoice-line-inputs';
import { RecurringConfigInput, UpdateRecurringConfigInput } from './recurring-config-inputs';

@InputType({ description: "The client's approved time that is not billed yet, up to the day before each invoice." })
export class RecurringTimeInput {
  @Field(() => [ID], {
    nullable: true,
    description:
      "Only time on these projects. All of the client's if omitted, which members limited to projects cannot.",
  })
  @List({ min: 1, max: 100, once: true })
  @PublicId('project')
  projectIds?: string[] | null;

  @Field(() => TimeGrouping, {
    defaultValue: TimeGrouping.PROJECT,
    description: 'Which entries share a line. Entries of different rates never do.',
  })
  groupBy?: TimeGrouping;
}

@InputType({ description: 'The fields that a new recurring invoice and its changes have in common.' })
class RecurringContent extends DocumentContent {
  @Field(() => String, {
    nullable: true,
    description: "The payment terms. Default to the client's, or else the organization's.",
  })
  @PaymentTerms()
  paymentTerms?: string | null;
}

@InputType({ description: 'A new recurring invoice.' })
export class CreateRecurringInvoiceInput extends RecurringContent {
  @Field(() => ID, { description: "The client's ID." })
  @PublicId('client')
  clientId: string;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: "The currency. Defaults to the client's, or else the organization's. It cannot be changed later.",
  })
  currency?: string | null;

  @Field(() => [InvoiceLineInput], {
    nullable: true,
    description:
      'The lines of each invoice. Required without `unbilledTime`. Descriptions and notes can contain `{month}`, `{year}`, `{period}` and `{number}`: the first month and year of the period that an invoice bills, its days, and how many invoices there are by then. They are written in the language of the client.',
  })
  @List(LINES)
  lines?: InvoiceLineInput[] | null;

  @Field(() => RecurringTimeInput, {
    nullable: true,
    description: 'The time that each invoice bills. If there is none, and no lines, there is no invoice for that date.',
  })
  unbilledTime?: RecurringTimeInput | null;

  @Field(() => RecurringConfigInput, { description: 'When its invoices are created.' })
  recurringConfig: RecurringConfigInput;
}

@InputType({
  description:
    'Changes to a recurring invoice, for the invoices that are not created yet. Omitted fields are not changed; `null` clears a field.',
})
export class UpdateRecurringInvoiceInput extends RecurringContent {
  @Field(() => ID, { description: "The recurring invoice's ID." })
  @PublicId('recurringInvoice')
  id: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The `version` that the changes are based on. Fails with CONFLICT if the object has changed since.',
  })
  expectedVersion?: number | null;

  @Field(() => ID, { nullable: true, description: "The client's ID." })
  @NeverNull()
  @PublicId('client')
  clientId?: string | null;

  @Field(() => [InvoiceLineInput], { nullable: true, description: 'The new lines, which replace all existing ones.' })
  @List(LINES)
  lines?: InvoiceLineInput[] | null;

  @Field(() => RecurringTimeInput, { nullable: true, description: 'The time that each invoice bills.' })
  unbilledTime?: RecurringTimeInput | null;

  @Field(() => UpdateRecurringConfigInput, { nullable: true, description: 'When its invoices are created.' })
  recurringConfig?: UpdateRecurringConfigInput | null;
}

@InputType({ description: 'A recurring invoice to resume.' })
export class ResumeRecurringInvoiceInput {
  @Field(() => ID, { description: "The recurring invoice's ID." })
  @PublicId('recurringInvoice')
  id: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether invoices are created for the dates that have passed in the meantime. Otherwise the next one is dated today or later.',
  })
  backfill?: boolean;
}

@InputType({ description: 'Filters the recurring invoices. A recurring invoice must match every condition.' })
export class RecurringInvoiceFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those that create invoices, or only the others.' })
  isActive?: boolean | null;

  @Field(() => [RecurringFrequency], { nullable: true, description: 'Only these frequencies.' })
  frequency?: RecurringFrequency[] | null;

  @Field(() => ID, { nullable: true, description: 'Only those for this client.' })
  @PublicId('client')
  clientId?: string | null;
}

@InputType({ description: 'The order of the recurring invoices.' })
export class RecurringInvoiceOrder {
  @Field(() => RecurringInvoiceOrderField, { description: 'The field to sort by.' })
  field: RecurringInvoiceOrderField;

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'The direction of a sort.' })
  direction: SortDirection;
}

@ArgsType()
export class RecurringInvoicesArgs extends PageArgs {
  @Field(() => RecurringInvoiceFilter, { nullable: true, description: 'Filters the list.' })
  filter?: RecurringInvoiceFilter | null;

  @Field(() => RecurringInvoiceOrder, {
    nullable: true,
    description: 'The order of the list. Newest first if omitted.',
  })
  orderBy?: RecurringInvoiceOrder | null;
}
