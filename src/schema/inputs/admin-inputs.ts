import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { UserStatus } from '../enums/user-enums';
import { PageArgs } from '../page-args';
import { PublicId } from '../rules/code-rules';
import { Text } from '../rules/text-rules';

@InputType({ description: 'Filters the users of the platform. A user must match every condition.' })
export class AdminUserFilter {
  @Field(() => UserStatus, { nullable: true, description: 'Only users with this status.' })
  status?: UserStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only users whose email address is verified (true) or not (false).',
  })
  isEmailVerified?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Text that the name or email contains. Case, accents and the style of quotation marks are ignored. One or two characters match only the beginning of the name.',
  })
  @Text(100)
  search?: string | null;
}

@ArgsType()
export class AdminUsersArgs extends PageArgs {
  @Field(() => AdminUserFilter, { nullable: true, description: 'Filters the list.' })
  filter?: AdminUserFilter | null;
}

@InputType({ description: 'The user to suspend or restore.' })
export class AdminSetUserStatusInput {
  @Field(() => ID, { description: "The user's ID. It cannot be your own." })
  @PublicId('user')
  id: string;

  @Field(() => UserStatus, { description: "The new status. SUSPENDED ends all of the user's sessions at once." })
  status: UserStatus;
}
