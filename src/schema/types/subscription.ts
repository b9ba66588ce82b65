import { Field, Int, registerEnumType } from 'type-graphql';
import { ApiType } from '../api-type';
import { DateTimeScalar } from '../scalars';

/** The plans that can be named in a request, by their codes in the database; `free` is another name of `basic`. */
export enum PlanCode {
  FREE = 'free',
  BASIC = 'basic',
  PRO = 'pro',
  PREMIUM = 'premium',
}

registerEnumType(PlanCode, {
  name: 'PlanCode',
  description: 'What an organization can subscribe to.',
  valuesConfig: {
    FREE: { description: 'Another name of BASIC; taken, and never given.' },
    BASIC: { description: 'Free of charge, 50 invoices a month.' },
    PRO: { description: '500 invoices a month.' },
    PREMIUM: { description: 'Any number of invoices, and the premium templates.' },
  },
});

/** What an organization can subscribe to. */
@ApiType({ description: 'What an organization can subscribe to.' })
export class Plan {
  @Field(() => PlanCode, { description: 'Which plan it is.' })
  code: PlanCode;

  @Field(() => String, { description: 'Its name for people.' })
  name: string;

  @Field(() => Boolean, { description: 'Whether it opens up the premium templates.' })
  hasPremiumTemplates: boolean;
}

/** The organization's plan and what it has used of it. */
@ApiType({ description: "The organization's plan, and how much of the month's invoices it has used." })
export class PlanSubscription {
  @Field(() => Plan, { description: 'The plan.' })
  plan: Plan;

  @Field(() => Int, { nullable: true, description: 'Invoices a month; null means any number.' })
  invoicesLimit: number | null;

  @Field(() => Int, { description: 'Invoices made in this period. Deleting one gives nothing back.' })
  invoicesUsed: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Invoices that can still be made in this period, LIMIT_REACHED after that; null means any number.',
  })
  remaining: number | null;

  @Field(() => DateTimeScalar, { description: 'Start of the month that is counted.' })
  periodStart: Date;

  @Field(() => DateTimeScalar, { description: 'End of the month that is counted; the count starts again then.' })
  periodEnd: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a paid plan ends and BASIC follows, unless it is paid for again; null for BASIC.',
  })
  paidUntil: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was asked to end at `paidUntil`; null where it was not.',
  })
  cancelledAt: Date | null;
}
