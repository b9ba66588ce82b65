import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { userView } from '../reads/user';
import { administratorView } from '../reads/administrator';
import { readOne } from '../reads/read-view';
import type { Selection } from '../reads/selection-tree';
import type { UnitOfWork } from '../db/unit-of-work';
import { BillfoldError, ErrorCode } from '../domain/errors';
import type { Rights } from '../domain/permissions';
import { Context } from '../request/context';
import { below } from '../reads/selection';
import { Me, SessionTokens } from '../schema/types/session';
import { User } from '../schema/types/user';
import type { AnySession, NewSession } from '../services/identity/sessions';
import { readMeBelow } from './read-me';

/** What a new session needs: the token for the caller, and for the row its hash and where the caller is. */
export function newSession({ services, request }: Context): { session: NewSession; refreshToken: string } {
  const { token, tokenHash } = services.identity.refreshTokens.make();
  const { ip: ipAddress, userAgent } = request;
  const { refreshTokenDays } = services.config;
  return { session: { ipAddress, userAgent, refreshTokenHash: tokenHash, refreshTokenDays }, refreshToken: token };
}

/**
 * The response to a caller who now has a session. It is created inside the unit of work, so that a repeated request
 * gets the same tokens.
 */
export function tokensOf(ctx: Context, refreshToken: string, selection: Selection) {
  return async (work: UnitOfWork, session: AnySession): Promise<SessionTokens> => {
    const { userId, organizationId } = session;
    await work.enter(organizationId ? { kind: 'organization', organizationId, userId } : { kind: 'platform', userId });
    const wanted = { id: userId, selection: below(selection, 'user') };
    const view = organizationId ? userView : administratorView;
    const user = await readOne(work.sql, view, wanted);
    // The member was just removed: roll the new session back, because it would belong to nobody.
    if (!user) throw new BillfoldError(ErrorCode.SESSION_EXPIRED, 'This session has ended. Log in again.');
    const [rights = null] = await work.sql.query<Rights>(
      `SELECT role, features FROM members WHERE organization_id = $1 AND user_id = $2`,
      [organizationId, userId],
    );
    const me = organizationId ? await readMeBelow(work.sql, { userId, now: work.now, selection }) : null;
    return {
      ...ctx.services.identity.accessTokens.issue(session),
      tokenType: 'Bearer',
      refreshToken,
      user,
      me,
      rights,
    };
  };
}

/** The caller, who was anonymous when the operation began, sees what their new session permits. */
@Resolver(() => SessionTokens)
export class SessionTokensResolver {
  @FieldResolver(() => User)
  user(@Root() { user, rights }: SessionTokens, @Ctx() ctx: Context): User {
    ctx.answerTo(rights);
    return user;
  }

  @FieldResolver(() => Me, { nullable: true })
  me(@Root() { me, rights }: SessionTokens, @Ctx() ctx: Context): Me | null {
    ctx.answerTo(rights);
    return me;
  }
}
