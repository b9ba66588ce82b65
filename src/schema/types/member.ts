import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MemberFeature, MemberRole } from '../../domain/permissions';
import { ShowsMoney } from '../access';
import { DateTimeScalar, DecimalScalar } from '../scalars';
import { Node } from './node';

registerEnumType(MemberFeature, {
  name: 'MemberFeature',
  description: 'What an employee can be granted in addition to their own time, profile and projects.',
  valuesConfig: {
    TIME_TRACKING: { description: "View everyone's time. Only managers can approve it." },
    REPORTING: { description: "View reports and everyone's time. Amounts are hidden without INVOICING." },
    INVOICING: { description: 'Manage invoices and payments, view clients, and see money: rates, amounts and costs.' },
    CLIENTS: { description: 'View and change clients. Amounts are hidden without INVOICING.' },
  },
});

@ObjectType({ implements: Node, description: "A user's membership of the caller's organization." })
export class Member extends Node {
  @Field(() => MemberRole, { description: "The member's role." })
  role: MemberRole;

  @Field(() => String, { nullable: true, description: 'The job title.' })
  jobTitle: string | null;

  @Field(() => String, { nullable: true, description: 'The department.' })
  department: string | null;

  @Field(() => String, { nullable: true, description: 'The team.' })
  team: string | null;

  @Field(() => DecimalScalar, {
    simple: false,
    nullable: true,
    description:
      "The hourly rate, in major units of the organization's currency. For employees without the INVOICING feature, null unless it is their own.",
  })
  @ShowsMoney()
  hourlyRate: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The minutes that the member works in a week, for timesheets. Null if that is not known.',
  })
  weeklyCapacityMinutes: number | null;

  @Field(() => [MemberFeature], { description: 'The features granted to an employee. Empty for other roles.' })
  features: MemberFeature[];

  @Field(() => [ID], {
    nullable: true,
    description: 'The IDs of the projects that an employee is limited to (`prj_…`). Null for no limit.',
  })
  projectIds: string[] | null;

  @Field(() => Int, {
    description: 'Incremented on every change. Pass it as `expectedVersion` to detect conflicting edits.',
  })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When the user became a member.' })
  joinedAt: string;
}
