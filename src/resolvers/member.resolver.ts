import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from 'type-graphql';
import { answerWith } from '../reads/answer';
import { memberView } from '../reads/member';
import type { UnitOfWork } from '../db/unit-of-work';
import { idOf } from '../domain/ids';
import { Permission } from '../domain/permissions';
import { Access } from '../schema/access';
import { Context } from '../request/context';
import { UpdateMemberInput } from '../schema/inputs/member-inputs';
import { Member } from '../schema/types/member';
import { User } from '../schema/types/user';
import { removeMember } from '../services/members/remove-member';
import { type ChangedMember, updateMember } from '../services/members/update-member';

/** Members: users in the organization, and their rights. */
@Resolver(() => Member)
export class MemberResolver {
  @Access(Permission.ManageMembers)
  @Mutation(() => Member, {
    description:
      'Changes a member: role, rate, place, features, projects. New rights hold at once, in sessions that are open too. ' +
      'Errors: VALIDATION_ERROR, NOT_FOUND, FORBIDDEN for what is above your own role, INVALID_STATE for the last owner, CONFLICT.',
  })
  async updateMember(
    @Arg('input', () => UpdateMemberInput, { description: 'The change.' }) input: UpdateMemberInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Member> {
    const view = answerWith(info, memberView);
    const answer = await context.run(updateMember, input, withSessions(view));
    for (const sessionId of answer.sessionIds) context.services.identity.forget(sessionId);
    return answer.member;
  }

  @Access(Permission.ManageMembers)
  @Mutation(() => ID, {
    description:
      'Takes a member out of the organization and gives their id; their sessions in it end at once, what they did stays. ' +
      'Errors: VALIDATION_ERROR, NOT_FOUND, FORBIDDEN for a member above you, INVALID_STATE for the last owner.',
  })
  async removeMember(
    @Arg('id', () => ID, { description: 'Which (`mem_…`).' }) id: string,
    @Ctx() context: Context,
  ): Promise<string> {
    const removed = await context.run(removeMember, { id }, (_work, changed) => Promise.resolve(changed));
    for (const sessionId of removed.sessionIds) context.services.identity.forget(sessionId);
    return idOf('member', removed.id);
  }

  @FieldResolver(() => User, { description: 'Who it is.' })
  user(@Root() member: { user: User }): User {
    return member.user;
  }
}

/** The answer with the sessions that this process need not wait for a notification of. */
function withSessions(view: (work: UnitOfWork, id: string) => Promise<Member>) {
  return async (work: UnitOfWork, { id, sessionIds }: ChangedMember) => ({ member: await view(work, id), sessionIds });
}
