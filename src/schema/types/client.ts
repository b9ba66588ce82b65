import { Field, Int } from 'type-graphql';
import { ShowsMoney } from '../access';
import { ApiType } from '../api-type';
import { CurrencyCodeScalar, DateTimeScalar, DecimalScalar } from '../scalars';
import { Address } from './address';
import { Money } from './money';
import { Node } from './node';

/** Whom the organization bills. */
@ApiType({ implements: Node, description: 'Whom the organization bills.' })
export class Client extends Node {
  @Field(() => String, { description: 'The name as it is printed on invoices, at most 200 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The company, where `name` is a person.' })
  company: string | null;

  @Field(() => String, { nullable: true, description: 'Where invoices are sent.' })
  email: string | null;

  @Field(() => [String], { description: 'Further addresses that get every invoice; at most 10.' })
  extraRecipients: string[];

  @Field(() => String, { nullable: true, description: 'Telephone number, as it was typed.' })
  phone: string | null;

  @Field(() => Address, { nullable: true, description: 'The address printed on invoices.' })
  address: Address | null;

  @Field(() => String, { nullable: true, description: 'Who to ask for.' })
  contactPerson: string | null;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: "The currency of new invoices; null means the organization's.",
  })
  currency: string | null;

  @Field(() => DecimalScalar, {
    simple: false,
    nullable: true,
    description:
      "Default rate an hour, in major units of the client's currency; null for employees without the feature INVOICING.",
  })
  @ShowsMoney()
  defaultHourlyRate: string | null;

  @Field(() => String, {
    nullable: true,
    description: "`Net N`, `Due on receipt` or `EOM`; null means the organization's.",
  })
  paymentTerms: string | null;

  @Field(() => String, { nullable: true, description: 'Tax or VAT number, printed on invoices.' })
  taxId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'BCP 47 tag that decides how numbers and dates are written on invoices.',
  })
  locale: string | null;

  @Field(() => String, { nullable: true, description: 'Notes for members only; never shown to the client.' })
  notes: string | null;

  @Field(() => Boolean, { description: 'False once the client was deleted; invoices of it stay.' })
  isActive: boolean;

  @Field(() => [Money], {
    simple: false,
    nullable: true,
    description:
      'What is open on published invoices, per currency; empty when nothing is; null for employees without the feature INVOICING.',
  })
  @ShowsMoney()
  balance: Money[] | null;

  @Field(() => [Money], {
    simple: false,
    nullable: true,
    description:
      'Money received that no invoice has taken yet, per currency; empty when there is none; null for employees without the feature INVOICING.',
  })
  @ShowsMoney()
  credit: Money[] | null;

  @Field(() => Int, { description: 'Goes up with each change; give it back as `expectedVersion`.' })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: string;
}
