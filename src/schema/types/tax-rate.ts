import { Field, Int } from 'type-graphql';
import { ApiType } from '../api-type';
import { TaxCategory } from '../enums/invoice-enums';
import { DateTimeScalar, DecimalScalar } from '../scalars';
import { Node } from './node';

@ApiType({ implements: Node, description: 'A tax that the organization chooses from for its invoices and clients.' })
export class TaxRate extends Node {
  @Field(() => String, { description: 'The name as it is printed, at most 50 characters.' })
  name: string;

  @Field(() => DecimalScalar, { description: 'The rate as a fraction: "0.08" is 8%. At most six decimals.' })
  rate: string;

  @Field(() => TaxCategory, { description: 'Why it is charged, or is not.' })
  category: TaxCategory;

  @Field(() => String, {
    nullable: true,
    description: "The reason that is printed for it in place of the category's own. Null for that one.",
  })
  reason: string | null;

  @Field(() => Boolean, {
    description:
      'Whether it is archived. Lists omit it unless their filter asks for it. Invoices that it was copied to are not affected.',
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
