import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { formatMoney, parseAmount } from '../domain/money';
import { parseLocale } from '../domain/locale';
import { Money } from '../schema/types/money';

/** Money as people write it. */
@Resolver(() => Money)
export class MoneyResolver {
  @FieldResolver(() => String, {
    description: 'As people of a locale write it: "$3,090.00". Errors: VALIDATION_ERROR for a bad locale.',
  })
  formatted(
    @Arg('locale', () => String, { defaultValue: 'en-US', description: 'A BCP 47 tag such as "de-DE".' })
    locale: string,
    @Root() money: Money,
  ): string {
    return formatMoney(parseAmount(money.amount, money.currency), money.currency, parseLocale(locale, 'locale'));
  }
}
