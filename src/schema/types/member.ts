import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MemberFeature, MemberRole } from '../../domain/permissions';
import { ShowsMoney } from '../access';
import { DateTimeScalar, DecimalScalar } from '../scalars';
import { Node } from './node';

registerEnumType(MemberFeature, {
  name: 'MemberFeature',
  description: 'What an employee can be given beyond their own time, profile and projects.',
  valuesConfig: {
    TIME_TRACKING: { description: "To see everybody's time; to approve it takes a manager." },
    REPORTING: { description: "Reports and everybody's time; without INVOICING they show no money." },
    INVOICING: { description: 'Invoices and payments, clients to be read, and money: rates, amounts and costs.' },
    CLIENTS: { description: 'To see and change clients; without INVOICING they show no money.' },
  },
});

/** A user's place in an organization. */
@ObjectType({ implements: Node, description: "A user's place in the caller's organization." })
export class Member extends Node {
  @Field(() => MemberRole, { description: 'What they may do.' })
  role: MemberRole;

  @Field(() => String, { nullable: true, description: 'What they are called at work.' })
  jobTitle: string | null;

  @Field(() => String, { nullable: true, description: 'Where they work.' })
  department: string | null;

  @Field(() => String, { nullable: true, description: 'With whom they work.' })
  team: string | null;

  @Field(() => DecimalScalar, {
    simple: false,
    nullable: true,
    description:
      "Rate an hour in major units of the organization's currency; null for employees without the feature INVOICING, their own included.",
  })
  @ShowsMoney()
  hourlyRate: string | null;

  @Field(() => [MemberFeature], { description: 'What an employee may do beyond their own; empty for other roles.' })
  features: MemberFeature[];

  @Field(() => [ID], {
    nullable: true,
    description: 'The projects (`prj_…`) that an employee is limited to; null is no limit.',
  })
  projectIds: string[] | null;

  @Field(() => Int, { description: 'Goes up with each change; give it back as `expectedVersion`.' })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When they became a member.' })
  joinedAt: string;
}
