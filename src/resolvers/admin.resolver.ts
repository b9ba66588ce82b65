import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answerWith } from '../reads/answer';
import { adminUserView } from '../reads/admin-user';
import { parseId } from '../domain/ids';
import { loadersOf } from '../loaders/loaders';
import { Access } from '../schema/access';
import { type Connection, connectionOf } from '../schema/connection';
import { Context } from '../request/context';
import { AdminSetUserStatusInput, AdminUsersArgs } from '../schema/inputs/admin-inputs';
import { LoginInput } from '../schema/inputs/identity-inputs';
import { selectionOf } from '../reads/selection';
import { AdminPlace, AdminUser } from '../schema/types/admin';
import { SessionTokens } from '../schema/types/session';
import { adminLogin } from '../services/admin/admin-login';
import { adminSetUserStatus } from '../services/admin/set-user-status';
import { attempt } from '../services/identity/attempts';
import { checkPassword, wrongCredentials } from '../services/identity/check-password';
import { newSession, tokensOf } from './session-tokens';
import { readList } from './root-readers';

const AdminUserConnection = connectionOf(AdminUser, { isSearched: true });

/** Platform administration: users and plans, but no data of organizations. */
@Resolver(() => AdminUser)
export class AdminResolver {
  @FieldResolver(() => [AdminPlace])
  places(@Root() { id }: AdminUser, @Ctx() context: Context): Promise<AdminPlace[]> {
    return loadersOf(context).placesByUserId.load(parseId('user', id, 'id')) as Promise<AdminPlace[]>;
  }

  @Access('PUBLIC')
  @Mutation(() => SessionTokens, {
    description:
      'Starts a session of a platform administrator, which belongs to no organization. Errors: UNAUTHORIZED, with the same message for an unknown email address, a wrong password and a user who is not a platform administrator; otherwise as for `login`.',
  })
  async adminLogin(
    @Arg('input', () => LoginInput, { description: 'The credentials.' }) input: LoginInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SessionTokens> {
    const { email, password, totpCode, recoveryCode } = input;
    const { unitOfWork, identity } = context.services;
    const { session, refreshToken } = newSession(context);
    const tokens = tokensOf(context, refreshToken, selectionOf(info));
    let ended: string[] = [];
    const answer = await attempt({ unitOfWork, origin: context.origin }, { email }, async (claimed) => {
      const user = await checkPassword(claimed, password, wrongCredentials);
      const wanted = { user, session, totpCode, recoveryCode, twoFactor: identity.twoFactor };
      return context.run(adminLogin, wanted, (work, opened) => {
        ended = opened.endedSessionIds;
        return tokens(work, opened);
      });
    });
    for (const sessionId of ended) identity.forget(sessionId);
    return answer;
  }

  @Access('PLATFORM')
  @Query(() => AdminUserConnection, {
    description: 'Lists all users of the platform with their plans, newest first; 50 per page by default.',
  })
  adminUsers(
    @Args() args: AdminUsersArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<AdminUser>> {
    return readList(context, adminUserView, { args, selection: selectionOf(info) });
  }

  @Access('PLATFORM')
  @Mutation(() => AdminUser, {
    description:
      'Suspends a user, which ends all their sessions at once, or restores one. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE for yourself.',
  })
  async adminSetUserStatus(
    @Arg('input', () => AdminSetUserStatusInput, { description: 'The user and the new status.' })
    input: AdminSetUserStatusInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AdminUser> {
    const view = answerWith(info, adminUserView);
    const answer = await context.run(adminSetUserStatus, input, async (work, { id, sessionIds }) => ({
      user: await view(work, id),
      sessionIds,
    }));
    for (const sessionId of answer.sessionIds) context.services.identity.forget(sessionId);
    return answer.user;
  }
}
