import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { UnitOfWork } from '../db/unit-of-work';
import { ResetPlatform } from '../domain/reset-platform';
import { Access } from '../schema/access';
import { Context } from '../request/context';
import {
  ChangePasswordInput,
  RequestPasswordResetInput,
  ResendVerificationOtpInput,
  ResetPasswordInput,
  VerifyAccountInput,
  VerifyResetOtpInput,
} from '../schema/inputs/account-inputs';
import { AccountVerification, NewPasswordPayload, ResetTokenPayload, SecretRequest } from '../schema/types/account';
import { changePassword, prepareChange } from '../services/identity/change-password';
import { invalidOtp, OTP_MINUTES, RESET_TOKEN_MINUTES } from '../services/identity/one-time-secrets';
import { requestPasswordReset } from '../services/identity/request-password-reset';
import { resendVerificationOtp } from '../services/identity/resend-verification-otp';
import { prepareReset, resetPassword } from '../services/identity/reset-password';
import { verifyAccount } from '../services/identity/verify-account';
import { verifyResetOtp } from '../services/identity/verify-reset-otp';

const OTP_SECONDS = OTP_MINUTES * 60;
const RESET_TOKEN_SECONDS = RESET_TOKEN_MINUTES * 60;
const SAME_ANSWER = 'The answer is the same, after the same time, whether or not anybody has this email.';

/** What an act gives is the answer. */
const asItIs = <T>(_work: UnitOfWork, output: T): Promise<T> => Promise.resolve(output);

/** Proving an email and a mobile, and setting a new password. */
@Resolver()
export class AccountResolver {
  @Mutation(() => AccountVerification, {
    description:
      'Verifies an email address or a mobile number by the code that was sent to it: six digits, good for 10 minutes, five ' +
      'tries and one use. VALIDATION_ERROR; INVALID_OTP for a code that is wrong, over, used or tried too often, and for an ' +
      'unknown email.',
  })
  @Access('PUBLIC')
  async verifyAccount(
    @Arg('input', () => VerifyAccountInput, { description: 'The account and the code.' }) input: VerifyAccountInput,
    @Ctx() ctx: Context,
  ): Promise<AccountVerification> {
    const verified = await ctx.run(verifyAccount, input, asItIs);
    if (!verified) throw invalidOtp();
    return verified;
  }

  @Mutation(() => SecretRequest, {
    description:
      `Sends a new verification code; the one before ends. ${SAME_ANSWER} VALIDATION_ERROR; RATE_LIMIT_EXCEEDED, with ` +
      '`retryAfter` in seconds, within a minute of the last time that somebody asked for this address and beyond five an hour.',
  })
  @Access('PUBLIC')
  async resendVerificationOtp(
    @Arg('input', () => ResendVerificationOtpInput, { description: 'The account, and where the code goes.' })
    input: ResendVerificationOtpInput,
    @Ctx() ctx: Context,
  ): Promise<SecretRequest> {
    return ctx.run(resendVerificationOtp, input, () => Promise.resolve({ expiresIn: OTP_SECONDS }));
  }

  @Mutation(() => SecretRequest, {
    description:
      `Emails a link (WEB) or a code (MOBILE) to whoever forgot their password; the one before ends. ${SAME_ANSWER} ` +
      'VALIDATION_ERROR; RATE_LIMIT_EXCEEDED, with `retryAfter` in seconds, beyond five an hour for an address, and for a ' +
      'code within a minute of the last.',
  })
  @Access('PUBLIC')
  async requestPasswordReset(
    @Arg('input', () => RequestPasswordResetInput, { description: 'The account and the platform.' })
    input: RequestPasswordResetInput,
    @Ctx() ctx: Context,
  ): Promise<SecretRequest> {
    const perHour = ctx.services.config.passwordResetsPerHour;
    const expiresIn = input.platform === ResetPlatform.MOBILE ? OTP_SECONDS : RESET_TOKEN_SECONDS;
    return ctx.run(requestPasswordReset, { ...input, perHour }, () => Promise.resolve({ expiresIn }));
  }

  @Mutation(() => ResetTokenPayload, {
    description:
      'Exchanges the code of a password reset for the token that `resetPassword` takes. VALIDATION_ERROR; INVALID_OTP for a ' +
      'code that is wrong, over, used or tried five times, and for an unknown email.',
  })
  @Access('PUBLIC')
  async verifyResetOtp(
    @Arg('input', () => VerifyResetOtpInput, { description: 'The account and the code.' }) input: VerifyResetOtpInput,
    @Ctx() ctx: Context,
  ): Promise<ResetTokenPayload> {
    const exchanged = await ctx.run(verifyResetOtp, input, asItIs);
    if (!exchanged) throw invalidOtp();
    return { ...exchanged, expiresIn: RESET_TOKEN_SECONDS };
  }

  @Mutation(() => NewPasswordPayload, {
    description:
      'Sets a new password by a token, unlocks the account, and ends all its sessions at once. VALIDATION_ERROR; ' +
      'TOKEN_EXPIRED for a token that is unknown, used or over; PASSWORD_POLICY_VIOLATION, after which the token is still ' +
      'good; SERVICE_UNAVAILABLE when too many log in at once.',
  })
  @Access('PUBLIC')
  async resetPassword(
    @Arg('input', () => ResetPasswordInput, { description: 'The token and the new password.' })
    input: ResetPasswordInput,
    @Ctx() ctx: Context,
  ): Promise<NewPasswordPayload> {
    const { codes, clock, identity } = ctx.services;
    const reader = { codes, now: clock.now(), read: ctx.read.bind(ctx) };
    const ended = await ctx.firstAnswerOr(async () =>
      ctx.run(resetPassword, await prepareReset(reader, input), asItIs),
    );
    for (const sessionId of ended) identity.forget(sessionId);
    return { endedSessions: ended.length };
  }

  @Mutation(() => NewPasswordPayload, {
    description:
      'Sets a new password and ends all other sessions at once; this one goes on. The one thing besides `me` and `logout` ' +
      'that a user may do whose password has expired. VALIDATION_ERROR; UNAUTHORIZED, at `input.currentPassword`, when that ' +
      'is wrong, and ACCOUNT_LOCKED after too many of those; PASSWORD_POLICY_VIOLATION; CONFLICT when the password was changed meanwhile; SERVICE_UNAVAILABLE when too ' +
      'many log in at once.',
  })
  @Access('SESSION')
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'The current and the new password.' })
    input: ChangePasswordInput,
    @Ctx() ctx: Context,
  ): Promise<NewPasswordPayload> {
    const { userId, sessionId } = ctx.person;
    const parts = { unitOfWork: ctx.services.unitOfWork, origin: ctx.origin, read: ctx.read.bind(ctx) };
    const ended = await ctx.firstAnswerOr(async () =>
      ctx.run(changePassword, await prepareChange(parts, userId, input), asItIs),
    );
    for (const id of [...ended, sessionId]) ctx.services.identity.forget(id);
    return { endedSessions: ended.length };
  }
}
