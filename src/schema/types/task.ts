import { Field, Int } from 'type-graphql';
import { ShowsMoney } from '../access';
import { ApiType } from '../api-type';
import { DateTimeScalar, DecimalScalar } from '../scalars';
import { Node } from './node';

@ApiType({ implements: Node, description: 'A task of a project, such as design or development.' })
export class Task extends Node {
  @Field(() => String, { description: 'The name, at most 200 characters. Unique among the tasks of a project.' })
  name: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether its time is billable by default. Null for the project's default.",
  })
  billable: boolean | null;

  @Field(() => Int, { nullable: true, description: 'The budget in minutes.' })
  budgetMinutes: number | null;

  @Field(() => DecimalScalar, {
    simple: false,
    nullable: true,
    description:
      "The budget as an amount, in major units of the client's currency. Null for employees without the INVOICING feature.",
  })
  @ShowsMoney()
  budgetAmount: string | null;

  @Field(() => Boolean, { description: "Whether it is archived. A project's `tasks` omit it; time entries keep it." })
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
