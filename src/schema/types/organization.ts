import { Field, ID } from 'type-graphql';
import { ApiType } from '../api-type';
import { CurrencyCodeScalar, DateTimeScalar } from '../scalars';

@ApiType({
  description: 'The business that sends invoices, and the tenant: its data is not visible to other organizations.',
})
export class Organization {
  @Field(() => ID, { description: "The organization's ID (`org_…`)." })
  id: string;

  @Field(() => String, { description: 'The business name printed on invoices.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The email address that clients write to.' })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'The telephone number, as entered.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'The website.' })
  website: string | null;

  @Field(() => CurrencyCodeScalar, { description: 'The currency of new invoices for clients that have none.' })
  currency: string;

  @Field(() => String, {
    description: 'The BCP 47 tag of the locale in which numbers and dates are formatted on invoices.',
  })
  locale: string;

  @Field(() => String, {
    description: 'The IANA time zone that decides when a day begins and an invoice becomes overdue.',
  })
  timezone: string;

  @Field(() => String, { description: '`Net N`, `Due on receipt` or `EOM`, for clients that have none.' })
  paymentTerms: string;

  @Field(() => DateTimeScalar, { description: 'When it was created.' })
  createdAt: string;
}
