import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ExpenseOrderField, ExpenseStatus } from '../enums/expense-enums';
import { SortDirection } from '../enums/sort-direction';
import { PageArgs } from '../page-args';
import { PublicId } from '../rules/code-rules';
import { Text } from '../rules/text-rules';
import { DateScalar } from '../scalars';

@InputType({ description: 'Filters the expenses. An expense must match every condition.' })
export class ExpenseFilter {
  @Field(() => DateScalar, { nullable: true, description: 'Dated on or after this day.' })
  dateFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Dated on or before this day.' })
  dateTo?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only expenses of this project.' })
  @PublicId('project')
  projectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only expenses of projects of this client.' })
  @PublicId('client')
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only expenses of this user.' })
  @PublicId('user')
  userId?: string | null;

  @Field(() => [ExpenseStatus], { nullable: true, description: 'Only these statuses.' })
  status?: ExpenseStatus[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only billable expenses (true) or only others (false).' })
  billable?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only expenses on an invoice (true) or only others (false).' })
  invoiced?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Only expenses with exactly this category.' })
  @Text(50)
  category?: string | null;
}

@InputType({ description: 'The order of the expenses.' })
export class ExpenseOrder {
  @Field(() => ExpenseOrderField, { description: 'The field to sort by.' })
  field: ExpenseOrderField;

  @Field(() => SortDirection, { defaultValue: SortDirection.DESC, description: 'The direction of a sort.' })
  direction: SortDirection;
}

@ArgsType()
export class ExpensesArgs extends PageArgs {
  @Field(() => ExpenseFilter, { nullable: true, description: 'Filters the list.' })
  filter?: ExpenseFilter | null;

  @Field(() => ExpenseOrder, { nullable: true, description: 'The order of the list. Latest date first if omitted.' })
  orderBy?: ExpenseOrder | null;
}
