import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { idOf, parseId } from '../domain/ids';
import { Access } from '../schema/access';
import { Context } from '../request/context';
import {
  ConfirmTwoFactorInput,
  CreateSessionInput,
  DisableTwoFactorInput,
  UpdateSecuritySettingsInput,
} from '../schema/inputs/security-inputs';
import { below, selectionOf } from '../reads/selection';
import { ConfirmTwoFactorPayload, SecuritySettings, TwoFactorOffer } from '../schema/types/security';
import { CreateSessionPayload, Session, TerminateSessionPayload } from '../schema/types/session';
import { attempt } from '../services/identity/attempts';
import { checkPassword, wrongPassword } from '../services/identity/check-password';
import { confirmTwoFactor } from '../services/identity/confirm-two-factor';
import { createSession } from '../services/identity/create-session';
import { disableTwoFactor } from '../services/identity/disable-two-factor';
import { enableTwoFactor } from '../services/identity/enable-two-factor';
import { type ListedSession, listSessions } from '../services/identity/list-sessions';
import { readSecuritySettings } from '../services/identity/security-settings';
import { terminateSession } from '../services/identity/terminate-session';
import { updateSecuritySettings } from '../services/identity/update-security-settings';
import { newSession, tokensOf } from './session-tokens';

/** The security of an account: its sessions, second factor and settings. */
@Resolver()
export class SecurityResolver {
  @Access('SESSION')
  @Query(() => [Session], {
    description: "Lists the caller's open sessions on all devices, most recently used first; at most 100.",
  })
  async sessions(@Ctx() ctx: Context): Promise<Session[]> {
    const wanted = { userId: ctx.person.userId, now: ctx.services.clock.now() };
    const sessions = await ctx.read((sql) => listSessions(sql, wanted));
    return sessions.map((session) => shown(ctx, session));
  }

  @Access('SESSION')
  @Mutation(() => TerminateSessionPayload, {
    description:
      'Ends and deletes another session of the caller. Its tokens become invalid and its subscriptions are closed at once. Errors: VALIDATION_ERROR for an invalid ID; INVALID_STATE for the current session, which `logout` ends; NOT_FOUND.',
  })
  async terminateSession(
    @Arg('id', () => ID, { description: "The session's ID (`ses_…`)." }) publicId: string,
    @Ctx() ctx: Context,
  ): Promise<TerminateSessionPayload> {
    const id = parseId('session', publicId, 'id');
    const ended = await ctx.run(terminateSession, id, (_work, output) => Promise.resolve(output));
    ctx.services.identity.forget(ended);
    return { sessionId: idOf('session', ended) };
  }

