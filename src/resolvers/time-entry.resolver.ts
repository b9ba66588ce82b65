import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { DeletionOutcome } from '../domain/deletion-outcome';
import { Permission } from '../domain/permissions';
import { loadersOf } from '../loaders/loaders';
import { answerWith } from '../reads/answer';
import { selectionOf } from '../reads/selection';
import { timeEntryView } from '../reads/time-entry';
import { Context } from '../request/context';
import { Access } from '../schema/access';
import { type Connection, connectionOf } from '../schema/connection';
import { CreateTimeEntryInput, UpdateTimeEntryInput } from '../schema/inputs/time-entry-inputs';
import { TimeEntriesArgs } from '../schema/inputs/time-entry-list-inputs';
import { DeleteTimeEntryPayload } from '../schema/payloads';
import { TimeEntry } from '../schema/types/time-entry';
import { User } from '../schema/types/user';
import { createTimeEntry } from '../services/time/create-time-entry';
import { deleteTimeEntry } from '../services/time/delete-time-entry';
import { updateTimeEntry } from '../services/time/update-time-entry';
import { LookAhead, type Looking } from './look-ahead';
import { readById, readList } from './root-readers';

const TimeEntryConnection = connectionOf(TimeEntry, { isSearched: true });
const LOCKS = 'TIME_ENTRY_ALREADY_SUBMITTED; TIME_ENTRY_LOCKED; TIME_ENTRY_ALREADY_INVOICED';

/** Time entries. */
@Resolver(() => TimeEntry)
export class TimeEntryResolver {
  @Access(timeEntryView.permission)
  @Query(() => TimeEntryConnection, {
    description:
      'Lists time entries, latest date first; 50 per page by default. Employees without the TIME_TRACKING or REPORTING feature see only their own.',
  })
  timeEntries(
    @Args() args: TimeEntriesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<TimeEntry>> {
    return readList(context, timeEntryView, { args, selection: selectionOf(info) });
  }

  @Access(timeEntryView.permission)
  @Query(() => TimeEntry, {
    description: 'Returns a time entry. Errors: VALIDATION_ERROR for an invalid ID; NOT_FOUND.',
  })
  timeEntry(
    @Arg('id', () => ID, { description: "The entry's ID (`tim_…`)." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TimeEntry> {
    return readById(context, timeEntryView, { id, selection: selectionOf(info) });
  }

  @Access(Permission.OwnTime)
  @Mutation(() => TimeEntry, {
    description:
      "Enters time. Employees enter their own time on projects whose team they belong to. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for others' time and for a rate; INVALID_STATE for an archived project or task, or a closed period; TIME_ENTRY_OVERLAPS.",
  })
  createTimeEntry(
    @Arg('input', () => CreateTimeEntryInput, { description: 'The time entry.' }) input: CreateTimeEntryInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TimeEntry> {
    return context.run(createTimeEntry, input, answerWith(info, timeEntryView));
  }

  @Access(Permission.OwnTime)
  @Mutation(() => TimeEntry, {
    description: `Changes a time entry that is a draft or rejected. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for others' time and for a rate; CONFLICT; INVALID_STATE for an archived project or task, a closed period or the end of a running timer; ${LOCKS}; TIME_ENTRY_OVERLAPS.`,
  })
  updateTimeEntry(
    @Arg('input', () => UpdateTimeEntryInput, { description: 'The changes.' }) input: UpdateTimeEntryInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TimeEntry> {
    return context.run(updateTimeEntry, input, answerWith(info, timeEntryView));
  }

  @Access(Permission.OwnTime)
  @Mutation(() => DeleteTimeEntryPayload, {
    description: `Deletes a time entry that is a draft or rejected. Errors: VALIDATION_ERROR; NOT_FOUND; FORBIDDEN for others' time; ${LOCKS}.`,
  })
  deleteTimeEntry(
    @Arg('id', () => ID, { description: "The entry's ID (`tim_…`)." }) id: string,
    @Ctx() context: Context,
  ): Promise<DeleteTimeEntryPayload> {
    return context.run(deleteTimeEntry, { id }, (_work, deleted) =>
      Promise.resolve({ ...deleted, outcome: DeletionOutcome.DELETED }),
    );
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'The user who submitted it. Null for drafts and for users who have left.',
  })
  submittedBy(@Root() entry: { submittedBy: string | null }, @LookAhead() looking: Looking): Promise<object | null> {
    return userOf(entry.submittedBy, looking);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'The user who approved it. Null if nobody did and for users who have left.',
  })
  approvedBy(@Root() entry: { approvedBy: string | null }, @LookAhead() looking: Looking): Promise<object | null> {
    return userOf(entry.approvedBy, looking);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'The user who last rejected it. Null if nobody did and for users who have left.',
  })
  rejectedBy(@Root() entry: { rejectedBy: string | null }, @LookAhead() looking: Looking): Promise<object | null> {
    return userOf(entry.rejectedBy, looking);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'The user who created it. Null for the system and for users who have left.',
  })
  createdBy(@Root() entry: { createdBy: string | null }, @LookAhead() looking: Looking): Promise<object | null> {
    return userOf(entry.createdBy, looking);
  }
}

async function userOf(id: string | null, { context, selection }: Looking): Promise<object | null> {
  return id === null ? null : loadersOf(context).userById.load({ id, selection });
}
