import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { InvoiceOrderField, InvoiceStatus } from '../enums/invoice-enums';
import { SortDirection } from '../enums/sort-direction';
import { PageArgs } from '../page-args';
import { PublicId } from '../rules/code-rules';
import { Text } from '../rules/text-rules';
import { CurrencyCodeScalar, DateScalar, DecimalScalar } from '../scalars';

@InputType({ description: 'Filters the invoices. An invoice must match every condition.' })
export class InvoiceFilter {
  @Field(() => [InvoiceStatus], { nullable: true, description: 'Only these statuses.' })
  status?: InvoiceStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only invoices for this client.' })
  @PublicId('client')
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only invoices with a line for this project.' })
  @PublicId('project')
  projectId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Issued on or after this day.' })
  issuedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Issued on or before this day.' })
  issuedTo?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Due on or after this day.' })
  dueFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Due on or before this day.' })
  dueTo?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The minimum total, in major units of each invoice's currency.",
  })
  amountMin?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The maximum total, in major units of each invoice's currency.",
  })
  amountMax?: string | null;

  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'Only invoices in this currency.' })
  currency?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only invoices that belong to a recurring invoice, or only the others.',
  })
  isRecurring?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Text that the number or the client's name contains. Case, accents and the style of quotation marks are ignored. One or two characters match only the beginning of the number.",
  })
  @Text(100)
  search?: string | null;
}

@InputType({ description: 'The order of the invoices.' })
export class InvoiceOrder {
  @Field(() => InvoiceOrderField, { description: 'The field to sort by.' })
  field: InvoiceOrderField;

  @Field(() => SortDirection, { defaultValue: SortDirection.DESC, description: 'The direction of a sort.' })
  direction: SortDirection;
}

@ArgsType()
export class InvoicesArgs extends PageArgs {
  @Field(() => InvoiceFilter, { nullable: true, description: 'Filters the list.' })
  filter?: InvoiceFilter | null;

  @Field(() => InvoiceOrder, { nullable: true, description: 'The order of the list. Newest first if omitted.' })
  orderBy?: InvoiceOrder | null;
}