  @Access('MEMBER')
  @Mutation(() => CreateSessionPayload, {
    description:
      'Creates another session of the caller, in the same organization, for a different device. Pass its tokens to the device, for example in a QR code. Errors: VALIDATION_ERROR; UNAUTHORIZED if the password is wrong; ACCOUNT_LOCKED; INVALID_STATE if `allowMultipleSessions` is off.',
  })
  async createSession(
    @Arg('input', () => CreateSessionInput, { description: 'The device.' }) input: CreateSessionInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CreateSessionPayload> {
    const { userId } = ctx.user;
    const { session: own, refreshToken } = newSession(ctx);
    const { userAgent } = input;
    const session = { ...own, userAgent };
    const tokens = tokensOf(ctx, refreshToken, below(selectionOf(info), 'tokens'));
    return attempt({ unitOfWork: ctx.services.unitOfWork, origin: ctx.origin }, { userId }, async (claimed) => {
      const user = await checkPassword(claimed, input.password, wrongPassword);
      return ctx.run(createSession, { user, session }, async (work, opened) => {
        const listed = await listSessions(work.sql, { userId, now: work.now });
        const made = listed.find(({ id }) => id === opened.sessionId);
        if (!made) throw new Error('the session that was just created does not exist');
        return { session: shown(ctx, made), tokens: await tokens(work, opened) };
      });
    });
  }

  @Access('SESSION')
  @Mutation(() => SecuritySettings, {
    description:
      "Changes the security settings of the caller's account. Omitted fields are not changed. Errors: VALIDATION_ERROR with every value that is out of range.",
  })
  async updateSecuritySettings(
    @Arg('input', () => UpdateSecuritySettingsInput, { description: 'The changes.' })
    input: UpdateSecuritySettingsInput,
    @Ctx() ctx: Context,
  ): Promise<SecuritySettings> {
    const changed = await ctx.run(updateSecuritySettings, input, (_work, settings) => Promise.resolve(settings));
    ctx.services.identity.forget(ctx.person.sessionId);
    return changed;
  }

  @Access('SESSION')
  @Mutation(() => TwoFactorOffer, {
    description:
      'Begins to turn two-factor authentication on: returns a secret for an authenticator app, which replaces any earlier one. Logins do not change until `confirmTwoFactor`. Errors: INVALID_STATE if it is already on.',
  })
  enableTwoFactor(@Ctx() ctx: Context): Promise<TwoFactorOffer> {
    return ctx.run(enableTwoFactor, ctx.services.identity.twoFactor, (_work, { secret, uri }) =>
      Promise.resolve({ secret, otpauthUri: uri }),
    );
  }

  @Access('SESSION')
  @Mutation(() => ConfirmTwoFactorPayload, {
    description:
      'Turns two-factor authentication on with a first code from the app, ends the other sessions, and returns the recovery codes. Errors: INVALID_STATE if no secret was requested or it is already on; INVALID_OTP for a wrong code, after which the secret can still be confirmed.',
  })
  async confirmTwoFactor(
    @Arg('input', () => ConfirmTwoFactorInput, { description: 'The code.' }) input: ConfirmTwoFactorInput,
    @Ctx() ctx: Context,
  ): Promise<ConfirmTwoFactorPayload> {
    const sent = { ...input, twoFactor: ctx.services.identity.twoFactor };
    const { userId } = ctx.person;
    const ended: string[] = [];
    const answer = await ctx.run(confirmTwoFactor, sent, async (work, { recoveryCodes, endedSessionIds }) => {
      ended.push(...endedSessionIds);
      const security = await readSecuritySettings(work.sql, { userId, now: work.now });
      return { recoveryCodes, endedSessions: endedSessionIds.length, security };
    });
    for (const id of ended) ctx.services.identity.forget(id);
    return answer;
  }

  @Access('SESSION')
  @Mutation(() => SecuritySettings, {
    description:
      'Turns two-factor authentication off. Errors: INVALID_STATE if it is off; UNAUTHORIZED for a wrong password; TWO_FACTOR_REQUIRED without a code; INVALID_OTP for a wrong or used code; ACCOUNT_LOCKED, with `retryAfter` in seconds, after too many of them.',
  })
  disableTwoFactor(
    @Arg('input', () => DisableTwoFactorInput, { description: 'The password and a code.' })
    input: DisableTwoFactorInput,
    @Ctx() ctx: Context,
  ): Promise<SecuritySettings> {
    const { userId } = ctx.person;
    const { unitOfWork, identity } = ctx.services;
    return attempt({ unitOfWork, origin: ctx.origin }, { userId }, async (claimed) => {
      const { password, ...factor } = input;
      const user = await checkPassword(claimed, password, wrongPassword);
      const wanted = { ...factor, user, twoFactor: identity.twoFactor };
      return ctx.run(disableTwoFactor, wanted, (work) => readSecuritySettings(work.sql, { userId, now: work.now }));
    });
  }
}

function shown(ctx: Context, { id, ...session }: ListedSession): Session {
  return { ...session, id: idOf('session', id), isCurrent: id === ctx.person.sessionId, location: null };
}
