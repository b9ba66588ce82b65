import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { ClientOrderField } from '../enums/client-enums';
import { SortDirection } from '../enums/sort-direction';
import { PageArgs } from '../page-args';
import { CurrencyCodeScalar, DecimalScalar } from '../scalars';
import { AddressInput } from '../types/address';

/** What can be said of a client, but for its name. */
@InputType({ description: 'What can be said of a client, but for its name.' })
class ClientDetails {
  @Field(() => String, {
    nullable: true,
    description: 'The company, where `name` is a person; at most 200 characters.',
  })
  @IsOptional()
  @MaxLength(400)
  company?: string | null;

  @Field(() => String, { nullable: true, description: 'Where invoices are sent.' })
  @IsOptional()
  @MaxLength(254)
  email?: string | null;

  @Field(() => [String], { nullable: true, description: 'Further addresses that get every invoice; at most 10.' })
  @IsOptional()
  @ArrayMaxSize(10)
  extraRecipients?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Telephone number; at most 50 characters.' })
  phone?: string | null;

  @Field(() => AddressInput, {
    nullable: true,
    description: 'The address printed on invoices; takes the place of the whole address.',
  })
  address?: AddressInput | null;

  @Field(() => String, { nullable: true, description: 'Who to ask for; at most 200 characters.' })
  contactPerson?: string | null;

  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'The currency of new invoices.' })
  currency?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Default rate an hour in major units; not below zero, at most four decimals.',
  })
  defaultHourlyRate?: string | null;

  @Field(() => String, { nullable: true, description: '`Net N` (0 to 365), `Due on receipt` or `EOM`.' })
  paymentTerms?: string | null;

  @Field(() => String, { nullable: true, description: 'Tax or VAT number; at most 100 characters.' })
  taxId?: string | null;

  @Field(() => String, { nullable: true, description: 'BCP 47 tag such as "de-CH".' })
  locale?: string | null;

  @Field(() => String, { nullable: true, description: 'Notes for members only; at most 5000 characters.' })
  notes?: string | null;
}

/** A new client. */
@InputType({ description: 'A new client.' })
export class CreateClientInput extends ClientDetails {
  @Field(() => String, { description: 'The name as it is printed on invoices; 1 to 200 characters.' })
  @MaxLength(400)
  name: string;
}

/** A change of a client. */
@InputType({ description: 'A change of a client: what is left out stays, `null` clears.' })
export class UpdateClientInput extends ClientDetails {
  @Field(() => ID, { description: 'Which client (`cli_…`).' })
  id: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The `version` that the change was made on; CONFLICT when there is a newer one.',
  })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'The name; 1 to 200 characters; cannot be cleared.' })
  name?: string;
}

/** Which clients. */
@InputType({ description: 'Which clients; conditions that are given must all hold.' })
export class ClientFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only clients that are, or are not, active.' })
  isActive?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Text that the name, company or email contains, in any case; at most 100 characters.',
  })
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
