import { Field, InputType } from 'type-graphql';
import { PlanCode } from '../types/subscription';
import { Text } from '../rules/text-rules';

/** A plan, and what was paid for it. */
@InputType({ description: 'A plan, and the payment for a month of it.' })
export class UpgradePlanInput {
  @Field(() => PlanCode, { description: 'Which plan: PRO or PREMIUM.' })
  plan: PlanCode;

  @Field(() => String, {
    description:
      "The payment provider's id of a payment that has succeeded, of exactly what the plan costs; `pi_…` with Stripe. " +
      'Its metadata have the caller’s organization as `organizationId`: to others it is unknown. Used once. ' +
      'A server for development that has no provider takes any id that begins with `PAY`.',
  })
  @Text(200, { required: true })
  paymentId: string;
}
