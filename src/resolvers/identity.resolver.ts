import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { readOne } from '../reads/read-view';
import { meView } from '../reads/me';
import { BillfoldError, ErrorCode } from '../domain/errors';
import { idOf, parseId } from '../domain/ids';
import { Access } from '../schema/access';
import { Context } from '../request/context';
import { LoginInput, RefreshSessionInput, RegisterInput } from '../schema/inputs/identity-inputs';
import { selectionOf } from '../reads/selection';
import { LogoutPayload, Me, SessionTokens } from '../schema/types/session';
import { attempt } from '../services/identity/attempts';
import { checkPassword, wrongCredentials } from '../services/identity/check-password';
import { login } from '../services/identity/login';
import { logout } from '../services/identity/logout';
import { refreshSession } from '../services/identity/refresh-session';
import { prepareRegistration, register } from '../services/identity/register';
import { newSession, tokensOf } from './session-tokens';

/** Registering, logging in and out, and who is logged in. */
@Resolver()
export class IdentityResolver {
  @Mutation(() => SessionTokens, {
    description:
      'Makes a user, the organization that they own and its subscription, and logs them in. VALIDATION_ERROR, ' +
      'PASSWORD_POLICY_VIOLATION; DUPLICATE_RESOURCE when the email or the mobile number is taken.',
  })
  @Access('PUBLIC')
  async register(
    @Arg('input', () => RegisterInput, { description: 'The person and the business.' }) input: RegisterInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SessionTokens> {
    const registration = await prepareRegistration(input);
    const { session, refreshToken } = newSession(ctx);
    return ctx.run(register, { registration, session }, tokensOf(ctx, refreshToken, selectionOf(info)));
  }

  @Mutation(() => SessionTokens, {
    description:
      'Opens a session; where the user allows one only, their others end. UNAUTHORIZED, in the same words and the same time, ' +
      'for an unknown email and for a wrong password; TWO_FACTOR_REQUIRED when the password is right and two-factor is on; ' +
      'INVALID_OTP for a wrong or used code; ACCOUNT_LOCKED, with `retryAfter` in seconds, after too many wrong passwords and ' +
      'codes, also for the right ones and for an unknown email; ACCOUNT_SUSPENDED; FORBIDDEN for a user who is in no ' +
      'organization; SERVICE_UNAVAILABLE when too many log in at once.',
  })
  @Access('PUBLIC')
  async login(
    @Arg('input', () => LoginInput, { description: 'Who logs in.' }) input: LoginInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SessionTokens> {
    const { email, password, totpCode, recoveryCode } = input;
    const organizationId =
      input.organizationId && parseId('organization', input.organizationId, 'input.organizationId');
    const { unitOfWork, identity } = ctx.services;
    const { session, refreshToken } = newSession(ctx);
    const tokens = tokensOf(ctx, refreshToken, selectionOf(info));
    let ended: string[] = [];
    const answer = await attempt({ unitOfWork, origin: ctx.origin }, { email }, async (claimed) => {
      const user = await checkPassword(claimed, password, wrongCredentials);
      const wanted = { user, session, organizationId, totpCode, recoveryCode, twoFactor: identity.twoFactor };
      return ctx.run(login, wanted, (work, opened) => {
        ended = opened.endedSessionIds;
        return tokens(work, opened);
      });
    });
    for (const sessionId of ended) identity.forget(sessionId);
    return answer;
  }

  @Mutation(() => SessionTokens, {
    description:
      'Gives new tokens for a refresh token, which is good once. A token that is sent a second time ends its whole session ' +
      '(SESSION_EXPIRED), for one of the two senders is a thief; a client that is not sure of having been heard sends the ' +
      'same request with the same Idempotency-Key. Needs no access token.',
  })
  @Access('PUBLIC')
  async refreshSession(
    @Arg('input', () => RefreshSessionInput, { description: 'The refresh token.' }) input: RefreshSessionInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SessionTokens> {
    const { identity, config } = ctx.services;
    const next = identity.refreshTokens.make();
    const tokens = tokensOf(ctx, next.token, selectionOf(info));
    const wanted = {
      tokenHash: identity.refreshTokens.hashOf(input.refreshToken),
      nextTokenHash: next.tokenHash,
      refreshTokenDays: config.refreshTokenDays,
    };
    const answer = await ctx.run(refreshSession, wanted, async (work, outcome) =>
      outcome.rotated
        ? { tokens: await tokens(work, outcome.session), ended: null }
        : { tokens: null, ended: outcome.endedSessionId },
    );
    if (answer.tokens) return answer.tokens;
    identity.forget(answer.ended);
    throw usedTwice();
  }

  @Mutation(() => LogoutPayload, {
    description:
      "Ends the session: its access token and its refresh token stop at once. Also ends the user's sessions that are over.",
  })
  @Access('SESSION')
  async logout(@Ctx() ctx: Context): Promise<LogoutPayload> {
    const sessionId = await ctx.run(logout, undefined, (_work, ended) => Promise.resolve(ended));
    ctx.services.identity.forget(sessionId);
    return { sessionId: idOf('session', sessionId) };
  }

  @Query(() => Me, { description: 'Who is logged in, and in which organization; its plan and usage.' })
  @Access('MEMBER')
  async me(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Me> {
    const wanted = { id: ctx.user.userId, selection: selectionOf(info) };
    const me = await ctx.read((sql) => readOne(sql, meView, wanted));
    // Between the check of the session and this reading, the member was removed.
    if (!me) throw new BillfoldError(ErrorCode.SESSION_EXPIRED, 'This session has ended: log in again.');
    return me;
  }
}

function usedTwice(): BillfoldError {
  return new BillfoldError(
    ErrorCode.SESSION_EXPIRED,
    'This refresh token was used before, so its session has been ended: log in again.',
    [{ field: 'input.refreshToken', reason: 'used before' }],
  );
}
