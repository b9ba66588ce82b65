import { Field } from 'type-graphql';
import { ApiType } from '../api-type';
import { RateOutcome, RateRule } from '../enums/rate-enums';
import { RateKind } from '../enums/time-enums';
import { CurrencyCodeScalar, DateScalar, DecimalScalar } from '../scalars';

@ApiType({ description: 'A rate that could apply to time, or a rule without any, and the outcome.' })
export class RateCandidate {
  @Field(() => RateRule, { description: 'The rule.' })
  rule: RateRule;

  @Field(() => RateOutcome, { description: 'Whether it won, or why it did not.' })
  outcome: RateOutcome;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The hourly rate, in major units. Null without a rate.',
  })
  rate: string | null;

  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'The currency of the rate. Null without a rate.' })
  currency: string | null;

  @Field(() => RateKind, { nullable: true, description: 'The kind of time that the rate is for. Null without a rate.' })
  kind: RateKind | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which the rate applies. Null for an undated rate, and without a rate.',
  })
  from: string | null;
}

@ApiType({ description: 'The rate that was found for time, and the others.' })
export class RateFinding {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The hourly rate that won, in major units. Null if no rate applies.',
  })
  rate: string | null;

  @Field(() => RateRule, { nullable: true, description: 'The rule that won. Null if no rate applies.' })
  rule: RateRule | null;

  @Field(() => [RateCandidate], {
    description:
      'Every rate that could apply, in the order of the rules, the latest first. Includes rules without one.',
  })
  candidates: RateCandidate[];
}

@ApiType({
  description:
    'How the rate of time is found by the current rates. Approved time keeps the rate that was stored with its approval.',
})
export class RateExplanation {
  @Field(() => DateScalar, { description: 'The date of the time.' })
  date: string;

  @Field(() => RateKind, { description: 'The kind of rate that the time names.' })
  kind: RateKind;

  @Field(() => CurrencyCodeScalar, { description: "The client's currency. Rates in other currencies do not apply." })
  currency: string;

  @Field(() => RateFinding, { description: 'What the client pays.' })
  billing: RateFinding;

  @Field(() => RateFinding, {
    nullable: true,
    description: 'What the time costs the organization. Null unless the caller is an owner or administrator.',
  })
  cost: RateFinding | null;
}
