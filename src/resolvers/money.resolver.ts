import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { formatMoney } from '../documents/formats';
import { parseAmount } from '../domain/money';
import { parseLocale } from '../domain/locale';
import { Money } from '../schema/types/money';

/** Formatted amounts of money. */
@Resolver(() => Money)
export class MoneyResolver {
  @FieldResolver(() => String, {
    description: 'The amount formatted for a locale: "$3,090.00". Errors: VALIDATION_ERROR for an invalid locale.',
  })
  formatted(
    @Arg('locale', () => String, { defaultValue: 'en-US', description: 'A BCP 47 tag such as "de-DE".' })
    locale: string,
    @Root() money: Money,
  ): string {
    return formatMoney(parseAmount(money.amount, money.currency), money.currency, parseLocale(locale, 'locale'));
  }
}
