import { Field, Int } from 'type-graphql';
import { ShowsMoney } from '../access';
import { ApiType } from '../api-type';
import { BudgetPeriod, BudgetType } from '../enums/budget-enums';
import { DateScalar } from '../scalars';
import { Money } from './money';

@ApiType({ description: 'A budget and how much of it is spent, in its current period.' })
export class Budget {
  @Field(() => BudgetType, { description: 'What it limits: HOURS has `minutes`, FIXED an `amount`.' })
  type: BudgetType;

  @Field(() => BudgetPeriod, { description: 'The period.' })
  period: BudgetPeriod;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day of the current month in the organization's time zone. Null unless it is MONTHLY.",
  })
  month: string | null;

  @Field(() => Int, { nullable: true, description: 'The budget in minutes. Null unless it is HOURS.' })
  minutes: number | null;

  @Field(() => Int, { description: 'The minutes of all time entries, also of those that are not billable.' })
  spentMinutes: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The minutes left; negative if more are spent. Null unless it is HOURS.',
  })
  remainingMinutes: number | null;

  @Field(() => Money, {
    simple: false,
    nullable: true,
    description:
      "The budget as an amount, in the client's currency. Null unless it is FIXED, and for employees without the INVOICING feature.",
  })
  @ShowsMoney()
  amount: Money | null;

  @Field(() => Money, {
    simple: false,
    nullable: true,
    description:
      "The amounts of billable time entries and, for a project, of billable expenses, and of FIXED lines in the client's currency on invoices that are not cancelled. Null unless it is FIXED, and for employees without the INVOICING feature.",
  })
  @ShowsMoney()
  spent: Money | null;

  @Field(() => Money, {
    simple: false,
    nullable: true,
    description:
      'The amount left; negative if more is spent. Null unless it is FIXED, and for employees without the INVOICING feature.',
  })
  @ShowsMoney()
  remaining: Money | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How much is spent, in percent, rounded down. At most 1,000,000. Null where it is FIXED for employees without the INVOICING feature.',
  })
  percent: number | null;
}
