import { Field, ID, Int } from 'type-graphql';
import { ShowsMoney } from '../access';
import { ApiType } from '../api-type';
import { CurrencyCodeScalar, DateTimeScalar, DecimalScalar } from '../scalars';
import { Address } from './address';
import { CustomField } from './custom-field';
import { Money } from './money';
import { Node } from './node';

@ApiType({ implements: Node, description: 'A person or business that the organization bills.' })
export class Client extends Node {
  @Field(() => String, { description: 'The name printed on invoices, at most 200 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The company, if `name` is a person.' })
  company: string | null;

  @Field(() => String, { nullable: true, description: 'The email address to which invoices are sent.' })
  email: string | null;

  @Field(() => [String], { description: 'Further addresses that receive every invoice, at most 10.' })
  extraRecipients: string[];

  @Field(() => String, { nullable: true, description: 'The telephone number, as entered.' })
  phone: string | null;

  @Field(() => Address, { nullable: true, description: 'The address printed on invoices.' })
  address: Address | null;

  @Field(() => String, { nullable: true, description: 'The contact person.' })
  contactPerson: string | null;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: "The currency of new invoices. If null, the organization's currency is used.",
  })
  currency: string | null;

  @Field(() => DecimalScalar, {
    simple: false,
    nullable: true,
    description:
      "The default hourly rate, in major units of the client's currency. Null for employees without the INVOICING feature.",
  })
  @ShowsMoney()
  defaultHourlyRate: string | null;

  @Field(() => String, {
    nullable: true,
    description: "`Net N`, `Due on receipt` or `EOM`. If null, the organization's payment terms are used.",
  })
  paymentTerms: string | null;

  @Field(() => Boolean, { description: 'Whether its invoices are reminded of.' })
  remindersEnabled: boolean;

  @Field(() => [ID], {
    description:
      "The IDs of the tax rates (`tax_…`) of the client's new invoices; at most 10. Empty means the organization's default tax. An archived tax rate remains until it is removed.",
  })
  defaultTaxRateIds: string[];

  @Field(() => String, { nullable: true, description: 'The tax or VAT number printed on invoices.' })
  taxId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The BCP 47 tag of the locale in which numbers and dates are formatted on invoices.',
  })
  locale: string | null;

  @Field(() => String, { nullable: true, description: 'Internal notes. They are never shown to the client.' })
  notes: string | null;

  @Field(() => [CustomField], { description: 'Custom fields, at most 20.' })
  customFields: CustomField[];

  @Field(() => Boolean, {
    description:
      'False if the client was deleted. Its invoices are kept. Lists omit it unless their filter asks for it.',
  })
  isActive: boolean;

  @Field(() => [Money], {
    simple: false,
    nullable: true,
    description:
      'The outstanding balance of published invoices, one amount per currency. Empty if nothing is outstanding. Null for employees without the INVOICING feature.',
  })
  @ShowsMoney()
  balance: Money[] | null;

  @Field(() => [Money], {
    simple: false,
    nullable: true,
    description:
      'Money received that is not applied to any invoice, one amount per currency. Empty if there is none. Null for employees without the INVOICING feature.',
  })
  @ShowsMoney()
  credit: Money[] | null;

  @Field(() => Int, {
    description: 'Incremented on every change. Pass it as `expectedVersion` to detect conflicting edits.',
  })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When it was created.' })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: string;
}
