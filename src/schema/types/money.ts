import { Field } from 'type-graphql';
import { ApiType } from '../api-type';
import { CurrencyCodeScalar, DecimalScalar } from '../scalars';

/** An amount of money on the wire. */
@ApiType({ description: 'An amount of money in one currency. Amounts of different currencies are never added up.' })
export class Money {
  @Field(() => DecimalScalar, {
    description: 'In major units, always with the digits of the currency: "3090.00" USD, "3090" JPY.',
  })
  amount: string;

  @Field(() => CurrencyCodeScalar, { description: 'The currency of the amount.' })
  currency: string;
}
