import { Field, ID } from 'type-graphql';
import { ApiType } from '../api-type';
import { CurrencyCodeScalar, DateTimeScalar } from '../scalars';

/** The business that bills. */
@ApiType({ description: 'The business that bills: the tenant. Nobody outside sees anything of it.' })
export class Organization {
  @Field(() => ID, { description: 'The id, `org_…`.' })
  id: string;

  @Field(() => String, { description: 'The business name, as it is printed on invoices.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The address to which clients write.' })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'The telephone number, as it was typed.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'The web site.' })
  website: string | null;

  @Field(() => CurrencyCodeScalar, { description: 'The currency of new invoices, where the client has none.' })
  currency: string;

  @Field(() => String, { description: 'The BCP 47 tag that decides how numbers and dates are written on invoices.' })
  locale: string;

  @Field(() => String, { description: 'The IANA time zone in which a day begins and an invoice becomes overdue.' })
  timezone: string;

  @Field(() => String, { description: '`Net N`, `Due on receipt` or `EOM`, where the client has none.' })
  paymentTerms: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt: string;
}
