import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { UnitOfWork } from '../db/unit-of-work';
import { withToken } from '../domain/with-token';
import { answerWith } from '../reads/answer';
import { invitationView } from '../reads/invitation';
import { invitationStatus, InvitationStatus, type InvitationStanding } from '../domain/invitation-status';
import { Permission } from '../domain/permissions';
import { loadersOf } from '../loaders/loaders';
import { Access } from '../schema/access';
import { DeliveryStatus } from '../schema/enums/delivery-enums';
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
import { tokenToCopy } from '../services/invitations/token-to-copy';
import { inviteUser } from '../services/invitations/invite-user';
import { viewInvitation } from '../services/invitations/open-invitation';
import { proveInvited } from '../services/invitations/prove-invited';
import { resendInvitation } from '../services/invitations/resend-invitation';
import { newSession, tokensOf } from './session-tokens';
import { readList } from './root-readers';

const InvitationConnection = connectionOf(Invitation);

/** Invitations, through which people become members. */
@Resolver(() => Invitation)
export class InvitationResolver {
  @Access(invitationView.permission)
  @Query(() => InvitationConnection, {
    description: "Lists the organization's invitations, newest first; 50 per page by default.",
  })
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
      'Returns the invitation that a token belongs to, if it can be accepted. Errors: NOT_FOUND if the token is unknown or was replaced by a newer one; TOKEN_EXPIRED; INVALID_STATE if the invitation was accepted or cancelled, or if its sender may no longer invite.',
  })
  invitation(
    @Arg('token', () => String, { description: 'The token from the link in the email.' }) token: string,
    @Ctx() context: Context,
  ): Promise<InvitationOffer> {
    return context.run(viewInvitation, { token }, (_work, offer) => Promise.resolve(offer));
  }

  @Access(Permission.ManageMembers)
  @Mutation(() => Invitation, {
    description:
      'Invites a person by email. The invitation expires after seven days; `acceptUrl` is a link to copy. Errors: VALIDATION_ERROR; FORBIDDEN for a role above your own and for OWNER; NOT_FOUND for unknown projects; DUPLICATE_RESOURCE for members and for people with a pending invitation; RATE_LIMIT_EXCEEDED, with `retryAfter`, after 10 emails per hour, including resent ones.',
  })
  inviteUser(
    @Arg('input', () => InviteUserInput, { description: 'The person, and their role.' }) input: InviteUserInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invitation> {
    const mostAnHour = context.services.config.invitationsPerHour;
    return context.run(inviteUser, { ...input, mostAnHour }, answerWithLink(context, info));
  }

  @Access(Permission.ManageMembers)
  @Mutation(() => Invitation, {
    description:
      'Sends an invitation again with a new token, which invalidates the old one; `acceptUrl` is a link to copy. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE if it was accepted or cancelled, or is expired and not extended; RATE_LIMIT_EXCEEDED, with `retryAfter`.',
  })
  resendInvitation(
    @Arg('input', () => ResendInvitationInput, { description: 'The invitation, and how to resend it.' })
    input: ResendInvitationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invitation> {
    const mostAnHour = context.services.config.invitationsPerHour;
    return context.run(resendInvitation, { ...input, mostAnHour }, answerWithLink(context, info));
  }

  @Access(Permission.ManageMembers)
  @Mutation(() => Invitation, {
    description:
      'Cancels an invitation, which invalidates its token. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE if it was accepted.',
  })
  cancelInvitation(
    @Arg('id', () => ID, { description: "The invitation's ID (`ivt_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invitation> {
    return context.run(cancelInvitation, { id }, answerWith(info, invitationView));
  }

  @Access('PUBLIC')
  @Mutation(() => SessionTokens, {
    description:
      'Accepts an invitation: makes the person a member and logs them in to the organization. A person whose email address has an account joins with its password and second factor; for others a user is created, whose email address the token verifies. Errors: as for `invitation`; VALIDATION_ERROR and PASSWORD_POLICY_VIOLATION for a new user; UNAUTHORIZED, ACCOUNT_LOCKED, ACCOUNT_SUSPENDED, TWO_FACTOR_REQUIRED and INVALID_OTP for an existing account; DUPLICATE_RESOURCE.',
  })
  async acceptInvitation(
    @Arg('input', () => AcceptInvitationInput, { description: 'The token, and the person who accepts.' })
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

  @FieldResolver(() => String, { nullable: true })
  acceptUrl(@Root() { acceptUrl }: Partial<Invitation>): string | null {
    return acceptUrl ?? null;
  }

  @FieldResolver(() => InvitationStatus, { description: 'Where it stands.' })
  status(
    @Root() { status }: { status: { status: InvitationStanding['status']; expiresAt: string } },
    @Ctx() context: Context,
  ): InvitationStatus {
    return invitationStatus({ ...status, expiresAt: new Date(status.expiresAt) }, context.services.clock.now());
  }

  @FieldResolver(() => DeliveryStatus, {
    nullable: true,
    description:
      'Whether the mail server accepted the latest email. If it is FAILED, check the address and call `resendInvitation`. Null if no email was sent because the invitation was no longer pending, and 30 days after it was sent.',
  })
  async deliveryStatus(@Root() { id }: Invitation, @Ctx() context: Context): Promise<DeliveryStatus | null> {
    return (await loadersOf(context).emailByInvitationId.load(id))?.status ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Why the last attempt to send the latest email failed: the mail server's reply, unless it could quote the email. Also set while sending is retried. Null if it did not fail.",
  })
  async deliveryFailure(@Root() { id }: Invitation, @Ctx() context: Context): Promise<string | null> {
    return (await loadersOf(context).emailByInvitationId.load(id))?.reason ?? null;
  }
}

/** The invitation with the link to copy, which only the response to its sender contains. */
function answerWithLink({ services }: Context, info: GraphQLResolveInfo) {
  const answer = answerWith(info, invitationView);
  return async (work: UnitOfWork, id: string): Promise<Invitation> => {
    const token = 'acceptUrl' in selectionOf(info) ? await tokenToCopy(work, id) : null;
    return { ...(await answer(work, id)), acceptUrl: token && withToken(services.config.invitationUrl, token) };
  };
}
