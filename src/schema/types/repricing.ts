import { Field, ID, Int } from 'type-graphql';
import { ApiType } from '../api-type';
import { RateRule } from '../enums/rate-enums';
import { RepriceExemption } from '../enums/reprice-enums';
import { CurrencyCodeScalar, DateScalar, DecimalScalar } from '../scalars';
import { Money } from './money';

@ApiType({ description: 'The sum of the entries that change, in one currency.' })
export class RepricedSum {
  @Field(() => Money, { description: 'The sum at the current rates of the entries.' })
  before: Money;

  @Field(() => Money, { description: 'The sum at the new rates.' })
  after: Money;
}

@ApiType({ description: 'The rates of a time entry, before or after it is repriced.' })
export class RatesOfEntry {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The hourly rate, in major units of `currency`. Null if no rate applies.',
  })
  rate: string | null;

  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'The currency of the rate. Null without a rate.' })
  currency: string | null;

  @Field(() => RateRule, { nullable: true, description: 'The rule that the rate is from. Null without a rate.' })
  rule: RateRule | null;

  @Field(() => Money, {
    nullable: true,
    description: 'The amount of the entry. Null if it is not billable or has no rate.',
  })
  amount: Money | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'What an hour costs, in major units of `costCurrency`. Null without a cost rate, and unless the caller is an owner or administrator.',
  })
  costRate: string | null;

  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'The currency of the cost. Null without one.' })
  costCurrency: string | null;
}

@ApiType({ description: 'A time entry whose rate changes.' })
export class RepricedEntry {
  @Field(() => ID, { description: "The entry's ID (`tim_…`)." })
  timeEntryId: string;

  @Field(() => DateScalar, { description: 'Its date.' })
  date: string;

  @Field(() => Int, { description: 'Its duration in minutes.' })
  durationMinutes: number;

  @Field(() => RatesOfEntry, { description: 'The current rates.' })
  before: RatesOfEntry;

  @Field(() => RatesOfEntry, { description: 'The new rates.' })
  after: RatesOfEntry;
}

@ApiType({ description: 'Time entries that the rules would price differently, but that repricing leaves alone.' })
export class EntriesLeftAlone {
  @Field(() => RepriceExemption, { description: 'Why.' })
  reason: RepriceExemption;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ApiType({ description: 'What repricing time entries would do. Nothing is changed.' })
export class RepricePreview {
  @Field(() => String, { description: 'Pass it to `repriceTimeEntries`, to change what the preview shows.' })
  token: string;

  @Field(() => Int, { description: 'How many entries would change.' })
  count: number;

  @Field(() => [RepricedSum], { description: 'The amounts of these entries, one sum per currency.' })
  amounts: RepricedSum[];

  @Field(() => [RepricedSum], {
    nullable: true,
    description: 'What these entries cost, one sum per currency. Null unless the caller is an owner or administrator.',
  })
  costs: RepricedSum[] | null;

  @Field(() => [RepricedEntry], { description: 'The first 100 of these entries, earliest date first.' })
  entries: RepricedEntry[];

  @Field(() => [EntriesLeftAlone], {
    description: 'The entries that the rules would price differently, but that would not change.',
  })
  leftAlone: EntriesLeftAlone[];
}

@ApiType({ description: 'The result of repricing time entries.' })
export class RepriceTimeEntriesPayload {
  @Field(() => Int, { description: 'How many entries changed.' })
  count: number;

  @Field(() => [RepricedSum], { description: 'The amounts of these entries, one sum per currency.' })
  amounts: RepricedSum[];

  @Field(() => [RepricedSum], {
    nullable: true,
    description: 'What these entries cost, one sum per currency. Null unless the caller is an owner or administrator.',
  })
  costs: RepricedSum[] | null;
}
