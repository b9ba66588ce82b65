import { Field, ObjectType } from 'type-graphql';
import { CurrencyCodeScalar, DecimalScalar } from '../scalars';

/** An amount of money on the wire. */
@ObjectType({ description: 'An amount of money in one currency. Amounts of different currencies are never added up.' })
export class Money {
  @Field(() => DecimalScalar, {
    description: 'In major units, always with the digits of the currency: "3090.00" USD, "3090" JPY.',
  })
  amount: string;

  @Field(() => CurrencyCodeScalar, { description: 'The currency of the amount.' })
  currency: string;
}
