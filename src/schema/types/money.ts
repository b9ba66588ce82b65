import { Field } from 'type-graphql';
import { ApiType } from '../api-type';
import { CurrencyCodeScalar, DecimalScalar } from '../scalars';

@ApiType({ description: 'An amount of money in one currency. Amounts in different currencies are never added.' })
export class Money {
  @Field(() => DecimalScalar, {
    description: 'The amount in major units, with as many decimals as the currency has: "3090.00" USD, "3090" JPY.',
  })
  amount: string;

  @Field(() => CurrencyCodeScalar, { description: 'The currency of the amount.' })
  currency: string;
}
