import { Field, ID, Int, registerEnumType } from 'type-graphql';
import { ApiType } from '../api-type';
import { MemberRole, type Rights } from '../../domain/permissions';
import { DateTimeScalar } from '../scalars';
import { Organization } from './organization';
import { Preferences } from './preferences';
import { SecuritySettings } from './security';
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

  /** What they may see of the answer; null in the platform's administration. No field of the API. */
  rights: Rights | null;
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

  @Field(() => Preferences, { description: 'What the user prefers; the same in every organization.' })
  preferences: Preferences;

  @Field(() => SecuritySettings, { description: 'How the account is guarded.' })
  security?: SecuritySettings;

  @Field(() => Organization, { description: 'The organization in which the session acts.' })
  organization: Organization;

  @Field(() => PlanSubscription, { description: "The organization's plan and its usage." })
  subscription?: PlanSubscription;
}

/** Where a session is, as far as its address tells. */
@ApiType({ description: 'Where a session is, as far as its address tells.' })
export class SessionLocation {
  @Field(() => String, { description: 'The city.' })
  city: string;

  @Field(() => String, { description: 'The country.' })
  country: string;
}

/** A login of the user on one device. */
@ApiType({ description: 'A login of the user on one device.' })
export class Session {
  @Field(() => ID, { description: 'Its id, `ses_…`.' })
  id: string;

  @Field(() => String, {
    description: 'The browser and the system, such as "Chrome on macOS", as far as `userAgent` tells.',
  })
  device: string;

  @Field(() => String, { nullable: true, description: 'What the device said of itself when the session began.' })
  userAgent: string | null;

  @Field(() => String, { nullable: true, description: 'The IP address from which the session began.' })
  ipAddress: string | null;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  loginTime: Date;

  @Field(() => DateTimeScalar, { description: 'When the last request came in it, to the minute.' })
  lastActivity: Date;

  @Field(() => Boolean, { description: 'Whether it is the session of this request.' })
  isCurrent: boolean;

  @Field(() => SessionLocation, {
    nullable: true,
    description: 'Where it is; null unless that is known, and this server looks addresses up nowhere.',
  })
  location: SessionLocation | null;
}

/** A further session, and what its device needs. */
@ApiType({ description: 'A further session of the caller, and what the other device needs to act in it.' })
export class CreateSessionPayload {
  @Field(() => Session, { description: 'The session.' })
  session: Session;

  @Field(() => SessionTokens, { description: 'For the other device; shown this once.' })
  tokens: SessionTokens;
}

/** A session that was ended. */
@ApiType({ description: 'The session that was ended and deleted.' })
export class TerminateSessionPayload {
  @Field(() => ID, { description: "The ended session's id, `ses_…`." })
  sessionId: string;
}
