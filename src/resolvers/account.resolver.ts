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
const SAME_ANSWER =
  'The response is the same, after the same time, whether or not an account with this email address exists.';

/** The response is what the act returns. */
const asItIs = <T>(_work: UnitOfWork, output: T): Promise<T> => Promise.resolve(output);

/** Verifying an email address or mobile number, and setting a new password. */
@Resolver()
export class AccountResolver {
  @Mutation(() => AccountVerification, {
    description:
      'Verifies an email address or a mobile number with the code that was sent to it. The code has six digits, expires after 10 minutes, and can be used once. Errors: VALIDATION_ERROR; INVALID_OTP if the code is wrong, expired or used, after five attempts, and for an unknown email address.',
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
    description: `Sends a new verification code, which replaces the previous one. ${SAME_ANSWER} Errors: VALIDATION_ERROR; RATE_LIMIT_EXCEEDED, with \`retryAfter\` in seconds, within a minute of the last request for this address and after five requests per hour.`,
  })
  @Access('PUBLIC')
  async resendVerificationOtp(
    @Arg('input', () => ResendVerificationOtpInput, { description: 'The account, and where to send the code.' })
    input: ResendVerificationOtpInput,
    @Ctx() ctx: Context,
  ): Promise<SecretRequest> {
    return ctx.run(resendVerificationOtp, input, () => Promise.resolve({ expiresIn: OTP_SECONDS }));
  }

  @Mutation(() => SecretRequest, {
    description: `Emails a password reset link (WEB) or code (MOBILE), which replaces the previous one. ${SAME_ANSWER} Errors: VALIDATION_ERROR; RATE_LIMIT_EXCEEDED, with \`retryAfter\` in seconds, after five requests per hour for an address, and for a code within a minute of the last.`,
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
      'Exchanges the code of a password reset for a token for `resetPassword`. Errors: VALIDATION_ERROR; INVALID_OTP if the code is wrong, expired or used, after five attempts, and for an unknown email address.',
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
      'Sets a new password with a reset token, unlocks the account, and ends all its sessions at once. Errors: VALIDATION_ERROR; TOKEN_EXPIRED if the token is unknown, used or expired; PASSWORD_POLICY_VIOLATION, after which the token can still be used; SERVICE_UNAVAILABLE during too many concurrent logins.',
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
      'Sets a new password and ends all other sessions at once. Besides `me` and `logout`, this is the only operation available once the password has expired. Errors: VALIDATION_ERROR; UNAUTHORIZED, at `input.currentPassword`, if the current password is wrong, and ACCOUNT_LOCKED after too many wrong ones; PASSWORD_POLICY_VIOLATION; CONFLICT if the password was changed in the meantime; SERVICE_UNAVAILABLE during too many concurrent logins.',
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
