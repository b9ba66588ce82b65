import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { describeEnum } from '../enums/describe-enum';
import { SortDirection } from '../enums/sort-direction';
import { PageArgs } from '../page-args';
import { PublicId } from '../rules/code-rules';
import { Text } from '../rules/text-rules';
import { CurrencyCodeScalar, DateScalar, DecimalScalar } from '../scalars';

/** The fields that credit notes can be sorted by. */
export enum CreditNoteOrderField {
  NUMBER = 'NUMBER',
  ISSUE_DATE = 'ISSUE_DATE',
  TOTAL = 'TOTAL',
  CLIENT_NAME = 'CLIENT_NAME',
}

describeEnum(CreditNoteOrderField, 'CreditNoteOrderField', {
  description: 'The fields that credit notes can be sorted by. Ties are broken by ID.',
  values: {
    NUMBER: 'The number, 1000 after 999.',
    ISSUE_DATE: 'The issue date.',
    TOTAL: 'The total in minor units, regardless of currency.',
    CLIENT_NAME: "The client's name on the credit note, sorted as NAME sorts clients.",
  },
});

@InputType({ description: 'Filters the credit notes. A credit note must match every condition.' })
export class CreditNoteFilter {
  @Field(() => ID, { nullable: true, description: 'Only credit notes for this client.' })
  @PublicId('client')
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only credit notes of this invoice.' })
  @PublicId('invoice')
  invoiceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only credit notes of invoices with a line for this project.' })
  @PublicId('project')
  projectId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Issued on or after this day.' })
  issuedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Issued on or before this day.' })
  issuedTo?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The minimum total, in major units of each credit note's currency.",
  })
  amountMin?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The maximum total, in major units of each credit note's currency.",
  })
  amountMax?: string | null;

  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'Only credit notes in this currency.' })
  currency?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Text that the number, the client's name or the number of the invoice contains. Case, accents and the style of quotation marks are ignored. One or two characters match only the beginning of the number.",
  })
  @Text(100)
  search?: string | null;
}

@InputType({ description: 'The order of the credit notes.' })
export class CreditNoteOrder {
  @Field(() => CreditNoteOrderField, { description: 'The field to sort by.' })
  field: CreditNoteOrderField;

  @Field(() => SortDirection, { defaultValue: SortDirection.DESC, description: 'The direction of a sort.' })
  direction: SortDirection;
}

@ArgsType()
export class CreditNotesArgs extends PageArgs {
  @Field(() => CreditNoteFilter, { nullable: true, description: 'Filters the list.' })
  filter?: CreditNoteFilter | null;

  @Field(() => CreditNoteOrder, { nullable: true, description: 'The order of the list. Newest first if omitted.' })
  orderBy?: CreditNoteOrder | null;
}
