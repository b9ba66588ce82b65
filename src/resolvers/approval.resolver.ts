import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Permission } from '../domain/permissions';
import { timeEntryView } from '../reads/time-entry';
import { Context } from '../request/context';
import { Access } from '../schema/access';
import {
  ApproveTimeEntriesInput,
  RejectTimeEntriesInput,
  ReopenTimeEntriesInput,
  SubmitTimeEntriesInput,
} from '../schema/inputs/approval-inputs';
import { MovedTimeEntriesPayload } from '../schema/payloads';
import {
  approveTimeEntries,
  rejectTimeEntries,
  reopenTimeEntries,
  submitTimeEntries,
} from '../services/time/approve-time-entries';
import { moveRows } from './move-rows';

const CODES =
  'Errors: VALIDATION_ERROR. Codes in `failed`: NOT_FOUND; INVALID_STATE; TIME_ENTRY_LOCKED in a closed period';

/** Submitting, approving and rejecting time. */
@Resolver()
export class ApprovalResolver {
  @Access(Permission.OwnTime)
  @Mutation(() => MovedTimeEntriesPayload, {
    description: `Submits drafts and rejected entries for approval. If the organization does not approve time, they are approved at once. ${CODES}; FORBIDDEN for others' time; TIME_ENTRY_ALREADY_SUBMITTED.`,
  })
  submitTimeEntries(
    @Arg('input', () => SubmitTimeEntriesInput, { description: 'The entries.' }) input: SubmitTimeEntriesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MovedTimeEntriesPayload> {
    return moveRows(context, info, { act: submitTimeEntries, input, view: timeEntryView });
  }

  @Access(Permission.ManageTime)
  @Mutation(() => MovedTimeEntriesPayload, {
    description: `Approves submitted entries: their time and rates no longer change. ${CODES}; SELF_APPROVAL for your own time, unless no other active member may approve it.`,
  })
  approveTimeEntries(
    @Arg('input', () => ApproveTimeEntriesInput, { description: 'The entries.' }) input: ApproveTimeEntriesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MovedTimeEntriesPayload> {
    return moveRows(context, info, { act: approveTimeEntries, input, view: timeEntryView });
  }

  @Access(Permission.ManageTime)
  @Mutation(() => MovedTimeEntriesPayload, {
    description: `Rejects submitted entries with a reason. They can then be changed and submitted again. ${CODES}.`,
  })
  rejectTimeEntries(
    @Arg('input', () => RejectTimeEntriesInput, { description: 'The entries and the reason.' })
    input: RejectTimeEntriesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MovedTimeEntriesPayload> {
    return moveRows(context, info, { act: rejectTimeEntries, input, view: timeEntryView });
  }

  @Access(Permission.ManageTime)
  @Mutation(() => MovedTimeEntriesPayload, {
    description: `Makes submitted and approved entries drafts again. Their rates are found again, except those given on an entry. ${CODES}; TIME_ENTRY_ALREADY_INVOICED.`,
  })
  reopenTimeEntries(
    @Arg('input', () => ReopenTimeEntriesInput, { description: 'The entries.' }) input: ReopenTimeEntriesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MovedTimeEntriesPayload> {
    return moveRows(context, info, { act: reopenTimeEntries, input, view: timeEntryView });
  }
}
