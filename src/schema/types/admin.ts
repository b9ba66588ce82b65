import { Field, ID, ObjectType } from 'type-graphql';
import { MemberRole } from '../../domain/permissions';
import { UserStatus } from '../enums/user-enums';
import { DateTimeScalar } from '../scalars';
import { Plan } from './subscription';

/** An organization that a user of the platform is in. */
@ObjectType({ description: 'An organization that a user is in: its name and plan, and nothing of what it does.' })
export class AdminPlace {
  @Field(() => String, { description: 'The business name.' })
  organizationName: string;

  @Field(() => MemberRole, { description: "The user's place in it." })
  role: MemberRole;

  @Field(() => Plan, { description: 'Its plan.' })
  plan: Plan;
}

/** A user as an administrator of the platform sees one. */
@ObjectType({ description: 'A user as an administrator of the platform sees one.' })
export class AdminUser {
  @Field(() => ID, { description: 'The id, `usr_…`.' })
  id: string;

  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { description: 'The email address, in lower case.' })
  email: string;

  @Field(() => String, { nullable: true, description: 'The mobile number in E.164.' })
  mobile: string | null;

  @Field(() => UserStatus, { description: 'Whether the user can log in.' })
  status: UserStatus;

  @Field(() => Boolean, { description: 'Whether the user has shown that the email address is theirs.' })
  isEmailVerified: boolean;

  @Field(() => Boolean, { description: 'Whether the user has shown that the mobile number is theirs.' })
  isMobileVerified: boolean;

  @Field(() => Boolean, { description: 'Whether the user administers the platform.' })
  isAdministrator: boolean;

  @Field(() => [AdminPlace], { description: 'The organizations that the user is in, the first joined first.' })
  places: AdminPlace[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the user last logged in with a password.' })
  lastLoginAt: string | null;

  @Field(() => DateTimeScalar, { description: 'When the user registered.' })
  createdAt: string;
}
