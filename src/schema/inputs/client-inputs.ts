import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { ClientOrderField } from '../enums/client-enums';
import { SortDirection } from '../enums/sort-direction';
import { PageArgs } from '../page-args';
import { PublicId } from '../rules/code-rules';
import { List, NeverNull } from '../rules/field-rules';
import { Rate } from '../rules/number-rules';
import { Email, Locale, PaymentTerms, PostalAddress, Text } from '../rules/text-rules';
import { CurrencyCodeScalar, DecimalScalar } from '../scalars';
import { AddressInput } from '../types/address';

/** What can be said of a client, but for its name. */
@InputType({ description: 'What can be said of a client, but for its name.' })
class ClientDetails {
  @Field(() => String, { nullable: true, description: 'The company, where `name` is a person.' })
  @Text(200)
  company?: string | null;

  @Field(() => String, { nullable: true, description: 'Where invoices are sent.' })
  @Email()
  email?: string | null;

  @Field(() => [String], { nullable: true, description: 'Further addresses that get every invoice.' })
  @List({ max: 10, tooLong: 'at most 10 addresses', once: true })
  @Email()
  extraRecipients?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  @Text(50)
  phone?: string | null;

  @Field(() => AddressInput, {
    nullable: true,
    description: 'The address printed on invoices; takes the place of the whole address.',
  })
  @PostalAddress()
  address?: AddressInput | null;

  @Field(() => String, { nullable: true, description: 'Who to ask for.' })
  @Text(200)
  contactPerson?: string | null;

  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'The currency of new invoices.' })
  currency?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Default rate an hour in major units.' })
  @Rate()
  defaultHourlyRate?: string | null;

  @Field(() => String, { nullable: true, description: 'When invoices are due.' })
  @PaymentTerms()
  paymentTerms?: string | null;

  @Field(() => String, { nullable: true, description: 'Tax or VAT number.' })
  @Text(100)
  taxId?: string | null;

  @Field(() => String, { nullable: true, description: 'The locale of its invoices.' })
  @Locale()
  locale?: string | null;

  @Field(() => String, { nullable: true, description: 'Notes for members only.' })
  @Text(5000, { lines: true })
  notes?: string | null;
}

/** A new client. */
@InputType({ description: 'A new client.' })
export class CreateClientInput extends ClientDetails {
  @Field(() => String, { description: 'The name as it is printed on invoices.' })
  @Text(200, { required: true })
  name: string;
}

/** A change of a client. */
@InputType({ description: 'A change of a client: what is left out stays, `null` clears.' })
export class UpdateClientInput extends ClientDetails {
  @Field(() => ID, { description: 'The client.' })
  @PublicId('client')
  id: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The `version` that the change was made on; CONFLICT when there is a newer one.',
  })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'The name.' })
  @NeverNull('a client has a name')
  @Text(200, { required: true })
  name?: string;
}

/** Which clients. */
@InputType({ description: 'Which clients; conditions that are given must all hold.' })
export class ClientFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only clients that are, or are not, active.' })
  isActive?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Text that the name, company or email contains. Case, accents and the form of quotes do not matter. One or two characters match only the beginning of the name.',
  })
  @Text(100)
  search?: string | null;
}

/** In which order. */
@InputType({ description: 'In which order clients come.' })
export class ClientOrder {
  @Field(() => ClientOrderField, { description: 'By what.' })
  field: ClientOrderField;

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'Upwards or downwards.' })
  direction: SortDirection;
}

/** Which part of the list. */
@ArgsType()
export class ClientsArgs extends PageArgs {
  @Field(() => ClientFilter, { nullable: true, description: 'Which.' })
  filter?: ClientFilter | null;

  @Field(() => ClientOrder, { nullable: true, description: 'In which order; by name where it is left out.' })
  orderBy?: ClientOrder | null;
}
