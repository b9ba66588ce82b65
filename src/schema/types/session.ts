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
  description: "A member's role in an organization, from most to fewest permissions.",
  valuesConfig: {
    OWNER: { description: 'Everything, including the organization and its plan.' },
    ADMIN: { description: 'Settings, members, the audit log, and everything that a manager can do.' },
    MANAGER: { description: "Clients, projects, invoices, payments, reports, and everyone's time." },
    EMPLOYEE: { description: 'Their own time, profile and projects.' },
  },
});

@ApiType({ description: 'The user who is logged in, and the organization of the session.' })
export class Me {
  @Field(() => ID, { description: 'The ID (`me_…`): one for each user and organization.' })
  id: string;

  @Field(() => User, { description: 'The user.' })
  user: User;

  @Field(() => MemberRole, { description: "The user's role in the organization." })
  role: MemberRole;

  @Field(() => Preferences, { description: "The user's preferences, which are the same in every organization." })
  preferences: Preferences;

  @Field(() => SecuritySettings, { description: 'The security settings of the account.' })
  security: SecuritySettings;

  @Field(() => Organization, { description: 'The organization of the session.' })
  organization: Organization;

  @Field(() => PlanSubscription, { description: "The organization's plan and its usage." })
  subscription: PlanSubscription;
}

@ApiType({ description: 'The tokens of a session.' })
export class SessionTokens {
  @Field(() => String, {
    description:
      'Send it as `Authorization: Bearer <accessToken>`. It is a JWT; treat it as opaque. It is invalid once the session ends.',
  })
  accessToken: string;

  @Field(() => String, { description: 'Always "Bearer".' })
  tokenType: string;

  @Field(() => Int, {
    description: 'Seconds until the access token expires. After that, requests fail with TOKEN_EXPIRED.',
  })
  expiresIn: number;

  @Field(() => String, {
    description:
      'Exchange it for new tokens with `refreshSession`. It can be used once, apart from repetitions within the seconds of `REFRESH_GRACE_SECONDS` (30 by default). Store it where other programs cannot read it.',
  })
  refreshToken: string;

  @Field(() => User, { description: 'The user who is logged in.' })
  user: User;

  @Field(() => Me, {
    nullable: true,
    description:
      'The logged-in user, as the query `me` returns it with the new token. Null for platform administrators.',
  })
  me: Me | null;

  /** What the caller may see in the response; null for platform administrators. Not a field of the API. */
  rights: Rights | null;
}

@ApiType({ description: 'The session that was ended.' })
export class LogoutPayload {
  @Field(() => ID, { description: 'The ID of the session that was ended (`ses_…`).' })
  sessionId: string;
}

@ApiType({ description: 'The approximate location of a session, derived from its IP address.' })
export class SessionLocation {
  @Field(() => String, { description: 'The city.' })
  city: string;

  @Field(() => String, { description: 'The country.' })
  country: string;
}

@ApiType({ description: 'A login of the user on one device.' })
export class Session {
  @Field(() => ID, { description: "The session's ID (`ses_…`)." })
  id: string;

  @Field(() => String, {
    description: 'The browser and operating system, such as "Chrome on macOS", as far as `userAgent` identifies them.',
  })
  device: string;

  @Field(() => String, { nullable: true, description: 'The user agent that the device sent when the session started.' })
  userAgent: string | null;

  @Field(() => String, { nullable: true, description: 'The IP address from which the session was started.' })
  ipAddress: string | null;

  @Field(() => DateTimeScalar, { description: 'When the session started.' })
  loginTime: Date;

  @Field(() => DateTimeScalar, { description: 'When the session was last used, to the minute.' })
  lastActivity: Date;

  @Field(() => Boolean, { description: 'Whether it is the session of this request.' })
  isCurrent: boolean;

  @Field(() => SessionLocation, {
    nullable: true,
    description: 'The location. Null if unknown; this server does not look up addresses.',
  })
  location: SessionLocation | null;
}

@ApiType({ description: 'A new session of the caller on another device, and its tokens.' })
export class CreateSessionPayload {
  @Field(() => Session, { description: 'The session.' })
  session: Session;

  @Field(() => SessionTokens, { description: 'The tokens for the other device. They are shown only once.' })
  tokens: SessionTokens;
}

@ApiType({ description: 'The session that was ended and deleted.' })
export class TerminateSessionPayload {
  @Field(() => ID, { description: 'The ID of the session that was ended (`ses_…`).' })
  sessionId: string;
}
