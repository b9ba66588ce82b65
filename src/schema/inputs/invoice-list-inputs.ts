import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { InvoiceOrderField, InvoiceStatus } from '../enums/invoice-enums';
import { SortDirection } from '../enums/sort-direction';
import { PageArgs } from '../page-args';
import { PublicId } from '../rules/code-rules';
import { Text } from '../rules/text-rules';
import { CurrencyCodeScalar, DateScalar, DecimalScalar } from '../scalars';

/** Which invoices. */
@InputType({ description: 'Which invoices; conditions that are given must all hold.' })
export class InvoiceFilter {
  @Field(() => [InvoiceStatus], { nullable: true, description: 'Only these statuses.' })
  status?: InvoiceStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Only invoices of this client.' })
  @PublicId('client')
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only invoices with a line of this project.' })
  @PublicId('project')
  projectId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Issued on this day or later.' })
  issuedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Issued on this day or earlier.' })
  issuedTo?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Due on this day or later.' })
  dueFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Due on this day or earlier.' })
  dueTo?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "A total of at least this, in major units of each invoice's currency.",
  })
  amountMin?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "A total of at most this, in major units of each invoice's currency.",
  })
  amountMax?: string | null;

  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'Only invoices in this currency.' })
  currency?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Text that the number or the client's name contains. Case, accents and the form of quotes do not matter. One or two characters match only the beginning of the number.",
  })
  @Text(100)
  search?: string | null;
}

/** In which order. */
@InputType({ description: 'In which order invoices come.' })
export class InvoiceOrder {
  @Field(() => InvoiceOrderField, { description: 'By what.' })
  field: InvoiceOrderField;

  @Field(() => SortDirection, { defaultValue: SortDirection.DESC, description: 'Upwards or downwards.' })
  direction: SortDirection;
}

/** Which part of the list. */
@ArgsType()
export class InvoicesArgs extends PageArgs {
  @Field(() => InvoiceFilter, { nullable: true, description: 'Which.' })
  filter?: InvoiceFilter | null;

  @Field(() => InvoiceOrder, { nullable: true, description: 'In which order; newest first where it is left out.' })
  orderBy?: InvoiceOrder | null;
}
