import { Field, ID, Int, registerEnumType } from 'type-graphql';
import { ApiType } from '../api-type';
import { MemberRole } from '../../domain/permissions';
import { Organization } from './organization';
import { PlanSubscription } from './subscription';
import { User } from './user';

registerEnumType(MemberRole, {
  name: 'MemberRole',
  description: "A member's place in an organization, from all rights to the fewest.",
  valuesConfig: {
    OWNER: { description: 'Everything, the organization itself and its plan included.' },
    ADMIN: { description: 'Settings, members and the audit log, and all that a manager may.' },
    MANAGER: { description: 'Clients, projects, invoices, payments, reports, and the time of everybody.' },
    EMPLOYEE: { description: 'Their own time, profile and projects.' },
  },
});

/** What a client needs to act in a session. */
@ApiType({ description: 'What a client needs to act in its session.' })
export class SessionTokens {
  @Field(() => String, {
    description:
      'Send it as `Authorization: Bearer <accessToken>`. A JWT; treat it as opaque. Ending the session ends it.',
  })
  accessToken: string;

  @Field(() => String, { description: 'Always "Bearer".' })
  tokenType: string;

  @Field(() => Int, { description: 'Seconds for which the access token is good; TOKEN_EXPIRED after that.' })
  expiresIn: number;

  @Field(() => String, {
    description: 'Good once, for `refreshSession`. Keep it where other programs cannot read it.',
  })
  refreshToken: string;

  @Field(() => User, { description: 'Who is logged in.' })
  user: User;
}

/** A session that has ended. */
@ApiType({ description: 'The session that was ended.' })
export class LogoutPayload {
  @Field(() => ID, { description: "The ended session's id, `ses_…`." })
  sessionId: string;
}

/** Who is logged in, and where. */
@ApiType({ description: 'Who is logged in, and in which organization.' })
export class Me {
  @Field(() => User, { description: 'The user.' })
  user: User;

  @Field(() => MemberRole, { description: "The user's place in the organization: what they may do." })
  role: MemberRole;

  @Field(() => Organization, { description: 'The organization in which the session acts.' })
  organization: Organization;

  @Field(() => PlanSubscription, { description: "The organization's plan and its usage." })
  subscription: PlanSubscription;
}
