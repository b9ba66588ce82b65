import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { answerWith } from '../reads/answer';
import { meView } from '../reads/me';
import { userView } from '../reads/user';
import { readOne } from '../reads/read-view';
import { notFound } from '../domain/errors';
import { Permission } from '../domain/permissions';
import { Access } from '../schema/access';
import { type Connection, connectionOf } from '../schema/connection';
import { Context } from '../request/context';
import { UsersArgs } from '../schema/inputs/member-inputs';
import { UpdatePreferencesInput, UpdateProfileInput } from '../schema/inputs/profile-inputs';
import { selectionOf } from '../reads/selection';
import { Preferences } from '../schema/types/preferences';
import { User } from '../schema/types/user';
import { findUpload, type WantedUpload } from '../services/files/use-upload';
import { updatePreferences } from '../services/users/update-preferences';
import { prepareProfile } from '../services/users/prepare-profile';
import { updateProfile } from '../services/users/update-profile';
import { readById, readList } from './root-readers';

const UserConnection = connectionOf(User, { isSearched: true });
const PREFERENCES = { preferences: true } as const;

/** The people of an organization: their profiles and preferences. */
@Resolver(() => User)
export class UserResolver {
  @Access(userView.permission)
  @Query(() => UserConnection, { description: "Lists the organization's members by name; 50 per page by default." })
  users(@Args() args: UsersArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Connection<User>> {
    return readList(context, userView, { args, selection: selectionOf(info) });
  }

  @Access(userView.permission)
  @Query(() => User, {
    description:
      'Returns the profile of a member of the organization. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND.',
  })
  user(
    @Arg('id', () => ID, { description: "The user's ID (`usr_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User> {
    return readById(context, userView, { id, selection: selectionOf(info) });
  }

  @Access(Permission.OwnProfile)
  @Mutation(() => User, {
    description:
      'Changes your profile or, as a manager, that of a member who is not above you. Omitted fields are not changed. Users who also belong to another organization can only change their name, time zone, language, bio, skills and picture themselves. Errors: VALIDATION_ERROR; NOT_FOUND and INVALID_STATE, also for a `pictureFileId` that does not exist or was not sent yet; FORBIDDEN; SERVICE_UNAVAILABLE if the picture cannot be read at the moment.',
  })
  async updateProfile(
    @Arg('input', () => UpdateProfileInput, { description: 'The changes.' }) input: UpdateProfileInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<User> {
    const { organizationId, userId } = context.user;
    const now = context.services.clock.now();
    const find = (wanted: WantedUpload) =>
      context.read((sql) => findUpload({ sql, organizationId, userId, now }, wanted));
    const prepared = await prepareProfile({ ...context.services, findUpload: find }, input);
    return context.run(updateProfile, prepared, answerWith(info, userView));
  }

  @Access(Permission.OwnProfile)
  @Mutation(() => Preferences, {
    description:
      'Changes your preferences field by field and returns all of them. Fields that are not sent are not changed. Errors: VALIDATION_ERROR.',
  })
  updatePreferences(
    @Arg('input', () => UpdatePreferencesInput, { description: 'The changes.' }) input: UpdatePreferencesInput,
    @Ctx() context: Context,
  ): Promise<Preferences> {
    return context.run(updatePreferences, input, async ({ sql }, id) => {
      const me = await readOne(sql, meView, { id, selection: PREFERENCES });
      if (!me) throw notFound('id', 'user');
      return me.preferences;
    });
  }
}
