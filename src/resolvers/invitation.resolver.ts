import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answerWith } from '../reads/answer';
import { invitationView } from '../reads/invitation';
import { invitationStatus, InvitationStatus, type InvitationStanding } from '../domain/invitation-status';
import { Permission } from '../domain/permissions';
import { Access } from '../schema/access';
import { type Connection, connectionOf } from '../schema/connection';
import { Context } from '../request/context';
import {
  AcceptInvitationInput,
  InvitationsArgs,
  InviteUserInput,
  ResendInvitationInput,
} from '../schema/inputs/invitation-inputs';
import { selectionOf } from '../reads/selection';
import { Invitation, InvitationOffer } from '../schema/types/invitation';
import { SessionTokens } from '../schema/types/session';
import { acceptInvitation } from '../services/invitations/accept-invitation';
import { cancelInvitation } from '../services/invitations/cancel-invitation';
import { inviteUser } from '../services/invitations/invite-user';
import { viewInvitation } from '../services/invitations/open-invitation';
import { proveInvited } from '../services/invitations/prove-invited';
import { resendInvitation } from '../services/invitations/resend-invitation';
import { newSession, tokensOf } from './session-tokens';
import { readList } from './root-readers';

const InvitationConnection = connectionOf(Invitation);

/** Invitations: how people become members. */
@Resolver(() => Invitation)
export class InvitationResolver {
  @Access(invitationView.permission)
  @Query(() => InvitationConnection, { description: "The organization's invitations, newest first; 50 a page." })
  invitations(
    @Args() args: InvitationsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Invitation>> {
    return readList(context, invitationView, { args: { ...args, filter: args }, selection: selectionOf(info) });
  }

  @Access('PUBLIC')
  @Query(() => InvitationOffer, {
    description:
      'What an invitation offers, for whoever holds its token and may accept it. Errors: NOT_FOUND for a token that is ' +
      'unknown or was replaced by a resend, TOKEN_EXPIRED, INVALID_STATE for one that was accepted or cancelled, or whose ' +
      'sender may not invite any more.',
  })
  invitation(
    @Arg('token', () => String, { description: 'The token in the link of the email.' }) token: string,
    @Ctx() context: Context,
  ): Promise<InvitationOffer> {
    return context.run(viewInvitation, { token }, (_work, offer) => Promise.resolve(offer));
  }

  @Access(Permission.ManageMembers)
  @Mutation(() => Invitation, {
    description:
      'Invites somebody by email; good for seven days. Errors: VALIDATION_ERROR, FORBIDDEN for a role above yours and for ' +
      'OWNER, NOT_FOUND for projects, DUPLICATE_RESOURCE for members and those invited already, RATE_LIMIT_EXCEEDED with ' +
      '`retryAfter` after 10 emails an hour, resends included.',
  })
  inviteUser(
    @Arg('input', () => InviteUserInput, { description: 'Who, and to what.' }) input: InviteUserInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invitation> {
    const mostAnHour = context.services.config.invitationsPerHour;
    return context.run(inviteUser, { ...input, mostAnHour }, answerWith(info, invitationView));
  }

  @Access(Permission.ManageMembers)
  @Mutation(() => Invitation, {
    description:
      'Sends an invitation again with a new token; the old one is good no more. Errors: VALIDATION_ERROR, NOT_FOUND, ' +
      'INVALID_STATE for one that is accepted, cancelled, or expired and not extended, RATE_LIMIT_EXCEEDED with `retryAfter`.',
  })
  resendInvitation(
    @Arg('input', () => ResendInvitationInput, { description: 'Which, and how.' }) input: ResendInvitationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invitation> {
    const mostAnHour = context.services.config.invitationsPerHour;
    return context.run(resendInvitation, { ...input, mostAnHour }, answerWith(info, invitationView));
  }

  @Access(Permission.ManageMembers)
  @Mutation(() => Invitation, {
    description:
      'Takes an invitation back: its token is good no more. Errors: VALIDATION_ERROR, NOT_FOUND, INVALID_STATE for one that was accepted.',
  })
  cancelInvitation(
    @Arg('id', () => ID, { description: 'Which (`ivt_…`).' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invitation> {
    return context.run(cancelInvitation, { id }, answerWith(info, invitationView));
  }

  @Access('PUBLIC')
  @Mutation(() => SessionTokens, {
    description:
      'Makes whoever holds the token a member, once, and logs them in to the organization. Whose email has an account ' +
      'already joins with the password (and second factor) they have; for others a user is made, whose email the token ' +
      'proves. Errors: as `invitation`; VALIDATION_ERROR and PASSWORD_POLICY_VIOLATION for a new user; for an account ' +
      'UNAUTHORIZED, ACCOUNT_LOCKED, ACCOUNT_SUSPENDED, TWO_FACTOR_REQUIRED, INVALID_OTP; DUPLICATE_RESOURCE.',
  })
  async acceptInvitation(
    @Arg('input', () => AcceptInvitationInput, { description: 'The token, and who accepts.' })
    input: AcceptInvitationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SessionTokens> {
    const { unitOfWork, identity } = context.services;
    const { session, refreshToken } = newSession(context);
    const answer = tokensOf(context, refreshToken, selectionOf(info));
    let ended: string[] = [];
    const provers = { unitOfWork, origin: context.origin, twoFactor: identity.twoFactor };
    const tokens = await context.firstAnswerOr(() =>
      proveInvited(provers, input, (joining) =>
        context.run(acceptInvitation, { ...joining, session }, (work, opened) => {
          ended = opened.endedSessionIds;
          return answer(work, opened);
        }),
      ),
    );
    for (const sessionId of ended) identity.forget(sessionId);
    return tokens;
  }

  @FieldResolver(() => InvitationStatus, { description: 'Where it stands.' })
  status(
    @Root() { status }: { status: { status: InvitationStanding['status']; expiresAt: string } },
    @Ctx() context: Context,
  ): InvitationStatus {
    return invitationStatus({ ...status, expiresAt: new Date(status.expiresAt) }, context.services.clock.now());
  }
}
