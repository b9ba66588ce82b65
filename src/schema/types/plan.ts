import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ApiType } from '../api-type';
import { Money } from './money';
import { Me } from './session';
import { Plan, PlanSubscription } from './subscription';

@ObjectType({ description: 'A plan that is available, and its price.' })
export class PlanOffer {
  @Field(() => Plan, { description: 'The plan.' })
  plan: Plan;

  @Field(() => Money, { description: 'The price per month.' })
  price: Money;

  @Field(() => Int, { nullable: true, description: 'The number of invoices per month. Null for no limit.' })
  invoicesLimit: number | null;
}

@ObjectType({ description: "The organization's current plan and usage, and the available plans." })
export class PlanOverview {
  @Field(() => ID, { description: 'The ID (`pln_…`): one for each organization.' })
  id: string;

  @Field(() => PlanSubscription, { description: 'The current plan and its usage.' })
  subscription: PlanSubscription;

  @Field(() => [PlanOffer], { description: 'The available plans, cheapest first.' })
  availablePlans: PlanOffer[];
}

@ApiType({ description: 'The result of moving to a plan.' })
export class UpgradePlanPayload {
  @Field(() => PlanSubscription, { description: 'The new plan and its usage.' })
  subscription: PlanSubscription;

  @Field(() => Me, { description: 'The logged-in user with the new plan, as the query `me` returns it.' })
  me: Me;
}
