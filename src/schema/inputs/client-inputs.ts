import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { ClientOrderField } from '../enums/client-enums';
import { SortDirection } from '../enums/sort-direction';
import { PageArgs } from '../page-args';
import { PublicId } from '../rules/code-rules';
import { Distinct, List, NeverNull } from '../rules/field-rules';
import { HourlyRate } from '../rules/number-rules';
import { Email, Locale, PaymentTerms, PostalAddress, PrintedCode, Text } from '../rules/text-rules';
import { CurrencyCodeScalar, DecimalScalar } from '../scalars';
import { CustomFieldInput } from '../types/custom-field';
import { AddressInput } from '../types/address';

@InputType({ description: 'The details of a client, except its name.' })
class ClientDetails {
  @Field(() => String, { nullable: true, description: 'The company, if `name` is a person.' })
  @Text(200)
  company?: string | null;

  @Field(() => String, { nullable: true, description: 'The email address to which invoices are sent.' })
  @Email()
  email?: string | null;

  @Field(() => [String], { nullable: true, description: 'Further addresses that receive every invoice.' })
  @List({ max: 10, tooLong: 'at most 10 addresses', once: true })
  @Email()
  extraRecipients?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether its invoices are reminded of. True for new clients. Reminders whose day came before they are switched on are left out.',
  })
  @NeverNull()
  remindersEnabled?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The telephone number.' })
  @Text(50)
  phone?: string | null;

  @Field(() => AddressInput, {
    nullable: true,
    description: 'The address printed on invoices. Replaces the whole address.',
  })
  @PostalAddress()
  address?: AddressInput | null;

  @Field(() => String, { nullable: true, description: 'The contact person.' })
  @Text(200)
  contactPerson?: string | null;

  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'The currency of new invoices.' })
  currency?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The default hourly rate, in major units.' })
  @HourlyRate()
  defaultHourlyRate?: string | null;

  @Field(() => String, { nullable: true, description: 'When invoices are due.' })
  @PaymentTerms()
  paymentTerms?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "The IDs of the tax rates of the client's new invoices. Fails with NOT_FOUND for an unknown tax rate; INVALID_STATE for an archived one; FORBIDDEN for employees without the INVOICING feature.",
  })
  @List({ max: 10, tooLong: 'at most 10 taxes', once: true })
  @PublicId('taxRate')
  defaultTaxRateIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The tax or VAT number.' })
  @PrintedCode(100)
  taxId?: string | null;

  @Field(() => String, { nullable: true, description: "The locale of the client's invoices." })
  @Locale()
  locale?: string | null;

  @Field(() => [CustomFieldInput], { nullable: true, description: 'Custom fields; replaces the list.' })
  @List({ max: 20 })
  @Distinct('name', 'is the name of another field')
  customFields?: CustomFieldInput[] | null;

  @Field(() => String, { nullable: true, description: 'Internal notes, for members only.' })
  @Text(5000, { lines: true })
  notes?: string | null;
}

@InputType({ description: 'A new client.' })
export class CreateClientInput extends ClientDetails {
  @Field(() => String, { description: 'The name as it is printed on invoices.' })
  @Text(200, { required: true })
  name: string;
}

@InputType({ description: 'Changes to a client. Omitted fields are not changed; `null` clears a field.' })
export class UpdateClientInput extends ClientDetails {
  @Field(() => ID, { description: "The client's ID." })
  @PublicId('client')
  id: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The `version` that the changes are based on. Fails with CONFLICT if the object has changed since.',
  })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'The name.' })
  @NeverNull('a client must have a name')
  @Text(200, { required: true })
  name?: string;
}

@InputType({ description: 'Filters the clients. A client must match every condition.' })
export class ClientFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only active (true) or deleted (false) clients. Defaults to true.',
  })
  isActive?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Text that the name, company or email contains. Case, accents and the style of quotation marks are ignored. One or two characters match only the beginning of the name.',
  })
  @Text(100)
  search?: string | null;
}

@InputType({ description: 'The order of the clients.' })
export class ClientOrder {
  @Field(() => ClientOrderField, { description: 'The field to sort by.' })
  field: ClientOrderField;

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'The direction of a sort.' })
  direction: SortDirection;
}

@ArgsType()
export class ClientsArgs extends PageArgs {
  @Field(() => ClientFilter, { nullable: true, description: 'Filters the list.' })
  filter?: ClientFilter | null;

  @Field(() => ClientOrder, { nullable: true, description: 'The order of the list. By name if omitted.' })
  orderBy?: ClientOrder | null;
}
