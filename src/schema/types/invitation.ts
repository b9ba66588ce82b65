import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { InvitationStatus } from '../../domain/invitation-status';
import { MemberFeature, MemberRole } from '../../domain/permissions';
import { ShowsMoney } from '../access';
import { DateTimeScalar, DecimalScalar } from '../scalars';
import { Node } from './node';
import { User } from './user';

registerEnumType(InvitationStatus, {
  name: 'InvitationStatus',
  description: 'Where an invitation stands.',
  valuesConfig: {
    PENDING: { description: 'Waits to be accepted.' },
    ACCEPTED: { description: 'Made a member, once.' },
    EXPIRED: { description: 'Waited too long; it can be sent again.' },
    CANCELLED: { description: 'Taken back.' },
  },
});

/** An offer to become a member. */
@ObjectType({
  implements: Node,
  description: 'An offer to become a member. Its token is in the email alone: nobody here can accept it for another.',
})
export class Invitation extends Node {
  @Field(() => String, { description: 'Whom it was sent to, in lower case.' })
  email: string;

  @Field(() => MemberRole, { description: 'What they will be.' })
  role: MemberRole;

  @Field(() => String, { nullable: true, description: 'With whom they will work.' })
  team: string | null;

  @Field(() => String, { nullable: true, description: 'Where they will work.' })
  department: string | null;

  @Field(() => String, { nullable: true, description: 'What they will be called at work.' })
  jobTitle: string | null;

  @Field(() => DecimalScalar, {
    simple: false,
    nullable: true,
    description: "Rate an hour in major units of the organization's currency.",
  })
  @ShowsMoney()
  hourlyRate: string | null;

  @Field(() => [MemberFeature], { description: 'What an employee will be able to do beyond their own.' })
  features: MemberFeature[];

  @Field(() => [ID], { nullable: true, description: 'The projects they will be limited to; null is no limit.' })
  projectIds: string[] | null;

  @Field(() => String, { nullable: true, description: 'What the email says besides.' })
  personalMessage: string | null;

  @Field(() => User, { nullable: true, description: 'Who sent it last; null for somebody who has left.' })
  invitedBy: User | null;

  @Field(() => DateTimeScalar, { description: 'Until when it can be accepted.' })
  expiresAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was accepted.' })
  acceptedAt: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt: string;
}

/** What whoever holds the token of an invitation sees of it. */
@ObjectType({ description: 'What the person who was invited sees of an invitation that can be accepted.' })
export class InvitationOffer {
  @Field(() => String, { description: 'Whom it was sent to.' })
  email: string;

  @Field(() => String, { description: 'The business that invites.' })
  organizationName: string;

  @Field(() => String, { nullable: true, description: 'Who invites; null for somebody who has left.' })
  invitedBy: string | null;

  @Field(() => MemberRole, { description: 'What they will be.' })
  role: MemberRole;

  @Field(() => String, { nullable: true, description: 'With whom they will work.' })
  team: string | null;

  @Field(() => String, { nullable: true, description: 'Where they will work.' })
  department: string | null;

  @Field(() => String, { nullable: true, description: 'What they will be called at work.' })
  jobTitle: string | null;

  @Field(() => String, { nullable: true, description: 'What the sender says besides.' })
  personalMessage: string | null;

  @Field(() => DateTimeScalar, { description: 'Until when it can be accepted.' })
  expiresAt: Date;

  @Field(() => Boolean, {
    description: 'Whether somebody has this email already: then accepting takes the password they have.',
  })
  hasAccount: boolean;
}
