import { Field } from 'type-graphql';
import { UserStatus } from '../enums/user-enums';
import { ApiType } from '../api-type';
import { DateTimeScalar } from '../scalars';
import { Member } from './member';
import { Node } from './node';

@ApiType({ implements: Node, description: 'A person who logs in.' })
export class User extends Node {
  @Field(() => String, { description: 'The name, at most 200 characters.' })
  name: string;

  @Field(() => String, { description: 'The email address, in lower case. It is unique among users.' })
  email: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The mobile number in E.164 format, such as "+15551234567". Null if it is not yours, you do not manage members, and `showMobilesToMembers` of the settings is false.',
  })
  mobile: string | null;

  @Field(() => Boolean, { description: "Whether the user's email address is verified." })
  isEmailVerified: boolean;

  @Field(() => Boolean, { description: "Whether the user's mobile number is verified." })
  isMobileVerified: boolean;

  @Field(() => String, { description: 'The IANA time zone, such as "Europe/Berlin".' })
  timezone: string;

  @Field(() => String, { description: 'The BCP 47 language tag, such as "en-US".' })
  locale: string;

  @Field(() => UserStatus, { description: 'Whether the user can log in.' })
  status: UserStatus;

  @Field(() => Boolean, {
    description:
      'Whether it stands for someone without an account whose time was imported. It cannot log in, gets no messages, and its email address is made up. `mergeMember` merges it into a member.',
  })
  isPlaceholder: boolean;

  @Field(() => String, { nullable: true, description: 'A short biography, at most 2000 characters.' })
  bio: string | null;

  @Field(() => [String], { description: 'Skills, at most 50.' })
  skills: string[];

  @Field(() => String, {
    nullable: true,
    description:
      'The picture as a `data:image/…;base64,` URI. Because of its size it costs as much as 80 other fields.',
  })
  picture: string | null;

  @Field(() => Member, {
    nullable: true,
    description: "The user's membership of the caller's organization. Null for administrators, who have none.",
  })
  membership: Member | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the user last logged in with a password.' })
  lastLoginAt: string | null;

  @Field(() => DateTimeScalar, { description: 'When the user registered.' })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: 'When the profile, preferences or account were last changed.' })
  updatedAt: string;
}
