import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from 'type-graphql';
import { answerWith, answerWithEach } from '../reads/answer';
import { memberView } from '../reads/member';
import { selectionOf } from '../reads/selection';
import { userView } from '../reads/user';
import type { UnitOfWork } from '../db/unit-of-work';
import { DeletionOutcome } from '../domain/deletion-outcome';
import { idOf } from '../domain/ids';
import { Permission } from '../domain/permissions';
import { Access } from '../schema/access';
import { Context } from '../request/context';
import { MergeMemberInput, UpdateMemberInput } from '../schema/inputs/member-inputs';
import { MergeMemberPayload, RemoveMemberPayload } from '../schema/payloads';
import { Member } from '../schema/types/member';
import { User } from '../schema/types/user';
import { mergeMember } from '../services/members/merge-member';
import { removeMember } from '../services/members/remove-member';
import { type ChangedMember, updateMember } from '../services/members/update-member';

/** Members: the users of an organization, and their rights. */
@Resolver(() => Member)
export class MemberResolver {
  @Access(Permission.ManageMembers)
  @Mutation(() => Member, {
    description:
      "Changes a member's role, rate, position, features or projects. New rights apply at once, even in open sessions. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for a role above your own; INVALID_STATE for the last owner; CONFLICT.",
  })
  async updateMember(
    @Arg('input', () => UpdateMemberInput, { description: 'The changes.' }) input: UpdateMemberInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Member> {
    const view = answerWith(info, memberView);
    const answer = await context.run(updateMember, input, withSessions(view));
    for (const sessionId of answer.sessionIds) context.services.identity.forget(sessionId);
    return answer.member;
  }

  @Access(Permission.ManageMembers)
  @Mutation(() => RemoveMemberPayload, {
    description:
      'Removes a member from the organization. Their sessions in the organization end at once; what they did is kept. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for a member above you; INVALID_STATE for the last owner.',
  })
  async removeMember(
    @Arg('id', () => ID, { description: "The member's ID (`mem_…`)." }) id: string,
    @Ctx() context: Context,
  ): Promise<RemoveMemberPayload> {
    const removed = await context.run(removeMember, { id }, (_work, changed) => Promise.resolve(changed));
    for (const sessionId of removed.sessionIds) context.services.identity.forget(sessionId);
    const endedSessions = removed.sessionIds.length;
    return { id: idOf('member', removed.id), outcome: DeletionOutcome.DELETED, endedSessions };
  }

  @Access(Permission.ManageMembers)
  @Mutation(() => MergeMemberPayload, {
    description:
      "Merges a placeholder of someone whose time was imported into a member, and removes the placeholder. Its time, expenses, teams and rates become the member's, but for those that the member already has. Approved time keeps its rate; other time is priced again. Errors: VALIDATION_ERROR; NOT_FOUND; INVALID_STATE for a user who is not a placeholder; TIME_ENTRY_OVERLAPS.",
  })
  mergeMember(
    @Arg('input', () => MergeMemberInput, { description: 'The two of them.' }) input: MergeMemberInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MergeMemberPayload> {
    const read = answerWithEach<Pick<MergeMemberPayload, 'user'>>(selectionOf(info), { user: userView });
    return context.run(mergeMember, input, async (work, { userId, entries }) => ({
      ...(await read(work, { user: userId })),
      movedTimeEntries: entries,
    }));
  }

  @FieldResolver(() => User, { description: 'The user.' })
  user(@Root() member: { user: User }): User {
    return member.user;
  }
}

/**
 * Returns the response together with the affected sessions, so that this process does not wait for its own
 * notification.
 */
function withSessions(view: (work: UnitOfWork, id: string) => Promise<Member>) {
  return async (work: UnitOfWork, { id, sessionIds }: ChangedMember) => ({ member: await view(work, id), sessionIds });
}
