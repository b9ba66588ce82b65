import { Field, Int, registerEnumType } from 'type-graphql';
import { ApiType } from '../api-type';
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

@ApiType({ description: 'The plans that an organization can subscribe to.' })
export class Plan {
  @Field(() => PlanCode, { description: "The plan's code." })
  code: PlanCode;

  @Field(() => String, { description: 'The display name.' })
  name: string;

  @Field(() => Boolean, { description: 'Whether the premium templates are included.' })
  hasPremiumTemplates: boolean;
}

@ApiType({ description: "The organization's plan and its usage in the current month." })
export class PlanSubscription {
  @Field(() => Plan, { description: 'The plan.' })
  plan: Plan;

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
