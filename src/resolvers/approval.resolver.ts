import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Act } from '../db/unit-of-work';
import { idOf } from '../domain/ids';
import { Permission } from '../domain/permissions';
import { timeEntryView } from '../reads/time-entry';
import { Context } from '../request/context';
import { Access } from '../schema/access';
import { TimeEntryWarningCode } from '../schema/enums/time-enums';
import {
  ApproveTimeEntriesInput,
  RejectTimeEntriesInput,
  ReopenTimeEntriesInput,
  SubmitTimeEntriesInput,
} from '../schema/inputs/approval-inputs';
import { MovedTimeEntriesPayload } from '../schema/payloads';
import type { MovedRows } from '../services/approval/move-rows';
import {
  type ApprovedTime,
  approveTimeEntries,
  rejectTimeEntries,
  reopenTimeEntries,
  submitTimeEntries,
} from '../services/time/approve-time-entries';
import { moveRows } from './move-rows';

const CODES =
  'Errors: VALIDATION_ERROR. Codes in `failed`: NOT_FOUND; INVALID_STATE; TIME_ENTRY_LOCKED in a closed period';

/** Runs a bulk act, and warns of what it approved at outdated rates. */
async function move<Input>(
  context: Context,
  info: GraphQLResolveInfo,
  { act, input }: { act: Act<Input, MovedRows & Partial<ApprovedTime>>; input: Input },
): Promise<MovedTimeEntriesPayload> {
  const { moved, ...answer } = await moveRows(context, info, { act, input, view: timeEntryView });
  const warnings = (moved.outdated ?? []).map((id) => {
    const timeEntryId = idOf('timeEntry', id);
    const message = `The time entry ${timeEntryId} was approved at its stored rate. The rules would give another one now.`;
    return { code: TimeEntryWarningCode.RATE_OUTDATED, timeEntryId, message };
  });
  return { ...answer, warnings };
}

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
    return move(context, info, { act: submitTimeEntries, input });
  }

  @Access(Permission.ManageTime)
  @Mutation(() => MovedTimeEntriesPayload, {
    description: `Approves submitted entries: their time and rates no longer change. \`warnings\` of the response names those for which the rules would give another rate now. ${CODES}; SELF_APPROVAL for your own time, unless no other active member may approve it.`,
  })
  approveTimeEntries(
    @Arg('input', () => ApproveTimeEntriesInput, { description: 'The entries.' }) input: ApproveTimeEntriesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MovedTimeEntriesPayload> {
    return move(context, info, { act: approveTimeEntries, input });
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
    return move(context, info, { act: rejectTimeEntries, input });
  }

  @Access(Permission.ManageTime)
  @Mutation(() => MovedTimeEntriesPayload, {
    description: `Makes submitted and approved entries drafts again. Their rates are cleared, except those given on an entry, and found when they are next changed or submitted. ${CODES}; TIME_ENTRY_ALREADY_INVOICED.`,
  })
  reopenTimeEntries(
    @Arg('input', () => ReopenTimeEntriesInput, { description: 'The entries.' }) input: ReopenTimeEntriesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MovedTimeEntriesPayload> {
    return move(context, info, { act: reopenTimeEntries, input });
  }
}
