import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
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
import { readMe } from './read-me';
import { newSession, tokensOf } from './session-tokens';

/** Registration, login, logout, and the current user. */
@Resolver()
export class IdentityResolver {
  @Mutation(() => SessionTokens, {
    description:
      'Creates a user together with an organization that the user owns and its subscription, and logs the user in. Errors: VALIDATION_ERROR; PASSWORD_POLICY_VIOLATION; DUPLICATE_RESOURCE if the email address or mobile number is taken.',
  })
  @Access('PUBLIC')
  async register(
    @Arg('input', () => RegisterInput, { description: 'The user and the business.' }) input: RegisterInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SessionTokens> {
    const registration = await prepareRegistration(input);
    const { session, refreshToken } = newSession(ctx);
    return ctx.run(register, { registration, session }, tokensOf(ctx, refreshToken, selectionOf(info)));
  }

  @Mutation(() => SessionTokens, {
    description:
      'Starts a session. If the user allows only one, their other sessions end. Errors: UNAUTHORIZED, with the same message after the same time, for an unknown email address and a wrong password; TWO_FACTOR_REQUIRED if the password is right and two-factor authentication is on; INVALID_OTP if the code is wrong or used; ACCOUNT_LOCKED, with `retryAfter` in seconds, after too many wrong passwords or codes, even if the credentials are now right or the email address is unknown; ACCOUNT_SUSPENDED; FORBIDDEN if the user belongs to no organization; SERVICE_UNAVAILABLE during too many concurrent logins.',
  })
  @Access('PUBLIC')
  async login(
    @Arg('input', () => LoginInput, { description: 'The credentials.' }) input: LoginInput,
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
      'Exchanges a refresh token for new tokens. Each refresh token can be used once. A client that did not receive the response, or a second tab, can repeat the request within the seconds of `REFRESH_GRACE_SECONDS` (30 by default) with the same `User-Agent`, as long as the new refresh token is unused: it gets the same new refresh token. Any other second use ends the session (SESSION_EXPIRED), because one of the two callers must have stolen the token. Repeated requests and ended sessions are recorded in the audit log. No access token is needed.',
  })
  @Access('PUBLIC')
  async refreshSession(
    @Arg('input', () => RefreshSessionInput, { description: 'The refresh token.' }) input: RefreshSessionInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SessionTokens> {
    const { identity, config } = ctx.services;
    const { refreshTokenDays, refreshGraceSeconds: graceSeconds } = config;
    const { userAgent } = ctx.request;
    const wanted = {
      ...{ refreshTokens: identity.refreshTokens, token: input.refreshToken },
      ...{ userAgent, refreshTokenDays, graceSeconds },
    };
    const answer = await ctx.run(refreshSession, wanted, async (work, outcome) =>
      outcome.rotated
        ? { tokens: await tokensOf(ctx, outcome.refreshToken, selectionOf(info))(work, outcome.session), ended: null }
        : { tokens: null, ended: outcome.endedSessionId },
    );
    if (answer.tokens) return answer.tokens;
    identity.forget(answer.ended);
    throw usedTwice();
  }

  @Mutation(() => LogoutPayload, {
    description:
      "Ends the session: its access token and refresh token become invalid at once. Also deletes the user's expired sessions.",
  })
  @Access('SESSION')
  async logout(@Ctx() ctx: Context): Promise<LogoutPayload> {
    const sessionId = await ctx.run(logout, undefined, (_work, ended) => Promise.resolve(ended));
    ctx.services.identity.forget(sessionId);
    return { sessionId: idOf('session', sessionId) };
  }

  @Query(() => Me, {
    description: 'Returns the logged-in user, the organization of the session, and its plan and usage.',
  })
  @Access('MEMBER')
  async me(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Me> {
    const wanted = { userId: ctx.user.userId, now: ctx.services.clock.now(), selection: selectionOf(info) };
    const me = await ctx.read((sql) => readMe(sql, wanted));
    // The member was removed after the session was checked and before this read.
    if (!me) throw new BillfoldError(ErrorCode.SESSION_EXPIRED, 'This session has ended. Log in again.');
    return me;
  }
}

function usedTwice(): BillfoldError {
  return new BillfoldError(
    ErrorCode.SESSION_EXPIRED,
    'This refresh token was already used, so its session has been ended. Log in again.',
    [{ field: 'input.refreshToken', reason: 'was already used' }],
  );
}
