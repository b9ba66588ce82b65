import { Field, Int, ObjectType } from 'type-graphql';
import { Money } from './money';
import { Plan, PlanSubscription } from './subscription';

/** A plan, and what it costs. */
@ObjectType({ description: 'A plan that can be had, and what it costs.' })
export class PlanOffer {
  @Field(() => Plan, { description: 'The plan.' })
  plan: Plan;

  @Field(() => Money, { description: 'What a month of it costs.' })
  price: Money;

  @Field(() => Int, { nullable: true, description: 'Invoices a month; null means any number.' })
  invoicesLimit: number | null;
}

/** The plan that is, and those that could be. */
@ObjectType({ description: "The organization's plan with its usage, and the plans that can be had." })
export class PlanOverview {
  @Field(() => PlanSubscription, { description: 'The plan that is, and how much of the month is used.' })
  subscription: PlanSubscription;

  @Field(() => [PlanOffer], { description: 'The plans that can be had, the cheapest first.' })
  availablePlans: PlanOffer[];
}
