import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { UserStatus } from '../enums/user-enums';
import { PageArgs } from '../page-args';
import { PublicId } from '../rules/code-rules';
import { Text } from '../rules/text-rules';

/** Which users of the platform. */
@InputType({ description: 'Which users of the platform; conditions that are given must all hold.' })
export class AdminUserFilter {
  @Field(() => UserStatus, { nullable: true, description: 'Only those who can, or cannot, log in.' })
  status?: UserStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those whose email is, or is not, verified.' })
  isEmailVerified?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Text that the name or email contains. Case, accents and the form of quotes do not matter. One or two characters match only the beginning of the name.',
  })
  @Text(100)
  search?: string | null;
}

/** Which part of the list. */
@ArgsType()
export class AdminUsersArgs extends PageArgs {
  @Field(() => AdminUserFilter, { nullable: true, description: 'Which.' })
  filter?: AdminUserFilter | null;
}

/** Who is suspended or restored. */
@InputType({ description: 'Who is suspended or restored.' })
export class AdminSetUserStatusInput {
  @Field(() => ID, { description: 'Which user; not yourself.' })
  @PublicId('user')
  id: string;

  @Field(() => UserStatus, { description: 'SUSPENDED ends all their sessions at once.' })
  status: UserStatus;
}
