import { Field, Int } from 'type-graphql';
import { ApiType } from '../api-type';
import { CurrencyCodeScalar, DateTimeScalar, DecimalScalar } from '../scalars';
import { LineCode } from './invoice-line';
import { Node } from './node';

@ApiType({ implements: Node, description: 'A product or service that the organization bills often.' })
export class Item extends Node {
  @Field(() => String, { description: 'The name, at most 200 characters.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'The text for lines of invoices, if it is not the name.',
  })
  description: string | null;

  @Field(() => DecimalScalar, { description: 'The unit price, in major units of `currency`. At most four decimals.' })
  rate: string;

  @Field(() => CurrencyCodeScalar, { description: 'The currency of the price.' })
  currency: string;

  @Field(() => String, {
    nullable: true,
    description: 'What a quantity of it counts: HOUR, DAY, PIECE, KM, MILE, MONTH or a text. Null for nothing.',
  })
  unit: string | null;

  @Field(() => LineCode, { nullable: true, description: 'Its code in a public list.' })
  code: LineCode | null;

  @Field(() => Boolean, {
    description:
      'Whether it is archived. Lists omit it unless their filter asks for it. Invoices that were billed with it are not affected.',
  })
  isArchived: boolean;

  @Field(() => Int, {
    description: 'Incremented on every change. Pass it as `expectedVersion` to detect conflicting edits.',
  })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When it was created.' })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: string;
}
