import { Field, InputType } from 'type-graphql';
import { ApiType } from '../api-type';
import { PrintedCode, Text } from '../rules/text-rules';

@ApiType({ description: 'A postal address. Every part is optional.' })
export class Address {
  @Field(() => String, { nullable: true, description: 'Street and number.' })
  street?: string | null;

  @Field(() => String, { nullable: true, description: 'The second line: suite, floor or care of.' })
  street2?: string | null;

  @Field(() => String, { nullable: true, description: 'City or town.' })
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'State, province or region.' })
  state?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: 'The country, as printed.' })
  country?: string | null;
}

@InputType({ description: 'A postal address. Every part is optional.' })
export class AddressInput {
  @Field(() => String, { nullable: true, description: 'Street and number.' })
  @Text(200)
  street?: string | null;

  @Field(() => String, { nullable: true, description: 'The second line: suite, floor or care of.' })
  @Text(200)
  street2?: string | null;

  @Field(() => String, { nullable: true, description: 'City or town.' })
  @Text(200)
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'State, province or region.' })
  @Text(200)
  state?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  @PrintedCode(200)
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: 'The country, as printed.' })
  @PrintedCode(200)
  country?: string | null;
}
