import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { InvitationStatus } from '../../domain/invitation-status';
import { MemberFeature, MemberRole } from '../../domain/permissions';
import { ShowsMoney } from '../access';
import { DateTimeScalar, DecimalScalar } from '../scalars';
import { Node } from './node';
import { User } from './user';

registerEnumType(InvitationStatus, {
  name: 'InvitationStatus',
  description: 'The status of an invitation.',
  valuesConfig: {
    PENDING: { description: 'Waiting to be accepted.' },
    ACCEPTED: { description: 'Accepted; the person is a member.' },
    EXPIRED: { description: 'Expired; it can be sent again.' },
    CANCELLED: { description: 'Cancelled.' },
  },
});

@ObjectType({
  implements: Node,
  description: 'An invitation to become a member. Anyone who has its link can accept it, once.',
})
export class Invitation extends Node {
  @Field(() => String, { description: 'The email address it was sent to, in lower case.' })
  email: string;

  @Field(() => MemberRole, { description: 'The role that the person will have.' })
  role: MemberRole;

  @Field(() => String, { nullable: true, description: 'The team that the person will work in.' })
  team: string | null;

  @Field(() => String, { nullable: true, description: 'The department that the person will work in.' })
  department: string | null;

  @Field(() => String, { nullable: true, description: "The person's job title." })
  jobTitle: string | null;

  @Field(() => DecimalScalar, {
    simple: false,
    nullable: true,
    description: "The hourly rate, in major units of the organization's currency.",
  })
  @ShowsMoney()
  hourlyRate: string | null;

  @Field(() => [MemberFeature], {
    description: 'The features that an employee will have in addition to their own time, profile and projects.',
  })
  features: MemberFeature[];

  @Field(() => [ID], {
    nullable: true,
    description: 'The IDs of the projects that the person will be limited to (`prj_…`). Null for no limit.',
  })
  projectIds: string[] | null;

  @Field(() => String, { nullable: true, description: 'A personal message included in the email.' })
  personalMessage: string | null;

  @Field(() => User, { nullable: true, description: 'The member who sent it last. Null if that member has left.' })
  invitedBy: User | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A link that accepts the invitation, to pass on by other means than the email. Only `inviteUser` and `resendInvitation` return it; null otherwise. Unlike the link in the email, it does not verify the email address.',
  })
  acceptUrl: string | null;

  @Field(() => DateTimeScalar, { description: 'When it expires.' })
  expiresAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was accepted.' })
  acceptedAt: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was created.' })
  createdAt: string;
}

@ObjectType({ description: 'An invitation, as shown to the person who was invited.' })
export class InvitationOffer {
  @Field(() => String, { description: 'The email address it was sent to.' })
  email: string;

  @Field(() => String, { description: 'The business that sent the invitation.' })
  organizationName: string;

  @Field(() => String, { nullable: true, description: 'The member who sent it. Null if that member has left.' })
  invitedBy: string | null;

  @Field(() => MemberRole, { description: 'The role that the person will have.' })
  role: MemberRole;

  @Field(() => String, { nullable: true, description: 'The team that the person will work in.' })
  team: string | null;

  @Field(() => String, { nullable: true, description: 'The department that the person will work in.' })
  department: string | null;

  @Field(() => String, { nullable: true, description: "The person's job title." })
  jobTitle: string | null;

  @Field(() => String, { nullable: true, description: 'A personal message from the sender.' })
  personalMessage: string | null;

  @Field(() => DateTimeScalar, { description: 'When it expires.' })
  expiresAt: Date;

  @Field(() => Boolean, {
    description:
      'Whether a user with this email address already exists. That user accepts with their existing password.',
  })
  hasAccount: boolean;
}
