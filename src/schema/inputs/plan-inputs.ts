import { Field, InputType } from 'type-graphql';
import { PlanCode } from '../types/subscription';
import { Text } from '../rules/text-rules';

@InputType({ description: 'A plan, and the payment for one month of it.' })
export class UpgradePlanInput {
  @Field(() => PlanCode, { description: 'The plan: PRO or PREMIUM.' })
  plan: PlanCode;

  @Field(() => String, {
    description:
      "The payment provider's ID of a successful payment of exactly the plan's price; `pi_…` with Stripe. The payment's metadata must contain the caller's organization as `organizationId`; otherwise the payment is treated as unknown. Each payment can be used once. A development server without a provider accepts any ID that begins with `PAY`.",
  })
  @Text(200, { required: true })
  paymentId: string;
}
