import { Field, ID, ObjectType } from 'type-graphql';
import { MemberRole } from '../../domain/permissions';
import { UserStatus } from '../enums/user-enums';
import { DateTimeScalar } from '../scalars';
import { Plan } from './subscription';

@ObjectType({ description: 'An organization that a user belongs to: only its name and plan.' })
export class AdminPlace {
  @Field(() => String, { description: 'The business name.' })
  organizationName: string;

  @Field(() => MemberRole, { description: "The user's role in it." })
  role: MemberRole;

  @Field(() => Plan, { description: 'Its plan.' })
  plan: Plan;
}

@ObjectType({ description: 'A user, as seen by a platform administrator.' })
export class AdminUser {
  @Field(() => ID, { description: "The user's ID (`usr_…`)." })
  id: string;

  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { description: 'The email address, in lower case.' })
  email: string;

  @Field(() => String, { nullable: true, description: 'The mobile number in E.164 format.' })
  mobile: string | null;

  @Field(() => UserStatus, { description: 'Whether the user can log in.' })
  status: UserStatus;

  @Field(() => Boolean, { description: "Whether the user's email address is verified." })
  isEmailVerified: boolean;

  @Field(() => Boolean, { description: "Whether the user's mobile number is verified." })
  isMobileVerified: boolean;

  @Field(() => Boolean, { description: 'Whether the user is a platform administrator.' })
  isAdministrator: boolean;

  @Field(() => [AdminPlace], {
    description: 'The organizations that the user belongs to, in the order the user joined them.',
  })
  places: AdminPlace[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the user last logged in with a password.' })
  lastLoginAt: string | null;

  @Field(() => DateTimeScalar, { description: 'When the user registered.' })
  createdAt: string;
}
