import { Field, ID, Int, registerEnumType } from 'type-graphql';
import { PlanInterval, SubscriptionStatus } from '../../domain/subscription-status';
import { ApiType } from '../api-type';
import { describeEnum } from '../enums/describe-enum';
import { DateTimeScalar } from '../scalars';

/** The plans that a request can name, with their codes in the database. `free` is an alias of `basic`. */
export enum PlanCode {
  FREE = 'free',
  BASIC = 'basic',
  PRO = 'pro',
  PREMIUM = 'premium',
}

registerEnumType(PlanCode, {
  name: 'PlanCode',
  description: 'The plans that an organization can subscribe to.',
  valuesConfig: {
    FREE: { description: 'An alias of BASIC. It is accepted as input and never returned.' },
    BASIC: { description: 'Free of charge, 50 invoices a month.' },
    PRO: { description: '500 invoices a month.' },
    PREMIUM: { description: 'Unlimited invoices, and the premium templates.' },
  },
});

describeEnum(SubscriptionStatus, 'SubscriptionStatus', {
  description: "The status of an organization's plan.",
  values: {
    ACTIVE: 'The plan is in force.',
    CANCELLED: 'The plan was cancelled, and is in force until `paidUntil`.',
    ENDED: 'The plan that was paid for has ended. BASIC has taken its place.',
  },
});
describeEnum(PlanInterval, 'PlanInterval', {
  description: 'How often a plan is paid for, and its allowance begins again.',
  values: { MONTH: 'Every month.' },
});

@ApiType({ description: 'A plan that an organization can subscribe to.' })
export class Plan {
  @Field(() => ID, { description: 'The ID (`plan_…`). It never changes.' })
  id: string;

  @Field(() => PlanCode, { description: "The plan's code." })
  code: PlanCode;

  @Field(() => String, { description: 'The display name.' })
  name: string;

  @Field(() => Boolean, {
    description:
      'Whether the premium templates are included. Reserved: there are no premium templates yet, and every invoice has the standard one.',
  })
  hasPremiumTemplates: boolean;
}

@ApiType({ description: "The organization's plan and its usage in the current month." })
export class PlanSubscription {
  @Field(() => ID, { description: 'The ID (`sub_…`): one for each organization.' })
  id: string;

  @Field(() => Plan, { description: 'The plan.' })
  plan: Plan;

  @Field(() => String, { description: 'The plan and its interval, such as "Pro Monthly"; "Basic" for the free plan.' })
  displayName: string;

  @Field(() => PlanInterval, { description: 'How often the plan is paid for.' })
  interval: PlanInterval;

  @Field(() => SubscriptionStatus, { description: 'Whether the plan is in force, cancelled or ended.' })
  status: SubscriptionStatus;

  @Field(() => Boolean, {
    description: 'Whether the plan is in force: false once the plan that was paid for has ended.',
  })
  isActive: boolean;

  @Field(() => Int, { nullable: true, description: 'The number of invoices per month. Null for no limit.' })
  invoicesLimit: number | null;

  @Field(() => Int, {
    description: 'The number of invoices created in this period. Deleting an invoice does not reduce it.',
  })
  invoicesUsed: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'The number of invoices that can still be created in this period; further ones fail with LIMIT_REACHED. Null for no limit.',
  })
  remaining: number | null;

  @Field(() => DateTimeScalar, { description: 'The start of the period.' })
  periodStart: Date;

  @Field(() => DateTimeScalar, { description: 'The end of the period, when the count starts again.' })
  periodEnd: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the paid plan ends and BASIC follows, unless it is paid for again. Null for BASIC.',
  })
  paidUntil: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the plan was cancelled, with effect at `paidUntil`. Null if it was not.',
  })
  cancelledAt: Date | null;
}
